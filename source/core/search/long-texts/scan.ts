import { type Checker, createChecker } from './check.ts';
import { couldMatch } from './could-match.ts';
import type { Gate } from './gate.ts';
import { type Lane, take } from './lane.ts';
import { type Pattern, scoreOf } from './pattern.ts';

/** What one search knows while it goes on. */
export type Scan = {
  readonly gate: Gate;
  readonly checkers: readonly Checker[];
  /** One bit per text: whether it need not be looked at (again). */
  readonly settled: Uint32Array;
};

/** Words of the gate, and texts checked, between two pauses: well under a millisecond. */
const WORDS_A_STEP = 512;
const CHECKS_A_STEP = 64;

export const createScan = (gate: Gate, patterns: readonly Pattern[]): Scan => ({
  gate,
  checkers: patterns.map((pattern) => createChecker(gate.texts, pattern)),
  settled: new Uint32Array(gate.words),
});

/** The most errors any of the patterns may have: the last tier. */
export const lastTier = ({ checkers }: Scan): number =>
  Math.max(0, ...checkers.map(({ pattern }) => pattern.maxErrors));

const settle = ({ settled }: Scan, text: number): void => {
  settled[text >>> 5] = (settled[text >>> 5] ?? 0) | (1 << (text & 31));
};

/** Keeps texts out of a search. */
export const exclude = settle;

const within = (lane: Lane, word: number): number => {
  const from = Math.max(0, lane.start - word * 32);
  const to = Math.min(32, lane.end - word * 32);
  if (to <= from) return 0;
  return (to === 32 ? -1 : (1 << to) - 1) & ~((1 << from) - 1);
};

const candidates = ({ gate, checkers, settled }: Scan, lane: Lane, word: number, errors: number): number => {
  let all = within(lane, word) & ~(settled[word] ?? 0);
  for (const { pattern } of checkers) {
    if (all === 0) return 0;
    all &= couldMatch(gate, pattern, word, Math.min(errors, pattern.maxErrors));
  }
  return all;
};

/** The product of the patterns' scores in a text, as Fuse joins them, or `undefined` where one does not match. */
const scoreIn = ({ checkers }: Scan, text: number, isExact: boolean): number | undefined => {
  let score = 1;
  for (const checker of checkers) {
    const errors = isExact ? (checker.isWithin(text) ? 0 : undefined) : checker.errorsIn(text);
    if (errors === undefined) return undefined;
    score *= scoreOf(errors, checker.pattern.codes.length, checker.isWhole(text));
  }
  return score;
};

/**
 * Finds the texts of a lane that match with at most `errors` errors in each word (some with more may come along,
 * rightly scored). Tiers are to be run in order, from 0; each step may be followed by a pause.
 */
export function* scanTier(scan: Scan, lane: Lane, errors: number): Generator<undefined> {
  let checks = 0;
  for (let word = lane.start >>> 5; word * 32 < lane.end; word++) {
    let left = candidates(scan, lane, word, errors);
    while (left !== 0) {
      const bit = 31 - Math.clz32(left & -left);
      left &= left - 1;
      const text = word * 32 + bit;
      const score = scoreIn(scan, text, errors === 0);
      // What lacks an exact match may still have a near one; what has been searched for near ones is done with.
      if (score !== undefined || errors > 0) settle(scan, text);
      if (score !== undefined) take(lane, text, score);
      if (++checks % CHECKS_A_STEP === 0) yield;
    }
    if (word % WORDS_A_STEP === 0) yield;
  }
}

/** Finds the texts of a lane that are nothing but one of the patterns: they come before all others. */
export function* scanWhole(scan: Scan, lane: Lane): Generator<undefined> {
  const { checkers, settled } = scan;
  for (let text = lane.start; text < lane.end; text++) {
    const isOpen = ((settled[text >>> 5] ?? 0) & (1 << (text & 31))) === 0;
    if (isOpen && checkers.some((checker) => checker.isWhole(text))) {
      const score = scoreIn(scan, text, true);
      if (score !== undefined) {
        settle(scan, text);
        take(lane, text, score);
      }
    }
    if (text % (WORDS_A_STEP * 32) === 0) yield;
  }
}
