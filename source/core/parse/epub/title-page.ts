import type { Draft } from '../../document/draft.ts';
import { wordsOf } from '../../document/join-pieces.ts';
import { squash } from '../html/classify/shingles.ts';
import type { Package } from './package-file.ts';

const keyOf = (draft: Draft): string => ('pieces' in draft ? squash(wordsOf(draft.pieces).text) : '-');

/** Whether a file of a book says nothing but what its metadata says: title, authors, date, publisher. */
const isTitlePage = (drafts: readonly Draft[], { title, authors, date, publisher }: Package): boolean => {
  const facts = [title, ...authors, date, publisher].flatMap((fact) => (fact ? [squash(fact)] : []));
  return drafts.length > 0 && drafts.every((draft) => facts.includes(keyOf(draft)));
};

/**
 * A book's files without a title page that only repeats the heading its text begins with, as programs put it before
 * what they convert.
 */
export const withoutTitlePage = (
  chapters: readonly (readonly Draft[])[],
  book: Package,
): readonly (readonly Draft[])[] => {
  const [first, ...rest] = chapters;
  const next = rest.find((chapter) => chapter.length > 0)?.[0];
  const repeats = next?.kind === 'heading' && keyOf(next) === squash(book.title ?? '');
  return first && repeats && isTitlePage(first, book) ? rest : chapters;
};
