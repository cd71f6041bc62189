import type { Quotation } from '../../analyse/analysis.ts';
import { clampTop, headOf, lastTop, placeTop, reveal, rowsOfPages, scrollBy } from '../../layout/viewport.ts';
import { messages } from '../../messages/messages.ts';
import { itemNear } from '../../text/at.ts';
import type { Range } from '../../text/range.ts';
import { startOf } from '../article/front.ts';
import type { By, Handlers, Next } from '../effect.ts';
import { isFiltering, noFilter } from '../lists/filter.ts';
import {
  analysisOf,
  currentQuotation,
  followed,
  indexAt,
  placeOf,
  quotationById,
  sectionIndexAt,
  shownOf,
  slightCount,
  viewOf,
} from '../selectors.ts';
import type { Lit, Reading, State } from '../state.ts';

const mostJumps = 100;

const reading = (state: State, change: Partial<Reading>): State => ({
  ...state,
  reading: { ...state.reading, ...change },
});

const remembering = (state: State): State =>
  reading(state, {
    back: [...state.reading.back, viewOf(state).top].slice(-mostJumps),
    forward: [],
  });

const byLines = (state: State, lines: number): State => {
  const { layout, top, height } = viewOf(state);
  return reading(state, { top: scrollBy(layout, top, lines, height), at: undefined });
};

const toStart = (state: State): State =>
  reading(remembering(state), { top: startOf(state.document), at: undefined });

/** The state, with a notice if more of the article is still being read. */
const ofWhole = (state: State): State =>
  state.isWhole ? state : { ...state, notice: messages.notices.stillReading };

const toEnd = (state: State): State => {
  const { layout, height } = viewOf(state);
  return ofWhole(reading(remembering(state), { top: lastTop(layout, height), at: undefined }));
};

/** Puts a place at the top of the screen, as when a section begins there. */
export const goTo = (state: State, offset: number): State => {
  const { layout, height } = viewOf(state);
  return reading(remembering(state), {
    top: placeTop(layout, headOf(layout, offset), height, 0),
    at: offset,
  });
};

const goToPart = (state: State, part: number): State => {
  const { layout, height } = viewOf(state);
  const top = clampTop(layout, Math.floor(lastTop(layout, height) * Math.max(0, Math.min(1, part))), height);
  return ofWhole(reading(remembering(state), { top, at: undefined }));
};

/** Shows a range, and scrolls as little as possible. */
export const show = (state: State, target: Range): State => {
  const { layout, top, height } = viewOf(state);
  return reading(state, { top: reveal(layout, top, height, target), at: target.start });
};

const bySections = (state: State, by: number): State => {
  const { sections } = analysisOf(state);
  const place = placeOf(state);
  const here = sectionIndexAt(state, place);
  // Going back from the middle of a section first goes to where it begins.
  const isWithin = by < 0 && (sections[here]?.range.start ?? place) < place;
  const to = itemNear(sections, here + by + (isWithin ? 1 : 0));
  return to ? goTo(state, to.range.start) : state;
};

/** Goes to the section with the outline's number, else to that many sections from the first. */
export const toSection = (state: State, number: string): State => {
  const { sections } = analysisOf(state);
  const section = sections.find((one) => one.number === number) ?? sections[Number(number) - 1];
  return section
    ? goTo(state, section.range.start)
    : {
        ...state,
        notice: sections.length === 0 ? messages.notices.noSections : messages.notices.noSection(number),
      };
};

const byParagraphs = (state: State, by: number): State => {
  const { blocks } = state.document;
  const place = placeOf(state);
  const step = Math.sign(by);
  let index = indexAt(blocks, place);
  if (step < 0 && (blocks[index]?.range.start ?? place) < place) index += 1;
  for (let left = Math.abs(by); left > 0; left -= 1) {
    do index += step;
    while (blocks[index]?.kind === 'aside' && !state.reading.asides);
  }
  const to = itemNear(blocks, index);
  if (!to) return state;
  const { layout, height } = viewOf(state);
  return reading(state, {
    top: placeTop(layout, to.range.start, height, 0),
    at: to.range.start,
    cursor: { unit: 'paragraph', range: to.range },
  });
};

/** Makes a quotation the current one and shows it. */
export const goToQuotation = (state: State, id: string): State => {
  const quotation = quotationById(state, id);
  if (!quotation) return state;
  // Going to a quotation of somebody else ends following one speaker.
  const open = followed(state).includes(quotation)
    ? state
    : { ...reading(state, { speaker: undefined }), filter: noFilter };
  return show(reading(open, { quotation: id, cursor: undefined }), quotation.range);
};

/** The index that many items on, or back, from an offset in an ordered list. */
const along = (list: readonly { readonly range: Range }[], place: number, by: number): number => {
  const before = indexAt(list, place - 1);
  return by > 0 ? before + by : before + 1 + by;
};

