import type { Difference } from '../../check/compare-articles.ts';
import { counted, oneLine } from '../printed-text.ts';
import { headline, type Shape, table } from '../shape.ts';
import type { SourceReport } from '../source-report.ts';
import { countsIn } from './check-report.ts';
import { diffText, type Entry, listingShape } from './listing.ts';

/** What `onrecord compare --format json` prints. Offsets are in the text of each version. */
export type CompareReport = {
  readonly version: 1;
  readonly old: SourceReport;
  readonly new: SourceReport;
  readonly changes: readonly Difference[];
};

const WORDS: Readonly<Record<Difference['what'], string>> = {
  same: 'unchanged',
  added: 'added',
  removed: 'removed',
  reworded: 'reworded',
  'other-speaker': 'other speaker',
};

const entry = ({ what, old, new: fresh, diff }: Difference): Entry => {
  const [before, now] = [old, fresh].map((one) => one?.speaker ?? 'unattributed');
  return {
    heading: WORDS[what],
    speaker: old && fresh && before !== now ? `${before} → ${now}` : ((fresh ? now : before) ?? null),
    words: what === 'reworded' ? diffText(diff) : ((fresh ?? old)?.text ?? ''),
    remarks: [],
  };
};

/** The columns of a quotation as it is in one of the versions. */
const columnsOf = (version: 'old' | 'new') => ({
  [version]: (row: Difference) => row[version]?.text,
  [`${version}_speaker`]: (row: Difference) => row[version]?.speaker,
  [`${version}_start`]: (row: Difference) => row[version]?.start,
  [`${version}_end`]: (row: Difference) => row[version]?.end,
});

/** Those that differ; what is the same is counted only. */
const differing = ({ changes }: CompareReport): readonly Difference[] =>
  changes.filter(({ what }) => what !== 'same');

export const compareShape: Shape<CompareReport> = {
  ...table(differing, {
    what: ({ what }) => what,
    ...columnsOf('old'),
    ...columnsOf('new'),
    changes: ({ changes }) => changes.map(({ kind }) => kind).join(' '),
  }),
  ...listingShape((report) => {
    const counts = countsIn(
      report.changes.map(({ what }) => WORDS[what]),
      Object.values(WORDS),
    );
    const all = [counted(report.changes.length, 'quotation'), counts];
    return {
      title: [report.old, report.new].map((source) => oneLine(headline({ source }))).join(' → '),
      summary: all.filter((part) => part !== '').join(': '),
      problems: [],
      entries: differing(report).map(entry),
    };
  }),
};
