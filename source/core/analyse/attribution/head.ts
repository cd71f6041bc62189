import { overlaps, type Range } from '../../text/range.ts';
import type { Name } from '../people/name.ts';
import { isPluralPeople, isRole } from '../people/words.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { nameAtToken, tokensWithin } from './lookup.ts';

/** What the words for a source come down to. `mention` is what to show; token positions are for what comes next. */
export type Head =
  | { readonly kind: 'name'; readonly name: number; readonly mention: Range; readonly token: number; readonly possessive: boolean }
  | { readonly kind: 'names'; readonly names: readonly number[]; readonly mention: Range; readonly token: number }
  | { readonly kind: 'pronoun'; readonly word: string; readonly mention: Range; readonly token: number }
  | { readonly kind: 'nominal'; readonly noun: string; readonly mention: Range; readonly token: number; readonly first: number; readonly last: number; readonly plural: boolean }; // biome-ignore format: one row a kind

const PRONOUNS = new Set(
  'he she him her his hers himself herself they them their theirs themselves it its itself i me my mine myself we us our ours ourselves you your this these those one'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);
const PREPOSITIONS = new Set(
  'of for at from with in on to by near behind during under about against among inside outside after before over within through like including as than'.split(
    ' ',
  ),
);
const BREAKS = new Set([',', ';', ':', '(', ')', '—', '–', '--', '“', '”', '"', '[', ']', '…']);
const CLAUSE = new Set(
  'who whom which that whose where when while is was are were has had have said says told then but or'.split(
    ' ',
  ),
);
const LEADING = new Set(
  'by from , ; : ( “ ” " as for in of to with and but that according per — – - when while because if after since where although though what how why whether'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your one two three four five six some many most several few all both another other no any each every'.split(
    ' ',
  ),
);

/** Finds the head of the words that name a source, `undefined` where they hold no word at all. */
export const headOf = (tokens: Tokens, names: readonly Name[], source: Range): Head | undefined => {
  let [first, last] = tokensWithin(tokens, source);
  while (first < last - 1 && LEADING.has(tokens.lower[first] ?? '') && !nameAtToken(names, first)) first += 1;
  while (last - 1 > first && isTrailing(tokens, last - 1)) last -= 1;
  if (first >= last) return undefined;
  const pronoun = pronounIn(tokens, first, last);
  if (pronoun !== undefined)
    return {
      kind: 'pronoun',
      word: tokens.lower[pronoun] ?? '',
      mention: rangeOf(tokens, pronoun, pronoun + 1),
      token: pronoun,
    };
  if (RELATIVES.has(tokens.lower[first] ?? '') && last - first <= 2)
    return antecedentOf(tokens, names, first);
  return phraseHead(tokens, names, first, last);
};

const isTrailing = (tokens: Tokens, at: number): boolean => {
  const word = tokens.lower[at] ?? '';
  return (
    BREAKS.has(word) ||
    word === "'s" ||
    word === "'" ||
    word === '.' ||
    word === 'also' ||
    word === 'himself' ||
    word === 'herself'
  );
};

const pronounIn = (tokens: Tokens, first: number, last: number): number | undefined => {
  if (last - first > 3) return undefined;
  const word = tokens.lower[first] ?? '';
  if (!PRONOUNS.has(word)) return undefined;
  // "his campaign" is a noun phrase; "his" alone, "he himself", "they both" are pronouns.
  return last - first === 1 || !/^(?:his|her|its|their|our|my|your|this|these|those|one)$/.test(word)
    ? first
    : undefined;
};

/** The phrase right before "who": a name, or a noun with what stands before it. */
const antecedentOf = (tokens: Tokens, names: readonly Name[], relative: number): Head | undefined => {
  let end = relative;
  while (end > 0 && BREAKS.has(tokens.lower[end - 1] ?? '')) end -= 1;
  const sentence = tokens.sentences[tokens.sentenceOf[relative] ?? 0];
  const from = sentence?.first ?? 0;
  const named = nameAtToken(names, end - 1);
  if (named) return nameHead(tokens, names, named.index);
  let start = end;
  while (start > from && relative - start < 12) {
    const word = tokens.lower[start - 1] ?? '';
    if (BREAKS.has(word) || CLAUSE.has(word)) {
      // "Smith, a senator from Ohio, who": past the apposition stands the name.
      const before = word === ',' ? nameAtToken(names, start - 2) : undefined;
      if (before) return nameHead(tokens, names, before.index);
      break;
    }
    start -= 1;
    if (DETERMINERS.has(word)) break;
  }
  return start < end ? phraseHead(tokens, names, start, end) : undefined;
};

const nameHead = (tokens: Tokens, names: readonly Name[], index: number): Head | undefined => {
  const name = names[index];
  return (
    name && {
      kind: 'name',
      name: index,
      mention: name.full,
      token: name.nameFirst,
      possessive: tokens.lower[name.last] === "'s",
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
    const word = tokens.lower[at] ?? '';
    if (at > first && (BREAKS.has(word) || CLAUSE.has(word) || PREPOSITIONS.has(word) || word === 'and'))
      break;
    if (word !== "'s" && word !== "'") head = at;
  }
  const named = nameAtToken(names, head);
  if (named) return withOthers(tokens, names, named.index, at, last) ?? nameHead(tokens, names, named.index);
  const noun = tokens.lower[head] ?? '';
  // "The company's chief executive, Anna Berg," and "Anna Berg of the union": the name outranks its description.
  if (isRole(noun) && at < last) {
    const beside =
      tokens.lower[at] === ',' ? nameStartingAt(names, at + 1) : nameAfterComplement(tokens, names, at, last);
    if (beside !== undefined) return nameHead(tokens, names, beside);
  }
  let end = at;
  while (end < last && !BREAKS.has(tokens.lower[end] ?? '') && !CLAUSE.has(tokens.lower[end] ?? '')) end += 1;
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

/** "Clinton and Sanders": both, where another name of a like kind follows. */
const withOthers = (
  tokens: Tokens,
  names: readonly Name[],
  index: number,
  at: number,
  last: number,
): Head | undefined => {
  if (tokens.lower[at] !== 'and' && tokens.lower[at] !== '&') return undefined;
  const [one, other] = [names[index], nameAtToken(names, at + 1)];
  if (!one || !other || other.name.last > last) return undefined;
  return {
    kind: 'names',
    names: [index, other.index],
    mention: { start: one.full.start, end: other.name.full.end },
    token: one.nameFirst,
  };
};

const nameStartingAt = (names: readonly Name[], token: number): number | undefined => {
  const found = nameAtToken(names, token);
  return found && found.name.kind !== 'place' && found.name.kind !== 'body' ? found.index : undefined;
};

const nameAfterComplement = (
  tokens: Tokens,
  names: readonly Name[],
  from: number,
  last: number,
): number | undefined => {
  for (let at = from; at < last; at++) if (tokens.lower[at] === ',') return nameStartingAt(names, at + 1);
  return undefined;
};

const rangeOf = (tokens: Tokens, first: number, last: number): Range => ({
  start: tokens.starts[first] ?? 0,
  end: tokens.ends[last - 1] ?? 0,
});

/** Whether a mention keeps clear of what was said. */
export const isOutside = (mention: Range, spans: readonly Range[]): boolean =>
  !spans.some((span) => overlaps(mention, span));
