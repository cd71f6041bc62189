import type { Document } from '../../document/document.ts';
import { ADP, ADV, AUX, PART, PROPN, VERB, X } from '../grammar/tags.ts';
import { hasTag, lowerAt, tagAt, wordAt } from '../grammar/token.ts';
import {
  genderOfHonorific,
  isBodyNameWord,
  isBodyNoun,
  isCalendar,
  isCompound,
  isDemonym,
  isNaming,
  isOpener,
  isParticle,
  isPlace,
  isPluralPeople,
  isRole,
  isSeat,
} from '../grammar/word-kinds.ts';
import { wordSet } from '../lexicon/lists.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { type Capitals, readCapitals } from './capitals.ts';
import { isForename } from './forenames.ts';
import { endOfFirm, isAndOfBody, isInName, isSmallInBody, SAYS } from './names-of-bodies.ts';
import { afterNickname, isNickname } from './nickname.ts';

/** Tokens, half-open, that stand together with capitals: "U.S. Secretary of State Antony Blinken". */
export type Run = { readonly first: number; readonly last: number; readonly sentence: number };

const COMPLEMENT = wordSet('of for on in');
/** No name is longer, in tokens: a page in capitals is not one name. */
const LONGEST = 16;
const ABBREVIATION = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;
const INCORPORATED = /^(?:inc|llc|ltd|plc|llp|corp|l\.l\.c)\.?$/;
const ROMAN = /^[IVX]+$/;

/** Finds the runs of capitalised words in every sentence; a word whose capital only opens its sentence is left out. */
export const findRuns = (document: Document, tokens: Tokens): readonly Run[] => {
  const capitals = readCapitals(tokens);
  const runs: Run[] = [];
  /** Names that open sentences as other words, once they stood in a longer name. */
  const surnames = new Set<string>();
  for (const [sentence, { first, last }] of tokens.sentences.entries()) {
    let at = first;
    while (at < last) {
      if (
        !opensRun(tokens, capitals, at, first, last, sentence) &&
        !(isSurname(tokens, capitals, at, first) && surnames.has(lowerAt(tokens, at)))
      ) {
        at += 1;
        continue;
      }
      const end = endOfRun(document, tokens, capitals, at, last, sentence);
      // "Los Angeles-based Ann Lee": what goes on with such a word names nobody.
      if (!isCompound(lowerAt(tokens, end))) runs.push({ first: at, last: end, sentence });
      // "Theresa May", "Will Price": one of the names opens sentences as another word.
      if (end - at > 1)
        for (const word of [lowerAt(tokens, at), lowerAt(tokens, end - 1)])
          if (isOpener(word)) surnames.add(word);
      at = end;
    }
  }
  return runs;
};

const isNameWord = (tokens: Tokens, capitals: Capitals, at: number, sentence: number): boolean => {
  if (!capitals.isCapital(at)) return false;
  const word = lowerAt(tokens, at);
  if (word === 'i' || isCompound(word)) return false;
  // "April" is a month unless a name goes on or begins with it.
  if (isCalendar(word))
    return (
      isForename(word) && /^\p{Lu}/u.test(wordAt(tokens, at + 1)) && !isCalendar(lowerAt(tokens, at + 1))
    );
  if (!capitals.shouted[sentence]) return true;
  // In a headline a capital says nothing: the word must be a name elsewhere, or known as one.
  const use = capitals.uses.get(word);
  if (use && use.capital > use.small) return true;
  return !use && !isOpener(word) && (isForename(word) || /^\p{Lu}[\p{Lu}.]+$/u.test(wordAt(tokens, at)));
};

