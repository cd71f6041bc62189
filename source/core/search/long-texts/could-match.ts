import type { Gate } from './gate.ts';
import type { Pattern } from './pattern.ts';

/** The texts, of the 32 in one word of the gate, that have every one of these bigrams. */
const haveAll = ({ bits, words }: Gate, rows: readonly number[], word: number): number => {
  let all = -1;
  for (const row of rows) {
    all &= bits[row * words + word] ?? 0;
    if (all === 0) return 0;
  }
  return all;
};

/**
 * The texts that lack at most `most` of the bigrams, counted for 32 texts at once: bit planes are the digits of 32
 * binary counters, to which each row is added as carries ripple upwards.
 */
const lackFew = ({ bits, words }: Gate, rows: readonly number[], word: number, most: number): number => {
  if (most >= rows.length) return -1;
  let one = 0;
  let two = 0;
  let four = 0;
  let eight = 0;
  let sixteen = 0;
  for (const row of rows) {
    let carry = ~(bits[row * words + word] ?? 0);
    let next = one & carry;
    one ^= carry;
    carry = next;
    next = two & carry;
    two ^= carry;
    carry = next;
    next = four & carry;
    four ^= carry;
    carry = next;
    next = eight & carry;
    eight ^= carry;
    sixteen ^= next;
  }
  const planes = [one, two, four, eight, sixteen];
  let isLess = 0;
  let isEqual = -1;
  for (let digit = planes.length - 1; digit >= 0; digit--) {
    const plane = planes[digit] ?? 0;
    if ((most >> digit) & 1) {
      isLess |= isEqual & ~plane;
      isEqual &= plane;
    } else isEqual &= ~plane;
  }
  return isLess | isEqual;
};

/**
 * Which of the 32 texts of one word of the gate could match a pattern with at most so many errors. None that does
 * match is ever missing: an error spoils at most two bigrams, a swap three (the q-gram lemma, Ukkonen 1992), and
 * `errors` errors leave one of `errors + 1` parts whole (Wu and Manber 1992).
 */
export const couldMatch = (gate: Gate, pattern: Pattern, word: number, errors: number): number => {
  if (errors === 0) return haveAll(gate, pattern.rows, word);
  let whole = 0;
  for (const part of pattern.parts[errors] ?? []) whole |= haveAll(gate, part, word);
  return whole === 0 ? 0 : whole & lackFew(gate, pattern.rows, word, (pattern.swaps ? 3 : 2) * errors);
};
