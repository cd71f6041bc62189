import { type HelpRow, helpHeight, helpRows, helpTable } from '../../../core/keys/help.ts';
import type { Keys } from '../../../core/keys/keymap.ts';
import type { Panes } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import type { Overlay } from '../../../core/state/state.ts';
import { cellsOf } from '../../../core/text/width.ts';
import { blank, cutLine, fitLine, fitLines, type Line, span, spread } from '../../spans.ts';
import { fieldLine } from './field-line.ts';

const widest = 84;

const lineOf = (row: HelpRow, keyWidth: number): Line => {
  switch (row.kind) {
    case 'blank':
      return [];
    case 'group':
      return [span(row.title, 'heading/2')];
    case 'said':
      return [span(`    ${row.help}`)];
    case 'keys':
      return [
        span(`  ${row.keys}${' '.repeat(Math.max(1, keyWidth - cellsOf(row.keys)))}`, 'key'),
        span(row.help),
      ];
  }
};

const gap = 4;

/** The help screen between header and footer: a line to search in, then the keys, group by group. */
export const helpLines = (
  keys: Keys,
  overlay: Extract<Overlay, { readonly kind: 'help' }>,
  { columns, rows, header, footer }: Panes,
): readonly Line[] => {
  const found = helpTable(keys, overlay.filter.text, columns);
  const count = found[0]?.length ?? 1;
  const width = Math.min(widest, Math.floor((columns - 2 - gap * (count - 1)) / count));
  const whole = width * count + gap * (count - 1);
  const left = Math.floor((columns - whole) / 2);
  const height = helpHeight(rows);
  // Wide enough for all keys, so that the columns do not move while one searches.
  const keyWidth = helpRows(keys, '', columns).reduce(
    (most, row) => (row.kind === 'keys' ? Math.max(most, cellsOf(row.keys)) : most),
    0,
  );
  const column = Math.min(keyWidth + 2, Math.floor(width / 2.5));
  const from = Math.max(0, Math.min(found.length - height, overlay.top));
  const shown = found.slice(from, from + height);
  const title: Line = overlay.isTyping
    ? [span('/', 'key'), ...fieldLine(overlay.filter)]
    : [span(messages.searching.keys, 'title')];
  const more =
    found.length > height ? messages.searching.ofAll(from + 1, from + shown.length, found.length) : '';
  const lines = [
    spread(title, [span(more, 'muted')], whole),
    ...(shown.length === 0
      ? [[span(messages.searching.noKey, 'muted')]]
      : shown.map((cells) =>
          cells.flatMap((cell, index) => [
            blank(index > 0 ? gap : 0),
            ...fitLine(lineOf(cell, column), width),
          ]),
        )),
  ].map((line): Line => [blank(left), ...cutLine(line, whole)]);
  return fitLines(lines, rows - header - footer);
};
