import type { CastMember } from '../../document/cast.ts';
import { isBodyNameWord, isBodySuffix } from '../grammar/word-kinds.ts';
import { wordSet } from '../lexicon/lists.ts';
import { NOT_PEOPLE } from '../lexicon/not-people.ts';
import { isForename, sameForename } from './forenames.ts';
import { givenMember, type Member, nameFits, newMember, noteName } from './member.ts';
import type { Name } from './name.ts';

/** Everyone an article names, and for each name (by its index) which of them it stands for. */
export type Cast = {
  readonly members: readonly Member[];
  readonly memberOf: Int32Array;
  /** By name: 1 where another member might have been meant as well. */
  readonly ambiguous: Uint8Array;
};

const THINGS = wordSet(NOT_PEOPLE);

/** Of the members that share a word, only so many of the last are looked at, so that a directory of names stays linear. */
const WINDOW = 12;

const SAME_PLACE: Readonly<Record<string, string>> = {
  us: 'united states', 'u.s.': 'united states', 'u.s': 'united states', usa: 'united states', 'u.s.a.': 'united states', 'united states of america': 'united states',
  uk: 'united kingdom', 'u.k.': 'united kingdom', eu: 'european union', 'e.u.': 'european union', un: 'united nations', 'u.n.': 'united nations',
}; // biome-ignore format: pairs read better in rows

/** Groups names into people and bodies: full names first, then the short forms that stand for them. */
export const castNames = (names: readonly Name[], text: string, given: readonly CastMember[] = []): Cast => {
  const members: Member[] = [];
  const memberOf = new Int32Array(names.length).fill(-1);
  const ambiguous = new Uint8Array(names.length);
  const exact = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const index = (word: string, id: number): void => {
    const known = byWord.get(word);
    if (!known) byWord.set(word, [id]);
    else if (known.at(-1) !== id) known.push(id);
  };
  const idOfGiven = new Map<number, number>();
  const add = (name: Name): number => {
    const id = members.length;
    const told = given[name.given ?? -1];
    const member = told ? givenMember(id, name, told) : newMember(id, name);
    const { words, kind } = member;
    members.push(member);
    for (const word of new Set(words)) index(word, id);
    if (kind !== 'person' && words.length > 1) index(initialsOf(words), id);
    if (name.given !== undefined) idOfGiven.set(name.given, id);
    return id;
  };

  for (const [i, name] of names.entries()) {
    if (isShort(name) && name.given === undefined) continue;
    const key = keyOf(name);
    let id = name.given === undefined ? exact.get(key) : (idOfGiven.get(name.given) ?? add(name));
    if (id !== undefined && name.given === undefined && !nameFits(name, members[id])) id = undefined;
    id ??=
      name.kind === 'body' || name.kind === 'place'
        ? undefined
        : lastOf(byWord.get(name.words.at(-1) ?? ''), (other) => isSamePerson(name, members[other]));
    id ??= add(name);
    if (!exact.has(key)) exact.set(key, id);
    noteName(members[id], name);
    memberOf[i] = id;
    // "World Health Organization (WHO)"
    const next = names[i + 1];
    if (
      next &&
      next.words.length === 1 &&
      /^\s?\($/.test(text.slice(name.range.end, next.range.start)) &&
      name.kind !== 'person'
    )
      exact.set(keyOf(next), id);
  }

  const seen = new Int32Array(names.length).fill(-1);
  const said = new Int32Array(names.length);
  /** Members called by their forename alone, and never by their surname: that is rather somebody else's. */
  const forenamed = new Set<number>();
  const surnamed = new Set<number>();
  const youngerOnes = new Set<number>();
  for (const [i, name] of names.entries()) {
    if (memberOf[i] === -1) {
      const found = findShort(name, members, exact, byWord, { seen, said, forenamed, youngerOnes });
      const id = found?.id ?? add(name);
      if (!found) exact.set(keyOf(name), id);
      noteName(members[id], name);
      memberOf[i] = id;
      if (found?.ambiguous) ambiguous[i] = 1;
      if (found && name.words[0] === members[id]?.words.at(-1)) surnamed.add(id);
      if (name.honorific !== undefined && name.words[0] !== members[id]?.words.at(-1)) youngerOnes.add(id);
      if (found && !surnamed.has(id) && isForenameOf(name, members[id])) forenamed.add(id);
    }
    const id = memberOf[i] ?? 0;
    seen[id] = name.sentence;
    said[id] = (said[id] ?? 0) + 1;
  }
  return { members, memberOf, ambiguous };
};

const isShort = (name: Name): boolean => name.words.length === 1 && name.kind !== 'place';

const keyOf = (name: Name): string => {
  let words = name.words;
  if (name.kind !== 'person') {
    let end = words.length;
    while (end > 1 && isBodySuffix(words[end - 1] ?? '')) end -= 1;
    words = words.slice(0, end);
  }
  const key = words.join(' ');
  return (SAME_PLACE[key] ?? key) + (name.suffix ? ` ${name.suffix.replace('.', '')}` : '');
};

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|for|the|and|on|in|&)$/.test(word))
    .map((word) => word[0])
    .join('');

