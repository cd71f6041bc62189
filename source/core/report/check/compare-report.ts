import type { Difference } from '../../check/compare-articles.ts';
import type { DraftQuotation } from '../../check/draft-quotations.ts';
import type { ChangeKind } from '../../compare/changes.ts';
import type { Document } from '../../document/document.ts';
import { slice } from '../../text/range.ts';
import { escaped } from '../markdown.ts';
import { counted, oneLine } from '../printed-text.ts';
import { headline, type Shape } from '../shape.ts';
import { type SourceReport, sourceReport } from '../source-report.ts';
import { type DiffPart, diffText, wordDiff } from './word-diff.ts';

type QuotationReport = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
};

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

const quotationReport = (text: string, { range, speaker }: DraftQuotation): QuotationReport => ({
  ...range,
  text: slice(text, range),
  speaker: speaker?.name ?? null,
});

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

const speakersOf = ({ old, new: fresh }: DifferenceReport): string => {
  const [before, now] = [old?.speaker ?? 'unattributed', fresh?.speaker ?? 'unattributed'];
  if (old && fresh && before !== now) return `${before} → ${now}`;
  return fresh ? now : before;
};

const saidOf = (one: DifferenceReport): string =>
  one.what === 'reworded' ? diffText(one.diff) : oneLine(one.new?.text ?? one.old?.text ?? '');

/** Those that differ; what is the same is counted only. */
export const differing = ({ changes }: CompareReport): readonly DifferenceReport[] =>
  changes.filter(({ what }) => what !== 'same');

/** "3 quotations unchanged, 1 added" */
export const summaryOf = ({ changes }: CompareReport): string => {
  const counts = (Object.keys(WORDS) as Difference['what'][])
    .map((what) => [changes.filter((one) => one.what === what).length, what] as const)
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${WORDS[what]}`);
  return [counted(changes.length, 'quotation'), counts.join(', ')].filter((part) => part !== '').join(': ');
};

/** One difference in words: what happened, what was said, by whom. */
export const differenceWords = (
  one: DifferenceReport,
): readonly [what: string, said: string, speakers: string] => [
  WORDS[one.what],
  saidOf(one),
  oneLine(speakersOf(one)),
];

const title = (report: CompareReport): string =>
  [report.old, report.new].map((source) => oneLine(headline({ version: 1, source }))).join(' → ');

export const compareShape: Shape<CompareReport> = {
  columns: [
    'what',
    'old',
    'old_speaker',
    'old_start',
    'old_end',
    'new',
    'new_speaker',
    'new_start',
    'new_end',
    'changes',
  ],
  rows: (report) =>
    differing(report).map(({ what, old, new: fresh, changes }) => [
      what,
      old?.text ?? null,
      old?.speaker ?? null,
      old?.start ?? null,
      old?.end ?? null,
      fresh?.text ?? null,
      fresh?.speaker ?? null,
      fresh?.start ?? null,
      fresh?.end ?? null,
      changes.map(({ kind }) => kind).join(' '),
    ]),
  markdown: (report) =>
    [
      `# ${escaped(title(report))}\n\n${summaryOf(report)}\n`,
      ...differing(report).map((one) => {
        const [what, said, speakers] = differenceWords(one);
        return `## ${what}\n\n> ${escaped(said)}\n>\n> — ${escaped(speakers)}\n`;
      }),
    ].join('\n'),
  text: (report) =>
    [
      ...differing(report).map((one) => {
        const [what, said, speakers] = differenceWords(one);
        return `${what} (${speakers})\n    ${said}\n\n`;
      }),
      `${summaryOf(report)}\n`,
    ].join(''),
};
