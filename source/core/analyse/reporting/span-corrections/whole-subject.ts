import { ADJ, DET, NOUN, PROPN } from '../../grammar/tags.ts';
import { isPluralPeople } from '../../people/words.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { TokenSpan } from '../arguments/find-arguments.ts';
import type { WordView } from '../features/word-view.ts';

/** Tokens: a phrase that is longer is hardly one. */
const LONGEST = 16;

/**
 * The whole of a phrase of which only the last of several names was taken for the source: "the advisers of Japan and
 * the Philippines", of whom the advisers speak; `undefined` where it is whole.
 */
export const wholeSubject = (
  { lower, sentenceOf, sentences }: Tokens,
  { tag }: WordView,
  source: TokenSpan,
): TokenSpan | undefined => {
  if (lower[source.first - 1] !== 'and' || tag[source.last - 1] !== PROPN) return undefined;
  const from = Math.max(sentences[sentenceOf[source.first] ?? 0]?.first ?? 0, source.first - LONGEST);
  let at = source.first - 2;
  while (at > from && (tag[at] === PROPN || tag[at] === DET || lower[at] === ',')) at--;
  if (lower[at] !== 'of' || at + 2 === source.first || !isPluralPeople(lower[at - 1] ?? '')) return undefined;
  let first = at - 1;
  while (first > from && (tag[first - 1] === NOUN || tag[first - 1] === ADJ || tag[first - 1] === PROPN))
    first--;
  if (first > from && tag[first - 1] === DET) first--;
  return { first, last: source.last };
};
