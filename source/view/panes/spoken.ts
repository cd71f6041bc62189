import type { Quotation } from '../../core/analyse/analysis.ts';
import type { Keys } from '../../core/keys/keymap.ts';
import { withKeys } from '../../core/keys/named-keys.ts';
import type { Panes } from '../../core/layout/frame.ts';
import { messages } from '../../core/messages/messages.ts';
import { isDoubtful } from '../../core/state/lists/doubt.ts';
import {
  currentQuotation,
  currentSection,
  followed,
  percentOf,
  quotationsWithin,
  viewOf,
  visibleRows,
} from '../../core/state/selectors.ts';
import { type State, shownNotice } from '../../core/state/state.ts';
import type { Line } from '../spans.ts';
import { kindWords } from './kind-words.ts';
import { saying, speakerName } from './lists/quotes-lines.ts';

/** A line for a screen reader. `isSelected` is true for the item under a list's cursor. */
export type Heard = { readonly words: string; readonly isSelected: boolean };

const heard = (words: string): Heard => ({ words, isSelected: false });

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Drawn bars, rules and marks, which are left out or said in words. */
const drawn = /[│─━╺▐█┃╏┊▏▎▍▌▋▊▉▸●○◔◑◕⋯“”]+/g;

/** Lines of the screen as lines for a screen reader: commas between columns, without what is only drawn. */
export const heardLines = (lines: readonly Line[]): readonly Heard[] => {
  const all: Heard[] = [];
  let wasSelected = false;
  for (const line of lines) {
    const words = line
      .map(({ text }) => text)
      .join('')
      .replace(drawn, '  ')
      .trim()
      .replace(/\s{2,}/g, ', ');
    if (words === '') continue;
    const isSelected = line.some(({ roles }) => roles.includes('selected'));
    const last = all.at(-1);
    // The lines of one item are read as one.
    if (isSelected && wasSelected && last)
      all[all.length - 1] = { ...last, words: `${last.words}, ${words}` };
    else all.push({ words, isSelected });
    wasSelected = isSelected;
  }
  return all;
};

/** The words of a range, with the beginning and the end of each quotation announced. */
const announced = (state: State, start: number, end: number, quotations: readonly Quotation[]): string => {
  const { text } = state.document;
  const labels = quotations
    .flatMap((quotation) =>
      quotation.spans.flatMap((span) => [
        { at: span.start, order: 1, words: messages.spoken.quoteBegins(speakerName(state, quotation)) },
        { at: span.end, order: 0, words: messages.spoken.quoteEnds },
      ]),
    )
    .filter(({ at }) => at >= start && at <= end)
    .sort((one, other) => one.at - other.at || one.order - other.order);
  let words = '';
  let from = start;
  for (const label of labels) {
    words += `${text.slice(from, label.at)} ${label.words} `;
    from = label.at;
  }
  return oneLine(words + text.slice(from, end)).replace(/\] ([,.;:!?])/g, ']$1');
};

/** The reader's place: the article and percentage, the section, and the current quotation in full. */
export const heardPlace = (state: State): readonly Heard[] => {
  const { title, source } = state.document;
  const section = currentSection(state);
  const quotation = currentQuotation(state);
  const list = followed(state);
  const kind = quotation && kindWords(quotation);
  const doubt = quotation && isDoubtful(quotation) ? `, ${messages.spoken.doubtful}` : '';
  return [
    messages.spoken.place(oneLine(title?.text ?? source.name), percentOf(viewOf(state))),
    ...(section ? [messages.spoken.section(section.number, oneLine(section.title))] : []),
    ...(quotation && kind
      ? [
          `${messages.spoken.quote(speakerName(state, quotation), kind, list.indexOf(quotation) + 1, list.length)}${doubt}: ${saying(state, quotation)}`,
        ]
      : []),
  ].map(heard);
};

/** The visible part of each paragraph on the screen, one line each. */
export const heardArticle = (keys: Keys, state: State): readonly Heard[] => {
  const rows = visibleRows(viewOf(state));
  const paragraphs = new Map<number, { start: number; end: number }>();
  const lines: Heard[] = [];
  const order: (number | string)[] = [];
  for (const row of rows) {
    if (row.kind === 'title' || row.kind === 'front') order.push(row.words);
    if (row.kind === 'fold') order.push(withKeys(keys, messages.panes.asidesHidden(row.count)));
    if (row.kind !== 'text' && row.kind !== 'cells') continue;
    const known = paragraphs.get(row.block);
    if (!known) order.push(row.block);
    paragraphs.set(row.block, { start: known?.start ?? row.start, end: row.end });
  }
  for (const one of order) {
    const range = typeof one === 'number' ? paragraphs.get(one) : undefined;
    const words = range
      ? announced(state, range.start, range.end, quotationsWithin(state, range))
      : String(one);
    if (words !== '') lines.push(heard(words));
  }
  return lines;
};

/** The notice, and how to list the keys. */
export const heardNotice = (keys: Keys, state: State): readonly Heard[] => [
  ...(state.analysis.kind === 'running' && !state.desk ? [heard(messages.footer.finding)] : []),
  heard(withKeys(keys, shownNotice(state) ?? messages.spoken.help)),
];

/** The rectangle for drawing a list: wide, so that nothing is cut, with few rows. */
export const heardRect = ({ rows }: Pick<Panes, 'rows'>) => ({
  x: 0,
  y: 0,
  width: 200,
  height: Math.max(8, rows - 6),
});
