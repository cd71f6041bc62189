import type { Rect } from '../../core/layout/frame.ts';
import type { Mark } from '../../core/layout/paint.ts';
import type { Row } from '../../core/layout/row.ts';
import { messages } from '../../core/messages/messages.ts';
import { type Checked, placeWords, remarks, VERDICT_WORDS } from '../../core/report/check/check-report.ts';
import { markedParts } from '../../core/report/check/listing.ts';
import { checkAt } from '../../core/state/checking/checking.ts';
import type { State } from '../../core/state/state.ts';
import { cutLine, fitLines, type Line, type Span, span, spread } from '../spans.ts';
import { linesOf, markedLines } from './wrapped.ts';

const roleOf: Readonly<Record<Checked['verdict'], string>> = {
  verbatim: 'muted',
  trimmed: 'muted',
  altered: 'notice',
  'other-speaker': 'accent',
  'not-found': 'notice',
  'cannot-check': 'faint',
};

/** The sign of the quotation that begins in a row of the draft, if one does. */
export const checkSign = ({ checking }: State, row: Row): Span | undefined => {
  const check = checking?.report.checks.find(
    ({ quote }) => quote.start >= row.start && quote.start < row.end,
  );
  if (!check) return undefined;
  return check.accepted === undefined
    ? span(VERDICT_WORDS[check.verdict][0], roleOf[check.verdict])
    : span('✓', 'accent');
};

const DIFF_ROLES: Readonly<Record<string, string | undefined>> = { source: 'match', draft: 'strong' };

/** The source's words with the differences, or the nearest passage. */
const passageLines = ({ diff, source, nearest }: Checked, width: number, most: number): readonly Line[] => {
  const parts = markedParts(diff).map(({ kind, text }) => ({ words: text, role: DIFF_ROLES[kind] }));
  const isNear = source === null && nearest !== null;
  if (isNear) parts.push({ words: `${messages.checking.nearest}: ${nearest.text}`, role: 'muted' });
  const marks: Mark[] = [];
  let text = '';
  for (const { words, role } of parts) {
    const start = text.length;
    text += words;
    if (role !== undefined) marks.push({ range: { start, end: text.length }, role });
  }
  return text === '' ? [] : [...markedLines(text, marks, width, most), []];
};

/** The current quotation compared with its source: verdict and place, then the source's words with the differences. */
export const checkLines = (state: State, { width, height }: Rect): readonly Line[] => {
  const check = checkAt(state);
  const { report, at = 0 } = state.checking ?? {};
  if (!check) return fitLines([[span(messages.checking.noneChecked, 'muted')]], height);
  const [sign, words] = VERDICT_WORDS[check.verdict];
  const place = check.source ?? check.nearest;
  const head: readonly Line[] = [
    spread(
      [span(`${sign} ${words}`, roleOf[check.verdict], 'strong')],
      [span(messages.checking.count(at + 1, report?.checks.length ?? 0), 'muted')],
      width,
    ),
    ...(place ? [cutLine([span(placeWords(place), 'title')], width)] : []),
    ...(height > 8 ? [[]] : []),
  ];
  const most = Math.max(1, height - head.length);
  const said = remarks(check).flatMap((remark): readonly Line[] => [
    ...linesOf(remark, width, most).map((line) => [span(line, 'muted')]),
    [],
  ]);
  return fitLines([...head, ...passageLines(check, width, most), ...said], height);
};
