import type { Keys } from '../../core/keys/keymap.ts';
import { type ArticleFrame, marginColumns, type Panes, type Rect } from '../../core/layout/frame.ts';
import { listAnchor, listCursor } from '../../core/state/lists/lists.ts';
import { analysisOf } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { articleLines } from '../panes/article-lines.ts';
import { checkLines } from '../panes/check-lines.ts';
import { deskHeader, deskLines } from '../panes/desk/desk-lines.ts';
import { footerLine } from '../panes/footer-lines.ts';
import { headerLines } from '../panes/header-lines.ts';
import { outlineLines } from '../panes/lists/outline-lines.ts';
import { quotesLines } from '../panes/lists/quotes-lines.ts';
import { speakersLines } from '../panes/lists/speakers-lines.ts';
import { pageLines } from '../panes/page-lines.ts';
import { scrollbarLines } from '../panes/scrollbar.ts';
import { timelineLines } from '../panes/timeline-lines.ts';
import { type Line, span } from '../spans.ts';
import { type Block, placeBlocks } from './place.ts';

type Draw = (keys: Keys, state: State, rect: Rect) => readonly Line[];

/** Draws a pane again only when one of the values that `marks` lists has changed. */
const remembered = (draw: Draw, marks: (state: State) => readonly unknown[]): Draw => {
  let last: { readonly marks: readonly unknown[]; readonly lines: readonly Line[] } | undefined;
  return (keys, state, rect) => {
    const now = [keys, rect.width, rect.height, analysisOf(state), ...marks(state)];
    if (!last || now.some((mark, index) => mark !== last?.marks[index])) {
      last = { marks: now, lines: draw(keys, state, rect) };
    }
    return last.lines;
  };
};

const outlinePane = remembered(
  (_, state, rect) => outlineLines(state, rect),
  (state) => [state.focus === 'outline', listCursor(state, 'outline')],
);

const speakersPane = remembered(speakersLines, (state) => [
  state.focus === 'speakers',
  listCursor(state, 'speakers'),
  state.reading.speaker,
]);

const quotesPane = remembered(
  (_, state, rect) => quotesLines(state, rect),
  (state) => [
    state.focus === 'quotes',
    listCursor(state, 'quotes'),
    listAnchor(state, 'quotes'),
    state.reading.speaker,
    state.reading.quotation,
    state.filter,
    state.order,
  ],
);

const divider = (x: number, { y, height }: Rect): Block => ({
  rect: { x, y, width: 1, height },
  lines: Array.from({ length: height }, () => [span('│', 'faint')]),
});

const rule = ({ x, y, width }: Rect): Block => ({
  rect: { x, y, width, height: 1 },
  lines: [[span('─'.repeat(width), 'faint')]],
});

const belowRule = (rect: Rect): Rect => ({ ...rect, y: rect.y + 1, height: rect.height - 1 });

/** The middle pane, a page or the article, with its scrollbar. */
const middleBlocks = (keys: Keys, state: State, article: ArticleFrame): readonly Block[] => {
  const { x, y, width, height, left, measure } = article;
  const words = { x: x + left, y, width: marginColumns + measure, height };
  return [
    { rect: words, lines: state.page ? pageLines(state, article) : articleLines(keys, state, article) },
    { rect: { x: x + width - 1, y, width: 1, height }, lines: scrollbarLines(state) },
  ];
};

/** Whether lists take the whole screen instead of the article. */
const isCovered = ({ layout, outline, speakers, quotes }: Panes): boolean =>
  layout === 'one' && (outline ?? speakers ?? quotes) !== undefined;

/** The article with the panes around it: outline left, lists right, `panel` over its bottom, and the timeline below. */
const readerBlocks = (
  keys: Keys,
  state: State,
  panes: Panes,
  panel: (rect: Rect) => readonly Line[],
): readonly Block[] => {
  const { article, outline, speakers, quotes, source, timeline } = panes;
  const isBeside = source !== undefined && source.y === article.y;
  const beside = speakers ?? quotes ?? (isBeside ? source : undefined);
  const body = { ...article, height: article.height + (panes.panel?.height ?? 0) };
  const isAlone = isCovered(panes);
  return [
    ...(outline ? [{ rect: outline, lines: outlinePane(keys, state, outline) }] : []),
    ...(outline && !isAlone ? [divider(outline.width + 1, body)] : []),
    ...(isAlone ? [] : middleBlocks(keys, state, article)),
    ...(panes.panel && !isAlone ? [{ rect: panes.panel, lines: panel(panes.panel) }] : []),
    ...(beside && !isAlone ? [divider(beside.x - 2, body)] : []),
    ...(source && !isBeside ? [rule(source)] : []),
    ...(source
      ? [
          {
            rect: isBeside ? source : belowRule(source),
            lines: checkLines(state, isBeside ? source : belowRule(source)),
          },
        ]
      : []),
    ...(speakers ? [{ rect: speakers, lines: speakersPane(keys, state, speakers) }] : []),
    ...(quotes ? [{ rect: quotes, lines: quotesPane(keys, state, quotes) }] : []),
    ...(timeline ? [{ rect: timeline, lines: timelineLines(state, timeline) }] : []),
  ];
};

/** The whole screen: between header and footer the overlay `over` if there is one, else the article. */
export const framedLines = (
  keys: Keys,
  state: State,
  panes: Panes,
  {
    over,
    panel = () => [],
  }: { readonly over?: readonly Line[] | undefined; readonly panel?: (rect: Rect) => readonly Line[] } = {},
): readonly Line[] => {
  const { columns, rows, header, footer } = panes;
  const across = (y: number, height: number): Rect => ({ x: 0, y, width: columns, height });
  const covering = over ?? (state.desk && deskLines(state.desk, panes));
  const body = covering
    ? [{ rect: across(header, rows - header - footer), lines: covering }]
    : readerBlocks(keys, state, panes, panel);
  return placeBlocks(
    [
      {
        rect: across(0, header),
        lines: state.desk ? deskHeader(state.desk, panes) : headerLines(keys, state, panes),
      },
      ...body,
      { rect: across(rows - footer, footer), lines: [footerLine(keys, state, columns)] },
    ],
    rows,
  );
};
