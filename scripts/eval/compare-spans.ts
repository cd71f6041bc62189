import type { Span } from '../polnear.ts';

const LETTER = /[\p{L}\p{N}]/u;
const LEADING_THAT = /^[\s"“”'‘’]*that\b/i;

/** Spans of one text compared by their letters and digits: white space, punctuation and quotation marks never matter. */
export class Words {
  readonly #text: string;
  /** The number of letters and digits before each offset. */
  readonly #before: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#before = new Int32Array(text.length + 1);
    for (let i = 0; i < text.length; i++) {
      this.#before[i + 1] = (this.#before[i] ?? 0) + (LETTER.test(text[i] ?? '') ? 1 : 0);
    }
  }

  /** Sorts spans, merges overlaps and drops a "that" that only introduces what follows. */
  tidy(spans: readonly Span[]): readonly Span[] {
    const merged: [number, number][] = [];
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
      const last = merged.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
    }
    const first = merged[0];
    const that = first && LEADING_THAT.exec(this.#text.slice(first[0], Math.min(first[1], first[0] + 12)));
    if (first && that && first[0] + that[0].length < first[1]) first[0] += that[0].length;
    return merged;
  }

  /** The number of letters and digits in the spans. */
  size(spans: readonly Span[]): number {
    return spans.reduce(
      (sum, [start, end]) => sum + (this.#before[end] ?? 0) - (this.#before[start] ?? 0),
      0,
    );
  }

  /** The number of letters and digits that two tidy lists of spans share. */
  shared(a: readonly Span[], b: readonly Span[]): number {
    let [i, j, sum] = [0, 0, 0];
    for (let x = a[i], y = b[j]; x && y; x = a[i], y = b[j]) {
      const [start, end] = [Math.max(x[0], y[0]), Math.min(x[1], y[1])];
      if (end > start) sum += (this.#before[end] ?? 0) - (this.#before[start] ?? 0);
      if (x[1] < y[1]) i++;
      else j++;
    }
    return sum;
  }

  /** The shared letters and digits of two tidy lists of spans, divided by all that they cover. */
  overlap(a: readonly Span[], b: readonly Span[]): number {
    const shared = this.shared(a, b);
    const all = this.size(a) + this.size(b) - shared;
    return all ? shared / all : 0;
  }
}

/** Whether any two spans share an offset. */
export const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));
