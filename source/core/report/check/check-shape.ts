import { VERDICTS, type Verdict } from '../../check/verdicts.ts';
import { escaped } from '../markdown.ts';
import { counted, oneLine } from '../printed-text.ts';
import { headline, type Shape } from '../shape.ts';
import type { CheckedReport, CheckReport, PlaceReport } from './check-report.ts';
import { diffText } from './word-diff.ts';

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
export const doesHold = ({ verdict, accepted }: Pick<CheckedReport, 'verdict' | 'accepted'>): boolean =>
  verdict === 'verbatim' || verdict === 'trimmed' || accepted !== undefined;

/** "interview.vtt, 00:12:41, Maria Voss" */
export const placeWords = ({ name, place, speaker }: PlaceReport): string =>
  [name, place, speaker].filter((part) => part !== null).join(', ');

/** The changes, each named: `negation: "" for "never"`. */
export const changeWords = ({ changes }: CheckedReport): readonly string[] =>
  changes.map(({ kind, draft, source }) => {
    const [here, there] = [oneLine(draft), oneLine(source)];
    if (kind === 'splice') return 'splice: joins two places';
    if (there === '') return `${kind}: “${here}” is not in the source`;
    return here === '' ? `${kind}: “${there}” left out` : `${kind}: “${here}” for “${there}”`;
  });

/** How many of each verdict there are: "8 verbatim, 2 altered". */
export const countsOf = (checks: readonly CheckedReport[]): string =>
  VERDICTS.map((verdict) => [checks.filter((one) => one.verdict === verdict).length, verdict] as const)
    .filter(([count]) => count > 0)
    .map(([count, verdict]) => `${count} ${VERDICT_WORDS[verdict][1]}`)
    .join(', ');

export const summaryOf = ({ checks, sources }: CheckReport): string => {
  const read = sources.filter(({ problem }) => problem === undefined).length;
  const head = `${counted(checks.length, 'quotation')} against ${counted(read, 'source')}`;
  return checks.length > 0 ? `${head}: ${countsOf(checks)}` : head;
};

/** What the source has: its words with the differences, or the nearest passage. */
const sourceWords = (check: CheckedReport): string | undefined => {
  const { source, nearest, diff } = check;
  if (source) return `${placeWords(source)}: ${diffText(diff)}`;
  return nearest ? `nearest, ${placeWords(nearest)}: ${oneLine(nearest.text)}` : undefined;
};

/** What else there is to say of it, a line each. */
export const remarks = (check: CheckedReport): readonly string[] => [
  ...changeWords(check),
  ...check.notes,
  ...(check.others.length > 0 ? [`also in ${check.others.slice(0, 3).map(placeWords).join('; ')}`] : []),
  ...(check.accepted === undefined ? [] : [`accepted: ${check.accepted}`]),
  ...(check.advice === '' || (doesHold(check) && check.accepted !== undefined) ? [] : [check.advice]),
];

const asText = (check: CheckedReport): string => {
  const { quote, verdict } = check;
  const [sign, words] = VERDICT_WORDS[verdict];
  const who = quote.speaker === null ? '' : ` (${oneLine(quote.speaker)})`;
  const found = sourceWords(check);
  return [
    `${sign} ${words}, line ${quote.line}${who}`,
    `    ${oneLine(quote.text)}`,
    ...(found === undefined ? [] : [`    ${found}`]),
    ...remarks(check).map((line) => `    ${line}`),
    '',
  ].join('\n');
};

const asMarkdown = (check: CheckedReport): string => {
  const { quote, verdict, source, nearest } = check;
  const [sign, words] = VERDICT_WORDS[verdict];
  const passage = source ?? nearest;
  return [
    `## ${sign} ${words}, line ${quote.line}\n`,
    `> ${escaped(oneLine(quote.text))}\n>\n> — ${escaped(oneLine(quote.speaker ?? 'unattributed'))}\n`,
    ...(passage ? [`${source ? 'Source' : 'Nearest'}: ${escaped(placeWords(passage))}\n`] : []),
    ...(passage ? [`> ${escaped(source ? diffText(check.diff) : oneLine(passage.text))}\n`] : []),
    ...remarks(check).map((line) => `- ${escaped(line)}`),
    '',
  ].join('\n');
};

const problems = ({ sources }: CheckReport): readonly string[] =>
  sources.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));

export const checkShape: Shape<CheckReport> = {
  columns: [
    'draft',
    'line',
    'start',
    'end',
    'text',
    'speaker',
    'verdict',
    'changes',
    'source',
    'place',
    'source_start',
    'source_end',
    'source_text',
    'source_speaker',
    'confidence',
    'advice',
  ],
  rows: ({ draft, checks }) =>
    checks.map((check) => {
      const { quote, source } = check;
      return [
        draft.name,
        quote.line,
        quote.start,
        quote.end,
        quote.text,
        quote.speaker,
        check.verdict,
        changeWords(check).join('; '),
        source?.name ?? null,
        source?.place ?? null,
        source?.start ?? null,
        source?.end ?? null,
        source?.text ?? null,
        source?.speaker ?? null,
        check.confidence,
        check.advice,
      ];
    }),
  markdown: (report) =>
    [
      `# ${escaped(oneLine(headline({ version: 1, source: report.draft })))}\n\n${summaryOf(report)}\n`,
      ...problems(report).map((problem) => `${escaped(problem)}\n`),
      ...report.checks.map(asMarkdown),
    ].join('\n'),
  text: (report) =>
    [
      ...report.checks.map((check) => `${asText(check)}\n`),
      ...problems(report).map((problem) => `${problem}\n`),
      `${summaryOf(report)}\n`,
    ].join(''),
};
