import type { Attribution, Speaker } from '../analyse/analysis.ts';
import { isRole } from '../analyse/grammar/word-kinds.ts';
import { HONORIFICS } from '../analyse/lexicon/honorifics.ts';
import { wordSet } from '../analyse/lexicon/lists.ts';
import { shareFullName } from '../analyse/lexicon/nicknames.ts';
import { isPlainWord } from '../compare/word-classes.ts';
import { type Range, slice } from '../text/range.ts';

/** A speaker, as one text names them. */
export type Person = {
  /** The fullest name, or the words that describe them. */
  readonly name: string;
  /** All the names the text gives them; none where they are only described. */
  readonly names: readonly string[];
  /** A body, such as a court or a firm, which speaks through its people. */
  readonly isBody?: true;
  /** What the text says they are: "spokesman of the Retail Federation". */
  readonly role?: string;
};

/** Who is said to have said something, and how sure that is. */
export type Spoken = { readonly speaker?: Person; readonly confidence: number };

/** What is said in a part of a source, and by whom. */
export type Said = Spoken & { readonly spans: readonly Range[] };

/** The name that a description ends in: "former governor and party chairman Ed Rendell", but not "an aide in New York". */
const nameAtEnd = (description: string): readonly string[] => {
  const [, before = '', name] =
    /(?:(\S+)\s)?(?:\p{Lu}\S*\s)*?(\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+)$/u.exec(description) ?? [];
  return name === undefined || /^(?:the|an?|of|for|from|at|in|on|to|with|by|near)$/i.test(before)
    ? []
    : [name];
};

/** The speaker of a quotation; `undefined` where the text says nothing of them. */
export const personOf = (
  text: string,
  { speaker, mention }: Attribution,
  speakers: ReadonlyMap<string, Speaker>,
): Person | undefined => {
  const known = speaker === undefined ? undefined : speakers.get(speaker);
  const words = mention ? slice(text, mention) : '';
  // "Ill." of "in Springfield, Ill." names nobody.
  if (/^\p{Lu}\p{Ll}{1,5}\.$/u.test(known?.name ?? '')) return undefined;
  if (!known) {
    // A name that the cast lacks, and no "he" or "the minister".
    const isName = /^\p{Lu}\p{Ll}/u.test(words) && !isPlainWord(words.toLowerCase());
    return words === '' || isPlainWord(words.toLowerCase())
      ? undefined
      : { name: words, names: isName ? [words] : [] };
  }
  // What begins with a capital is a name even where it is a word of the language too: "Boxer".
  const isNamed = (known.described !== true || /^\p{Lu}/u.test(known.name)) && known.kind !== 'group';
  return {
    name: known.name,
    // A surname alone may be that of another bearer too, whom the text names elsewhere.
    names: isNamed
      ? [known.name, ...known.aliases, ...(/^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(words) ? [words] : [])]
      : nameAtEnd(known.name),
    ...(known.kind === 'body' ? { isBody: true } : {}),
    ...(known.role === undefined ? {} : { role: known.role }),
  };
};

const TITLES = wordSet(HONORIFICS.m, HONORIFICS.f, HONORIFICS.n);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|phd|md|qc|kc|mp)$/;

/** Labels of transcripts that name nobody: "THE WITNESS", "REPORTER", "UNIDENTIFIED SPEAKER". */
const PARTS = new Set(
  'witness court speaker moderator interviewer interviewee operator question answer unidentified male female audience member voice juror caller guest narrator deponent announcer'.split(
    ' ',
  ),
);

/** The words of a name. "The" is left out, also in capitals ("THE COURT"); "WHO" alone is a name. */
const wordsOfName = (name: string): readonly string[] => {
  const isShouted = name.includes(' ') && !/\p{Ll}/u.test(name);
  const words = name
    .normalize('NFKC')
    .replace(/['’]s?$/u, '')
    .split(/[\s,]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !/^\p{Lu}\.?$/u.test(word))
    .filter((word) => !isPlainWord(isShouted || /\p{Ll}/u.test(word) ? word.toLowerCase() : word))
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, ''))
    .filter((word) => word !== '' && !TITLES.has(word) && !SUFFIX.test(word));
  return words.every((word) => PARTS.has(word) || isRole(word)) ? [] : words;
};

const isSameForename = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || shareFullName(a, b);

const isSameName = (a: readonly string[], b: readonly string[]): boolean => {
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  if (lastA === undefined || lastB === undefined) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "Clinton" may be "Hillary Clinton"; "Hillary" too.
  if (short.length === 1) return long.includes(short[0] ?? '');
  if (lastA === lastB)
    return isSameForename(a[0] ?? '', b[0] ?? '') || short.every((word) => long.includes(word));
  return short.every((word) => long.includes(word));
};

/** Initials of a body's name: "the World Health Organization" is the WHO. */
const isShortFor = (short: string, long: string): boolean => {
  const letters = short.replace(/[.\s]|^the /gi, '');
  return /^\p{Lu}{2,6}$/u.test(letters) && (long.match(/\p{Lu}/gu) ?? []).join('') === letters;
};

/** How two texts' speakers go together; `unknown` where either has no name. */
export type Match = 'same' | 'other' | 'unknown';

/** Whether two texts' speakers are the same person or body. */
export const samePerson = (a: Person | undefined, b: Person | undefined): Match => {
  if (!a || !b) return 'unknown';
  const wordsOf = (all: readonly string[]) =>
    all.map((name) => ({ name, words: wordsOfName(name) })).filter(({ words }) => words.length > 0);
  const [names, others] = [wordsOf(a.names), wordsOf(b.names)];
  if (names.length === 0 || others.length === 0)
    return a.name.toLowerCase() === b.name.toLowerCase() ? 'same' : 'unknown';
  const isSame = names.some((one) =>
    others.some(
      (other) =>
        isSameName(one.words, other.words) ||
        isShortFor(one.name, other.name) ||
        isShortFor(other.name, one.name),
    ),
  );
  return isSame ? 'same' : 'other';
};
