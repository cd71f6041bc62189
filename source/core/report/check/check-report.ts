import type { Checked, Passage, Verdict } from '../../check/check.ts';
import { counted, oneLine } from '../printed-text.ts';
import { headline, type Shape, table } from '../shape.ts';
import type { SourceReport } from '../source-report.ts';
import { type Entry, listingShape } from './listing.ts';

export type { Checked };

/** What `onrecord check --format json` prints: the sources that could be read, then those that could not. */
export type CheckReport = {
  readonly version: 1;
  readonly draft: SourceReport;
  readonly sources: readonly { readonly name: string; readonly problem?: string }[];
  readonly checks: readonly Checked[];
};

/** Each verdict in words, with its sign. */
export const VERDICT_WORDS: Readonly<Record<Verdict, readonly [sign: string, words: string]>> = {
  verbatim: ['✓', 'verbatim'],
  trimmed: ['✂', 'trimmed'],
  altered: ['≠', 'altered'],
  'other-speaker': ['⇄', 'other speaker'],
  'not-found': ['∅', 'not found'],
  'cannot-check': ['·', 'cannot check'],
};

/** Whether a quotation may stand as it does. */
export const doesHold = ({ verdict, accepted }: Pick<Checked, 'verdict' | 'accepted'>): boolean =>
  verdict === 'verbatim' || verdict === 'trimmed' || accepted !== undefined;

/** Why sources could not be read. */
export const problemsIn = ({ sources }: CheckReport): readonly string[] =>
  sources.flatMap(({ problem }) => problem ?? []);

/** "interview.vtt, 00:12:41, Maria Voss" */
export const placeWords = ({ name, place, speaker }: Passage): string =>
  [name, place, speaker].filter((part) => part !== null).join(', ');

/** The changes, each named: "number: “2018” for “2019”". */
const changeWords = ({ changes }: Checked): readonly string[] =>
  changes.map(({ kind, draft, source }) => {
    const [here, there] = [oneLine(draft), oneLine(source)];
    if (kind === 'splice') return 'splice: joins two places';
    if (there === '') return `${kind}: “${here}” is not in the source`;
    return here === '' ? `${kind}: “${there}” left out` : `${kind}: “${here}” for “${there}”`;
  });

/** How many of each kind there are, in words: "8 verbatim, 2 altered". */
export const countsIn = (kinds: readonly string[], order: readonly string[]): string =>
  order
    .map((kind) => [kinds.filter((one) => one === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map((part) => part.join(' '))
    .join(', ');

/** How many of each verdict there are. */
export const countsOf = (checks: readonly Checked[]): string =>
  countsIn(
    checks.map(({ verdict }) => VERDICT_WORDS[verdict][1]),
    Object.values(VERDICT_WORDS).map(([, words]) => words),
  );

/** What else there is to say of a quotation, a line each. */
export const remarks = (check: Checked): readonly string[] => [
  ...changeWords(check),
  ...check.notes,
  ...(check.others.length > 0 ? [`also in ${check.others.slice(0, 3).map(placeWords).join('; ')}`] : []),
  ...(check.accepted === undefined ? [] : [`accepted: ${check.accepted}`]),
  ...(check.advice === '' || (doesHold(check) && check.accepted !== undefined) ? [] : [check.advice]),
];

const entry = (check: Checked): Entry => {
  const { quote, verdict, source, nearest, diff } = check;
  const same = nearest && {
    place: `nearest, ${placeWords(nearest)}`,
    diff: [{ kind: 'same', text: nearest.text }] as const,
  };
  return {
    heading: `${VERDICT_WORDS[verdict].join(' ')}, line ${quote.line}`,
    speaker: quote.speaker,
    words: quote.text,
    passage: source ? { place: placeWords(source), diff } : (same ?? undefined),
    remarks: remarks(check),
  };
};

export const checkShape: Shape<CheckReport> = {
  ...table(({ checks }: CheckReport) => checks, {
    draft: (_, { draft }) => draft.name,
    line: ({ quote }) => quote.line,
    start: ({ quote }) => quote.start,
    end: ({ quote }) => quote.end,
    text: ({ quote }) => quote.text,
    speaker: ({ quote }) => quote.speaker,
    verdict: ({ verdict }) => verdict,
    changes: (check) => changeWords(check).join('; '),
    source: ({ source }) => source?.name,
    place: ({ source }) => source?.place,
    source_start: ({ source }) => source?.start,
    source_end: ({ source }) => source?.end,
    source_text: ({ source }) => source?.text,
    source_speaker: ({ source }) => source?.speaker,
    confidence: ({ confidence }) => confidence,
    advice: ({ advice }) => advice,
  }),
  ...listingShape((report) => {
    const { draft, sources, checks } = report;
    const problems = problemsIn(report);
    const against = counted(sources.length - problems.length, 'source');
    const counts = checks.length > 0 ? `: ${countsOf(checks)}` : '';
    return {
      title: oneLine(headline({ source: draft })),
      summary: `${counted(checks.length, 'quotation')} against ${against}${counts}`,
      problems,
      entries: checks.map(entry),
    };
  }),
};
