import type { Section } from '../../../core/analyse/analysis.ts';
import type { Rect } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import { listCursor } from '../../../core/state/lists/lists.ts';
import { analysisOf, quotedIn } from '../../../core/state/selectors.ts';
import type { State } from '../../../core/state/state.ts';
import { memoised } from '../../../core/text/memoised.ts';
import { blank, fitLine, fitLines, type Line, span } from '../../spans.ts';
import { paneTitle } from '../pane-title.ts';
import { linesOf } from '../wrapped.ts';
import { listLines } from './list-lines.ts';

const mostTitleLines = 3;

/** A section's number and title, and below it, more quietly, how long it is and how much is quoted in it. */
const sectionLines = (
  state: State,
  section: Section,
  {
    width,
    numberWidth,
    isCounted,
  }: { readonly width: number; readonly numberWidth: number; readonly isCounted: boolean },
): readonly Line[] => {
  const indent = 1 + numberWidth + 1;
  const titles = linesOf(section.title, width - indent, mostTitleLines);
  const lines = titles.map((title, index): Line => {
    const number = span((index === 0 ? section.number : '').padEnd(numberWidth), 'muted');
    return [blank(1), number, blank(1), span(title)];
  });
  const counts = messages.panes.counts(section.words, quotedIn(state, section), width - indent);
  const whole = isCounted ? [...lines, [blank(indent), span(counts, 'muted')]] : lines;
  return whole.map((line) => fitLine(line, width));
};

/** Cells the longest number takes: digits and full stops. */
const widestNumber = memoised((sections: readonly Section[]) =>
  sections.reduce((most, { number }) => Math.max(most, number.length), 1),
);

/** The outline: each section's number and title, its length in words and how much is quoted in it. */
export const outlineLines = (state: State, rect: Rect): readonly Line[] => {
  const { sections } = analysisOf(state);
  const isFocused = state.focus === 'outline';
  const title = paneTitle(messages.panes.outline, isFocused, [], rect.width);
  const room = rect.height - title.length;
  const numberWidth = widestNumber(sections);
  // A long outline has only titles; a short one counts too, and blank rows between its sections.
  const isCounted = sections.length * 2 <= room;
  const linesOf = (index: number): readonly Line[] => {
    const section = sections[index];
    return section ? sectionLines(state, section, { width: rect.width, numberWidth, isCounted }) : [];
  };
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
