import type { JudgedMarks } from '../../source/core/analyse/quotes/marks.ts';
import type { Article } from '../polnear.ts';
import { add, type Rows } from './tally.ts';

/** Scores pairs of double marks as they are paired and judged, before anything is attributed: `marks` of the article's gold. */
export const scoreMarks = ({ marks }: Article, judged: readonly JudgedMarks[]): Rows => {
  const rows: Rows = new Map();
  for (const { s, e, type, words, label } of marks) {
    // A long pair that is said to be no quotation is nearly always one the annotator missed.
    if (type !== 'double' || label === 'neutral' || (label === 'neg' && words >= 8)) continue;
    const pair = judged.find(({ range }) => Math.abs(range.start - s) <= 1 && Math.abs(range.end - e) <= 1);
    add(rows, 'pairs found', { gold: 1, found: pair ? 1 : 0 });
    const called = pair?.use === 'quotation' ? 1 : 0;
    if (label === 'pos')
      add(rows, 'quotations', { gold: 1, found: called, right: called, predicted: called });
    else {
      add(rows, 'quotations', { predicted: called });
      add(rows, 'non-quotations left alone', { gold: 1, found: 1 - called });
    }
  }
  return rows;
};
