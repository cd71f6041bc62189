import type { Document } from '../../document/document.ts';
import { lowerAt, rangeOf, sentenceAt, wordAt } from '../grammar/token.ts';
import { genderOfRole, isDemonym, isDomain, isOffice, isRole } from '../grammar/word-kinds.ts';
import type { Tokens } from '../tokens/tokens.ts';
import {
  appositionAfter,
  appositionBefore,
  bodyAfter,
  bodyBefore,
  predicateAfter,
  titleBefore,
} from './apposition.ts';
import { genderOfForename, isAnyForename, isForename } from './forenames.ts';
import type { Name, NameKind } from './name.ts';
import { type ReadName, readName } from './read-name.ts';
import { findRuns, type Run } from './runs.ts';
import { withoutWordsBefore } from './words-before-names.ts';

/** Finds the proper names of a text, in reading order, each with the titles and roles the text gives it on the spot. */
export const findNames = (document: Document, tokens: Tokens): readonly Name[] => {
  const names: Name[] = [];
  const runs = withoutWordsBefore(tokens, findRuns(document, tokens));
  const surnames = wordsAsSurnames(tokens, runs);
  for (const run of runs) {
    const name = nameOf(tokens, run, surnames);
    if (name) names.push(name);
  }
  return names;
};

const nameOf = (
  tokens: Tokens,
  { first, last, sentence }: Run,
  surnames: ReadonlySet<string>,
): Name | undefined => {
  const lower = tokens.lower.slice(first, last);
  const isSurnameAlone = last - first === 1 && isRole(lower[0] ?? '') && surnames.has(lower[0] ?? '');
  const read = isSurnameAlone ? surnameAlone(lower) : readName(tokens.words.slice(first, last), lower, false);
  let nameFirst = first + read.nameAt;
  let words = read.words;
  // "Former secretary of State Clinton": the office's last word begins the run.
  const of = lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  const office =
    lowerAt(tokens, of) === 'of' &&
    isRole(lowerAt(tokens, of - 1)) &&
    words.length > 1 &&
    isDomain(words[0] ?? '');
  if (office) {
    nameFirst += 1;
    words = words.slice(1);
  }
  if (
    nameFirst >= last ||
    words.length === 0 ||
    words.every((word) => isDemonym(word) && !surnames.has(word))
  )
    return undefined;
  const start = tokens.starts[nameFirst] ?? 0;
  const end = withoutStop(tokens, last - 1);
  const bounds = tokens.sentences[sentence];
  const before =
    read.kind === 'place'
      ? undefined
      : titleBefore(tokens, office ? nameFirst : first, bounds?.first ?? first);
  const beside =
    read.kind === 'place'
      ? undefined
      : (appositionAfter(tokens, last, bounds?.last ?? last) ??
        appositionBefore(tokens, first, bounds?.first ?? first));
  const isNamed = read.kind === 'place' || read.gender !== 'unknown' || before !== undefined;
  const body =
    beside || isNamed
      ? undefined
      : (bodyAfter(tokens, last, bounds?.last ?? last) ?? bodyBefore(tokens, first));
  const predicate = read.kind === 'place' ? undefined : predicateAfter(tokens, last, bounds?.last ?? last);
  const roles = [...read.roles, before, beside, body, predicate].flatMap((found) =>
    found === undefined ? [] : typeof found === 'string' ? found : found.noun,
  );
  const told =
    read.gender === 'unknown'
      ? (roles.map(genderOfRole).find((each) => each !== 'unknown') ?? 'unknown')
      : read.gender;
  // "The chairman, Joan Addy", "actor Sara Holm": a forename tells more than an office.
  const forename = words.length > 1 && read.honorific === undefined ? (words[0] ?? '') : '';
  const isByOffice = roles.some((noun) => genderOfRole(noun) === told && isOffice(noun));
  const gender = isByOffice && isForename(forename) && genderOfForename(forename) !== told ? 'unknown' : told;
  const titleFirst = before?.first ?? first;
  const titled = read.nameAt > 0 || before !== undefined;
  const role = roleRange(
    tokens,
    read.roles.length > 0 && !isHonorificOnly(read.honorific, read.nameAt),
    titleFirst,
    nameFirst,
    before !== undefined,
    beside ?? body,
  );
  return {
    range: { start, end },
    full: { start: titled ? (tokens.starts[titleFirst] ?? start) : start, end },
    first: titled ? titleFirst : first,
    last,
    nameFirst,
    words,
    kind: kindOf(read.kind, before !== undefined || beside !== undefined, office, body !== undefined),
    gender,
    roles,
    sentence,
    suffix: read.suffix,
    honorific: read.honorific,
    role,
    predicate,
  };
};

/** The end of a name's last token, without a full stop that ends the sentence: "H&B.", not "Acme Inc." before more words. */
const withoutStop = (tokens: Tokens, at: number): number => {
  const end = tokens.ends[at] ?? 0;
  const endsSentence = sentenceAt(tokens, at)?.last === at + 1;
  const isLetter = /^\p{Lu}\.$/u.test(wordAt(tokens, at)) && wordAt(tokens, at - 1) === '&';
  return endsSentence && isLetter ? end - 1 : end;
};

/** Reads a single word as a surname although it is also the word for an office: "King said". */
const surnameAlone = (words: readonly string[]): ReadName => ({
  nameAt: 0,
  words,
  kind: 'person',
  gender: 'unknown',
  roles: [],
});

/** What a name names, by its own words and by what the text says of it beside it. */
const kindOf = (told: NameKind, hasRole: boolean, isOffice: boolean, isBody: boolean): NameKind => {
  if (isBody) return 'body';
  return (told === 'unknown' && hasRole) || isOffice ? 'person' : told;
};

/** Surnames that are also adjectives of peoples, or nouns for what somebody is: "Dawn French", "Ella King". */
const wordsAsSurnames = (tokens: Tokens, runs: readonly Run[]): ReadonlySet<string> => {
  const surnames = new Set<string>();
  for (const { first, last } of runs) {
    const surname = lowerAt(tokens, last - 1);
    if (
      last - first > 1 &&
      (isDemonym(surname) || isRole(surname)) &&
      isAnyForename(lowerAt(tokens, last - 2))
    )
      surnames.add(surname);
  }
  return surnames;
};

const isHonorificOnly = (honorific: string | undefined, titleWords: number): boolean =>
  honorific !== undefined && titleWords === 1;

const roleRange = (
  tokens: Tokens,
  isTitled: boolean,
  titleFirst: number,
  nameFirst: number,
  isBefore: boolean,
  beside: { readonly first: number; readonly last: number } | undefined,
) => {
  if (beside) return rangeOf(tokens, beside.first, beside.last);
  if ((isTitled || isBefore) && nameFirst > titleFirst) {
    return rangeOf(tokens, titleFirst, nameFirst);
  }
  return undefined;
};
