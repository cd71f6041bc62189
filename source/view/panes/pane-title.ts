import { type Line, span, spread } from '../spans.ts';

/** Rows of a side pane's head. */
export const paneTitleRows = 2;

/** A side pane's head: its title, bright where the pane has the keys, what stands on its right, and a blank row. */
export const paneTitle = (title: string, isFocused: boolean, right: Line, width: number): readonly Line[] => [
  spread(
    [span(isFocused ? '▸' : ' ', 'accent'), span(title, isFocused ? 'pane-title-focused' : 'pane-title')],
    right,
    width,
  ),
  [],
];
