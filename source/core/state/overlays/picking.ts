import { messages } from '../../messages/messages.ts';
import { emptyField } from '../../text/line-editor.ts';
import { quotationMeant, withoutQuotation } from '../copying/copying.ts';
import { askForFile } from '../copying/exporting.ts';
import { partsOf, speakerMeant } from '../corrections/correcting.ts';
import { personIn, shownView } from '../desk/desk-view.ts';
import type { By, Handlers } from '../effect.ts';
import { rangeMeant } from '../highlights/selecting.ts';
import type { Overlay, PickAsked, State } from '../state.ts';

/** Lists that also take words that none of their rows has, such as a new name: typing begins at once. */
const typedAtOnce: ReadonlySet<string> = new Set([
  'speakers',
  'names',
  'quoted',
  'parted',
  'file',
  'decision',
  'called',
]);

/** Whether letters are typed into a list instead of running commands. */
export const isTypedInto = ({ from, isTyping }: Extract<Overlay, { readonly kind: 'pick' }>): boolean =>
  isTyping ?? typedAtOnce.has(from);

const withQuoted = (state: State): State => {
  const range = rangeMeant(state);
  if (!range) return { ...state, notice: messages.notes.nothingMeant };
  if (state.analysis.kind !== 'ready') return { ...state, notice: messages.notices.stillFinding };
  return { ...state, overlay: { kind: 'pick', from: 'quoted', range, field: emptyField, cursor: 0 } };
};

const withCalled = (state: State): State => {
  const person = state.desk && personIn(shownView(state.desk));
  if (!person) return { ...state, notice: messages.desk.nobodyNamed };
  const field = { text: person.name, caret: person.name.length };
  return { ...state, overlay: { kind: 'pick', from: 'called', person, field, cursor: 0 } };
};

const withPick = (state: State, asked: PickAsked): State => {
  if (asked.from === 'file') return askForFile(state, asked.exported);
  if (asked.from === 'quoted') return withQuoted(state);
  if (asked.from === 'called') return withCalled(state);
  if (asked.from === 'parted') {
    const { from, words } = asked;
    return { ...state, overlay: { kind: 'pick', from, words, field: emptyField, cursor: 0 }, count: '' };
  }
  const { from } = asked;
  if (from === 'stories' && !state.document.stories) return { ...state, notice: messages.notices.noFeed };
  if (from === 'speakers' && !quotationMeant(state)) return withoutQuotation(state);
  if ((from === 'names' || from === 'parts') && speakerMeant(state) === undefined) {
    return { ...state, notice: messages.notices.speakerFirst };
  }
  if (from === 'parts' && partsOf(state).length === 0) return { ...state, notice: messages.notices.noParts };
  if (from === 'marks' && Object.keys(state.kept.marks).length === 0) {
    return { ...state, notice: messages.notices.noMarks };
  }
  // A number typed before the key becomes the destination.
  const field = from === 'commands' ? { text: state.count, caret: state.count.length } : emptyField;
  return { ...state, overlay: { kind: 'pick', from, field, cursor: 0 }, count: '' };
};

export const pickHandlers = {
  'pick/open': (state, asked: PickAsked) =>
    asked.from === 'stories' && state.isStory
      ? { state, effects: [{ type: 'story/leave' }] }
      : withPick(state, asked),
  /** Puts the cursor on a row, which `press` has checked. */
  'pick/row': (state, { row }: { readonly row: number }) =>
    state.overlay?.kind === 'pick' ? { ...state, overlay: { ...state.overlay, cursor: row } } : state,
  /** Asks to open a story of the feed, by its number from 1. The list stays open for coming back. */
  'story/open': (state, { number }: { readonly number: number }) => {
    const story = state.document.stories?.[number - 1];
    if (!story) return state;
    const notice = messages.notices.openingStory(story.title);
    const overlay: State['overlay'] = {
      kind: 'pick',
      from: 'stories',
      field: emptyField,
      cursor: number - 1,
    };
    return { state: { ...state, overlay, notice }, effects: [{ type: 'story', number }] };
  },
  'pick/filter': (state) =>
    state.overlay?.kind === 'pick' ? { ...state, overlay: { ...state.overlay, isTyping: true } } : state,
  // `press` turns these into actions of a row.
  'pick/move': (state, _: By) => state,
  'pick/to-end': (state, _: { readonly end: 'first' | 'last' }) => state,
  'pick/choose': (state) => state,
  'pick/delete': (state) => state,
} satisfies Handlers;
