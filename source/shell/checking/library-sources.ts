import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { analyse } from '../../core/analyse/index.ts';
import type { Analysed } from '../../core/check/compare-articles.ts';
import { saidIn } from '../../core/check/source-speakers.ts';
import type { CheckSource } from '../../core/check/sources.ts';
import { wordsIn } from '../../core/compare/split-words.ts';
import { wordTable } from '../../core/compare/word-table.ts';
import { plainDocument } from '../../core/document/facts.ts';
import { readPlainText } from '../../core/parse/plain-text/index.ts';
import { matchFor } from '../library/match-words.ts';
import { openCurrentLibrary } from '../library/open-current.ts';
import { LibraryError, usualLibrary, withLibrary } from '../library/open-library.ts';
import { createAnalysisReader } from '../library/read-record.ts';
import { model } from '../model.ts';

type Row = { readonly id: number; readonly key: string; readonly text: string };

const TEXTS = 'SELECT id, key, text FROM article JOIN article_text t ON t.article = id';

/** Reads something from a library: its file, or `''` for the user's own. @throws {LibraryError} with one sentence. */
const reading = <T>(library: string, read: (database: DatabaseSync) => T | Promise<T>): Promise<T> => {
  const path = library || usualLibrary(process.env);
  return withLibrary(path, openCurrentLibrary(path, false), read);
};

/** Words of a library beyond which only articles with several words of a quotation are looked at. */
const MOST_WORDS = 20_000_000;
/** Articles that are looked at for one quotation of a draft; the newest first. */
const MOST_ARTICLES = 1000;
/** Words that are looked for in a large library: the longest of a quotation, two at a time. */
const LONGEST = 6;

/** Any two neighbours in length of the longest words of a quotation, as FTS5 has it. */
const longestIn = (quotation: string): string => {
  const forms = new Set(wordsIn(quotation).map(({ form }) => form.replace(/['’].*/, '')));
  const longest = [...forms].sort((a, b) => b.length - a.length).slice(0, LONGEST);
  const pairs = longest.slice(1).map((word, index) => `(${matchFor(`${longest[index]} ${word}`, 'words')})`);
  return pairs.join(' OR ') || matchFor(longest.join(''), 'words');
};

/** The articles of a library; of a large one those that may have one of the quotations. */
const rowsFor = (database: DatabaseSync, quotations: readonly string[]): readonly Row[] => {
  const { words } = database.prepare('SELECT sum(words) AS words FROM article').get() ?? {};
  const isLarge = Number(words ?? 0) > MOST_WORDS;
  const matching = database.prepare(
    'SELECT rowid FROM article_words WHERE article_words MATCH ? ORDER BY rowid DESC LIMIT ?',
  );
  const ids = (isLarge ? quotations : []).flatMap((quotation) =>
    matching.all(longestIn(quotation), MOST_ARTICLES).map(({ rowid }) => rowid),
  );
  const rows = database.prepare(`${TEXTS} WHERE ? OR id IN (SELECT value FROM json_each(?)) ORDER BY id`);
  return rows.all(isLarge ? 0 : 1, JSON.stringify(ids)) as unknown as readonly Row[];
};

/**
 * Calls `use` with the articles of a library as sources, which know who says what in them. Of a library of more than 20
 * million words only those are taken that have two of the longest words of a quotation.
 * @throws {LibraryError} with one sentence.
 */
export const withLibrarySources = <T>(
  library: string,
  quotations: readonly string[],
  use: (sources: readonly CheckSource[]) => T,
): Promise<T> =>
  reading(library, (database) => {
    const analysisOf = createAnalysisReader(database);
    return use(
      rowsFor(database, quotations).map(({ id, key, text }) => ({
        document: plainDocument(key, text),
        table: wordTable(text),
        said: () => saidIn(analysisOf(id)),
      })),
    );
  });

/**
 * Two articles of a library by their keys (path, address or id of a row), or of one its former text and its text now.
 * @throws {LibraryError} when one is not there, or has no former text.
 */
export const libraryVersions = (
  library: string,
  old: string,
  fresh: string | undefined,
): Promise<readonly [Analysed, Analysed]> =>
  reading(library, async (database) => {
    const analysisOf = createAnalysisReader(database);
    const find = database.prepare(`${TEXTS} WHERE key IN (?, ?) OR id = ? LIMIT 1`);
    const articleOf = (key: string): Analysed & Row => {
      const row = find.get(key, resolve(key), key) as unknown as Row | undefined;
      if (!row) throw new LibraryError(`the library has no article ${key}`);
      return { ...row, document: plainDocument(row.key, row.text), analysis: analysisOf(row.id) };
    };
    const one = articleOf(old);
    if (fresh !== undefined) return [one, articleOf(fresh)];
    const former = database
      .prepare('SELECT text FROM former_text WHERE article = ? ORDER BY version DESC LIMIT 1')
      .get(one.id);
    if (!former) throw new LibraryError(`the library has one version of ${old} only: name another article`);
    const document = readPlainText(String(former.text), one.document.source);
    return [{ document, analysis: analyse(document, await model()) }, one];
  });
