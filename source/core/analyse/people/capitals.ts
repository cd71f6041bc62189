import { SMALL_IN_HEADLINES } from '../grammar/closed-classes.ts';
import { lowerAt, wordAt } from '../grammar/token.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** How a word is written where nothing but its being a name would give it a capital. */
export type CaseUse = { capital: number; small: number };

export type Capitals = {
  /** Whether the token begins with a capital letter (a handle's "@" aside). */
  readonly isCapital: (token: number) => boolean;
  /** How a lower-case word is written inside sentences. */
  readonly uses: ReadonlyMap<string, CaseUse>;
  /** How often a lower-case word with a capital stands before "’s". */
  readonly possessives: ReadonlyMap<string, number>;
  /** By sentence: 1 where nearly every word has a capital (a headline), so that a capital says nothing. */
  readonly shouted: Uint8Array;
};

const CAPITAL = /^@?\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
/** "al-Nour", "el-Sayed": a name that begins with a small article. */
const SMALL_ARTICLE = /^[ae]l-\p{Lu}/u;
const HEADLINE_WORDS = 24;

/** 1 for a word with a capital, -1 for one in small letters, 0 for what is no word; plain letters without a pattern. */
const caseOf = (word: string): number => {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return SMALL_ARTICLE.test(word) ? 1 : -1;
  if (code >= 65 && code <= 90) return 1;
  if (code < 128 && code !== 64) return 0;
  if (CAPITAL.test(word)) return 1;
  return SMALL.test(word) ? -1 : 0;
};

/** "Edward “Big Ted” | Malone", "Ray “Sugar” | Malone" */
const isBehindNickname = (tokens: Tokens, at: number): boolean =>
  /^["”’']$/.test(wordAt(tokens, at - 1)) &&
  [at - 3, at - 4].some(
    (open) =>
      /^["“‘']$/.test(wordAt(tokens, open)) &&
      CAPITAL.test(wordAt(tokens, open + 1)) &&
      CAPITAL.test(wordAt(tokens, open - 1)),
  );

/** Whether a sentence goes on behind a word, so that a capital there tells something. */
const isInside = (previous: string): boolean =>
  caseOf(previous.at(-1) ?? '') !== 0 || /[\p{L}\p{N},;)]$/u.test(previous);

/** Reads off a whole text how its words are capitalised, so that a word at a sentence's start can be judged by its others. */
export const readCapitals = (tokens: Tokens): Capitals => {
  const capital = new Uint8Array(tokens.count);
  const small = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const word = wordAt(tokens, i);
    const kind = caseOf(word);
    if (kind > 0) capital[i] = 1;
    else if (kind < 0) small[i] = 1;
  }
  const shouted = new Uint8Array(tokens.sentences.length);
  const uses = new Map<string, CaseUse>();
  const possessives = new Map<string, number>();
  for (const [index, { first, last }] of tokens.sentences.entries()) {
    let [capitals, smalls] = [0, 0];
    for (let i = first; i < last; i++) {
      capitals += capital[i] ?? 0;
      if (small[i] && !SMALL_IN_HEADLINES.has(lowerAt(tokens, i))) smalls += 1;
    }
    if (last - first <= HEADLINE_WORDS && capitals >= 4 && smalls * 10 <= capitals) shouted[index] = 1;
    if (shouted[index]) continue;
    for (let i = first + 1; i < last; i++) {
      if (!capital[i] && !small[i]) continue;
      if (capital[i] && !isInside(wordAt(tokens, i - 1)) && !isBehindNickname(tokens, i)) continue;
      const key = lowerAt(tokens, i);
      const use = uses.get(key) ?? { capital: 0, small: 0 };
      if (use.capital + use.small === 0) uses.set(key, use);
      if (capital[i]) use.capital += 1;
      else use.small += 1;
      if (capital[i] && /^['’]s$/.test(wordAt(tokens, i + 1)))
        possessives.set(key, (possessives.get(key) ?? 0) + 1);
    }
  }
  return { isCapital: (token) => capital[token] === 1, uses, possessives, shouted };
};
