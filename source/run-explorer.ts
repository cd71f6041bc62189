import { parseQuery } from './core/search/query.ts';
import { createSearcher } from './core/search/search.ts';
import type { Options } from './options.ts';
import { openKeyboard } from './shell/keyboard.ts';
import { loadArticle } from './shell/load/index.ts';
import { startAnalysis } from './shell/worker/analysis-client.ts';

/**
 * Loads an article and opens it on the screen.
 * @returns the exit status.
 */
export const runExplorer = async ({
  subject,
  reading,
  theme,
  width,
}: Extract<Options, { kind: 'explore' }>): Promise<number> => {
  const [document, { runInteractive }] = await Promise.all([
    loadArticle(subject, reading),
    import('./run-interactive.tsx'),
  ]);
  return runInteractive({
    document,
    theme,
    keyboard: openKeyboard(),
    startAnalysis,
    searching: (article, analysis, options) => ({
      parse: parseQuery,
      search: createSearcher(article, analysis, options).search,
    }),
    ...(width === undefined ? {} : { width }),
  });
};
