import { LINKS, OBJECT_PRONOUNS, POSSESSIVES, SUBJECT_PRONOUNS } from '../grammar/closed-classes.ts';
import { ADJ, DET, NOUN, NUM, PRON, PROPN } from '../grammar/tags.ts';
import { lowerAt, type Run, tagAt } from '../grammar/token.ts';
import { isDay } from '../grammar/when.ts';
import { wordSet } from '../lexicon/lists.ts';
import type { Tokens } from '../tokens/tokens.ts';

const QUANTITIES = wordSet('one another both many some most');
const PERSONAL = wordSet(
  SUBJECT_PRONOUNS,
  QUANTITIES,
  'who someone everyone nobody others neither none mine',
);
const LONGEST = 24;

const isNounLike = (tokens: Tokens, at: number): boolean => {
  const tag = tagAt(tokens, at);
  return tag === NOUN || tag === PROPN || tag === NUM;
};

const isInside = (tokens: Tokens, at: number): boolean => {
  const tag = tagAt(tokens, at);
  const lower = lowerAt(tokens, at);
  return (
    isNounLike(tokens, at) ||
    tag === ADJ ||
    tag === DET ||
    lower === "'s" ||
    lower === "'" ||
    lower === 'mr.' ||
    POSSESSIVES.has(lower)
  );
};

/**
 * The noun phrase that begins at a token, up to `limit`, or `undefined` where none does: "he", "the minister",
 * "Ada Holm of the union", "two officials". Links and what they lead to belong to it.
 */
export const phraseAt = (tokens: Tokens, at: number, limit: number): Run | undefined => {
  const lower = lowerAt(tokens, at);
  if (at >= limit || isDay(tokens, at) || OBJECT_PRONOUNS.has(lower)) return undefined;
  const stop = Math.min(limit, at + LONGEST);
  if (PERSONAL.has(lower) && !(QUANTITIES.has(lower) && isInside(tokens, at + 1)))
    return { first: at, last: at + 1 };
  let end = at;
  let hasNoun = false;
  while (end < stop && isInside(tokens, end) && !(end > at && isDay(tokens, end) && hasNoun)) {
    if (isNounLike(tokens, end)) hasNoun = true;
    end += 1;
    if (end < stop - 1 && hasNoun && LINKS.has(lowerAt(tokens, end)) && isInside(tokens, end + 1)) {
      const when = !/^(?:of|and|&)$/.test(lowerAt(tokens, end));
      // "said Holm in a statement" says where, not who.
      if (when && tagAt(tokens, end + 1) === DET && lowerAt(tokens, end + 1) !== 'the') break;
      end += 1;
    }
  }
  return hasNoun ? { first: at, last: end } : undefined;
};

/** Extends a phrase by what stands beside it between commas: "Ada Holm, the minister,". */
export const withApposition = (tokens: Tokens, { first, last }: Run, limit: number): Run => {
  if (lowerAt(tokens, last) !== ',' || last + 1 >= limit) return { first, last };
  const inner = phraseAt(tokens, last + 1, limit);
  if (!inner || tagAt(tokens, last + 1) === PRON) return { first, last };
  const closes = lowerAt(tokens, inner.last);
  return inner.last >= limit || closes === ',' || closes === '.'
    ? { first, last: inner.last }
    : { first, last };
};

/** The noun phrase that ends before a token, not reaching before `from`, or `undefined`. */
export const phraseBefore = (tokens: Tokens, end: number, from: number): Run | undefined => {
  const lower = lowerAt(tokens, end - 1);
  if (end <= from) return undefined;
  if (PERSONAL.has(lower) && !isNounLike(tokens, end - 1)) return { first: end - 1, last: end };
  let first = end;
  const stop = Math.max(from, end - LONGEST);
  while (
    first > stop &&
    (isInside(tokens, first - 1) ||
      (first < end &&
        LINKS.has(lowerAt(tokens, first - 1)) &&
        first - 1 > stop &&
        isInside(tokens, first - 2)))
  ) {
    first -= 1;
  }
  while (
    first < end &&
    (LINKS.has(lowerAt(tokens, first)) || lowerAt(tokens, first) === "'s" || isDay(tokens, first))
  )
    first += 1;
  for (let at = first; at < end; at += 1) if (isNounLike(tokens, at)) return { first, last: end };
  return undefined;
};
