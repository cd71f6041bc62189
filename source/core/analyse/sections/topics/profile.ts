import { WordTable } from '../../../text/word-table.ts';
import { STOP_WORDS } from '../../lexicon/stop-words.ts';
import { OPENINGS } from './cue-words.ts';
import { wordEnd, wordStart } from './scan-words.ts';
import { contentStems } from './stem.ts';

/** What the model knows of a paragraph. */
export type Profile = {
  /** Content words, stemmed, as numbers shared by the article; each once, in order of first use. */
  readonly terms: readonly number[];
  /** How often each of them is used here. */
  readonly counts: readonly number[];
  /** How many of them, the first ones, stand in the first sentence. */
  readonly opening: number;
  /** Indices of terms with a capital inside a sentence: names. */
  readonly names: readonly number[];
  readonly words: number;
  readonly sentences: number;
  /** Index into `OPENINGS`, or -1. */
  readonly opensWith: number;
  readonly opensWithName: boolean;
  readonly opensWithYear: boolean;
  readonly opensQuoted: boolean;
  readonly isItem: boolean;
  readonly endsOpen: boolean;
  readonly endsAsking: boolean;
  readonly hasReference: boolean;
};

/** Only this many code units of a paragraph are read, which are enough to tell its topic. */
const LONGEST = 6000;

const openings: ReadonlyMap<string, number> = new Map(
  OPENINGS.flatMap(([, words], index) => [...words].map((word) => [word, index] as const)),
);

const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
};

/** Makes profiles of an article's paragraphs, one after the other; terms are numbered in order of first use. */
export const profiler = (): ((text: string) => Profile) => {
  const numbers = new Map<string, number>();
  /** The number of a word's stem; -1 for a word that says nothing about a topic. */
  const termOf = (word: string): number => {
    const written = word.toLowerCase();
    const lower = /[.-]$/.test(written) ? written.replace(/[.-]+$/, '') : written;
    const key = contentStems.of(lower, 0, lower.length);
    if (key === undefined) return -1;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const known = new WordTable(termOf);
  /** The index of each term in the last paragraph with it, counting on from all earlier paragraphs. */
  const placeOf: number[] = [];
  let used = 0;
  return (text) => {
    const shown = text.slice(0, LONGEST).trim();
    const firstEnd = shown.search(/[.!?:](?:[”"’')\]]*)(?:\s|$)/);
    const openingEnd = firstEnd < 0 ? shown.length : firstEnd + 1;
    const terms: number[] = [];
    const counts: number[] = [];
    const names = new Set<number>();
    const before = used;
    let opening = 0;
    let words = 0;
    for (let index = wordStart(shown, 0); index < shown.length; ) {
      const end = wordEnd(shown, index, true);
      words += 1;
      const number = known.of(shown, index, end);
      if (number >= 0) {
        let place = (placeOf[number] ?? -1) - before;
        if (place < 0) {
          place = terms.length;
          placeOf[number] = before + place;
          terms.push(number);
          counts.push(0);
          if (index < openingEnd) opening += 1;
        }
        counts[place] = (counts[place] ?? 0) + 1;
        if (
          index > 0 &&
          isCapitalAt(shown, index) &&
          !/[.!?:]\P{L}*$/u.test(shown.slice(Math.max(0, index - 3), index))
        ) {
          names.add(place);
        }
      }
      index = wordStart(shown, end);
    }
    used += terms.length;
    const [first = ''] = /[\p{L}\p{N}][\p{L}\p{N}'’.]*/u.exec(shown) ?? [];
    const opener = first.toLowerCase();
    const opensWith = openings.get(opener) ?? -1;
    return {
      terms,
      counts,
      opening,
      names: [...names],
      words,
      sentences: shown.match(/[.!?](?:[”"’')\]]*)(?:\s|$)/g)?.length ?? 0,
      opensWith,
      opensWithName: opensWith < 0 && isCapitalAt(first, 0) && !STOP_WORDS.has(opener),
      opensWithYear: /\b(?:1[5-9]|20)\d\d\b/.test(shown.slice(0, openingEnd)),
      opensQuoted: /^["“'‘]/.test(shown),
      isItem:
        /^(?:[-*•‣◦–]|\(?\d{1,2}[.)]|[a-z][.)])\s/.test(shown) ||
        (words > 0 && words < 60 && !/[.!?:”"’)]$/.test(shown)),
      endsOpen: /[:,;]$/.test(shown),
      endsAsking: /\?[”"’)]?$/.test(shown),
      hasReference: /\b(?:he|she|it|they|this|these|those|such|him|her|them|his|their|its)\b/i.test(
        shown.slice(0, Math.min(openingEnd, 80)),
      ),
    };
  };
};
