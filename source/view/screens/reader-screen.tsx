import { Box } from 'ink';
import { useMemo } from 'react';
import type { Keys } from '../../core/keys/keymap.ts';
import { marginColumns, type Panes, type Rect } from '../../core/layout/frame.ts';
import { listAnchor, listCursor } from '../../core/state/lists/lists.ts';
import { analysisOf } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { Divider } from '../components/divider.tsx';
import { StyledLines } from '../components/styled-lines.tsx';
import { articleLines } from '../panes/article-lines.ts';
import { outlineLines } from '../panes/lists/outline-lines.ts';
import { quotesLines } from '../panes/lists/quotes-lines.ts';
import { speakersLines } from '../panes/lists/speakers-lines.ts';
import { linksLines } from '../panes/overlays/links-lines.ts';
import { noteLines } from '../panes/overlays/note-lines.ts';
import { whyLines } from '../panes/overlays/why-lines.ts';
import { pageLines } from '../panes/page-lines.ts';
import { scrollbarLines } from '../panes/scrollbar.ts';
import { timelineLines } from '../panes/timeline-lines.ts';
import type { Line } from '../spans.ts';

type Draw = (keys: Keys, state: State, rect: Rect) => readonly Line[];
type PaneProps = { readonly keys: Keys; readonly state: State; readonly rect: Rect };

/** A pane is drawn anew only when something it shows has changed; `marks` say what that is. */
const usePane = (draw: Draw, { keys, state, rect }: PaneProps, marks: readonly unknown[]): readonly Line[] =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks stand for the parts of the state that are drawn
  useMemo(() => draw(keys, state, rect), [draw, keys, rect.width, rect.height, analysisOf(state), ...marks]);

const outline: Draw = (_, state, rect) => outlineLines(state, rect);
const quotes: Draw = (_, state, rect) => quotesLines(state, rect);

const OutlinePane = (props: PaneProps) => {
  const { state, rect } = props;
  const lines = usePane(outline, props, [state.focus === 'outline', listCursor(state, 'outline')]);
  return <StyledLines lines={lines} width={rect.width} height={rect.height} />;
};

const SpeakersPane = (props: PaneProps) => {
  const { state, rect } = props;
  const isFocused = state.focus === 'speakers';
  const lines = usePane(speakersLines, props, [
    isFocused,
    listCursor(state, 'speakers'),
    state.reading.speaker,
  ]);
  return <StyledLines lines={lines} width={rect.width} height={rect.height} />;
};

const QuotesPane = (props: PaneProps) => {
  const { state, rect } = props;
  const { speaker, quotation } = state.reading;
  const isFocused = state.focus === 'quotes';
  const lines = usePane(quotes, props, [
    isFocused,
    listCursor(state, 'quotes'),
    listAnchor(state, 'quotes'),
    speaker,
    quotation,
    state.filter,
    state.order,
  ]);
  return <StyledLines lines={lines} width={rect.width} height={rect.height} />;
};

type Props = { readonly keys: Keys; readonly state: State; readonly panes: Panes };

const Lists = ({ keys, state, panes }: Props) => {
  const { speakers, quotes } = panes;
  return (
    <Box flexDirection="column" flexShrink={0}>
      {speakers && <SpeakersPane keys={keys} state={state} rect={speakers} />}
      {quotes && <QuotesPane keys={keys} state={state} rect={quotes} />}
    </Box>
  );
};

/** What takes the foot of the article's pane: a note being written, where links lead, or why a quotation is whose it is. */
const panelLines = (keys: Keys, state: State, rect: Rect): readonly Line[] =>
  state.overlay?.kind === 'note'
    ? noteLines(state, state.overlay, rect)
    : state.overlay?.kind === 'links'
      ? linksLines(state, rect)
      : whyLines(keys, state, rect);

const ArticlePane = ({ keys, state, panes }: Props) => {
  const { article, panel } = panes;
  const column = marginColumns + article.measure;
  const lines = state.page ? pageLines(state, article) : articleLines(keys, state, article);
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Box paddingLeft={article.left} width={article.width}>
        <StyledLines lines={lines} width={column} height={article.height} />
        <Box width={article.right} flexShrink={0} />
        <StyledLines lines={scrollbarLines(state)} width={1} height={article.height} />
      </Box>
      {panel && (
        <StyledLines lines={panelLines(keys, state, panel)} width={panel.width} height={panel.height} />
      )}
    </Box>
  );
};

const Beside = ({ keys, state, panes }: Props) => {
  const { outline, speakers, quotes } = panes;
  const height = panes.article.height + (panes.panel?.height ?? 0);
  if (panes.layout === 'one' && (outline || speakers || quotes)) {
    return outline ? (
      <OutlinePane keys={keys} state={state} rect={outline} />
    ) : (
      <Lists keys={keys} state={state} panes={panes} />
    );
  }
  return (
    <Box flexShrink={0}>
      {outline && <OutlinePane keys={keys} state={state} rect={outline} />}
      {outline && <Divider height={height} />}
      <ArticlePane keys={keys} state={state} panes={panes} />
      {(speakers || quotes) && <Divider height={height} />}
      {(speakers || quotes) && <Lists keys={keys} state={state} panes={panes} />}
    </Box>
  );
};

/** The article with what stands beside it, outline left, speakers and quotes right, and the timeline below. */
export const ReaderScreen = ({ keys, state, panes }: Props) => {
  const { timeline } = panes;
  return (
    <Box flexDirection="column">
      <Beside keys={keys} state={state} panes={panes} />
      {timeline && (
        <StyledLines lines={timelineLines(state, timeline)} width={timeline.width} height={timeline.height} />
      )}
    </Box>
  );
};
