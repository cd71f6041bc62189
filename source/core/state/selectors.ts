import type { Analysis, Quotation, Section, Speaker } from '../analyse/analysis.ts';
import { type Frame, frameOf, type Panes } from '../layout/frame.ts';
import { type Layout, layoutOf, noFront } from '../layout/lines.ts';
import type { Row } from '../layout/row.ts';
import { lastAtOrBelow } from '../layout/units.ts';
import { clampTop, lastTop, rowsFrom } from '../layout/viewport.ts';
import { memoised } from '../text/memoised.ts';
import type { Range } from '../text/range.ts';
import { frontOf } from './article/front.ts';
import {
  endsOf,
  huesOf,
  lookUp,
  nothing,
  quotationCalled,
  rowsOfSpeakers,
  type SpeakerRow,
  saidBy,
  startsOf,
  titlesOf,
  weightyOf,
} from './article/indexes.ts';
import { filtered, inOrder } from './lists/filter.ts';
import { type State, shownNotice } from './state.ts';

export { nobody, type SpeakerRow } from './article/indexes.ts';

/** The analysis known so far: that of a long text's beginning until the whole is analysed. */
const knownOf = ({ analysis }: State): Analysis => {
  switch (analysis.kind) {
    case 'running':
      return analysis.beginning ?? nothing;
    case 'ready':
      return analysis.analysis;
    case 'failed':
      return nothing;
  }
};

/** The analysis known so far, without slight quotations unless they are shown. */
export const analysisOf = (state: State): Analysis =>
  state.reading.slight ? knownOf(state) : weightyOf(knownOf(state), state.document.text);

/** How many slight quotations there are, shown or not. */
export const slightCount = (state: State): number => {
  const known = knownOf(state);
  return known.quotations.length - weightyOf(known, state.document.text).quotations.length;
};

/** Whether only the article shows: overlays and lists bring the rest back. */
const isPlain = ({ look, focus, overlay, desk }: State): boolean =>
  look.plain &&
  desk === undefined &&
  focus === 'article' &&
  (overlay === undefined || overlay.kind === 'letter' || overlay.kind === 'why' || overlay.kind === 'links');

/** Whether the foot of the screen has something urgent to show. */
const hasFoot = (state: State): boolean =>
  shownNotice(state) !== undefined ||
  state.count !== '' ||
  state.overlay?.kind === 'letter' ||
  state.overlay?.kind === 'links';

/** Overlays that cover the bottom of the article’s pane. */
const withPanel: ReadonlySet<string | undefined> = new Set(['why', 'note', 'links']);

/** The layout of the panes on the state's terminal. */
export const frameFor = (state: State): Frame =>
  frameOf(state.size.columns, state.size.rows, {
    focus: state.focus,
    outline: state.shown.outline,
    speakers: state.shown.speakers,
    side: state.side,
    speakerRows: speakerList(state).length + (slightCount(state) > 0 ? 2 : 0),
    panel: withPanel.has(state.overlay?.kind),
    source: state.checking !== undefined && state.focus === 'article',
    timelineRows: state.shown.timeline ? Math.max(1, speakerList(state).length) : 0,
    measure: state.look.measure,
    plain: isPlain(state),
    foot: hasFoot(state),
  });

const smallest: Panes = {
  kind: 'panes',
  columns: 2,
  rows: 1,
  header: 0,
  footer: 0,
  layout: 'one',
  article: { x: 0, y: 0, width: 2, height: 1, left: 0, measure: 2, right: 0 },
};

/** The panes; on a terminal that is too small, those of a small one, so that callers can still compute. */
export const panesFor = (state: State): Panes => {
  const frame = frameFor(state);
  return frame.kind === 'panes' ? frame : smallest;
};

/** Rows from which on there is room for what stands above an article. */
const frontFrom = 8;

export type View = { readonly layout: Layout; readonly height: number; readonly top: number };

/** The layout of the article on the screen, and the offset of its top row. Memoised by state. */
export const viewOf = memoised((state: State): View => {
  const { article } = panesFor(state);
  const layout = layoutOf(
    state.document,
    article.measure,
    state.reading.asides,
    titlesOf(analysisOf(state).sections, state.document.text),
    state.bidi,
    article.height >= frontFrom ? frontOf(state.document) : noFront,
  );
  const top = clampTop(layout, state.reading.top, article.height);
  return { layout, height: article.height, top };
});

/** The rows of the article on the screen. */
export const visibleRows = memoised(({ layout, top, height }: View): readonly Row[] =>
  rowsFrom(layout, top, height),
);

/** How far the reader is, from 0 to 100; 100 if the article fits the screen. */
export const percentOf = ({ layout, top, height }: View): number => {
  const last = lastTop(layout, height);
  return last <= 0 ? 100 : Math.max(0, Math.floor((100 * top) / last));
};

