import { ADJ, DET, NOUN, NUM, PRON, PROPN } from '../grammar/tags.ts';
import { lowerAt, type Run, tagAt } from '../grammar/token.ts';
import type { Tokens } from '../tokens/tokens.ts';

const LINKS = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'and', '&']);
const PERSONAL = new Set([
  'i',
  'he',
  'she',
  'it',
  'they',
  'we',
  'you',
  'who',
  'someone',
  'everyone',
  'nobody',
  'one',
  'others',
  'another',
  'both',
  'many',
  'some',
  'most',
  'neither',
  'none',
  'mine',
]);
const OBLIQUE = new Set(['him', 'her', 'them', 'me', 'us', 'himself', 'herself', 'themselves']);
/** A noun that says when and not who: "said Monday". */
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow january february march april may june july august september october november december'.split(
    ' ',
  ),
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
    isPossessive(lower)
  );
};

const isPossessive = (lower: string): boolean => /^(?:his|her|their|its|my|our|your)$/.test(lower);

/** Whether a token says when something was said. */
export const isDay = (tokens: Tokens, at: number): boolean => DAYS.has(lowerAt(tokens, at));

/**
 * The noun phrase that begins at a token, up to `limit`, or `undefined` where none does: "he", "the minister",
 * "Ada Holm of the union", "two officials". Links and what they lead to belong to it.
 */
export const phraseAt = (tokens: Tokens, at: number, limit: number): Run | undefined => {
  const lower = lowerAt(tokens, at);
  if (at >= limit || isDay(tokens, at) || OBLIQUE.has(lower)) return undefined;
  const stop = Math.min(limit, at + LONGEST);
  const isQuantity =
    lower === 'one' ||
    lower === 'some' ||
    lower === 'many' ||
    lower === 'most' ||
    lower === 'both' ||
    lower === 'another';
  if (PERSONAL.has(lower) && !(isQuantity && isInside(tokens, at + 1))) return { first: at, last: at + 1 };
  let end = at;
  let hasNoun = false;
  while (end < stop && isInside(tokens, end) && !(end > at && isDay(tokens, end) && hasNoun)) {
    if (isNounLike(tokens, end)) hasNoun = true;
    end += 1;
    if (end < stop - 1 && hasNoun && LINKS.has(lowerAt(tokens, end)) && isInside(tokens, end + 1)) {
      const when =
        lowerAt(tokens, end) === 'in' ||
        lowerAt(tokens, end) === 'at' ||
        lowerAt(tokens, end) === 'with' ||
        lowerAt(tokens, end) === 'for' ||
        lowerAt(tokens, end) === 'from';
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
