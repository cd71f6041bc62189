import { LANGUAGE_NAMES, type LanguageCode, WORDS_BY_LANGUAGE } from './language-words.ts';

/** Code units that are looked at, in three pieces: of the beginning, the middle and the end. */
const PIECE = 4000;
/** Different words of a language that a text in it has at least, however short. */
const LEAST_WORDS = 3;
/** How many times as many words of a language as of English a text in it has. */
const TIMES_ENGLISH = 2;

/** Scripts that tell a language, or nearly; the first with most of the letters. */
const SCRIPTS: readonly (readonly [script: RegExp, language: LanguageCode])[] = [
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];
/** A script's share of the letters from which on it tells the language; kana and a few Cyrillic letters are rarer. */
const SHARE: Readonly<Partial<Record<LanguageCode, number>>> = { uk: 0.02, ja: 0.1 };
const USUAL_SHARE = 0.5;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const sampleOf = (text: string): string =>
  text.length <= 3 * PIECE
    ? text
    : [0, (text.length - PIECE) >> 1, text.length - PIECE]
        .map((from) => text.slice(from, from + PIECE))
        .join('\n');

const byScript = (sample: string): LanguageCode | undefined => {
  if (!/[^\p{Script=Latin}\P{L}]/u.test(sample)) return undefined;
  const letters = countOf(sample, /\p{L}/gu);
  if (countOf(sample, /\p{Script=Latin}/gu) > letters / 2) return undefined;
  return SCRIPTS.find(
    ([script, language]) => countOf(sample, script) > letters * (SHARE[language] ?? USUAL_SHARE),
  )?.[1];
};

/**
 * The language a text is written in, as a BCP 47 code, where that is not English; `undefined` for English and for what
 * cannot be told. By the script of its letters, then by its most frequent words. Looks at a bounded number of code
 * units, so that the length of the text costs nothing.
 */
export const languageOf = (text: string): LanguageCode | undefined => {
  const sample = sampleOf(text);
  if (sample !== last.sample) last = { sample, language: guess(sample) };
  return last.language;
};

/** The answer given last, for several parts of the program ask about one text. */
let last: { readonly sample: string; readonly language: LanguageCode | undefined } = {
  sample: '',
  language: undefined,
};

/** @param raw a sample of the text. */
const guess = (raw: string): LanguageCode | undefined => {
  // A character said over and over is no language.
  const sample = raw.replace(/(.)\1{3,}/gu, '$1');
  const script = byScript(sample);
  if (script) return script;
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const tally = (words: readonly string[]): { readonly sum: number; readonly different: number } => {
    const found = words.flatMap((word) => counts.get(word) ?? []);
    return { sum: found.reduce((sum, count) => sum + count, 0), different: found.length };
  };
  const english = tally(WORDS_BY_LANGUAGE.en).sum;
  let best: LanguageCode | undefined;
  let most = TIMES_ENGLISH * english;
  for (const language of Object.keys(WORDS_BY_LANGUAGE) as (keyof typeof WORDS_BY_LANGUAGE)[]) {
    if (language === 'en') continue;
    const { sum, different } = tally(WORDS_BY_LANGUAGE[language]);
    if (different >= LEAST_WORDS && sum > most) [best, most] = [language, sum];
  }
  return best;
};

/** What a reader is told of a text in a language other than English. */
export const languageNote = (language: LanguageCode): string =>
  `The text is in ${LANGUAGE_NAMES[language]}: quotations are read by their marks alone, and no speaker is named`;

/** Of a document's warnings the one that its text is in a language other than English. */
export const languageWarning = ({
  text,
  warnings = [],
}: {
  readonly text: string;
  readonly warnings?: readonly string[];
}): string | undefined => {
  const language = warnings.length > 0 ? languageOf(text) : undefined;
  return language && warnings.find((warning) => warning === languageNote(language));
};
