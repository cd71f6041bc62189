import { lowerAt, wordAt } from '../grammar/token.ts';
import {
  genderOfHonorific,
  isBodyNameWord,
  isBodyNoun,
  isBodyTopic,
  isDemonym,
  isDomain,
  isPlace,
  isRole,
} from '../grammar/word-kinds.ts';
import { wordSet } from '../lexicon/lists.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { Capitals } from './capitals.ts';
import { isForename } from './forenames.ts';

/** Words for people in the names of bodies: "Women’s Aid", "the Children’s Society". */
const GENERIC = new Set(
  'women men children people girls boys workers teachers nurses farmers veterans writers lawyers players parents students'.split(
    ' ',
  ),
);

/**
 * Whether "’s" belongs to a name ("Macy’s said", "St. Mary’s Hospital", "Lloyd’s of London", "the Farmers’ Union") and is no
 * possessive.
 */
export const isInName = (
  tokens: Tokens,
  capitals: Capitals,
  from: number,
  at: number,
  last: number,
): boolean => {
  const [before, next] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  const isBodyNext =
    at + 1 < last &&
    capitals.isCapital(at + 1) &&
    [at + 1, at + 2].some(
      (i) => capitals.isCapital(i) && (isBodyNameWord(lowerAt(tokens, i)) || isBodyNoun(lowerAt(tokens, i))),
    );
  if (/^['’]$/.test(lowerAt(tokens, at))) return before.endsWith('s') && isBodyNext;
  if (GENERIC.has(before)) return at + 1 < last && capitals.isCapital(at + 1);
  if (/^(?:st\.?|saint)$/.test(lowerAt(tokens, at - 2))) return isBodyNext;
  if (next === 'of')
    return (
      capitals.isCapital(at + 2) &&
      !isRole(before) &&
      (!isForename(before) || (at - from === 1 && isPlace(lowerAt(tokens, at + 2))))
    );
  if (at - from > 1 || isPlace(before) || isDemonym(before) || genderOfHonorific(before) !== undefined)
    return false;
  const use = capitals.uses.get(before);
  const isAlone = (use?.capital ?? 0) > (capitals.possessives.get(before) ?? 0);
  if (isBodyNext) return !isAlone && !isForename(before) && !isRole(before) && !isBodyNoun(before);
  // A possessive has a noun behind it: "Macy’s said", "Macy’s and Bloomingdale’s said" name shops.
  const isTwo =
    /^(?:and|&)$/.test(next) && capitals.isCapital(at + 2) && /^['’]s$/.test(lowerAt(tokens, at + 3));
  return !isAlone && SAYS.has(isTwo ? lowerAt(tokens, at + 4) : next);
};

/** What follows a name that says something; "has said" is no such form. */
export const SAYS = new Set(
  'said says told added announced warned declined denied insisted argued'.split(' '),
);

const CAUSES = wordSet('save help feed protect stop free keep fix reclaim defend');
const FELLOWS = wordSet('friends sons daughters sisters brothers knights mothers');
const TRADES = wordSet(
  'doctors reporters lawyers engineers parents students veterans teachers musicians scientists',
);

/** Whether a small word goes on with the name that begins at `from`: "Save the Children", "Friends of the Earth", "Doctors Without Borders". */
export const isSmallInBody = (tokens: Tokens, from: number, at: number): boolean => {
  if (at !== from + 1) return false;
  const [opener, word] = [lowerAt(tokens, from), lowerAt(tokens, at)];
  return (
    (word === 'the' && CAUSES.has(opener)) ||
    (word === 'of' && FELLOWS.has(opener) && !isForename(lowerAt(tokens, at + 1))) ||
    (/^(?:for|without|against)$/.test(word) && (FELLOWS.has(opener) || TRADES.has(opener)))
  );
};

/** "Food and Drug Board": one word on what a body does, "and", and within a few words what kind of body it is. */
export const isAndOfBody = (
  tokens: Tokens,
  from: number,
  at: number,
  last: number,
  isNext: (at: number) => boolean,
): boolean => {
  const before = lowerAt(tokens, at - 1);
  if (at - from > 1 || isForename(before) || isPlace(before) || isDemonym(before) || isRole(before))
    return false;
  if (!isNext(at + 1) || isBodyNoun(before)) return false;
  const isTopic = isDomain(before) || isBodyTopic(before) || lowerAt(tokens, from - 1) === 'the';
  let end = at + 1;
  while (end < last && end < at + 4 && isNext(end)) end += 1;
  const words = Array.from({ length: end - at - 2 }, (_, i) => lowerAt(tokens, at + 2 + i));
  return isTopic && words.some((word) => isBodyNoun(word) || isBodyNameWord(word) || isRole(word));
};

const FIRM = /^(?:llp|llc|ltd|plc|inc|co|partners|associates|solicitors)\.?$/;

/** "Smith|, Barker & Lowe LLP", "Hale|, Dunn & Co.": the end of a firm whose partners a comma parts, or the comma where none follows. */
export const endOfFirm = (tokens: Tokens, comma: number, last: number): number => {
  let at = comma;
  const isPartner = (i: number): boolean => i < last && /^\p{Lu}/u.test(wordAt(tokens, i));
  while (lowerAt(tokens, at) === ',' && isPartner(at + 1)) at += 2;
  if (at === comma || !/^(?:&|and)$/.test(lowerAt(tokens, at)) || !isPartner(at + 1)) return comma;
  const end = [at + 2, at + 3].find(
    (i) => i <= last && FIRM.test(lowerAt(tokens, i - 1)) && isPartner(i - 1),
  );
  const isMore = end !== undefined && end < last && FIRM.test(lowerAt(tokens, end)) && isPartner(end);
  return end === undefined ? comma : end + (isMore ? 1 : 0);
};
