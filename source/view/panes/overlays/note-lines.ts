import type { Rect } from '../../../core/layout/frame.ts';
import { wrap } from '../../../core/layout/wrap.ts';
import { messages } from '../../../core/messages/messages.ts';
import { oneLine } from '../../../core/state/search/searching.ts';
import type { NoteDraft, State } from '../../../core/state/state.ts';
import type { Field } from '../../../core/text/line-editor.ts';
import { blank, cutLine, fitLines, type Line, span } from '../../spans.ts';
import { windowAround } from '../lists/list-window.ts';
import { fieldLine } from './field-line.ts';

const margin = 2;

/** The rows of a note at a width, and the row of the caret. */
const rowsOf = ({ text, caret }: Field, width: number): { rows: readonly Line[]; at: number } => {
  const starts = [...wrap(text, { start: 0, end: text.length }, width, false)];
  if (text === '' || text.endsWith('\n')) starts.push(text.length);
  const at = starts.findLastIndex((start) => start <= caret);
  const rows = starts.map((start, index): Line => {
    const words = text.slice(start, starts[index + 1]).replace(/\n$/, '');
    return index === at ? fieldLine({ text: words, caret: caret - start }) : [span(words)];
  });
  return { rows, at };
};

/** A note being written: the words it is on, then its text with the caret. */
export const noteLines = (state: State, { on, field }: NoteDraft, rect: Rect): readonly Line[] => {
  const rule: Line = [span('─'.repeat(rect.width), 'faint')];
  const words = on.range ? oneLine(state.document.text, on.range) : on.passage.exact;
  const title: Line = [
    blank(margin),
    span(`${messages.notes.noteOn} `, 'pane-title-focused'),
    span(words, 'muted'),
  ];
  const { rows, at } = rowsOf(field, Math.max(2, rect.width - 2 * margin));
  const head = [rule, title];
  const shown = windowAround(rows.length, at, rect.height - head.length, () => 1).map(
    (index): Line => [blank(margin), ...(rows[index] ?? [])],
  );
  return fitLines(
    [...head, ...shown].map((line) => cutLine(line, rect.width)),
    rect.height,
  );
};
