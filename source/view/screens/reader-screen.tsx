import { Box } from 'ink';
import { useMemo } from 'react';
import { marginColumns, type Panes, type Rect } from '../../core/layout/frame.ts';
import { listAnchor, listCursor } from '../../core/state/lists.ts';
import { analysisOf } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { Divider } from '../components/divider.tsx';
import { StyledLines } from '../components/styled-lines.tsx';
import { articleLines } from '../panes/article-lines.ts';
import { outlineLines } from '../panes/outline-lines.ts';
import { pageLines } from '../panes/page-lines.ts';
import { quotesLines } from '../panes/quotes-lines.ts';
import { scrollbarLines } from '../panes/scrollbar.ts';
import { speakersLines } from '../panes/speakers-lines.ts';
import { whyLines } from '../panes/why-lines.ts';
import type { Line } from '../spans.ts';

type Draw = (state: State, rect: Rect) => readonly Line[];
type PaneProps = { readonly state: State; readonly rect: Rect };

/** A pane is drawn anew only when something it shows has changed; `marks` say what that is. */
const usePane = (draw: Draw, { state, rect }: PaneProps, marks: readonly unknown[]): readonly Line[] =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks stand for the parts of the state that are drawn
  useMemo(() => draw(state, rect), [draw, rect.width, rect.height, analysisOf(state), ...marks]);

const OutlinePane = (props: PaneProps) => {
  const { state, rect } = props;
  const lines = usePane(outlineLines, props, [state.focus === 'outline', listCursor(state, 'outline')]);
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
  const lines = usePane(quotesLines, props, [
    isFocused,
    listCursor(state, 'quotes'),
    listAnchor(state, 'quotes'),
    speaker,
    quotation,
  ]);
  return <StyledLines lines={lines} width={rect.width} height={rect.height} />;
};

const Lists = ({ state, panes }: { readonly state: State; readonly panes: Panes }) => {
  const { speakers, quotes } = panes;
  return (
    <Box flexDirection="column" flexShrink={0}>
      {speakers && <SpeakersPane state={state} rect={speakers} />}
      {quotes && <QuotesPane state={state} rect={quotes} />}
    </Box>
  );
};

const ArticlePane = ({ state, panes }: { readonly state: State; readonly panes: Panes }) => {
  const { article, panel } = panes;
  const column = marginColumns + article.measure;
  const lines = state.page ? pageLines(state, article) : articleLines(state, article);
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Box paddingLeft={article.left} width={article.width}>
        <StyledLines lines={lines} width={column} height={article.height} />
        <Box width={article.right} flexShrink={0} />
        <StyledLines lines={scrollbarLines(state)} width={1} height={article.height} />
      </Box>
      {panel && <StyledLines lines={whyLines(state, panel)} width={panel.width} height={panel.height} />}
    </Box>
  );
};

/** The article with what stands beside it: outline on its left, speakers and quotes on its right. */
export const ReaderScreen = ({ state, panes }: { readonly state: State; readonly panes: Panes }) => {
  const { outline, speakers, quotes } = panes;
  const height = panes.rows - panes.header - panes.footer;
  if (panes.layout === 'one' && (outline || speakers || quotes)) {
    return outline ? <OutlinePane state={state} rect={outline} /> : <Lists state={state} panes={panes} />;
  }
  return (
    <Box>
      {outline && <OutlinePane state={state} rect={outline} />}
      {outline && <Divider height={height} />}
      <ArticlePane state={state} panes={panes} />
      {(speakers || quotes) && <Divider height={height} />}
      {(speakers || quotes) && <Lists state={state} panes={panes} />}
    </Box>
  );
};
