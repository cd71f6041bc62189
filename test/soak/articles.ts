import { readFileSync } from 'node:fs';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { loadArticle } from '../../source/shell/load/index.ts';
import { createFolder } from '../helpers/folder.ts';
import type { Article } from '../helpers/reader.ts';
import { hostileTexts } from '../hostile/gallery.ts';

const file = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;

/** Ten articles unlike each other: short and long, prose, pages, mail, talk, hostile, empty. */
export const openArticles = async (): Promise<Readonly<Record<string, Article>>> => {
  const model = loadModel(readFileSync(file('assets/model.bin')));
  const folder = createFolder();
  const bundled = readFileSync(file('content/who-says-so.md'), 'utf8');
  const paths: Readonly<Record<string, string>> = {
    bundled: file('content/blinken-in-beijing.md'),
    'long read': file('content/who-says-so.md'),
    short: file('test/fixtures/harbour.txt'),
    page: file('test/fixtures/formats/manual.html'),
    mail: file('test/fixtures/formats/newsletter.eml'),
    talk: file('test/fixtures/formats/council.srt'),
    feed: file('test/fixtures/formats/ledger.rss'),
    hostile: folder.put('hostile.txt', Object.values(hostileTexts).join('\n\n').replaceAll('\0', '\x01')),
    book: folder.put('book.md', Array.from({ length: 12 }, () => bundled).join('\n\n')),
    'one word': folder.put('word.txt', 'Nothing'),
  };
  const open = async ([name, path]: readonly [string, string]): Promise<readonly [string, Article]> => {
    const document = await loadArticle({ kind: 'file', path }, { maxSize: 1 << 28 });
    return [name, { document, analysis: analyse(document, model) }];
  };
  return Object.fromEntries(await Promise.all(Object.entries(paths).map(open)));
};
