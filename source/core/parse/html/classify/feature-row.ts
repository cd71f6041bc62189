import type { Surveyed } from './survey.ts';

/** A block's features, filled from left to right. */
export class Row {
  readonly values: Float64Array;
  #next = 0;
  constructor(length: number) {
    this.values = new Float64Array(length);
  }
  add(value: number): void {
    this.values[this.#next++] = value;
  }
}

/** Adds some features of a block, in the order of their names, to the block's row. */
export type AddFeatures = (row: Row, surveyed: Surveyed, index: number) => void;
