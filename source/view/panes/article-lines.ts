import type { Quotation, QuotationKind } from '../../core/analyse/analysis.ts';
import type { Keys } from '../../core/keys/keymap.ts';
import { withKeys } from '../../core/keys/named-keys.ts';
import type { ArticleFrame } from '../../core/layout/frame.ts';
import { paintRow } from '../../core/layout/paint.ts';
import type { Row } from '../../core/layout/row.ts';
import { messages } from '../../core/messages/messages.ts';
import type { Asked } from '../../core/state/action.ts';
import {
  isDimmed,
  isSetBack,
  paintedRanges,
  quotationOfRow,
  signOfRow,
  speakerRole,
} from '../../core/state/article/painted-ranges.ts';
import { hintsOf } from '../../core/state/links/links.ts';
import { isDoubtful } from '../../core/state/lists/doubt.ts';
import { markIn } from '../../core/state/marks/marking.ts';
import { quotationsWithin, viewOf, visibleRows } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { blank, cutLine, fitLine, fitLines, type Line, span, withClick } from '../spans.ts';
import { checkSign } from './check-lines.ts';
import { hintMarks, withHints } from './hint-labels.ts';

/** The bar in the margin for each kind of quotation, which can be told apart without colours. */
export const barOf: Readonly<Record<QuotationKind, string>> = { direct: '┃', mixed: '╏', indirect: '┊' };
export const currentBar = '█';
const backBar = '·';

const circled = (letter: string): string => {
  const isSmall = letter >= 'a';
  return String.fromCodePoint(letter.charCodeAt(0) - (isSmall ? 0x61 : 0x41) + (isSmall ? 0x24d0 : 0x24b6));
};

const isBack = (state: State, { kind, block }: Row): boolean => {
  const own = state.document.blocks[block];
  return kind === 'text' && own !== undefined && isSetBack(state, own);
};

const signs = { cursor: '▸', note: '✎', highlight: '▍' } as const;

/** The sign between the bar and the words: the letter of a mark, the cursor, a note or a highlight. */
const signOf = (state: State, row: Row): Line[number] => {
  const check = checkSign(state, row);
  if (check) return check;
  const mark = markIn(state, row);
  if (mark !== undefined) return span(circled(mark), 'key');
  const sign = signOfRow(state, row);
  return sign === undefined ? blank(1) : span(signs[sign], 'accent');
};

const goTo = (id: string): Asked => ({ type: 'quotation/go', id });

const margin = (state: State, quotation: Quotation | undefined, row: Row): Line => {
  const letter = signOf(state, row);
  if (!quotation) return [isBack(state, row) ? span(backBar, 'faint') : blank(1), letter];
  const isCurrent = quotation.id === state.reading.quotation;
  const role = isDimmed(state, quotation) ? 'faint' : speakerRole(state, quotation.attribution.speaker);
  const isFirst = quotation.range.start >= row.start;
  const doubt = isFirst && isDoubtful(quotation) ? span('?', 'notice') : letter;
  const bar = span(isCurrent ? currentBar : barOf[quotation.kind], role);
  return withClick([bar, doubt], goTo(quotation.id));
};

const wordsOf = (keys: Keys, row: Row, measure: number): Line | undefined => {
  switch (row.kind) {
    case 'rule':
      return [span(' '.repeat(Math.max(0, (measure - 5) >> 1))), span('*   *', 'muted')];
    case 'title':
      return cutLine([span(row.words, 'muted')], measure);
    case 'front':
      return cutLine([span(row.words, row.role)], measure);
    case 'fold': {
      const said = withKeys(keys, messages.panes.asidesHidden(row.count));
      return withClick(fitLine([span(`⋯ ${said}`, 'muted')], measure), { type: 'asides/toggle' });
    }
    default:
      return undefined;
  }
};

/** The article's column, row by row: the margin with its marks, then the words. */
export const articleLines = (
  keys: Keys,
  state: State,
  { height, measure }: ArticleFrame,
): readonly Line[] => {
  const rows = visibleRows(viewOf(state));
  const fill = state.look.justified ? measure : undefined;
  const hints = hintsOf(state);
  const marks = [...paintedRanges(state, rows), ...hintMarks(hints)];
  const [first, last] = [rows[0], rows.at(-1)];
  const quotations = first && last ? quotationsWithin(state, { start: first.start, end: last.end }) : [];
  return fitLines(
    withHints(
      rows.map((row): Line => {
        const words =
          wordsOf(keys, row, measure) ??
          paintRow(state.document.text, row, marks, fill).map((one) =>
            one.of === undefined ? one : { ...one, click: goTo(one.of) },
          );
        return [...margin(state, quotationOfRow(quotations, row, state.reading.quotation), row), ...words];
      }),
      hints,
    ),
    height,
  );
};
