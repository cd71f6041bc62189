import assert from 'node:assert/strict';
import { cpuUsage } from 'node:process';

/** Milliseconds of processor time that work takes: what other processes do meanwhile does not count. */
const costOf = (work: () => void): number => {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
};

/** What costs fewer milliseconds cannot be told from what the garbage collector does. */
const FLOOR = 20;
const TIMES = 4;
/** Four times the input costs sixteen times as much where cost is quadratic; between the two is room for noise. */
const MOST = 10;
const ATTEMPTS = 4;

/**
 * Asserts that work costs an amount linear in its size. `prepare` makes what the work needs, and is not counted. Where
 * cost seems not to be linear both sizes are measured again, and the least of each counts: noise passes, a quadratic
 * cost stays. Sizes should be such that a quadratic cost takes a good part of a second for four times the size.
 */
export const assertLinear = (what: string, size: number, prepare: (size: number) => () => void): void => {
  const [less, more] = [prepare(size), prepare(size * TIMES)];
  let few = Number.POSITIVE_INFINITY;
  let many = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    many = Math.min(many, costOf(more));
    // After the larger size, so that code not compiled yet is not what makes the smaller one slow.
    few = Math.min(few, costOf(less), costOf(less));
    if (many <= Math.max(FLOOR, few) * MOST) return;
  }
  assert.fail(`${what}: ${few.toFixed(0)} ms, then ${many.toFixed(0)} ms for ${TIMES} times as much`);
};