const opensRun = (
  tokens: Tokens,
  capitals: Capitals,
  at: number,
  first: number,
  last: number,
  sentence: number,
): boolean => {
  if (isNumberedName(tokens, capitals, at, sentence)) return true;
  if (!isNameWord(tokens, capitals, at, sentence)) return false;
  const word = lowerAt(tokens, at);
  const previous = at > first ? wordAt(tokens, at - 1) : '';
  const inside = at > first && /[\p{L}\p{N},;]$/u.test(previous);
  if (isMayOfName(tokens, capitals, at)) return true;
  const pair = `${word} ${lowerAt(tokens, at + 1)}`;
  if (isPlace(pair) || isSeat(pair)) return true;
  const isAcronym = /^\p{Lu}{2,}$/u.test(wordAt(tokens, at)) && !capitals.shouted[sentence];
  if (!inside && isOpener(word) && !isAcronym)
    return (
      isForename(word) && at + 1 < last && capitals.isCapital(at + 1) && !isOpener(lowerAt(tokens, at + 1))
    );
  if (inside && isOpener(word) && !isAcronym && !isNaming(word))
    return isForename(word) && at + 1 < last && capitals.isCapital(at + 1);
  if (inside || isAcronym || capitals.shouted[sentence]) return true;
  // "Presently Lucy spoke": an adverb opens the sentence.
  if (word.length > 4 && word.endsWith('ly') && !isForename(word) && !capitals.uses.get(word)?.capital)
    return false;
  const isTitle = genderOfHonorific(word) !== undefined || isRole(word);
  if (isTitle && at + 1 < last && capitals.isCapital(at + 1)) return true;
  // "Bill Clinton said", in an article that also writes of a bill.
  if (isForename(word) && opensFullName(tokens, capitals, at, last)) return true;
  const use = capitals.uses.get(word);
  if (use && use.capital + use.small > 0) return use.capital >= use.small;
  if (isForename(word) || genderOfHonorific(word) !== undefined || isDemonym(word)) return true;
  // "Telling Jeb Bush to wait"
  if ((CALLS_UPON.has(word) || word.endsWith('ing')) && isForename(lowerAt(tokens, at + 1))) return false;
  if (at + 1 < last && capitals.isCapital(at + 1)) return true;
  // "Responding, the minister asks": a capital, a comma, and nobody's name.
  if (word.endsWith('ing') && lowerAt(tokens, at + 1) === ',') return false;
  return hasTag(tokens, at, PROPN, X);
};

/** Whether a name that the text has inside its sentences as well follows a forename: "Clinton" in "Bill Clinton". */
const opensFullName = (tokens: Tokens, capitals: Capitals, at: number, last: number): boolean => {
  const word = lowerAt(tokens, at + 1);
  const use = capitals.uses.get(word);
  if (at + 1 >= last || !capitals.isCapital(at + 1) || !use || use.capital <= use.small) return false;
  return ![isDemonym, isPluralPeople, isRole, isCalendar, isPlace].some((is) => is(word));
};

/** "May Prior said", "said May Prior", but "in May Prior said", "May God help". */
const isMayOfName = (tokens: Tokens, capitals: Capitals, at: number): boolean => {
  if (lowerAt(tokens, at) !== 'may' || !capitals.isCapital(at + 1) || hasTag(tokens, at, AUX)) return false;
  const [before, next] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  if (tagAt(tokens, at - 1) === ADP || isOpener(next) || isCalendar(next)) return false;
  return (
    SAYS.has(before) ||
    isRole(before) ||
    genderOfHonorific(before) !== undefined ||
    hasTag(tokens, at + 2, VERB)
  );
};

/** Verbs that call upon somebody at the beginning of a sentence: "Enter Rosa Kerr". */
const CALLS_UPON = wordSet(
  'enter meet ask call leave take remember consider imagine picture cue thank blame introducing presenting poor dear',
);

/** "Said 50 Cent", "the rapper 21 Savage", but "said 50 Republicans". */
const isNumberedName = (tokens: Tokens, capitals: Capitals, at: number, sentence: number): boolean => {
  if (
    !capitals.isCapital(at + 1) ||
    !/^\d{1,3}$/.test(wordAt(tokens, at)) ||
    !isNameWord(tokens, capitals, at + 1, sentence)
  )
    return false;
  const [before, next] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  if (isDemonym(next) || isPluralPeople(next) || isBodyNoun(next.replace(/s$/, ''))) return false;
  return SAYS.has(before) || SAYS.has(lowerAt(tokens, at + 2)) || isRole(before);
};

/** "May said", "May’s plan", but "in May" and "May 3": whether a word that may be no name is one here. */
const isSurname = (tokens: Tokens, capitals: Capitals, at: number, first: number): boolean =>
  capitals.isCapital(at) &&
  (at === first || tagAt(tokens, at - 1) !== ADP) &&
  (hasTag(tokens, at + 1, VERB, AUX, ADV, PART) || SAYS.has(lowerAt(tokens, at - 1)));

/** "Ella King of New York", "Rep. Baker of Ohio": whether the office before "of" and a place is a surname. */
const isSurnameOf = (tokens: Tokens, of: number): boolean => {
  const [before, next] = [lowerAt(tokens, of - 2), lowerAt(tokens, of + 1)];
  return (
    isRole(lowerAt(tokens, of - 1)) &&
    (isPlace(next) || isPlace(`${next} ${lowerAt(tokens, of + 2)}`)) &&
    ((isForename(before) && !isPlace(before)) || /^(?:\p{L}|mr|mrs|ms|dr|rep|sen)\.$/u.test(before))
  );
};

