import { type Action, type Asked, only, type Update } from './action.ts';
import { backOrQuit, layerBack } from './back.ts';
import { byMouse } from './by-mouse.ts';
import {
  correctSpeaker,
  markQuotation,
  rejectQuotation,
  renameSpeaker,
  splitSpeaker,
  undoCorrection,
} from './correcting.ts';
import { divideBy } from './dividing.ts';
import { toggleDropped } from './dropped.ts';
import { fromOutside, isOutside } from './from-outside.ts';
import {
  chooseHighlight,
  deleteHighlight,
  highlightsByRows,
  openHighlights,
  pickHighlight,
  restoreHighlight,
} from './highlights/highlight-list.ts';
import { editElsewhere, moveInNote, openNote, saveNote, toggleHighlight } from './highlights/highlighting.ts';
import { bySentences } from './highlights/pointing.ts';
import { extendSelection, openSelection, swapSelection } from './highlights/selecting.ts';
import { rememberQuery } from './kept.ts';
import { openLinks, takeLinkLetter } from './links.ts';
import { clearFilter, filterBy, nextOrder, orderBy } from './lists/filtering.ts';
import { chooseRow, listByPages, listByRows, listTo, nextPane, togglePane } from './lists/lists.ts';
import { byMeasure, toggleAlone, toggleJustified, togglePlain } from './look/look.ts';
import { awaitLetter, deleteMark, goToMark, jumpAcross, takeLetter } from './marks/marking.ts';
import { editField, filterHelp, scrollHelp, toggleHelp, toggleWhy } from './overlays/overlays.ts';
import { openPick, openStory, pickRow } from './overlays/picking.ts';
import { onPage, togglePage, withoutPageWhereMoved } from './pages/paging.ts';
import {
  byJumps,
  byLines,
  byMatches,
  byPages,
  byParagraphs,
  byQuotations,
  bySections,
  chooseHere,
  follow,
  goToPart,
  toEnd,
  toggleAsides,
  toggleSlight,
  toSection,
  toStart,
} from './reading.ts';
import { chooseHit, moveInSearch, narrowSearch, openSearch, recallSearch } from './searching.ts';
import type { Search, State } from './state.ts';
import { askForFile, writeExport } from './taking/exporting.ts';
import { copyQuotation, openAddress, reload } from './taking/taking.ts';
import { alongTimeline } from './timeline.ts';

/** Sentences and words are looked for one by one: nobody counts further. */
const mostSteps = 999;

const timesOf = (state: State): number => Math.max(1, Number(state.count));

/** Five digits are more than anybody means. */
const digit = (state: State, typed: string): State => ({
  ...state,
  count: `${state.count}${typed}`.replace(/^0+/, '').slice(0, 5),
});

/** What a key (or what it stands for) does, a count typed before it taken into account. */
/** What is gone to was worth looking for: its query is kept. */
const chosenHit = (state: State, search: Search): State =>
  chooseHit(rememberQuery(state, search.field.text), search);

