import { resolve } from 'node:path';
import { analyse } from '../../core/analyse/index.ts';
import type { Analysed } from '../../core/check/compare-articles.ts';
import { saidIn } from '../../core/check/source-speakers.ts';
import type { CheckSource } from '../../core/check/sources.ts';
import { wordTable } from '../../core/compare/collection.ts';
import { wordsIn } from '../../core/compare/split-words.ts';
import type { Document } from '../../core/document/document.ts';
import { readPlainText } from '../../core/parse/plain-text/plain-text.ts';
import { LibraryError } from '../library/library-error.ts';
import { openCurrentLibrary } from '../library/open-current.ts';
import { libraryError, usualLibrary } from '../library/open-library.ts';
import { analysisFrom, createAnswerReader } from '../library/read-record.ts';
import { model } from '../model.ts';

const pathOf = (library: string): string => (library === '' ? usualLibrary(process.env) : library);

type Row = { readonly id: number; readonly key: string; readonly text: string };

const documentOf = ({ key, text }: Row): Document => ({
  text,
  blocks: [],
  source: { name: key, mediaType: 'text/plain' },
});

/** Words of a library beyond which only articles with several words of a quotation are looked at. */
const MOST_WORDS = 20_000_000;
/** Articles that are looked at for one quotation of a draft; the newest first. */
const MOST_ARTICLES = 1000;
/** Words that are looked for in a large library: the longest of a quotation, two at a time. */
const LONGEST = 6;

/** Any two neighbours in length of the longest words of a quotation, as FTS5 has it. */
const matchFor = (quotation: string): string => {
  const longest = [...new Set(wordsIn(quotation).map(({ form }) => form.replace(/['’].*|"/g, '')))]
    .sort((a, b) => b.length - a.length)
    .slice(0, LONGEST)
    .map((word) => `"${word}"`);
  const pairs = longest.slice(1).map((word, index) => `(${longest[index]} AND ${word})`);
  return pairs.length > 0 ? pairs.join(' OR ') : (longest[0] ?? '""');
};

/**
 * The articles of a library (its file, or `''` for the user's own) as sources, with what it knows of who says what in them. Of a library of more than 20 million
 * words only those are taken that have two of the longest words of a quotation.
 * @throws {LibraryError} with one sentence.
 */
export const librarySources = async (
  library: string,
  quotations: readonly string[],
): Promise<{ readonly sources: readonly CheckSource[]; readonly close: () => void }> => {
  const path = pathOf(library);
  const database = await openCurrentLibrary(path, false);
  try {
    const answerOf = createAnswerReader(database);
    const words = Number(database.prepare('SELECT sum(words) AS words FROM article').get()?.words ?? 0);
    const matching = database.prepare(
      'SELECT rowid FROM article_words WHERE article_words MATCH ? ORDER BY rowid DESC LIMIT ?',
    );
    const rows =
      words <= MOST_WORDS
        ? database.prepare('SELECT id, key, text FROM article ORDER BY id').iterate()
        : database
            .prepare(
              'SELECT id, key, text FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
            )
            .iterate(
              JSON.stringify(
                quotations.flatMap((quotation) =>
                  matching.all(matchFor(quotation), MOST_ARTICLES).map(({ rowid }) => rowid),
                ),
              ),
            );
    const sources = [...(rows as unknown as Iterable<Row>)].map((row): CheckSource => {
      const document = documentOf(row);
      const said = (): ReturnType<typeof saidIn> => saidIn(row.text, analysisFrom(answerOf(row.id)));
      return { document, table: wordTable(row.text), said };
    });
    return { sources, close: () => database.close() };
  } catch (error) {
    database.close();
    throw libraryError(error, path);
  }
};

/**
 * Two articles of a library by their keys (path, address or id of a row), or of one its former text and its text now.
 * @throws {LibraryError} when one is not there, or has no former text.
 */
export const libraryVersions = async (
  library: string,
  old: string,
  fresh: string | undefined,
): Promise<readonly [Analysed, Analysed]> => {
  const path = pathOf(library);
  const database = await openCurrentLibrary(path, false);
  try {
    const answerOf = createAnswerReader(database);
    const find = database.prepare('SELECT id, key, text FROM article WHERE key IN (?, ?) OR id = ? LIMIT 1');
    const rowOf = (key: string): Row => {
      const row = find.get(key, resolve(key), key) as unknown as Row | undefined;
      if (!row) throw new LibraryError(`the library has no article ${key}`);
      return row;
    };
    const articleOf = (row: Row): Analysed => ({
      document: documentOf(row),
      analysis: analysisFrom(answerOf(row.id)),
    });
    const one = rowOf(old);
    if (fresh !== undefined) return [articleOf(one), articleOf(rowOf(fresh))];
    const former = database
      .prepare('SELECT text FROM former_text WHERE article = ? ORDER BY version DESC LIMIT 1')
      .get(one.id);
    if (!former) throw new LibraryError(`the library has one version of ${old} only: name another article`);
    const document = readPlainText(String(former.text), documentOf(one).source);
    return [{ document, analysis: analyse(document, await model()) }, articleOf(one)];
  } catch (error) {
    throw libraryError(error, path);
  } finally {
    database.close();
  }
};
