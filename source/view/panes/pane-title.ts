import { type Line, span, spread } from '../spans.ts';

/** Rows of the title of a side pane. */
export const paneTitleRows = 2;

/** The title of a side pane, bright if it has the focus, with something at its right, and a blank row. */
export const paneTitle = (title: string, isFocused: boolean, right: Line, width: number): readonly Line[] => [
  spread(
    [span(isFocused ? '▸' : ' ', 'accent'), span(title, isFocused ? 'pane-title-focused' : 'pane-title')],
    right,
    width,
  ),
  [],
];
