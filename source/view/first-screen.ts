import type { Keys } from '../core/keys/keymap.ts';
import { type ArticleFrame, marginColumns, type Panes } from '../core/layout/frame.ts';
import { frameFor } from '../core/state/selectors.ts';
import type { State } from '../core/state/state.ts';
import { articleLines } from './panes/article-lines.ts';
import { footerLine } from './panes/footer-lines.ts';
import { headerLines } from './panes/header-lines.ts';
import { outlineLines } from './panes/lists/outline-lines.ts';
import { quotesLines } from './panes/lists/quotes-lines.ts';
import { speakersLines } from './panes/lists/speakers-lines.ts';
import { scrollbarLines } from './panes/scrollbar.ts';
import { timelineLines } from './panes/timeline-lines.ts';
import { blank, fitLine, fitLines, type Line, span } from './spans.ts';
import type { Theme } from './theme/theme.ts';

const side = (keys: Keys, state: State, { speakers, quotes }: Panes): readonly Line[] => [
  ...(speakers ? fitLines(speakersLines(keys, state, speakers), speakers.height) : []),
  ...(quotes ? fitLines(quotesLines(state, quotes), quotes.height) : []),
];

const divider = span(' │ ', 'faint');

const articleRow = (words: Line, bar: Line, { left, measure, right }: ArticleFrame): Line => [
  blank(left),
  ...fitLine(words, marginColumns + measure),
  blank(right),
  ...fitLine(bar, 1),
];

const bodyLines = (keys: Keys, state: State, panes: Panes): readonly Line[] => {
  const { article, outline, speakers, quotes } = panes;
  const left = outline ? fitLines(outlineLines(state, outline), outline.height) : [];
  const middle = fitLines(articleLines(keys, state, article), article.height);
  const bar = fitLines(scrollbarLines(state), article.height);
  const right = side(keys, state, panes);
  const rightWidth = (speakers ?? quotes)?.width ?? 0;
  return middle.map((line, row) => [
    ...(outline ? [...fitLine(left[row] ?? [], outline.width), divider] : []),
    ...articleRow(line, bar[row] ?? [], article),
    ...(rightWidth > 0 ? [divider, ...fitLine(right[row] ?? [], rightWidth)] : []),
  ]);
};

/**
 * The rows a document opens on, drawn without React or Ink, from the same lines they draw: so that the reader sees
 * the article while those are still being loaded. `undefined` where the terminal is too small for an article, or a list
 * is what opens.
 */
export const firstScreen = (keys: Keys, state: State, theme: Theme): readonly string[] | undefined => {
  const panes = frameFor(state);
  if (panes.kind === 'too-small' || state.overlay) return undefined;
  const { columns } = panes;
  return [
    ...fitLines(headerLines(state, panes), panes.header),
    ...bodyLines(keys, state, panes),
    ...(panes.timeline ? timelineLines(state, panes.timeline) : []),
    ...(panes.footer > 0 ? [footerLine(keys, state, columns)] : []),
  ].map((line) => theme.draw(fitLine(line, columns)));
};
