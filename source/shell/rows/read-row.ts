import type { Document } from '../../core/document/document.ts';
import { withFacts } from '../../core/document/facts.ts';
import { formats } from '../../core/parse/formats.ts';
import { plainText } from '../../core/parse/text-formats.ts';
import type { ArticleRow } from '../../core/rows/article-row.ts';
import { readWords } from '../load/read.ts';

const html = formats.find(({ name }) => name === 'HTML') ?? plainText;

/** What the article of a row is known by: its id. */
export const keyOf = ({ id }: ArticleRow): string => (typeof id === 'string' ? id : JSON.stringify(id));

/**
 * A row as an article. What the row says of it (title, date, outlet, address, byline) comes before what its text says.
 * @throws {ReadError} when its text is empty or none.
 */
export const documentOf = async (row: ArticleRow): Promise<Document> => {
  const { format, words, url } = row;
  const reader = format === 'html' ? html : plainText;
  const source = {
    name: keyOf(row),
    mediaType: reader.mediaTypes[0] ?? 'text/plain',
    ...(url === undefined ? {} : { address: url }),
  };
  return readWords(words, reader, source, (found) => withFacts(found, row));
};