const endOfRun = (
  document: Document,
  tokens: Tokens,
  capitals: Capitals,
  from: number,
  last: number,
  sentence: number,
): number => {
  const isNext = (at: number): boolean =>
    at < last && isNameWord(tokens, capitals, at, sentence) && /^[ \u00a0]?$/.test(gap(document, tokens, at));
  let complemented = false;
  let end = from + 1;
  while (end < last && end - from < LONGEST) {
    const [word, before] = [lowerAt(tokens, end), lowerAt(tokens, end - 1)];
    if (!/^[ \t\u00a0]*\n?[ \t]*$/.test(gap(document, tokens, end))) break;
    if (
      isNameWord(tokens, capitals, end, sentence) &&
      !endsSentence(tokens, end - 1) &&
      joins(tokens, end, capitals.shouted[sentence] === 1)
    )
      end += 1;
    else if (
      isParticle(word) &&
      wordAt(tokens, end) !== wordAt(tokens, end).toUpperCase() &&
      particleJoins(tokens, capitals, end, last, sentence)
    ) {
      end = afterParticles(tokens, end);
    } else if (
      COMPLEMENT.has(word) &&
      !isSurnameOf(tokens, end) &&
      (isRole(before) || isBodyNoun(before) || /^['’]s$/.test(before)) &&
      isNext(skipThe(tokens, end + 1))
    ) {
      end = skipThe(tokens, end + 1) + 1;
      complemented = true;
    } else if (
      (word === '&' ||
        (word === ',' && INCORPORATED.test(lowerAt(tokens, end + 1))) ||
        (word === 'and' && complemented && isBodyRun(tokens, from, end))) &&
      isNext(end + 1)
    )
      end += 2;
    else if (word === ',' && endOfFirm(tokens, end, last) > end) return endOfFirm(tokens, end, last);
    else if (isNickname(tokens, capitals, end, last)) end = afterNickname(tokens, end);
    else if (
      /^['’]s?$/.test(word) &&
      gap(document, tokens, end) === '' &&
      isInName(tokens, capitals, from, end, last)
    )
      end += 1;
    else if (isSmallInBody(tokens, from, end) && isNext(skipThe(tokens, end + 1)))
      end = skipThe(tokens, end + 1) + 1;
    else if (word === 'and' && isAndOfBody(tokens, from, end, last, isNext)) end += 2;
    else if (
      (word === '-' || word === '–') &&
      isNext(end + 1) &&
      gap(document, tokens, end + 1) === '' &&
      gap(document, tokens, end) === ''
    )
      end += 2;
    else break;
  }
  return end;
};

/** Whether a capitalised word may go on with a name: in a headline "His", "Will" and "To" have capitals too. */
const joins = (tokens: Tokens, at: number, isHeadline: boolean): boolean => {
  const [word, before] = [lowerAt(tokens, at), lowerAt(tokens, at - 1)];
  return (
    !isOpener(word) ||
    (!isHeadline && (isForename(before) || genderOfHonorific(before) !== undefined)) ||
    isForename(word) ||
    isNaming(word) ||
    isBodyNameWord(word) ||
    /^\p{Lu}{2,}$/u.test(wordAt(tokens, at))
  );
};

const gap = (document: Document, tokens: Tokens, at: number): string =>
  document.text.slice(tokens.ends[at - 1], Math.min(tokens.starts[at] ?? 0, (tokens.ends[at - 1] ?? 0) + 4));

const skipThe = (tokens: Tokens, at: number): number => (lowerAt(tokens, at) === 'the' ? at + 1 : at);

const isBodyRun = (tokens: Tokens, from: number, end: number): boolean => {
  for (let i = from; i < end; i++)
    if (isBodyNoun(lowerAt(tokens, i)) || isRole(lowerAt(tokens, i))) return true;
  return false;
};

const afterParticles = (tokens: Tokens, at: number): number => {
  let end = at;
  while (isParticle(lowerAt(tokens, end)) && end < at + 3) end += 1;
  return end + 1;
};

const particleJoins = (
  tokens: Tokens,
  capitals: Capitals,
  at: number,
  last: number,
  sentence: number,
): boolean => {
  const next = afterParticles(tokens, at) - 1;
  return next < last && isNameWord(tokens, capitals, next, sentence);
};

/** A word that ends in a full stop ends its run, unless it is an initial or an abbreviation that stands before names. */
const endsSentence = (tokens: Tokens, at: number): boolean => {
  const word = wordAt(tokens, at);
  if (!word.endsWith('.') || word.length === 1) return false;
  return !(
    ABBREVIATION.test(word) ||
    genderOfHonorific(word.toLowerCase()) !== undefined ||
    ROMAN.test(word) ||
    word.length <= 5
  );
};
