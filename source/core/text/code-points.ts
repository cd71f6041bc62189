import { firstIndex } from './first-index.ts';

const STEP = 4096;

/** The number of code points that begin in a range; a surrogate pair cut in two counts where it begins. */
const countBetween = (text: string, from: number, to: number): number => {
  let points = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const isTail = code >= 0xdc00 && code <= 0xdfff && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
    if (!isTail) points += 1;
  }
  return points;
};

/**
 * Turns offsets in UTF-16 code units into offsets in code points, which the Web Annotation model uses.
 * Reads the text once; after that a call reads a few thousand code units at most.
 */
export const codePointCounter = (text: string): ((offset: number) => number) => {
  if (!/[\uD800-\uDBFF]/.test(text)) return (offset) => offset;
  const before = [0];
  for (let at = 0; at < text.length; at += STEP) {
    before.push((before.at(-1) ?? 0) + countBetween(text, at, Math.min(text.length, at + STEP)));
  }
  return (offset) => {
    const step = Math.floor(offset / STEP);
    return (before[step] ?? 0) + countBetween(text, step * STEP, offset);
  };
};

/** The inverse: turns offsets in code points into offsets in UTF-16 code units, at most the end of the text. */
export const codeUnitCounter = (text: string): ((point: number) => number) => {
  if (!/[\uD800-\uDBFF]/.test(text)) return (point) => Math.min(point, text.length);
  const pointsAt = codePointCounter(text);
  return (point) => firstIndex(0, text.length, (unit) => pointsAt(unit) >= point);
};
