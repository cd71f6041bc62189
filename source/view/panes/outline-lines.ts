import type { Section } from '../../core/analyse/analysis.ts';
import type { Rect } from '../../core/layout/frame.ts';
import { listCursor } from '../../core/state/lists.ts';
import { analysisOf, quotedIn } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { cellsOf } from '../../core/text/width.ts';
import { blank, fitLine, fitLines, type Line, span, spread, withRoles } from '../spans.ts';
import { windowAround } from './list-window.ts';
import { paneTitle } from './pane-title.ts';
import { linesOf } from './wrapped.ts';

const mostTitleLines = 3;
const lengthWidth = 6;
const countWidth = 4;

const sectionLines = (
  state: State,
  section: Section,
  width: number,
  numberWidth: number,
): readonly Line[] => {
  const indent = 1 + numberWidth + 1;
  const titles = linesOf(section.title, width - indent - lengthWidth - countWidth, mostTitleLines);
  const count = quotedIn(state, section.id);
  return titles.map((title, index): Line => {
    if (index > 0) return fitLine([blank(indent), span(title)], width);
    const figures = [
      span(String(section.words).padStart(lengthWidth), 'muted'),
      count === 0 ? span('·'.padStart(countWidth), 'faint') : span(String(count).padStart(countWidth)),
    ];
    const number = span(section.number.padStart(numberWidth), 'muted');
    return spread([blank(1), number, blank(1), span(title)], figures, width);
  });
};

/** The outline: each section's number, title, length in words and count of quotes. */
export const outlineLines = (state: State, rect: Rect): readonly Line[] => {
  const { sections } = analysisOf(state);
  const isFocused = state.focus === 'outline';
  const heads = [span('words'.padStart(lengthWidth)), span('“”'.padStart(countWidth))];
  const title = paneTitle(
    'Outline',
    isFocused,
    sections.length > 0 ? withRoles(heads, 'faint') : [],
    rect.width,
  );
  const room = rect.height - title.length;
  const cursor = listCursor(state, 'outline');
  const numberWidth = sections.reduce((most, { number }) => Math.max(most, cellsOf(number)), 1);
  const known = new Map<number, readonly Line[]>();
  const linesAt = (index: number): readonly Line[] => {
    const section = sections[index];
    const lines = known.get(index) ?? (section ? sectionLines(state, section, rect.width, numberWidth) : []);
    known.set(index, lines);
    return lines;
  };
  const items = windowAround(sections.length, cursor, room, (index) => linesAt(index).length).flatMap(
    (index) => {
      const role = index !== cursor ? undefined : isFocused ? 'selected' : 'followed';
      return role ? linesAt(index).map((line) => withRoles(line, role)) : linesAt(index);
    },
  );
  return fitLines([...title, ...items], rect.height);
};
