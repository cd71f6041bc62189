import { flushCompileCache } from 'node:module';
import type { Analysis } from './core/analyse/analysis.ts';
import { withAsked } from './core/config/configuration.ts';
import type { Document } from './core/document/document.ts';
import { compileKeys } from './core/keys/keymap.ts';
import type { Query, Results } from './core/search/entry.ts';
import { parseQuery } from './core/search/query.ts';
import type { Searcher, SearchOptions } from './core/search/search.ts';
import type { Options, Subject } from './options.ts';
import { paintFirstScreen } from './run-first-screen.ts';
import { askBackground, mayAnswer } from './shell/background.ts';
import { configNotice, loadConfig } from './shell/config.ts';
import { openKeyboard } from './shell/keyboard.ts';
import { loadArticle, loadStory, previewArticle } from './shell/load/index.ts';
import { openKeeping } from './shell/storage/keeping.ts';

/**
 * Milliseconds after which what V8 compiled is written down. It is written at a clean exit too, but a reader may well
 * end with its terminal.
 */
const WHEN_IDLE = 2000;

/** Milliseconds a terminal that was asked for its background may take once all else is ready. */
const PATIENCE = 50;

const NOTHING_YET: Results = { hits: [], total: 0, complete: false };

/** A searcher whose code comes when the first screen has been drawn; until then a search has nothing to show. */
const lateSearcher = () => {
  const loading = import('./core/search/search.ts');
  let create: typeof import('./core/search/search.ts')['createSearcher'] | undefined;
  void loading.then((loaded) => {
    create = loaded.createSearcher;
  });
  return (document: Document, analysis: Analysis | undefined, how: { readonly asides: boolean }) => {
    let searcher: Searcher | undefined;
    return {
      parse: parseQuery,
      *search(query: Query, options: SearchOptions): Generator<Results, Results> {
        while (!create) yield NOTHING_YET;
        searcher ??= create(document, analysis, how);
        return yield* searcher.search(query, options);
      },
    };
  };
};

/**
 * Loads an article, or the beginning of a long one, paints its first screen, and only then loads the rest and what
 * draws the screens after it.
 * @returns the exit status.
 */
export const runExplorer = async ({
  subject,
  reading,
  ...wanted
}: Extract<Options, { kind: 'explore' }>): Promise<number> => {
  const loaded = await loadConfig(wanted.config, process.env);
  const { settings, bindings } = withAsked(loaded.configuration, wanted);
  const { theme, width: measure, outline, speakers, slight } = settings;
  const preferences = { measure, outline, speakers, slight, notice: configNotice(loaded) };
  const kept = settings.state ? openKeeping(process.env) : undefined;
  // Whoever left off further on has no use for the beginning.
  const beginning = kept?.peek(subject)?.place.at ? undefined : await previewArticle(subject, reading);
  const whole = beginning ?? (await loadArticle(subject, reading));
  const keyboard = openKeyboard();
  const setting = { theme, keyboard, keys: compileKeys(bindings), preferences };
  const known = beginning ? undefined : kept?.of(subject, whole);
  const snapshot = known?.snapshot;
  const first = paintFirstScreen(whole, { ...setting, screen: process.stdout, snapshot });
  const asked =
    first.isPainted && (theme === 'auto' || theme === 'contrast') && mayAnswer(process.env)
      ? askBackground(keyboard, process.stdout)
      : undefined;
  try {
    const document = beginning ? await loadArticle(subject, reading) : whole;
    const { runInteractive } = await import('./run-interactive.tsx');
    const searching = lateSearcher();
    const { startAnalysis } = await import('./shell/worker/analysis-client.ts');
    const keeping = known ?? kept?.of(subject, document);
    const isLight = await asked?.answer(PATIENCE);
    first.handOver();
    setTimeout(flushCompileCache, WHEN_IDLE).unref();
    return await runInteractive({
      ...setting,
      isLight,
      document,
      startAnalysis,
      searching,
      openStory: async (feed, number) => {
        const story = await loadStory(feed, number, { ...reading, silent: true });
        const { address } = story.source;
        // A story without an address is known by its words, as what comes through a pipe is.
        const place: Subject = address === undefined ? { kind: 'input' } : { kind: 'address', url: address };
        return { document: story, keeping: kept?.of(place, story) };
      },
      ...(keeping ? { keeping } : {}),
    });
  } catch (error) {
    first.leave();
    keyboard.unref();
    throw error;
  }
};
