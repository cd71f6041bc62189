import type { Section } from '../../../core/analyse/analysis.ts';
import type { Rect } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import { listCursor } from '../../../core/state/lists/lists.ts';
import { analysisOf, quotedIn } from '../../../core/state/selectors.ts';
import type { State } from '../../../core/state/state.ts';
import { blank, fitLine, fitLines, type Line, span, spread, widthOf, withRoles } from '../../spans.ts';
import { paneTitle } from '../pane-title.ts';
import { linesOf } from '../wrapped.ts';
import { listLines } from './list-lines.ts';

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
    count === 0 ? span('·'.padStart(countWidth), 'faint') : span(String(count).padStart(countWidth), 'muted'),
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
export const outlineLines = (state: State, rect: Rect): readonly Line[] => {
  const { sections } = analysisOf(state);
  const isFocused = state.focus === 'outline';
  const heads = [span(messages.panes.words.padStart(lengthWidth)), span('“”'.padStart(countWidth))];
  const title = paneTitle(
    messages.panes.outline,
    isFocused,
    sections.length > 0 ? withRoles(heads, 'muted') : [],
    rect.width,
  );
  const room = rect.height - title.length;
  const numberWidth = widestNumber(sections);
  const linesOf = (index: number): readonly Line[] => {
    const section = sections[index];
    return section ? sectionLines(state, section, rect.width, numberWidth) : [];
  };
  // A short outline is set with blank rows between its sections.
  const isShort =
    sections.length <= room && sections.reduce((sum, _, index) => sum + linesOf(index).length + 1, 0) <= room;
  const cursor = listCursor(state, 'outline');
  const shown = listLines({
    count: sections.length,
    around: cursor,
    height: room,
    linesOf: isShort ? (index) => [...linesOf(index), []] : linesOf,
    marked: { index: cursor, role: isFocused ? 'selected' : 'followed' },
    click: (row) => ({ type: 'list/pick', list: 'outline', row }),
  });
  return fitLines([...title, ...shown], rect.height);
};
