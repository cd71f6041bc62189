import type { Difference } from '../../check/compare-articles.ts';
import type { ChangeKind } from '../../compare/changes.ts';
import type { Document } from '../../document/document.ts';
import { slice } from '../../text/range.ts';
import { counted, oneLine } from '../printed-text.ts';
import { headline, type Shape, table } from '../shape.ts';
import { type SourceReport, sourceReport } from '../source-report.ts';
import { countsIn } from './check-listing.ts';
import { type QuotationReport, quotationReport } from './check-report.ts';
import { type Entry, listingShape } from './listing.ts';
import { type DiffPart, diffText, wordDiff } from './word-diff.ts';

type DifferenceReport = {
  readonly what: Difference['what'];
  readonly old: QuotationReport | null;
  readonly new: QuotationReport | null;
  readonly changes: readonly { readonly kind: ChangeKind; readonly old: string; readonly new: string }[];
  readonly diff: readonly DiffPart[];
};

/** What `onrecord compare --format json` prints. */
export type CompareReport = {
  readonly version: 1;
  readonly old: SourceReport;
  readonly new: SourceReport;
  readonly changes: readonly DifferenceReport[];
};

/** The differences between two versions, to be printed. Offsets are in the text of each. */
export const compareReport = (
  old: Document,
  fresh: Document,
  differences: readonly Difference[],
): CompareReport => ({
  version: 1,
  old: sourceReport(old),
  new: sourceReport(fresh),
  changes: differences.map((one) => ({
    what: one.what,
    old: one.old ? quotationReport(old.text, one.old) : null,
    new: one.new ? quotationReport(fresh.text, one.new) : null,
    changes: one.changes.map(({ kind, draft, source }) => ({
      kind,
      old: slice(old.text, source),
      new: slice(fresh.text, draft),
    })),
    diff: one.old ? wordDiff(old.text, one.old.range, fresh.text, one.changes) : [],
  })),
});

const WORDS: Readonly<Record<Difference['what'], string>> = {
  same: 'unchanged',
  added: 'added',
  removed: 'removed',
  reworded: 'reworded',
  'other-speaker': 'other speaker',
};

const entry = ({ what, old, new: fresh, diff }: DifferenceReport): Entry => {
  const [before, now] = [old, fresh].map((one) => one?.speaker ?? 'unattributed');
  return {
    heading: WORDS[what],
    speaker: old && fresh && before !== now ? `${before} → ${now}` : ((fresh ? now : before) ?? null),
    words: what === 'reworded' ? diffText(diff) : ((fresh ?? old)?.text ?? ''),
    remarks: [],
  };
};

/** Those that differ; what is the same is counted only. */
const differing = ({ changes }: CompareReport): readonly DifferenceReport[] =>
  changes.filter(({ what }) => what !== 'same');

export const compareShape: Shape<CompareReport> = {
  ...table(differing, {
    what: ({ what }) => what,
    old: ({ old }) => old?.text,
    old_speaker: ({ old }) => old?.speaker,
    old_start: ({ old }) => old?.start,
    old_end: ({ old }) => old?.end,
    new: ({ new: fresh }) => fresh?.text,
    new_speaker: ({ new: fresh }) => fresh?.speaker,
    new_start: ({ new: fresh }) => fresh?.start,
    new_end: ({ new: fresh }) => fresh?.end,
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
