import { mix } from '../features/hash.ts';

const MOST = 128;

/** What speaks for and against a proposal: hashed features. Made once, used again and again. */
export class Evidence {
  readonly rows = new Int32Array(MOST);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(template: number, a: number, b = 0, c = 0): void {
    this.rows[this.count++] = mix(template, a, b, c);
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
