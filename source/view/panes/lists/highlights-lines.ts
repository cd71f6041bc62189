import {
  type Highlight,
  hasChanged,
  hasMoved,
  wordsOfHighlight,
} from '../../../core/highlights/highlight.ts';
import type { Panes } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import { analysisOf, sectionIndexAt } from '../../../core/state/selectors.ts';
import type { HighlightList, State } from '../../../core/state/state.ts';
import { dateInWords } from '../../../core/text/date-in-words.ts';
import { blank, centred, fitLine, fitLines, type Line, span, spread, widthOf } from '../../spans.ts';
import { linesOf } from '../wrapped.ts';
import { listLines } from './list-lines.ts';

const widest = 84;
const most = { words: 2, note: 3 } as const;

/** The place of a highlight, or that its sentence is gone, and when it was marked or its note last changed. */
const placeSaid = (state: State, highlight: Highlight): Line => {
  const { range, modified, created } = highlight;
  const dated = dateInWords(modified ?? created ?? '');
  if (!range) return [span(`${messages.notes.gone}  `, 'notice'), span(dated, 'muted')];
  const section = analysisOf(state).sections[sectionIndexAt(state, range.start)];
  const { text } = state.document;
  return [
    ...(hasMoved(text, highlight) ? [span(`${messages.notes.moved}  `, 'notice')] : []),
    ...(hasChanged(text, highlight) ? [span(`${messages.notes.changed}  `, 'notice')] : []),
    span([dated, section ? `§ ${section.number}` : ''].filter((words) => words !== '').join('  '), 'muted'),
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
  ].map((line) => fitLine(line, width));
};

/** The list of highlights between header and footer, each with its note; those whose words are gone come last. */
export const highlightsLines = (
  state: State,
  list: HighlightList,
  { columns, rows, header, footer }: Panes,
): readonly Line[] => {
  const width = Math.min(widest, columns - 2);
  const height = rows - header - footer;
  const { highlights } = state.kept;
  const title = spread(
    [span(messages.notes.title, 'pane-title-focused')],
    [span(highlights.length === 0 ? '' : messages.notes.place(list.cursor + 1, highlights.length), 'muted')],
    width,
  );
  const head: readonly Line[] = height >= 8 ? [title, []] : [title];
  const shown = listLines({
    count: highlights.length,
    around: list.cursor,
    height: height - head.length + 1,
    linesOf: (index) => {
      const one = highlights[index];
      return one ? itemLines(state, one, width) : [];
    },
    marked: { index: list.cursor, role: 'selected' },
    click: (row) => ({ type: 'highlights/pick', row }),
  });
  const body = highlights.length > 0 ? shown : [[span(messages.notes.none, 'muted')]];
  return fitLines(centred([...head, ...body], width, columns), height);
};
