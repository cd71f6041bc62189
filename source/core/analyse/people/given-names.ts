import type { CastMember } from '../../document/cast.ts';
import type { Document } from '../../document/document.ts';
import { AUX, PART, VERB } from '../grammar/tags.ts';
import { beginsSentence, hasTag, lowerAt, rangeOf, wordAt } from '../grammar/token.ts';
import { isOpener } from '../grammar/word-kinds.ts';
import { tokenise } from '../tokens/tokenise.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { type Gender, gendersAgree, type Name, type NameKind } from './name.ts';

/** The words of one name of a cast as the tokeniser divides them, and whose name it is: indices into the cast. */
type Form = {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly whose: number[];
};

/** What a pronoun says of a person; nobody who is "they" or "it" is meant by "he" or "she". */
export const genderGiven = ({ pronoun }: CastMember): Gender =>
  pronoun === 'she' ? 'female' : pronoun === 'he' ? 'male' : pronoun === undefined ? 'unknown' : 'neither';

export const kindGiven = ({ pronoun }: CastMember): NameKind =>
  pronoun === 'it' ? 'body' : pronoun === undefined ? 'unknown' : 'person';

const tokensOf = (text: string): Tokens =>
  tokenise({
    text,
    blocks: [{ kind: 'paragraph', range: { start: 0, end: text.length }, inlines: [], flows: true }],
    source: { name: '', mediaType: 'text/plain' },
  });

/** The words of a name, in lower case, as names in a text have them. */
export const wordsGiven = (name: string): readonly string[] =>
  tokensOf(name).lower.filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^(?:jr|sr)\.?$/.test(word));

/** The names of a cast by their words in lower case, and the lengths of those that begin with a word, longest first. */
type Forms = {
  readonly known: ReadonlyMap<string, Form>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
};

const formsOf = (cast: readonly CastMember[]): Forms => {
  const known = new Map<string, Form>();
  const lengths = new Map<string, number[]>();
  cast.forEach(({ name, aliases }, index) => {
    for (const text of [name, ...aliases]) {
      const { words, lower } = tokensOf(text);
      const key = lower.join(' ');
      const form = known.get(key) ?? { words, lower, whose: [] };
      if (form.whose.at(-1) !== index) form.whose.push(index);
      known.set(key, form);
      const [first = ''] = lower;
      const all = lengths.get(first) ?? [];
      lengths.set(first, all);
      if (!all.includes(lower.length)) all.push(lower.length);
    }
  });
  for (const all of lengths.values()) all.sort((a, b) => b - a);
  return { known, lengths };
};

/** The longest form that stands at a token. */
const formAt = (tokens: Tokens, at: number, { known, lengths }: Forms): Form | undefined => {
  for (const length of lengths.get(lowerAt(tokens, at)) ?? []) {
    const form = known.get(tokens.lower.slice(at, at + length).join(' '));
    if (form && standsAt(tokens, at, form)) return form;
  }
  return undefined;
};

/** Whether a form stands at a token: written as given, or in capitals, as labels are. */
const standsAt = (tokens: Tokens, at: number, { words }: Form): boolean =>
  words.every((word, offset) => {
    const written = wordAt(tokens, at + offset);
    return written === word || written === word.toUpperCase();
  });

/** "Will you come?", but not "Will came" or "said Will": a word that may open a sentence without being a name. */
const opensSentence = (tokens: Tokens, at: number): boolean =>
  isOpener(lowerAt(tokens, at)) &&
  !/^\p{L}/u.test(beginsSentence(tokens, at) ? '' : wordAt(tokens, at - 1)) &&
  !hasTag(tokens, at + 1, VERB, AUX, PART);

/** The forename or surname of one person alone, where the cast does not list it; of several who share it nobody. */
const shortForms = (cast: readonly CastMember[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  cast.forEach((member, index) => {
    const words = kindGiven(member) === 'body' ? [] : wordsGiven(member.name);
    for (const word of words.length > 1 ? new Set([words[0] ?? '', words.at(-1) ?? '']) : [])
      found.set(word, found.has(word) ? -1 : index);
  });
  return found;
};

/**
 * The names of a text with those of the document's cast: each that stands for somebody of the cast says so (`given`),
 * and names that were not known to be any, or were taken with other words, are added.
 */
export const withGivenNames = (
  { cast = [] }: Pick<Document, 'cast'>,
  tokens: Tokens,
  names: readonly Name[],
): readonly Name[] => {
  if (cast.length === 0) return names;
  const forms = formsOf(cast);
  const nameAt = new Int32Array(tokens.count).fill(-1);
  names.forEach(({ first, last }, index) => {
    nameAt.fill(index, first, last);
  });
  const found: (Name | undefined)[] = [...names];
  /** The only one of several with a name who may be called by it here: "Mr. Holt" is not Mrs. Holt. */
  const oneOf = (whose: readonly number[], name?: Name): number | undefined => {
    const fitting = whose.filter((index) => {
      const member = cast[index];
      return !name || gendersAgree(name.gender, member ? genderGiven(member) : 'unknown');
    });
    return fitting.length === 1 ? fitting[0] : undefined;
  };
  const bind = (first: number, last: number, { words, lower, whose }: Form): void => {
    const over = new Set(nameAt.subarray(first, last).filter((index) => index >= 0));
    const [index = -1] = over;
    const name = names[index];
    if (name && over.size === 1 && name.first <= first && name.last >= last) {
      // A longer name is another's; titles before it are no part of it.
      if (name.last !== last || name.nameFirst < first) return;
      const given = oneOf(whose, name);
      if (given !== undefined) found[index] = { ...name, given };
      return;
    }
    const given = oneOf(whose);
    if (over.size === 0 && words.length === 1 && (given === undefined || opensSentence(tokens, first)))
      return;
    for (const covered of over) found[covered] = undefined;
    const range = rangeOf(tokens, first, last);
    found.push({
      range,
      full: range,
      first,
      last,
      nameFirst: first,
      words: lower,
      kind: 'unknown',
      gender: 'unknown',
      roles: [],
      sentence: tokens.sentenceOf[first] ?? 0,
      ...(given === undefined ? {} : { given }),
    });
  };
  for (let at = 0; at < tokens.count; at += 1) {
    const form = formAt(tokens, at, forms);
    if (!form) continue;
    bind(at, at + form.words.length, form);
    at += form.words.length - 1;
  }
  const all = found.filter((name) => name !== undefined).sort((a, b) => a.first - b.first);
  const short = shortForms(cast);
  const others = new Set(
    all.flatMap(({ given, words }) => (given === undefined && words.length > 1 ? words : [])),
  );
  return all.map((name) => {
    const [word = ''] = name.words;
    const index = short.get(word) ?? -1;
    if (name.given !== undefined || name.words.length !== 1 || index < 0 || others.has(word)) return name;
    return oneOf([index], name) === undefined ? name : { ...name, given: index };
  });
};
