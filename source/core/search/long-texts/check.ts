import type { Pattern } from './pattern.ts';
import type { Texts } from './texts.ts';

const hasExactly = ({ codes, starts }: Texts, text: number, pattern: Uint16Array): boolean => {
  const first = pattern[0];
  const last = (starts[text + 1] ?? 0) - pattern.length;
  for (let at = starts[text] ?? 0; at <= last; at++) {
    if (codes[at] !== first) continue;
    let same = 1;
    while (same < pattern.length && codes[at + same] === pattern[same]) same += 1;
    if (same >= pattern.length) return true;
  }
  return pattern.length === 0;
};

/** For each code unit the bits of the places where the pattern has it. */
const placesOf = (pattern: Uint16Array, size: number): Uint32Array => {
  const places = new Uint32Array(size);
  for (const [at, code] of pattern.entries()) if (code < size) places[code] = (places[code] ?? 0) | (1 << at);
  return places;
};

/** Tells how many errors a pattern needs to match in a text. */
export type Checker = {
  readonly pattern: Pattern;
  readonly isWithin: (text: number) => boolean;
  /** The fewest errors (a letter added, dropped or changed, or two swapped) with which the pattern is in the text, if few. */
  readonly errorsIn: (text: number) => number | undefined;
  /** Whether the pattern, which the text has, is all of it. */
  readonly isWhole: (text: number) => boolean;
};

/** A checker for one pattern over some texts. */
export const createChecker = (texts: Texts, pattern: Pattern): Checker => {
  const { codes, starts } = texts;
  const { maxErrors, swaps } = pattern;
  const { length } = pattern.codes;
  const places =
    maxErrors > 0 ? placesOf(pattern.codes, codes instanceof Uint8Array ? 256 : 65536) : undefined;
  const last = 1 << (length - 1);

  /**
   * Myers' bit-parallel edit distance ("A fast bit-vector algorithm for approximate string matching", 1999), a match
   * starting anywhere: bit i of `up` and `down` says whether the distance grows or falls from pattern row i - 1 to i;
   * of `level`, whether it stays as it was on the diagonal. A swap is added to it as by Hyyrö ("A bit-vector algorithm
   * for computing Levenshtein and Damerau edit distances", 2003).
   */
  const fewest = (text: number, table: Uint32Array): number => {
    let up = -1;
    let down = 0;
    let level = -1;
    let before = 0;
    let distance = length;
    let best = length;
    const end = starts[text + 1] ?? 0;
    for (let at = starts[text] ?? 0; at < end; at++) {
      const equal = table[codes[at] ?? 0] ?? 0;
      const swapped = swaps ? ((~level & equal) << 1) & before : 0;
      level = (((equal & up) + up) ^ up) | equal | down | swapped;
      before = equal;
      let grows = down | ~(level | up);
      let falls = up & level;
      if (grows & last) distance += 1;
      else if (falls & last) {
        distance -= 1;
        if (distance < best) {
          best = distance;
          // The exact tier has been through: one error is the best there can be.
          if (best <= 1) return best;
        }
      }
      grows <<= 1;
      falls <<= 1;
      up = falls | ~(level | grows);
      down = grows & level;
    }
    return best;
  };

  const isWithin = (text: number): boolean => hasExactly(texts, text, pattern.codes);
  return {
    pattern,
    isWithin,
    errorsIn: (text) => {
      if (isWithin(text)) return 0;
      if (!places) return undefined;
      const errors = fewest(text, places);
      return errors <= maxErrors ? errors : undefined;
    },
    isWhole: (text) => (starts[text + 1] ?? 0) - (starts[text] ?? 0) === length,
  };
};
