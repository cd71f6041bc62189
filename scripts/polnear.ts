/**
 * The articles of PolNeAR that the engine is fitted on, and which of them are kept aside to check it with. A checkout
 * of the corpus is not part of this project: every script that needs one is given the path to its JSON lines.
 */
import { readJsonLines } from './read-json-lines.ts';

/** Offsets are UTF-16 code units, half-open. */
export type Span = readonly [start: number, end: number];

export type GoldQuote = {
  readonly id: string;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speech: boolean;
  readonly core: boolean;
  readonly inner: boolean;
  readonly sourceType: 'name' | 'pronoun' | 'nominal' | 'absent';
  /** Whom a pronoun stands for, where that is known. */
  readonly silver?: string;
  /** The words of a named source by which it is known: surnames, the last words of bodies' names; in lower case. */
  readonly keys?: readonly string[];
};

/** A pair of quotation marks: `pos` where it is a quotation, `neg` where it is a title or scare quote. */
export type GoldMark = {
  readonly s: number;
  readonly e: number;
  readonly type: string;
  readonly words: number;
  readonly label: 'pos' | 'neg' | 'neutral';
  readonly gold: string | null;
};

export type Article = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly marks: readonly GoldMark[];
};

/** Reads a JSON-lines file of articles. */
export const readArticles = (path: string): readonly Article[] => readJsonLines<Article>(path);

/** FNV-1a over UTF-16 code units, with a final mix so that its low digits depend on all of the text. */
const hash = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
};

/** Whether an article is kept aside: one in five, by its id alone, so that it stays so in every script. */
export const isHeldOut = (id: string): boolean => hash(id) % 5 === 0;