const lastOf = (ids: readonly number[] | undefined, fits: (id: number) => boolean): number | undefined => {
  if (!ids) return undefined;
  for (let i = ids.length - 1; i >= Math.max(0, ids.length - WINDOW); i--) {
    const id = ids[i];
    if (id !== undefined && fits(id)) return id;
  }
  return undefined;
};

/** "Hillary Clinton" and "Hillary Rodham Clinton", "Bill" and "William", "García Márquez" and "Gabriel García Márquez". */
const isSamePerson = (name: Name, member: Member | undefined): boolean => {
  if (!member || member.words.length < 2 || member.kind === 'body' || member.kind === 'place') return false;
  // Whoever is called "Jr." in a text that also has the bare name is somebody else.
  if (!nameFits(name, member) || name.words.at(-1) !== member.words.at(-1) || name.suffix !== member.suffix)
    return false;
  if (hasOtherInitial(name.words, member.words)) return false;
  const [shorter, longer] =
    name.words.length <= member.words.length ? [name.words, member.words] : [member.words, name.words];
  if (
    shorter.length > 1 &&
    shorter.join(' ') === longer.slice(-shorter.length).join(' ') &&
    longer.length > shorter.length
  )
    return true;
  return sameForename(name.words[0] ?? '', member.words[0] ?? '');
};

/** "George H. Tarr" and "George W. Tarr" are two, "John F. Kennedy" and "John Fitzgerald Kennedy" one. */
const hasOtherInitial = (a: readonly string[], b: readonly string[]): boolean => {
  const [one = '', other = ''] = [a.length > 2 ? a[1] : undefined, b.length > 2 ? b[1] : undefined];
  if (one === '' || other === '') return false;
  return (/^\p{L}\.?$/u.test(one) || /^\p{L}\.?$/u.test(other)) && one[0] !== other[0];
};

/** How much less a surname stands for whoever is called by a forename. */
const FORENAMED = -2;
/** ... and more for whoever was named first, and most often. */
const MAIN = 1;

/** "Holm’s brother, Dean Holm": whoever has the surname before them is another. */
const RELATIVES_OF = [
  'brother',
  'sister',
  'wife',
  'husband',
  'son',
  'daughter',
  'grandson',
  'granddaughter',
  'nephew',
  'niece',
  'stepson',
  'stepdaughter',
];

type Short = { readonly id: number; readonly ambiguous: boolean };

/** "Bella" for Bella Ortiz. */
const isForenameOf = ({ words, honorific }: Name, member: Member | undefined): boolean =>
  member !== undefined &&
  member.words.length > 1 &&
  honorific === undefined &&
  words[0] === member.words[0] &&
  isForename(words[0] ?? '');

/** What was read so far of each member: the sentence of its last name (or -1), how many names, and whether by a forename. */
type Read = {
  readonly seen: Int32Array;
  readonly said: Int32Array;
  readonly forenamed: ReadonlySet<number>;
  /** Members who are called "Miss Jemima": "Miss Pinkerton" is her elder sister. */
  readonly youngerOnes: ReadonlySet<number>;
};

