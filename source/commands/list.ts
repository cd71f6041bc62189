import { loadArticle } from '../shell/load/index.ts';
import { library } from '../shell/load/library.ts';

/** Prints the names and titles of the articles that come with the program. */
export const runList = async (write: (words: string) => Promise<void>): Promise<number> => {
  const articles = library();
  const wide = Math.max(0, ...articles.map(({ name }) => name.length));
  for (const { name } of articles) {
    const { title } = await loadArticle({ kind: 'bundled', name }, { maxSize: Number.POSITIVE_INFINITY });
    await write(`${name.padEnd(wide)}  ${title?.text ?? ''}\n`);
  }
  return 0;
};
