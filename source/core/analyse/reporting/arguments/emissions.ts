import { HIGHEST_SUM, MOST_ROWS, type SegmentModel } from '../../model/segment-model.ts';
import { PASSAGE_SIZE } from '../passage.ts';

/** Makes signed bytes unsigned, by adding 128 to each of the four. */
const UNSIGNED = 0x80808080;
const OFFSET = 128;
/** Every other byte of four: two lanes of sixteen bits, which hold the sum of up to 257 bytes. */
const LANES = 0x00ff00ff;

/** The most features of all positions of a passage: of one passage after the other, so that all share this room. */
const MOST = PASSAGE_SIZE * MOST_ROWS;
const shared = new Int32Array(MOST);
/** Of the rows being added, the first four columns and the other four. */
const [heads, tails] = [new Int32Array(MOST), new Int32Array(MOST)];

/**
 * The factors of a passage's positions, the exponentials of scores: each position's is the sum of the weights of its
 * features.
 *
 * The rows of weights lie all over a table too large for the nearest caches, and waiting for them is most of the work.
 * So one loop that does nothing else asks for those of all positions first: the longer and the simpler it is, the more
 * of these waits overlap.
 */
export class Emissions {
  /** `columns` factors a position. */
  readonly rows: Float64Array;
  /** The features of one position after another, each where `place` says. */
  readonly features = shared;
  readonly #model: SegmentModel;
  readonly #each: number;
  readonly #places: Int32Array;
  #placed = 0;

  /** For at most so many positions, and `PASSAGE_SIZE`, with `each` features apiece: `MOST_ROWS` at most. */
  constructor(model: SegmentModel, positions: number, each: number) {
    this.#model = model;
    this.#each = each;
    this.#places = new Int32Array(positions);
    this.rows = new Float64Array(positions * model.columns);
  }

  /** Begins a passage of so many positions, with a factor for those that are not placed. */
  begin(positions: number, factor: number): void {
    this.#placed = 0;
    this.rows.fill(factor, 0, positions * this.#model.columns);
  }

  /** Says where in `features` those of a position are to be written. */
  place(position: number): number {
    this.#places[this.#placed] = position;
    return this.#placed++ * this.#each;
  }

  /** Works out the factors of all positions that have features, and writes them into `rows`. */
  addUp(): void {
    const { columns, weights, mask } = this.#model;
    const { features } = this;
    const count = this.#placed * this.#each;
    if (columns <= 4) {
      for (let i = 0; i < count; i++) heads[i] = weights[(features[i] ?? 0) & mask] ?? 0;
      this.#addFours(heads, 0);
      return;
    }
    for (let i = 0; i < count; i++) {
      const row = ((features[i] ?? 0) & mask) << 1;
      heads[i] = weights[row] ?? 0;
      tails[i] = weights[row + 1] ?? 0;
    }
    this.#addFours(heads, 0);
    this.#addFours(tails, 4);
  }

  /** Adds up four columns, two in each of two numbers: `| 0` keeps these integers though they fill all 32 bits. */
  #addFours(fours: Int32Array, column: number): void {
    const { columns, factors } = this.#model;
    const [rows, each] = [this.rows, this.#each];
    const middle = HIGHEST_SUM - each * OFFSET;
    for (let p = 0, i = 0; p < this.#placed; p++) {
      let even = 0;
      let odd = 0;
      for (const end = i + each; i < end; i++) {
        const four = (fours[i] ?? 0) ^ UNSIGNED;
        even = (even + (four & LANES)) | 0;
        odd = (odd + ((four >>> 8) & LANES)) | 0;
      }
      const at = (this.#places[p] ?? 0) * columns + column;
      rows[at] = factors[(even & 0xffff) + middle] ?? 0;
      rows[at + 1] = factors[(odd & 0xffff) + middle] ?? 0;
      rows[at + 2] = factors[(even >>> 16) + middle] ?? 0;
      rows[at + 3] = factors[(odd >>> 16) + middle] ?? 0;
    }
  }
}

/** The scores of each final state that features of the whole passage give. */
export const finalScores = (model: SegmentModel, features: Int32Array, count: number): Float32Array => {
  const states = model.finals.length;
  const scores = new Float32Array(states);
  for (let i = 0; i < count; i++) {
    const row = ((features[i] ?? 0) & model.finalMask) * states;
    for (let s = 0; s < states; s++)
      scores[s] = (scores[s] ?? 0) + (model.finalWeights[row + s] ?? 0) * model.finalScale;
  }
  return scores;
};
