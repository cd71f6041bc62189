import type { Keys } from '../../core/keys/keymap.ts';
import type { Panes, Rect } from '../../core/layout/frame.ts';
import { messages } from '../../core/messages/messages.ts';
import { frameFor } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { highlightsLines } from '../panes/lists/highlights-lines.ts';
import { helpLines } from '../panes/overlays/help-lines.ts';
import { linksLines } from '../panes/overlays/links-lines.ts';
import { noteLines } from '../panes/overlays/note-lines.ts';
import { pickLines } from '../panes/overlays/pick-lines.ts';
import { searchLines } from '../panes/overlays/search-lines.ts';
import { whyLines } from '../panes/overlays/why-lines.ts';
import { linesOf } from '../panes/wrapped.ts';
import { type Line, span } from '../spans.ts';
import { framedLines } from './reader-lines.ts';

/** The overlay that covers the article, between header and footer. */
const overLines = (keys: Keys, state: State, panes: Panes): readonly Line[] | undefined => {
  const { overlay } = state;
  switch (overlay?.kind) {
    case 'search':
      return searchLines(state, overlay, panes);
    case 'pick':
      return pickLines(keys, state, overlay, panes);
    case 'highlights':
      return highlightsLines(state, overlay, panes);
    case 'help':
      return helpLines(keys, overlay, panes);
    default:
      return undefined;
  }
};

/** The panel over the bottom of the article's pane: a note being written, destinations of links, or why this speaker. */
const panelLines = (keys: Keys, state: State, rect: Rect): readonly Line[] =>
  state.overlay?.kind === 'note'
    ? noteLines(state, state.overlay, rect)
    : state.overlay?.kind === 'links'
      ? linksLines(state, rect)
      : whyLines(keys, state, rect);

const tooSmallLines = (columns: number, rows: number): readonly Line[] => {
  const said = columns < 2 ? ['…'] : linesOf(messages.terminal.tooSmall(columns, rows), columns, rows);
  return said.map((line) => [span(line, 'muted')]);
};

/** The rows of the whole screen, none wider than the terminal; their spans have the actions of clicks. */
export const screenLines = (keys: Keys, state: State): readonly Line[] => {
  const frame = frameFor(state);
  if (frame.kind === 'too-small') return tooSmallLines(frame.columns, frame.rows);
  return framedLines(keys, state, frame, {
    over: overLines(keys, state, frame),
    panel: (rect) => panelLines(keys, state, rect),
  });
};
