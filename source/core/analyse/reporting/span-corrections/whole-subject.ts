import { phraseBefore, startOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, DET, NOUN, PROPN } from '../../grammar/tags.ts';
import { isPluralPeople } from '../../grammar/word-kinds.ts';
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
  const at =
    startOfRun(source.first - 1, from + 1, (i) => tag[i] === PROPN || tag[i] === DET || lower[i] === ',') - 1;
  if (lower[at] !== 'of' || at + 2 === source.first || !isPluralPeople(lower[at - 1] ?? '')) return undefined;
  let first = startOfRun(at - 1, from, (i) => tag[i] === NOUN || tag[i] === ADJ || tag[i] === PROPN);
  if (first > from && tag[first - 1] === DET) first--;
  return { first, last: source.last };
};

/**
 * "Corvane (NYSE: COR) said": what stands before the brackets speaks, where the source was taken to begin in them;
 * `undefined` where it was not.
 */
export const subjectBeforeBrackets = (tokens: Tokens, source: TokenSpan): TokenSpan | undefined => {
  const { lower, sentenceOf, sentences } = tokens;
  const words = lower.slice(source.first, source.last);
  if (!words.includes(')') || words.includes('(')) return undefined;
  // "(COR.PA)" looks like the end of a sentence.
  const opens =
    startOfRun(source.first, Math.max(0, source.first - LONGEST), (at) => !/[()]/.test(lower[at] ?? '')) - 1;
  if (lower[opens] !== '(') return undefined;
  const subject = phraseBefore(tokens, opens, sentences[sentenceOf[opens] ?? 0]?.first ?? 0);
  return subject && { first: subject.first, last: opens };
};
