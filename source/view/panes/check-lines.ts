import type { Block, Document } from '../../core/document/document.ts';
import type { Rect } from '../../core/layout/frame.ts';
import { layoutOf } from '../../core/layout/lines.ts';
import { type Mark, paintRow } from '../../core/layout/paint.ts';
import type { Row } from '../../core/layout/row.ts';
import { rowsFrom } from '../../core/layout/viewport.ts';
import { messages } from '../../core/messages/messages.ts';
import { type Checked, placeWords, remarks, VERDICT_WORDS } from '../../core/report/check/check-report.ts';
import { markedParts } from '../../core/report/check/listing.ts';
import { checkAt } from '../../core/state/checking/checking.ts';
import type { State } from '../../core/state/state.ts';
import { cutLine, fitLines, type Line, type Span, span, spread } from '../spans.ts';

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

const DIFF_ROLES = { same: undefined, source: 'match', draft: 'strong' } as const;

/** The text of the pane for a quotation, to be laid out: the source's words with the differences, and remarks. */
const written = (check: Checked) => {
  const { diff, source, nearest } = check;
  const compared = markedParts(diff).map(({ kind, text }) => ({ words: text, role: DIFF_ROLES[kind] }));
  const muted = (words: string) => [{ words, role: 'muted' }];
  const passage = source || !nearest ? compared : muted(`${messages.checking.nearest}: ${nearest.text}`);
  const paragraphs = [passage, ...remarks(check).map(muted)];
  const marks: Mark[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const parts of paragraphs.filter(({ length }) => length > 0)) {
    const from = text.length;
    for (const { words, role } of parts) {
      const start = text.length;
      text += words.replace(/\s+/g, ' ');
      if (role !== undefined) marks.push({ range: { start, end: text.length }, role });
    }
    blocks.push({ kind: 'paragraph', range: { start: from, end: text.length }, inlines: [], flows: false });
    text += '\n\n';
  }
  const document: Document = { text: text.trimEnd(), blocks, source: { name: '', mediaType: 'text/plain' } };
  return { document, marks };
};

const known = new WeakMap<Checked, ReturnType<typeof written>>();

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
  const { document, marks } = known.get(check) ?? written(check);
  known.set(check, { document, marks });
  const layout = layoutOf(document, width, false, undefined, state.bidi);
  const rows = rowsFrom(layout, 0, Math.max(0, height - head.length));
  return fitLines([...head, ...rows.map((row) => paintRow(document.text, row, marks))], height);
};
