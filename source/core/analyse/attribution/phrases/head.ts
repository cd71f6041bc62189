import { overlaps, type Range } from '../../../text/range.ts';
import {
  BREAKS,
  CLAUSE,
  DETERMINERS,
  DETERMINING_PRONOUNS,
  LEADING,
  NOBODY,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from '../../grammar/closed-classes.ts';
import { endOfRun, isAnyOf, startOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, ADV, AUX, DET, NUM, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, rangeOf, sentenceStart, tagAt, wordAt } from '../../grammar/token.ts';
import { isDay, isWhen } from '../../grammar/when.ts';
import {
  isBodyNoun,
  isPersonal,
  isPluralPeople,
  isRole,
  isSpeakingNoun,
  isThing,
} from '../../grammar/word-kinds.ts';
import { wordSet } from '../../lexicon/lists.ts';
import type { Name } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { nameAtToken, tokensWithin } from '../lookup.ts';
import { afterDateline, behindDateline } from './dateline.ts';
import { ANTECEDENT, isWhereTheyAre, linkTo } from './member-of.ts';
import { apposedName, behindNamed, behindTitles, nameAside } from './named.ts';
import { isMessage, messageBefore, senderOf, writerOf } from './sender.ts';

/** What the words for a source come down to. `mention` is what to show; token positions are for what comes next. */
export type Head =
  | { readonly kind: 'name'; readonly name: number; readonly mention: Range; readonly token: number; readonly possessive: boolean }
  | { readonly kind: 'names'; readonly names: readonly number[]; readonly mention: Range; readonly token: number }
  | { readonly kind: 'pronoun'; readonly word: string; readonly mention: Range; readonly token: number }
  | { readonly kind: 'nominal'; readonly noun: string; readonly mention: Range; readonly token: number; readonly first: number; readonly last: number; readonly plural: boolean }; // biome-ignore format: one row a kind

/** Finds the head of the words that name a source, `undefined` where they hold no word at all. */
export const headOf = (tokens: Tokens, names: readonly Name[], source: Range): Head | undefined => {
  let [first, last] = tokensWithin(tokens, source);
  const message = messageBefore(tokens, afterDateline(tokens, first, last));
  const writer = message < first ? writerOf(tokens, message) : undefined;
  if (writer) return phraseHead(tokens, names, writer.first, writer.last);
  first = endOfRun(message, last - 1, (at) => LEADING.has(lowerAt(tokens, at)) && !nameAtToken(names, at));
  if (/^['’]s$/.test(lowerAt(tokens, first))) first -= 1;
  if (lowerAt(tokens, first) === 'let') return undefined;
  // "First | Minister"
  if (/^(?:First|Prime|Vice|Deputy|Chief)$/.test(wordAt(tokens, first - 1)) && isRole(lowerAt(tokens, first)))
    first -= 1;
  last = startOfRun(last, first + 1, (at) => isTrailing(tokens, names, at));
  if (first >= last || !hasLetter(tokens, first, last)) return undefined;
  // "It was chaos — | and | said it was over": the subject is left out.
  if (last - first === 1 && /^(?:and|but|or|then)$/.test(lowerAt(tokens, first))) return undefined;
  const pronoun = pronounIn(tokens, first, last);
  if (pronoun !== undefined)
    return {
      kind: 'pronoun',
      word: lowerAt(tokens, pronoun),
      mention: rangeOf(tokens, pronoun, pronoun + 1),
      token: pronoun,
    };
  const opener = lowerAt(tokens, first);
  if (RELATIVES.has(opener) && (last - first === 1 || (last - first === 2 && opener !== 'whose'))) {
    const mention = rangeOf(tokens, first, first + 1);
    return antecedentOf(tokens, names, first) ?? { kind: 'pronoun', word: opener, mention, token: first };
  }
  // "Her letter said": she did.
  const owner = lowerAt(tokens, first - 1);
  if (isMessage(opener) && last - first === 1 && /^(?:his|her)$/.test(owner))
    return { kind: 'pronoun', word: owner, mention: rangeOf(tokens, first - 1, last), token: first - 1 };
  if (/^(?:his|her)$/.test(opener) && last - first === 2 && isMessage(lowerAt(tokens, first + 1)))
    return { kind: 'pronoun', word: opener, mention: rangeOf(tokens, first, last), token: first };
  const named = behindNamed(tokens, names, first, last);
  return phraseHead(tokens, names, behindTitles(tokens, names, named, last), last);
};

const TRAILING = wordSet(
  BREAKS,
  "'s ' . also himself herself themselves afterwards afterward later then again earlier",
);

/** "her brother | wearily", "Alice | indignantly": how it was said. */
const isManner = (tokens: Tokens, names: readonly Name[], at: number): boolean => {
  const word = lowerAt(tokens, at);
  if (!/..ly$/.test(word) || isRole(word) || isBodyNoun(word) || nameAtToken(names, at)) return false;
  return (
    hasTag(tokens, at, ADV) || isPersonal(lowerAt(tokens, at - 1)) || nameAtToken(names, at - 1) !== undefined
  );
};

/** Whether the last word is none of the source's: "the minister, |", "the company | today"; but "a poll released today". */
const isTrailing = (tokens: Tokens, names: readonly Name[], at: number): boolean =>
  (TRAILING.has(lowerAt(tokens, at)) && !(lowerAt(tokens, at) === "'s" && nameAtToken(names, at))) ||
  isManner(tokens, names, at) ||
  (isDay(tokens, at) && tagAt(tokens, at - 1) !== VERB && !nameAtToken(names, at));

const pronounIn = (tokens: Tokens, first: number, last: number): number | undefined => {
  if (last - first > 3) return undefined;
  const word = lowerAt(tokens, first);
  if (!PRONOUNS.has(word)) return undefined;
  // "his campaign" is a noun phrase; "his" alone, "he himself", "they both" are pronouns.
  return last - first === 1 || !DETERMINING_PRONOUNS.has(word) ? first : undefined;
};

/** The phrase right before "who": a name, or a noun with what stands before it. */
const antecedentOf = (tokens: Tokens, names: readonly Name[], relative: number): Head | undefined => {
  const from = sentenceStart(tokens, relative);
  // "a sign (45 miles east of L.A.), which read"
  const isAside = lowerAt(tokens, relative - 2) === ')';
  const opening = isAside ? startOfRun(relative, from, (at) => lowerAt(tokens, at) !== '(') - 1 : relative;
  const end = startOfRun(opening > from ? opening : relative, 0, (at) => BREAKS.has(lowerAt(tokens, at)));
  const named = nameAtToken(names, end - 1);
  const isWhere = named !== undefined && isWhereTheyAre(tokens, names, named, relative);
  if (named && !isWhere) return nameHead(tokens, names, named.index);
  const last = named ? linkTo(tokens, named.name) : end;
  const isOfPerson = isPersonal(lowerAt(tokens, last - 1));
  let start = startOfRun(last, Math.max(from, relative - ANTECEDENT), (at) => {
    const [word, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
    if (at + 1 < last && DETERMINERS.has(next) && !PREPOSITIONS.has(word)) return false;
    const isOver = BREAKS.has(word) || CLAUSE.has(word) || hasTag(tokens, at, VERB, AUX);
    return !isOver && !(isOfPerson && PREPOSITIONS.has(word));
  });
  // "Smith, a senator from Ohio, who": in front of the apposition stands the name.
  const apposed = lowerAt(tokens, start - 1) === ',' ? nameAtToken(names, start - 2) : undefined;
  if (apposed && apposed.name.kind !== 'place') return nameHead(tokens, names, apposed.index);
  start = endOfRun(start, last, (at) => PREPOSITIONS.has(lowerAt(tokens, at)));
  if (start < last && hasLetter(tokens, last - 1, last)) return phraseHead(tokens, names, start, end);
  return named && nameHead(tokens, names, named.index);
};
const hasLetter = (tokens: Tokens, first: number, last: number): boolean =>
  isAnyOf(first, last, (at) => /\p{L}/u.test(lowerAt(tokens, at)));

const nameHead = (tokens: Tokens, names: readonly Name[], index: number): Head | undefined => {
  const name = names[index];
  const behind = name && behindDateline(tokens, names, name);
  if (behind !== undefined) return nameHead(tokens, names, behind);
  return (
    name && {
      kind: 'name',
      name: index,
      mention: name.full,
      token: name.nameFirst,
      possessive: lowerAt(tokens, name.last) === "'s",
    }
  );
};

const phraseHead = (
  tokens: Tokens,
  names: readonly Name[],
  first: number,
  last: number,
): Head | undefined => {
  let head = first;
  let at = first;
  for (; at < last; at++) {
    const inside = nameAtToken(names, at);
    if (inside) {
      at = Math.min(inside.name.last, last) - 1;
      head = at;
      continue;
    }
    const word = lowerAt(tokens, at);
    if (at > first && endsPhrase(tokens, names, first, at, last)) break;
    if (word !== "'s" && word !== "'") head = at;
  }
  const sender = senderOf(tokens, head, last);
  if (sender) return phraseHead(tokens, names, sender.first, sender.last);
  const named = nameAtToken(names, head);
  if (named) return withOthers(tokens, names, named.index, at, last) ?? nameHead(tokens, names, named.index);
  const noun = lowerAt(tokens, head);
  // "The company's chief executive, Anna Berg," and "One of her advisers, Tad Lee": the name outranks its description.
  if (!isPluralPeople(noun) && !isMessage(noun)) {
    const beside = nameAside(tokens, names, at, last);
    if (beside !== undefined) return nameHead(tokens, names, beside);
  }
  if (NOBODY.has(noun)) return undefined;
  const end = endOfRun(
    at,
    last,
    (i) =>
      !isWhen(tokens, i) &&
      (!BREAKS.has(lowerAt(tokens, i)) || isBetweenPlaces(tokens, names, i)) &&
      !CLAUSE.has(lowerAt(tokens, i)),
  );
  if (end === last && (isRole(noun) || isBodyNoun(noun))) {
    const beside = apposedName(tokens, names, last, isBodyNoun(noun) || noun === 'regulator');
    if (beside !== undefined) return nameHead(tokens, names, beside);
  }
  return {
    kind: 'nominal',
    noun,
    mention: rangeOf(tokens, first, Math.max(end, head + 1)),
    token: head,
    first,
    last: Math.max(end, head + 1),
    plural: isPluralPeople(noun),
  };
};

/** "The advisers of France, | Japan and the Philippines": a comma that what the phrase is about goes on behind. */
const isBetweenPlaces = (tokens: Tokens, names: readonly Name[], comma: number): boolean => {
  const next = nameAtToken(names, lowerAt(tokens, comma + 1) === 'the' ? comma + 2 : comma + 1);
  if (nameAtToken(names, comma - 1)?.name.kind !== 'place' || next?.name.kind !== 'place') return false;
  const { last } = next.name;
  const after = lowerAt(tokens, last) === 'and' ? last + 1 : undefined;
  if (after === undefined) return lowerAt(tokens, last) === ',' && isBetweenPlaces(tokens, names, last);
  return nameAtToken(names, lowerAt(tokens, after) === 'the' ? after + 1 : after)?.name.kind === 'place';
};

/** "Clinton and Sanders": both, where another name of a like kind follows. */
const withOthers = (
  tokens: Tokens,
  names: readonly Name[],
  index: number,
  at: number,
  last: number,
): Head | undefined => {
  if (lowerAt(tokens, at) !== 'and' && lowerAt(tokens, at) !== '&') return undefined;
  const [one, other] = [names[index], nameAtToken(names, at + 1)];
  if (!one || !other || other.name.last > last) return undefined;
  // "Rock and Roll Hall of Fame curator Ann Lee": what her office is at holds an "and".
  const final = nameAtToken(names, last - 1);
  const isOffice = final && final.index > other.index && isRole(lowerAt(tokens, final.name.nameFirst - 1));
  if (isOffice && endOfRun(at, final.name.first, (i) => !BREAKS.has(lowerAt(tokens, i))) === final.name.first)
    return nameHead(tokens, names, final.index);
  // "the Sanders and Clinton campaigns", "Fiorina and HP executives": names that only stand before a noun.
  const next = other.name.last;
  if (
    next < last &&
    !BREAKS.has(lowerAt(tokens, next)) &&
    !CLAUSE.has(lowerAt(tokens, next)) &&
    !PREPOSITIONS.has(lowerAt(tokens, next))
  )
    return undefined;
  return {
    kind: 'names',
    names: [index, other.index],
    mention: { start: one.full.start, end: other.name.full.end },
    token: one.nameFirst,
  };
};

/** Whether the noun phrase is over: "a report | from Ohio", "a judge | handling the case". */
const endsPhrase = (
  tokens: Tokens,
  names: readonly Name[],
  first: number,
  at: number,
  last: number,
): boolean => {
  const word = lowerAt(tokens, at);
  if (BREAKS.has(word) || CLAUSE.has(word) || PREPOSITIONS.has(word)) return true;
  const before = lowerAt(tokens, at - 1);
  const name = nameAtToken(names, at - 1)?.name;
  const isName = name?.first === first && (name.kind === 'person' || name.kind === 'unknown');
  // "Ann Lee | helped draft a report", "Lee | joined other mayors", but "Lee backed candidates"
  const hasObject =
    hasTag(tokens, at + 1, DET, NUM) || !isPersonal(lowerAt(tokens, last - 1).replace(/s$/, ''));
  if (isName && hasObject && hasTag(tokens, at, VERB) && !/ing$/.test(word)) return true;
  const isNoun = isSpeakingNoun(before) || isThing(before);
  if ((isName || isNoun) && isDay(tokens, at)) return true;
  if (isNoun && isBehindNoun(tokens, at)) return true;
  // "chief pollster and strategist Joel Benenson" is one person.
  return word === 'and' && !(isRole(before) && isTitleOfOne(tokens, names, at + 1, last));
};

/** "A judge | handling the case", "officials | familiar with it". */
const isBehindNoun = (tokens: Tokens, at: number): boolean =>
  (tagAt(tokens, at) === VERB && /(?:ing|ed)$/.test(lowerAt(tokens, at))) ||
  (tagAt(tokens, at) === ADJ && PREPOSITIONS.has(lowerAt(tokens, at + 1)));

const isTitleOfOne = (tokens: Tokens, names: readonly Name[], from: number, last: number): boolean => {
  for (let at = from; at < Math.min(last, from + 5); at++) {
    const found = nameAtToken(names, at);
    if (found) return isRole(lowerAt(tokens, found.name.nameFirst - 1));
  }
  return false;
};

/** Whether a mention keeps clear of what was said. */
export const isOutside = (mention: Range, spans: readonly Range[]): boolean =>
  !spans.some((span) => overlaps(mention, span));
