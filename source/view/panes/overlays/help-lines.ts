import { type HelpRow, helpHeight, helpRows } from '../../../core/keys/help.ts';
import type { Keys } from '../../../core/keys/keymap.ts';
import type { Panes } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import type { Overlay } from '../../../core/state/state.ts';
import { cellsOf } from '../../../core/text/width.ts';
import { blank, cutLine, fitLines, type Line, span, spread } from '../../spans.ts';
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

/** The help screen between header and footer: a line to search in, then the keys, group by group. */
export const helpLines = (
  keys: Keys,
  overlay: Extract<Overlay, { readonly kind: 'help' }>,
  { columns, rows, header, footer }: Panes,
): readonly Line[] => {
  const width = Math.min(widest, columns - 2);
  const left = Math.floor((columns - width) / 2);
  const found = helpRows(keys, overlay.filter.text, columns);
  const height = helpHeight(rows);
  const keyWidth = found.reduce(
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
    spread(title, [span(more, 'faint')], width),
    ...(shown.length === 0
      ? [[span(messages.searching.noKey, 'muted')]]
      : shown.map((row) => lineOf(row, column))),
  ].map((line): Line => [blank(left), ...cutLine(line, width)]);
  return fitLines(lines, rows - header - footer);
};