const perform = (state: State, action: Asked, times: number): Update<State> => {
  const there = onPage(state, action, times);
  if (there) return only(there);
  switch (action.type) {
    case 'scroll/by-lines':
      return only(byLines(state, action.lines * times));
    case 'scroll/by-pages':
      return only(byPages(state, action.pages * times));
    case 'scroll/to-start':
      return only(toStart(state));
    case 'scroll/to-end':
      return only(toEnd(state));
    case 'section/next':
      return only(bySections(state, action.by * times));
    case 'paragraph/next':
      return only(byParagraphs(state, action.by * times));
    case 'sentence/next':
      return only(bySentences(state, action.by * Math.min(times, mostSteps)));
    case 'select/open':
      return only(openSelection(state));
    case 'select/swap':
      return only(swapSelection(state));
    case 'select/extend':
      return only(extendSelection(state, action.unit, action.by * Math.min(times, mostSteps)));
    case 'highlight/toggle':
      return only(toggleHighlight(state));
    case 'highlights/open':
      return only(openHighlights(state));
    case 'highlights/by-rows':
      return only(highlightsByRows(state, action.rows * times));
    case 'highlights/by-pages':
      return only(highlightsByRows(state, action.pages * Math.max(1, Math.floor(state.size.rows / 4))));
    case 'highlights/choose':
      return only(chooseHighlight(state));
    case 'highlights/pick':
      return only(pickHighlight(state, action.row));
    case 'highlights/delete':
      return only(deleteHighlight(state));
    case 'highlights/restore':
      return only(restoreHighlight(state));
    case 'note/open':
      return only(openNote(state));
    case 'note/save':
      return only(saveNote(state));
    case 'note/new-line':
      return editField(state, { kind: 'insert', text: '\n' });
    case 'note/elsewhere':
      return editElsewhere(state);
    case 'note/line':
      return only(moveInNote(state, action.by));
    case 'match/next':
      return only(
        state.lit ? byMatches(state, state.lit, action.by * times) : byQuotations(state, action.by * times),
      );
    case 'timeline/next':
      return alongTimeline(state, action.by * times);
    case 'pane/next':
      return only(nextPane(state, action.by));
    case 'jump/back':
      return only(byJumps(state, 'back'));
    case 'jump/forward':
      return only(byJumps(state, 'forward'));
    case 'list/by-rows':
      return only(listByRows(state, action.rows * times));
    case 'list/by-pages':
      return only(listByPages(state, action.pages * times));
    case 'list/to-start':
      return only(listTo(state, 'start'));
    case 'list/to-end':
      return only(listTo(state, 'end'));
    case 'list/choose':
      return only(chooseRow(state));
    case 'article/choose':
      return chooseHere(state);
    case 'filter/set':
      return only(filterBy(state, action.filter));
    case 'filter/clear':
      return only(clearFilter(state));
    case 'filter/speaker':
      return only(follow(state, action.speaker));
    case 'order/set':
      return only(orderBy(state, action.order));
    case 'order/next':
      return only(nextOrder(state, action.by * times));
    case 'list/pick':
    case 'list/wheel':
    case 'pane/focus':
    case 'quotation/go':
    case 'place/go':
      return only(byMouse(state, action));
    case 'page/open':
      // The page it was on is gone.
      return only(state);
    case 'mouse/toggle':
      return { state, effects: [{ type: 'mouse' }] };
    case 'page/toggle':
      return only(togglePage(state, action.page));
    case 'pane/toggle':
      return only(togglePane(state, action.pane));
    case 'asides/toggle':
      return toggleAsides(state);
    case 'dropped/toggle':
      return toggleDropped(state);
    case 'slight/toggle':
      return toggleSlight(state);
    case 'why/toggle':
      return only(toggleWhy(state));
    case 'help/toggle':
      return only(toggleHelp(state));
    case 'help/filter':
      return only(filterHelp(state));
    case 'help/by-rows':
      return only(scrollHelp(state, action.rows));
    case 'article/reload':
      return reload(state);
    case 'measure/by':
      return only(byMeasure(state, action.steps * times));
    case 'justified/toggle':
      return only(toggleJustified(state));
    case 'plain/toggle':
      return only(togglePlain(state));
    case 'alone/toggle':
      return only(toggleAlone(state));
    case 'sections/divide':
      return divideBy(state, action.by);
    case 'section/to':
      return only(toSection(state, action.number));
    case 'part/to':
      return only(goToPart(state, action.percent / 100));
    case 'pick/open':
      return openPick(state, action);
    case 'story/open':
      return openStory(state, action.number);
    case 'pick/row':
      return only(pickRow(state, action.row));
    case 'help/by-pages':
    case 'pick/move':
    case 'pick/choose':
    case 'pick/delete':
      // Keys are told which rows these are before they come here.
      return only(state);
    case 'pick/run':
      return perform({ ...state, overlay: undefined }, action.action, 1);
    case 'letter/await':
      return only(awaitLetter(state, action.purpose));
    case 'letter/take':
      return only(takeLetter(state, action.letter));
    case 'mark/go':
      return only(goToMark(state, action.letter));
    case 'mark/delete':
      return only(deleteMark(state, action.letter));
    case 'jump/across':
      return only(jumpAcross(state));
    case 'quotation/reject':
      return rejectQuotation(state);
    case 'correction/undo':
      return undoCorrection(state);
    case 'correction/speaker':
      return correctSpeaker(state, action.name);
    case 'correction/split':
      return splitSpeaker(state, action.words, action.to);
    case 'correction/quotation':
      return markQuotation(state, action.range, action.name);
    case 'correction/rename':
      return renameSpeaker(state, action.to);
    case 'search/open':
      return only(openSearch(state));
    case 'search/choose':
      return only(state.overlay?.kind === 'search' ? chosenHit(state, state.overlay) : state);
    case 'search/pick':
      return only(
        state.overlay?.kind === 'search' ? chosenHit(state, { ...state.overlay, cursor: action.row }) : state,
      );
    case 'search/recall':
      return state.overlay?.kind === 'search' ? recallSearch(state, state.overlay, action.by) : only(state);
    case 'search/narrow':
      return state.overlay?.kind === 'search' ? narrowSearch(state, state.overlay, action.by) : only(state);
    case 'search/move':
      return only(state.overlay?.kind === 'search' ? moveInSearch(state, state.overlay, action.by) : state);
    case 'field/edit':
      return editField(state, action.edit);
    case 'quotation/copy':
      return copyQuotation(state, action.what);
    case 'links/open':
      return only(openLinks(state));
    case 'link/take':
      return takeLinkLetter(state, action.letter);
    case 'export/write':
      return writeExport(state, action.exported, action.path, action.isReplacing);
    case 'export/there':
      return only(askForFile(state, action.exported, action.path));
    case 'address/open':
      return openAddress(state);
    case 'layer/back':
      return layerBack(state);
    case 'app/back':
      return backOrQuit(state);
    case 'app/quit':
      return { state, effects: [{ type: 'quit' }] };
    case 'app/suspend':
      return { state, effects: [{ type: 'suspend' }] };
    case 'app/redraw':
      return { state, effects: [{ type: 'redraw' }] };
    case 'count/digit':
      return only(digit(state, action.digit));
  }
};

/** A number before Enter is a section's. */
const numbered = (state: State, action: Action): State | undefined =>
  state.count !== '' && (action.type === 'article/choose' || action.type === 'list/choose')
    ? toSection({ ...state, count: '' }, state.count)
    : undefined;

/** The one way state changes. */
export const update = (state: State, action: Action): Update<State> => {
  if (isOutside(action)) return fromOutside(state, action);
  if (action.type === 'count/digit') return perform(state, action, 1);
  const fresh = state.notice === undefined ? state : { ...state, notice: undefined };
  const section = numbered(fresh, action);
  if (section) return only(withoutPageWhereMoved(fresh, section));
  // Backing out takes a pending count for a layer, and a prompt takes it over.
  const keepsCount =
    action.type === 'layer/back' || action.type === 'app/back' || action.type === 'pick/open';
  const clear = keepsCount || fresh.count === '' ? fresh : { ...fresh, count: '' };
  const next = perform(clear, action, timesOf(fresh));
  return { ...next, state: withoutPageWhereMoved(clear, next.state) };
};