/** Goes that many on or back among some listed quotations, in reading order. */
export const byQuotationsOf = (state: State, list: readonly Quotation[], by: number): State => {
  const view = viewOf(state);
  const current = currentQuotation(state);
  const isShown =
    current !== undefined && current.range.end > view.top && current.range.start <= shownOf(view).end;
  const here = isShown ? list.indexOf(current) : -1;
  const index = here >= 0 ? here + by : along(list, isShown ? current.range.start : placeOf(state, view), by);
  const to = itemNear(list, index);
  if (!to) {
    return {
      ...state,
      notice: isFiltering(state.filter)
        ? messages.notices.nonePasses
        : state.analysis.kind === 'running'
          ? messages.notices.stillFinding
          : messages.notices.noQuotes,
    };
  }
  const moved = goToQuotation(state, to.id);
  if (index < 0) return { ...moved, notice: messages.notices.firstQuote };
  const last =
    state.analysis.kind === 'running' ? messages.notices.lastQuoteSoFar : messages.notices.lastQuote;
  return index >= list.length ? { ...moved, notice: last } : moved;
};

const byMatches = (state: State, { places }: Lit, by: number): State => {
  const here = placeOf(state);
  const list = places.map((range) => ({ range }));
  const before = indexAt(list, here - 1);
  const isOn = places[before + 1]?.start === here;
  const index = by > 0 ? before + by + (isOn ? 1 : 0) : before + 1 + by;
  const wrapped = ((index % places.length) + places.length) % places.length;
  const to = places[wrapped];
  if (!to) return state;
  const moved = show(state, to);
  return index === wrapped
    ? moved
    : { ...moved, notice: by > 0 ? messages.notices.wentOnFromStart : messages.notices.wentOnFromEnd };
};

const byJumps = (state: State, direction: 'back' | 'forward'): State => {
  const from = state.reading[direction];
  const to = from.at(-1);
  if (to === undefined)
    return {
      ...state,
      notice: direction === 'back' ? messages.notices.noEarlierPlace : messages.notices.noLaterPlace,
    };
  const other = direction === 'back' ? 'forward' : 'back';
  return reading(state, {
    top: to,
    at: undefined,
    [direction]: from.slice(0, -1),
    [other]: [...state.reading[other], viewOf(state).top].slice(-mostJumps),
  });
};

/** Remembers the reader's place, then goes on to a quotation. */
export const jumpToQuotation = (state: State, id: string): State => goToQuotation(remembering(state), id);

/** Remembers the reader's place, then shows a range. */
export const jumpTo = (state: State, target: Range): State => show(remembering(state), target);

/** Follows one speaker, everyone (`undefined`), or nobody named (""). */
export const follow = (state: State, speaker: string | undefined): State => {
  const next = reading(state, { speaker });
  const current = currentQuotation(next);
  const isTheirs = current !== undefined && followed(next).includes(current);
  return isTheirs ? next : reading(next, { quotation: undefined });
};

/** Shows slight quotations, or hides them again: in the lists, the margin, for n and in the search. */
const toggleSlight = (state: State): Next => {
  if (slightCount(state) === 0) {
    const isRunning = state.analysis.kind === 'running';
    return { ...state, notice: isRunning ? messages.notices.stillFinding : messages.notices.noSlight };
  }
  const next = reading(state, { slight: !state.reading.slight });
  const isGone = followed(next).length === 0;
  return { state: isGone ? follow(next, undefined) : next, effects: [{ type: 'search/forget' }] };
};

const followHere = (state: State): State => {
  if (state.reading.speaker !== undefined) return follow(state, undefined);
  const quotation = currentQuotation(state);
  return quotation ? follow(state, quotation.attribution.speaker ?? '') : byLines(state, 1);
};

export const movingHandlers = {
  'scroll/by-lines': (state, { lines }: { readonly lines: number }, times) => byLines(state, lines * times),
  'scroll/by-pages': (state, { pages }: { readonly pages: number }, times) =>
    byLines(state, rowsOfPages(viewOf(state).height, pages * times)),
  'scroll/to-start': toStart,
  'scroll/to-end': toEnd,
  'part/to': (state, { percent }: { readonly percent: number }) => goToPart(state, percent / 100),
  'place/go': (state, { offset }: { readonly offset: number }) =>
    jumpTo(state, { start: offset, end: offset + 1 }),
  'section/next': (state, { by }: By, times) => bySections(state, by * times),
  'section/to': (state, { number }: { readonly number: string }) => toSection(state, number),
  'paragraph/next': (state, { by }: By, times) => byParagraphs(state, by * times),
  'match/next': (state, { by }: By, times) =>
    state.lit ? byMatches(state, state.lit, by * times) : byQuotationsOf(state, followed(state), by * times),
  'jump/back': (state) => byJumps(state, 'back'),
  'jump/forward': (state) => byJumps(state, 'forward'),
  'article/choose': followHere,
  'asides/toggle': (state) => ({
    state: reading(state, { asides: !state.reading.asides }),
    effects: [{ type: 'search/stop' }],
  }),
  'slight/toggle': toggleSlight,
} satisfies Handlers;
