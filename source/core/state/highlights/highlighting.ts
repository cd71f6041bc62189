import { longestNote } from '../../highlights/decode.ts';
import { type Highlight, highlightOf, inOrder, longestHighlight } from '../../highlights/highlight.ts';
import { messages } from '../../messages/messages.ts';
import { emptyField } from '../../text/line-editor.ts';
import { cleanLines, moveLine } from '../../text/note-editor.ts';
import { lengthOf, type Range } from '../../text/range.ts';
import type { By, Handlers, Next } from '../effect.ts';
import { show } from '../moving/moving.ts';
import { editField } from '../overlays/edit-field.ts';
import type { NoteDraft, State } from '../state.ts';
import { rangeMeant } from './selecting.ts';

/** The state with new highlights and without a selection. */
export const withHighlights = (state: State, highlights: readonly Highlight[]): State => ({
  ...state,
  kept: { ...state.kept, highlights: inOrder(highlights) },
  overlay: state.overlay?.kind === 'select' ? undefined : state.overlay,
});

const nothingMeant = (state: State): State => ({
  ...state,
  notice: messages.notes.nothingMeant,
});

const highlightAt = ({ kept }: State, { start, end }: Range): Highlight | undefined =>
  kept.highlights.find(({ range }) => range?.start === start && range.end === end);

const mostHighlights = 5000;

type Meant = Highlight | 'tooLong' | 'tooMany' | undefined;

/** The highlight, existing or new, of what the reader points at, or why there can be none; `undefined` for nothing. */
const meant = (state: State): Meant => {
  const range = rangeMeant(state);
  if (!range) return undefined;
  if (lengthOf(range) > longestHighlight) return 'tooLong';
  const there = highlightAt(state, range);
  if (!there && state.kept.highlights.length >= mostHighlights) return 'tooMany';
  return there ?? highlightOf(state.document.text, range);
};

const withoutOne = (state: State, { id }: Highlight): readonly Highlight[] =>
  state.kept.highlights.filter((other) => other.id !== id);

const toggleHighlight = (state: State): State => {
  const one = meant(state);
  if (!one) return nothingMeant(state);
  if (typeof one === 'string') return { ...state, notice: messages.notes[one] };
  if (!state.kept.highlights.includes(one)) {
    return {
      ...withHighlights(state, [...state.kept.highlights, one]),
      notice: messages.notes.highlighted,
    };
  }
  return one.note === ''
    ? { ...withHighlights(state, withoutOne(state, one)), notice: messages.notes.notHighlighted }
    : { ...state, notice: messages.notes.hasNote };
};

const openNote = (state: State): State => {
  const list = state.overlay?.kind === 'highlights' ? state.overlay : undefined;
  const on = list ? state.kept.highlights[list.cursor] : meant(state);
  if (typeof on === 'string') return { ...state, notice: messages.notes[on] };
  if (!on) return list ? state : nothingMeant(state);
  const field = on.note === '' ? emptyField : { text: on.note, caret: on.note.length };
  const next: State = {
    ...state,
    page: undefined,
    overlay: { kind: 'note', on, field, isWarned: false, from: list },
  };
  // The panel covers rows of the article: the words of the note must still show.
  return on.range ? show(next, on.range) : next;
};

const closed = (state: State, { from }: NoteDraft): State => ({ ...state, overlay: from });

/** Saves the note, with a notice once it is on the disk; an empty note is deleted. */
export const saveNote = (state: State): Next => {
  const { overlay } = state;
  if (overlay?.kind !== 'note') return state;
  const note = overlay.field.text.trim();
  const { on } = overlay;
  if (note.length > longestNote)
    return { ...state, notice: messages.notes.noteTooLong(note.length - longestNote) };
  const isNew = !state.kept.highlights.some(({ id }) => id === on.id);
  if (note === '' && isNew) return closed(state, overlay);
  const next = withHighlights(state, [...withoutOne(state, on), { ...on, note }]);
  const said = note === '' ? messages.notes.emptied : messages.notes.kept;
  return { state: closed(next, overlay), effects: [{ type: 'keep', said }] };
};

/** Closes the note; written words are dropped only at a second press, after a notice. */
export const leaveNote = (state: State, draft: NoteDraft): State =>
  draft.field.text.trim() === draft.on.note || draft.isWarned
    ? closed(state, draft)
    : {
        ...state,
        overlay: { ...draft, isWarned: true },
        notice: messages.notes.unkept,
      };

const editElsewhere = (state: State): Next =>
  state.overlay?.kind === 'note'
    ? { state, effects: [{ type: 'edit', words: state.overlay.field.text }] }
    : state;

const takeEdited = (state: State, words: string): State => {
  if (state.overlay?.kind !== 'note') return state;
  const text = cleanLines(words).trimEnd();
  return { ...state, overlay: { ...state.overlay, field: { text, caret: text.length }, isWarned: false } };
};

const moveInNote = (state: State, by: 1 | -1): State =>
  state.overlay?.kind === 'note'
    ? { ...state, overlay: { ...state.overlay, field: moveLine(state.overlay.field, by) } }
    : state;

export const highlightHandlers = {
  'highlight/toggle': toggleHighlight,
  'note/open': openNote,
  'note/save': saveNote,
  'note/new-line': (state) => editField(state, { kind: 'insert', text: '\n' }),
  'note/elsewhere': editElsewhere,
  'note/line': (state, { by }: By) => moveInNote(state, by),
} satisfies Handlers;

export const noteEvents = {
  'note/edited': (state, { words }: { readonly words: string }) => takeEdited(state, words),
} satisfies Handlers;
