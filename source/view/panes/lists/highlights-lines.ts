import { type Highlight, hasChanged, wordsOfHighlight } from '../../../core/highlights/highlight.ts';
import type { Panes } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import { analysisOf, sectionIndexAt } from '../../../core/state/selectors.ts';
import type { HighlightList, State } from '../../../core/state/state.ts';
import { blank, cutLine, fitLine, type Line, span, spread, widthOf, withRoles } from '../../spans.ts';
import { linesOf } from '../wrapped.ts';
import { bare, type ListRow, linesOfRows, rowsOfItem } from './list-rows.ts';
import { windowAround } from './list-window.ts';

const widest = 84;
const most = { words: 2, note: 3 } as const;

/** Where it stands, or that it no longer does. */
const placeSaid = (state: State, highlight: Highlight): Line => {
  const { range } = highlight;
  if (!range) return [span(messages.notes.gone, 'notice')];
  const section = analysisOf(state).sections[sectionIndexAt(state, range.start)];
  return [
    ...(hasChanged(state.document.text, highlight) ? [span(`${messages.notes.changed}  `, 'notice')] : []),
    span(section ? `§ ${section.number}` : '', 'muted'),
  ];
};

const itemLines = (state: State, highlight: Highlight, width: number): readonly Line[] => {
  const { note } = highlight;
  const words = wordsOfHighlight(state.document.text, highlight).replace(/\s+/g, ' ');
  const place = placeSaid(state, highlight);
  const room = width - 4;
  const [first = '', ...more] = linesOf(words, Math.max(8, room - widthOf(place)), most.words);
  const role = highlight.range ? 'strong' : 'muted';
  return [
    spread([span(highlight.range ? '▍ ' : '  ', 'accent'), span(first, role)], place, width),
    ...more.map((line): Line => [blank(2), span(line, role)]),
    ...(note === '' ? [] : linesOf(note.replace(/\s+/g, ' '), room, most.note)).map(
      (line, row): Line => [span(row === 0 ? '  ✎ ' : '    ', 'accent'), span(line, 'emphasis')],
    ),
    [],
  ];
};

/** The list of highlights between header and footer, each with its note; those whose words are gone come last. */
export const highlightsRows = (
  state: State,
  list: HighlightList,
  { columns, rows, header, footer }: Panes,
): readonly ListRow[] => {
  const width = Math.min(widest, columns - 2);
  const left = Math.max(1, Math.floor((columns - width) / 2));
  const height = rows - header - footer;
  const { highlights } = state.kept;
  const title = spread(
    [span(messages.notes.title, 'pane-title-focused')],
    [span(highlights.length === 0 ? '' : messages.notes.place(list.cursor + 1, highlights.length), 'muted')],
    width,
  );
  const head: readonly Line[] = height >= 8 ? [title, []] : [title];
  const known = new Map<number, readonly Line[]>();
  const linesAt = (index: number): readonly Line[] => {
    const one = highlights[index];
    const lines = known.get(index) ?? (one ? itemLines(state, one, width) : []);
    known.set(index, lines);
    return lines;
  };
  const shown = windowAround(
    highlights.length,
    list.cursor,
    height - head.length + 1,
    (index) => linesAt(index).length,
  ).flatMap((index) =>
    rowsOfItem(
      index,
      linesAt(index).map((line, row, all): Line => {
        const isChosen = index === list.cursor && row < all.length - 1;
        return isChosen ? withRoles(fitLine(line, width), 'selected') : line;
      }),
    ),
  );
  const body = highlights.length > 0 ? shown : bare([[span(messages.notes.none, 'muted')]]);
  return [...bare(head), ...body].map((row) => ({
    ...row,
    line: [blank(left), ...cutLine(row.line, width)],
  }));
};

export const highlightsLines = (state: State, list: HighlightList, panes: Panes): readonly Line[] =>
  linesOfRows(highlightsRows(state, list, panes), panes.rows - panes.header - panes.footer);
