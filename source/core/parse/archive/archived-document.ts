import { compose } from '../../document/compose.ts';
import type { Document } from '../../document/document.ts';
import type { About, Draft } from '../../document/draft.ts';
import { ReadError } from '../format.ts';
import type { Archive } from './archive.ts';

/**
 * The document of an archive's drafts, with a warning where not all of the archive was read.
 * @throws {ReadError} with the sentence given, where there are no words.
 */
export const archivedDocument = (
  drafts: readonly Draft[],
  about: About,
  { warning }: Archive,
  isEmpty: string,
): Document => {
  const document = compose(drafts, about);
  if (document.text === '') throw new ReadError(isEmpty);
  const words = warning();
  return words === undefined ? document : { ...document, warnings: [words] };
};
