import { mix } from '../features/hash.ts';

const MOST = 128;

const CUE = 'the cue';
const FIT = 'how well cue, content and source fit';
const LAYOUT = 'the order of content, source and cue';
const QUOTES = 'the quotation marks';
const LENGTH = 'the length of the content';
const WORD = 'the reporting word';
const EDGES = 'where the content begins and ends';
const SOURCE = 'the source';
const RIVALS = 'nothing else there to be the cue';
const BETWEEN = 'what stands between cue and content';
const REST = 'what is left of the sentence';
const CLAUSE = 'the clauses of the content';

/** The kind of evidence each template of features is, in words, by the template's number. */
const KINDS: readonly (string | undefined)[] = [
  undefined, CUE, CUE, FIT, FIT, FIT, FIT, FIT, CUE, LAYOUT, LAYOUT, LAYOUT, QUOTES, FIT, LENGTH, LENGTH, LENGTH, WORD, WORD, WORD,
  WORD, WORD, WORD, WORD, WORD, WORD, CUE, EDGES, EDGES, EDGES, EDGES, EDGES, EDGES, SOURCE, SOURCE, LAYOUT, LAYOUT, QUOTES, QUOTES,
  SOURCE, LAYOUT, CUE, CUE, CUE, SOURCE,
  RIVALS, RIVALS, RIVALS, RIVALS, RIVALS, RIVALS, RIVALS,
  QUOTES, QUOTES, QUOTES, QUOTES, QUOTES, QUOTES,
  FIT, FIT, FIT, FIT, FIT, FIT,
  BETWEEN, BETWEEN, BETWEEN, BETWEEN, BETWEEN, BETWEEN,
  REST, REST, REST, REST, REST, REST, REST, REST, REST, REST, REST, REST,
  CLAUSE, CLAUSE, CLAUSE, CLAUSE, CLAUSE, CLAUSE, CLAUSE, QUOTES, QUOTES, CLAUSE, CLAUSE,
  SOURCE, SOURCE, SOURCE, SOURCE,
]; // biome-ignore format: the list reads as a table

/** The kinds of evidence, in words. */
export const REASONS: readonly string[] = [...new Set(KINDS.flatMap((words) => words ?? []))];

/** Which of `REASONS` each template is, by its number; what is no reason comes after the last of them. */
export const REASON_OF: Uint8Array = Uint8Array.from(KINDS, (words) =>
  words === undefined ? REASONS.length : REASONS.indexOf(words),
);

/** What speaks for and against a proposal: hashed features and the template each is of. Made once, used again and again. */
export class Evidence {
  readonly rows = new Int32Array(MOST);
  readonly templates = new Uint8Array(MOST);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(template: number, a: number, b = 0, c = 0): void {
    this.rows[this.count] = mix(template, a, b, c);
    this.templates[this.count++] = template;
  }
}

/** The log odds of a chance in steps, `steps` to each unit, so that near chances are one feature. */
export const oddsBin = (chance: number, steps = 1.5): number => {
  const bounded = Math.min(1 - 1e-4, Math.max(1e-4, chance));
  return Math.round(Math.log(bounded / (1 - bounded)) * steps);
};

/** A number of words, the coarser the more they are. */
export const lengthBin = (n: number): number =>
  n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 20 ? 8 : n < 35 ? 9 : n < 70 ? 10 : 11;