/** The visible range of a text. */
export const shownOf = (view: View): Range => {
  const rows = visibleRows(view);
  return { start: rows[0]?.start ?? view.top, end: rows.at(-1)?.end ?? view.top };
};

/** The reader's place: where they last went if it shows, else the first offset on the screen. */
export const placeOf = (state: State, view: View = viewOf(state)): number => {
  const { start, end } = shownOf(view);
  const { at } = state.reading;
  if (at !== undefined && start <= at && at <= end) return at;
  return visibleRows(view).find(({ kind }) => !['gap', 'title', 'front'].includes(kind))?.start ?? view.top;
};

/** Index of the last item that starts at or before an offset, or -1. */
export const indexAt = (list: readonly { readonly range: Range }[], offset: number): number =>
  lastAtOrBelow(startsOf(list), offset);

/** Index of the section of an offset, or -1, also for text that is not analysed yet. */
export const sectionIndexAt = (state: State, offset: number): number => {
  const { sections } = analysisOf(state);
  const isBeyond = state.analysis.kind === 'running' && offset >= (sections.at(-1)?.range.end ?? 0);
  return isBeyond ? -1 : indexAt(sections, offset);
};

/** Index of the reader's section, or -1: at the end of the text the last one, unless they went to another that shows. */
export const currentSectionIndex = (state: State): number => {
  const view = viewOf(state);
  const shown = shownOf(view);
  const { at } = state.reading;
  const hasGone = at !== undefined && shown.start <= at && at <= shown.end;
  const isAtEnd = !hasGone && view.top > 0 && percentOf(view) === 100;
  return sectionIndexAt(state, isAtEnd ? shown.end : placeOf(state));
};

/** The reader's section. */
export const currentSection = (state: State): Section | undefined =>
  analysisOf(state).sections[currentSectionIndex(state)];

/** Whether any of an ordered list of quotations overlaps a range. */
export const isAmong = (list: readonly Quotation[], { start, end }: Range): boolean => {
  const first = list[lastAtOrBelow(endsOf(list), start) + 1];
  return first !== undefined && first.range.start < end;
};

/** The quotations that overlap a range, in order. */
export const quotationsWithin = (state: State, { start, end }: Range): readonly Quotation[] => {
  const { quotations } = analysisOf(state);
  const first = lastAtOrBelow(endsOf(quotations), start) + 1;
  const last = indexAt(quotations, end - 1);
  return quotations.slice(first, last + 1).filter((quotation) => quotation.range.end > start);
};

export const quotationById = (state: State, id: string | undefined): Quotation | undefined =>
  quotationCalled(analysisOf(state).quotations, id);

export const speakerById = (state: State, id: string | undefined): Speaker | undefined =>
  lookUp(analysisOf(state).speakers, id);

/** The current quotation, whether it shows or not. */
export const currentQuotation = (state: State): Quotation | undefined =>
  quotationById(state, state.reading.quotation);

/** The rows of the list of speakers. */
export const speakerList = (state: State): readonly SpeakerRow[] => rowsOfSpeakers(analysisOf(state));

/** The quotations of the followed speaker, or all, that pass the filter. In reading order. */
export const followed = (state: State): readonly Quotation[] => quotationsOf(state, state.reading.speaker);

/** The quotations of a speaker, of `nobody`, or (`undefined`) all, that pass the filter. In reading order. */
export const quotationsOf = (state: State, speaker: string | undefined): readonly Quotation[] =>
  filtered(allOf(state, speaker), state.filter, state.document, analysisOf(state));

/** The followed quotations in the order of the list. */
export const listed = (state: State): readonly Quotation[] =>
  inOrder(followed(state), state.order, analysisOf(state));

const allOf = (state: State, speaker: string | undefined): readonly Quotation[] => {
  const analysis = analysisOf(state);
  return speaker === undefined ? analysis.quotations : saidBy(analysis, speaker);
};

/** The colour number of a speaker: the desk's, or of one with a name and more than one quotation; independent of what shows. */
export const hueOf = (state: State, speaker: string | undefined): number | undefined =>
  speaker === undefined
    ? undefined
    : (state.fromDesk?.people[speakerById(state, speaker)?.name ?? ''] ??
      huesOf(knownOf(state)).get(speaker));

/** How many quotations begin in a section. */
export const quotedIn = (state: State, { range }: Section): number => {
  const { quotations } = analysisOf(state);
  return indexAt(quotations, range.end - 1) - indexAt(quotations, range.start - 1);
};

export const sectionById = (state: State, id: string): Section | undefined =>
  lookUp(analysisOf(state).sections, id);
