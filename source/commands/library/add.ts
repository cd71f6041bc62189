import { availableParallelism } from 'node:os';
import { counted } from '../../core/report/printed-text.ts';
import { addAll, type Tally } from '../../shell/library/add-articles.ts';
import { openLibrary, withLibrary } from '../../shell/library/open-library.ts';
import { correctionsByKey } from '../../shell/storage/reader-corrections.ts';
import { showProgress } from './adding-progress.ts';
import type { LibraryCommand } from './library-command.ts';

const tallyWords = ({ added, changed, unchanged, failed }: Tally): string => {
  const some = (count: number, words: string): readonly string[] => (count > 0 ? [`${count} ${words}`] : []);
  return [
    `added ${counted(added, 'article')}`,
    ...some(changed, 'changed'),
    ...some(unchanged, 'unchanged'),
    ...some(failed, 'could not be read'),
  ].join(', ');
};

/** One line on an article that came back with other words. */
const changeWords = (title: string, gone: readonly string[], come: readonly string[]): string => {
  const some = (sign: string, all: readonly string[]): readonly string[] =>
    all.slice(0, 2).map((words) => `${sign} ${words.replace(/\s+/g, ' ').slice(0, 60)}`);
  const detail = [...some('-', gone), ...some('+', come)];
  return `changed: ${title}: ${detail.length > 0 ? detail.join('; ') : 'no quotation changed'}\n`;
};

/** Adds articles to a library. @returns the exit status: 0 when all could be read, else 1. */
export const addArticles: LibraryCommand = async (options, path, write, complain) => {
  const corrections = options.noCorrections ? new Map() : correctionsByKey(process.env);
  const jobs = options.jobs ?? Math.max(1, availableParallelism() - 1);
  const { end, ...shown } = showProgress(process.stderr);
  const adding = withLibrary(path, openLibrary(path, 'write', complain), (database) =>
    addAll(
      database,
      { ...options, jobs, corrections },
      {
        ...shown,
        failed: complain,
        written: async (articles, puts) => {
          for (const [index, put] of puts.entries())
            if (put.kind === 'changed')
              await write(changeWords(articles[index]?.title ?? '', put.gone, put.come));
        },
      },
    ),
  );
  const tally = await adding.finally(end);
  await write(`${tallyWords(tally)}\n`);
  return tally.failed > 0 ? 1 : 0;
};
