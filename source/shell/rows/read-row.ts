import type { Document } from '../../core/document/document.ts';
import { formats } from '../../core/parse/formats.ts';
import { plainText } from '../../core/parse/text-formats.ts';
import { type ArticleRow, type BadRow, parseRow } from '../../core/rows/article-row.ts';
import { isTooLong } from '../load/messages.ts';
import { readWords } from '../load/read.ts';
import type { Line } from './lines.ts';

const html = formats.find(({ name }) => name === 'HTML') ?? plainText;

/** Reads a line as a row; `limit` is what a line may have, in bytes. */
export const rowOf = ({ bytes }: Line, limit: number): ArticleRow | BadRow => {
  if (!bytes) return { error: isTooLong(limit) };
  let line: string;
  try {
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { error: 'it is not UTF-8' };
  }
  return parseRow(line);
};

/** What the article of a row is known by: its id. */
export const keyOf = ({ id }: ArticleRow): string => (typeof id === 'string' ? id : JSON.stringify(id));

/**
 * A row as an article. What the row says of it (title, date, outlet, address, byline) comes before what its text says.
 * @throws {ReadError} when its text is empty or none.
 */
export const documentOf = async (row: ArticleRow): Promise<Document> => {
  const { format, words, title, url, date, outlet, byline } = row;
  const reader = format === 'html' ? html : plainText;
  const source = {
    name: keyOf(row),
    mediaType: reader.mediaTypes[0] ?? 'text/plain',
    ...(url === undefined ? {} : { address: url }),
  };
  return readWords(words, reader, source, (found) => ({
    ...found,
    ...(title === undefined ? {} : { title: { ...found.title, text: title } }),
    ...(date === undefined ? {} : { date: { text: date } }),
    ...(byline === undefined ? {} : { byline: { text: byline } }),
    ...(outlet === undefined ? {} : { site: outlet }),
  }));
};