/** Who "Blinken", "Mr. Modi", "WHO" or "Hillary" stands for. */
const findShort = (
  name: Name,
  members: readonly Member[],
  exact: ReadonlyMap<string, number>,
  byWord: ReadonlyMap<string, readonly number[]>,
  { seen, said, forenamed, youngerOnes }: Read,
): Short | undefined => {
  const word = name.words[0] ?? '';
  const known = exact.get(keyOf(name));
  if (known !== undefined && name.kind !== 'person' && nameFits(name, members[known]))
    return { id: known, ambiguous: false };
  const ids = byWord.get(word) ?? byWord.get(word.replace(/\./g, '')) ?? [];
  let [best, bestScore, fitting] = [-1, Number.NEGATIVE_INFINITY, 0];
  for (let i = ids.length - 1; i >= Math.max(0, ids.length - WINDOW); i--) {
    const id = ids[i] ?? -1;
    const member = members[id];
    if (!member || !nameFits(name, member)) continue;
    const last = seen[id] ?? -1;
    const place = placeOf(word, name, member);
    if (place === 0 || (isCalledAfter(word, member) && ids.some((other) => hasSurname(word, members[other]))))
      continue;
    if (name.honorific !== undefined) {
      if (member.words.length === 1 && member.fullest.honorific === name.honorific)
        return { id, ambiguous: false };
      if (place === 3 && member.words.length > 1 && youngerOnes.has(id)) continue;
    }
    // "Mrs. Hale has lived here since 1960. Her daughter, Joan Hale, ...": two people.
    if (place === 3 && last < 0 && RELATIVES_OF.some((kin) => member.roles.has(kin))) continue;
    fitting += 1;
    const recency = last < 0 ? -3 : -Math.min(6, (name.sentence - last) * 0.25);
    // "Vale" is whoever the text is about, not the son it mentions by his full name.
    const isMain = (): boolean =>
      id === ids[0] && ids.every((other) => other === id || (said[other] ?? 0) < (said[id] ?? 0));
    const main = place === 3 && name.honorific === undefined && isMain() ? MAIN : 0;
    const junior = member.suffix !== undefined && name.suffix === undefined ? -1 : 0;
    const other = place === 3 && forenamed.has(id) ? FORENAMED : 0;
    const score = place * 4 + junior + main + other + recency + Math.log(1 + (said[id] ?? 0));
    if (score > bestScore) [best, bestScore] = [id, score];
  }
  if (best >= 0) return { id: best, ambiguous: fitting > 1 };
  return known !== undefined && nameFits(name, members[known]) ? { id: known, ambiguous: false } : undefined;
};

const hasSurname = (word: string, member: Member | undefined): boolean =>
  member?.kind === 'person' && member.words.length > 1 && member.words.at(-1) === word;

/** "Hale University": where Marta Hale is named as well, "Hale" is she. A firm, "Hale Inc.", may go by it. */
const isCalledAfter = (word: string, { kind, words }: Member): boolean =>
  kind === 'body' && words.length > 1 && words[0] === word && isBodyNameWord(words.at(-1) ?? '');

/** How good a short form a word is for a member: its surname, its only name, its forename, an acronym; 0 for none. */
const placeOf = (word: string, name: Name, member: Member): number => {
  const isPerson = member.kind === 'person' || member.kind === 'unknown';
  if (isPerson) {
    if (member.words.at(-1) === word) return 3;
    // "Trump said outside Trump Tower": a building's name is nobody's.
    if (member.words.length > 1 && THINGS.has(member.words.at(-1) ?? '')) return 0;
    // "Prince Harry", "Sheikh Hasina", "Xi": a name's first word, without or with a title.
    if (member.words[0] === word) return 2;
    return member.words.includes(word) ? 1 : 0;
  }
  if (name.kind === 'person') return 0;
  if (member.words.length > 1 && initialsOf(member.words) === word.replace(/\./g, '')) return 3;
  return member.words[0] === word &&
    member.kind === 'body' &&
    member.words.length === 2 &&
    (isBodySuffix(member.words[1] ?? '') || isBodyNameWord(member.words[1] ?? ''))
    ? 3
    : 0;
};
