import type { Panes } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import type { Hit } from '../../../core/search/entry.ts';
import { speakerRole } from '../../../core/state/article/painted-ranges.ts';
import { hitsOf, narrowings } from '../../../core/state/search/searching.ts';
import { analysisOf, sectionById, sectionIndexAt, speakerById } from '../../../core/state/selectors.ts';
import type { Search, State } from '../../../core/state/state.ts';
import {
  blank,
  centred,
  fitLine,
  fitLines,
  type Line,
  span,
  widthOf,
  withClick,
  withRoles,
} from '../../spans.ts';
import { windowAround } from '../lists/list-window.ts';
import { excerpt } from '../wrapped.ts';
import { fieldLine } from './field-line.ts';

const widest = 110;
const hitLine = (state: State, hit: Hit, width: number): Line => {
  const { entry } = hit;
  const nameWidth = width >= 90 ? 24 : width >= 60 ? 18 : width >= 40 ? 12 : 0;
  const name = ((): Line => {
    switch (entry.kind) {
      case 'quotation':
        return [
          span(entry.speaker?.name ?? messages.panes.unattributed, speakerRole(state, entry.speaker?.id)),
        ];
      case 'speaker': {
        const count = speakerById(state, entry.id)?.quotations.length ?? 0;
        return [span(messages.picking.quotes(count), 'muted')];
      }
      case 'section':
        return [span(`§ ${sectionById(state, entry.id)?.number ?? ''}`, 'muted')];
      case 'text': {
        const section = analysisOf(state).sections[sectionIndexAt(state, entry.range.start)];
        return [span(section ? `§ ${section.number} ${section.title}` : '', 'muted')];
      }
    }
  })();
  const words = excerpt(entry.text, hit.matches, width - nameWidth - 4);
  const shown = entry.kind === 'speaker' ? withRoles(words, speakerRole(state, entry.id), 'strong') : words;
  // A speaker's colour would hide a match.
  const lit = shown.map((one, index) =>
    words[index]?.roles.includes('match') ? { ...one, roles: ['match'] } : one,
  );
  return fitLine(
    [blank(2), ...(nameWidth > 0 ? [...fitLine(name, nameWidth), blank(1)] : []), ...lit],
    width,
  );
};

const resultLines = (state: State, search: Search, width: number, height: number): readonly Line[] => {
  const hits = hitsOf(search);
  // Only hits near the cursor can show; each has at most a title and a blank row.
  const window = windowAround(hits.length, search.cursor, height, () => 1);
  const lines: Line[] = [];
  let cursorRow = -1;
  for (const index of window) {
    const hit = hits[index];
    if (!hit) continue;
    if (index === window[0] || hits[index - 1]?.entry.kind !== hit.entry.kind) {
      if (lines.length > 0) lines.push([]);
      lines.push([span(messages.searching.kinds[hit.entry.kind], 'pane-title')]);
    }
    const line = hitLine(state, hit, width);
    if (index === search.cursor) cursorRow = lines.length;
    const shown = index === search.cursor ? withRoles(line, 'selected') : line;
    lines.push(withClick(shown, { type: 'search/pick', row: index }));
  }
  const from = Math.max(0, Math.min(lines.length - height, cursorRow - Math.floor(height / 2)));
  return lines.slice(from, from + height);
};

const message = (state: State, search: Search): string => {
  if (search.field.text.trim() === '') {
    return state.analysis.kind === 'running' ? messages.searching.typeMeanwhile : messages.searching.type;
  }
  if (search.results === undefined) return messages.searching.searching;
  return search.results.complete ? messages.searching.nothing : messages.searching.searching;
};

/** The kinds to limit the search to, with their numbers of hits; closer together if they do not fit. */
const tabs = (search: Search, width: number): Line => {
  if (search.isAwaited) return [span(messages.searching.awaited, 'notice')];
  const total = search.results?.total;
  const names = narrowings.map((kind) => {
    const isOn = kind === search.narrow;
    const count =
      isOn && total !== undefined ? ` ${total}${search.results?.complete === false ? '+' : ''}` : '';
    return span(messages.searching.kinds[kind] + count, isOn ? 'pane-title-focused' : 'muted');
  });
  const gap = widthOf(names) + 2 * (names.length - 1) <= width ? 2 : 1;
  return names.flatMap((name, index) => (index > 0 ? [blank(gap), name] : [name]));
};

/** The search, between header and footer: the field, the kinds to limit it to, then results by kind. */
export const searchLines = (
  state: State,
  search: Search,
  { columns, rows, header, footer }: Panes,
): readonly Line[] => {
  const width = Math.min(widest, columns - 2);
  const height = rows - header - footer;
  const field: Line = [span('/ ', 'key'), ...fieldLine(search.field, width - 2)];
  const narrowing = tabs(search, width);
  const head: Line[] = height >= 9 ? [field, [], narrowing, []] : [field, narrowing];
  const results = resultLines(state, search, width, height - head.length);
  const body = results.length > 0 ? results : [[span(message(state, search), 'muted')]];
  return fitLines(centred([...head, ...body], width, columns), height);
};
