import type { Section } from '../../../core/analyse/analysis.ts';
import type { Rect } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import { listCursor } from '../../../core/state/lists/lists.ts';
import { analysisOf, quotedIn } from '../../../core/state/selectors.ts';
import type { State } from '../../../core/state/state.ts';
import { blank, fitLine, type Line, span, spread, widthOf, withRoles } from '../../spans.ts';
import { paneTitle } from '../pane-title.ts';
import { linesOf } from '../wrapped.ts';
import { bare, type ListRow, linesOfRows, rowsOfItem } from './list-rows.ts';
import { windowAround } from './list-window.ts';

const mostTitleLines = 2;
const lengthWidth = 6;
const countWidth = 4;

const sectionLines = (
  state: State,
  section: Section,
  width: number,
  numberWidth: number,
): readonly Line[] => {
  const indent = 1 + numberWidth + 1;
  const titles = linesOf(section.title, width - indent, mostTitleLines);
  const count = quotedIn(state, section);
  const figures = [
    span(String(section.words).padStart(lengthWidth), 'muted'),
    count === 0 ? span('·'.padStart(countWidth), 'faint') : span(String(count).padStart(countWidth)),
  ];
  const lines = titles.map((title, index): Line => {
    const number = span((index === 0 ? section.number : '').padEnd(numberWidth), 'muted');
    return [blank(1), number, blank(1), span(title)];
  });
  // The figures stand beside the title's last line where there is room for both, else below it.
  const last = lines.at(-1) ?? [];
  const isBeside = widthOf(last) + lengthWidth + countWidth <= width;
  const whole = isBeside
    ? [...lines.slice(0, -1), spread(last, figures, width)]
    : [...lines, spread([], figures, width)];
  return whole.map((line) => fitLine(line, width));
};

const widest = new WeakMap<readonly Section[], number>();

/** Cells the longest number takes: digits and full stops. */
const widestNumber = (sections: readonly Section[]): number => {
  const known =
    widest.get(sections) ?? sections.reduce((most, { number }) => Math.max(most, number.length), 1);
  widest.set(sections, known);
  return known;
};

/** The outline: each section's number, title, length in words and count of quotes. */
export const outlineRows = (state: State, rect: Rect): readonly ListRow[] => {
  const { sections } = analysisOf(state);
  const isFocused = state.focus === 'outline';
  const heads = [span(messages.panes.words.padStart(lengthWidth)), span('“”'.padStart(countWidth))];
  const title = paneTitle(
    messages.panes.outline,
    isFocused,
    sections.length > 0 ? withRoles(heads, 'faint') : [],
    rect.width,
  );
  const room = rect.height - title.length;
  const cursor = listCursor(state, 'outline');
  const numberWidth = widestNumber(sections);
  const known = new Map<number, readonly Line[]>();
  const linesAt = (index: number): readonly Line[] => {
    const section = sections[index];
    const lines = known.get(index) ?? (section ? sectionLines(state, section, rect.width, numberWidth) : []);
    known.set(index, lines);
    return lines;
  };
  // A short outline is set with air between its sections.
  const rows =
    sections.length > room
      ? room + 1
      : sections.reduce((sum, _, index) => sum + linesAt(index).length + 1, 0);
  const air: readonly Line[] = rows <= room ? [[]] : [];
  const shown = windowAround(sections.length, cursor, room, (index) => linesAt(index).length + air.length);
  const items = shown.flatMap((index) => {
    const role = index !== cursor ? undefined : isFocused ? 'selected' : 'followed';
    const lines = role ? linesAt(index).map((line) => withRoles(line, role)) : linesAt(index);
    return [...rowsOfItem(index, lines), ...bare(air)];
  });
  return [...bare(title), ...items];
};

export const outlineLines = (state: State, rect: Rect): readonly Line[] =>
  linesOfRows(outlineRows(state, rect), rect.height);
