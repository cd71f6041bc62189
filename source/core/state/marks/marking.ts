import type { Row } from '../../layout/row.ts';
import { messages } from '../../messages/messages.ts';
import type { Handlers } from '../effect.ts';
import { goTo } from '../moving/moving.ts';
import { placeOf, viewOf } from '../selectors.ts';
import type { State } from '../state.ts';

/** The letters for marks. */
export const markLetters: readonly string[] = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export const isMarkLetter = (letter: string): boolean => markLetters.includes(letter);

const setMark = (state: State, letter: string): State => ({
  ...state,
  kept: { ...state.kept, marks: { ...state.kept.marks, [letter]: placeOf(state) } },
  notice: messages.notices.marked(letter),
});

/** Goes to the place marked with a letter. */
export const goToMark = (state: State, letter: string): State => {
  const place = Object.hasOwn(state.kept.marks, letter) ? state.kept.marks[letter] : undefined;
  return place === undefined ? { ...state, notice: messages.notices.noMark(letter) } : goTo(state, place);
};

/** Deletes a mark; the list of marks stays open while there are any. */
const deleteMark = (state: State, letter: string): State => {
  const { [letter]: _, ...marks } = state.kept.marks;
  const left = Object.keys(marks).length;
  const overlay =
    state.overlay?.kind === 'pick' && left > 0
      ? { ...state.overlay, cursor: Math.min(state.overlay.cursor, left - 1) }
      : undefined;
  return { ...state, overlay, kept: { ...state.kept, marks }, notice: messages.notices.markDeleted(letter) };
};

const takeLetter = (state: State, letter: string): State => {
  if (state.overlay?.kind !== 'letter') return state;
  const closed: State = { ...state, overlay: undefined };
  return state.overlay.purpose === 'set' ? setMark(closed, letter) : goToMark(closed, letter);
};

/** Goes to where the reader was before the last jump; a second call comes back. */
const jumpAcross = (state: State): State => {
  const closed: State = { ...state, overlay: undefined };
  const to = closed.reading.back.at(-1);
  if (to === undefined) return { ...closed, notice: messages.notices.noEarlierPlace };
  const back = [...closed.reading.back.slice(0, -1), viewOf(closed).top];
  return { ...closed, reading: { ...closed.reading, back, top: to, at: undefined } };
};

/** The letter of a mark in a row; the first of several. */
export const markIn = (state: State, { kind, start, end }: Row): string | undefined =>
  kind === 'gap' ? undefined : marksOf(state).find(([, place]) => start <= place && place < end)?.[0];

/** The marks by letter, with their offsets. */
export const marksOf = ({ kept }: State): readonly (readonly [letter: string, place: number])[] =>
  Object.entries(kept.marks).sort(([a], [b]) => markLetters.indexOf(a) - markLetters.indexOf(b));

type Letter = { readonly letter: string };

export const markHandlers = {
  'letter/await': (state, { purpose }: { readonly purpose: 'set' | 'go' }) => ({
    ...state,
    overlay: { kind: 'letter', purpose },
  }),
  'letter/take': (state, { letter }: Letter) => takeLetter(state, letter),
  'mark/go': (state, { letter }: Letter) => goToMark(state, letter),
  'mark/delete': (state, { letter }: Letter) => deleteMark(state, letter),
  'jump/across': jumpAcross,
} satisfies Handlers;
