import { messages } from '../../messages/messages.ts';
import type { Field } from '../../text/line-editor.ts';
import type { Next } from '../effect.ts';
import type { State } from '../state.ts';
import { type Desk, type DeskEffect, type DeskQuestion, type DeskView, deskView } from './desk-form.ts';
import { askRows, effectOf, shownEntry, withView } from './desk-view.ts';

/** Whether the desk asks for words, which are typed. */
export const isAskedForWords = ({ question }: Desk): boolean =>
  question !== undefined && question.what !== 'same';

/** Whom a key applies to: the person whose page it is, else who is in the row of the cursor. */
const personMeant = (view: DeskView): { readonly person: number; readonly name: string } | undefined => {
  const { list, head } = view;
  const entry = shownEntry(view);
  if (list.kind === 'person') return { person: list.id, name: head?.name ?? '' };
  if (entry?.kind === 'person') return { person: entry.id, name: entry.name };
  const quotation = entry?.kind === 'family' ? entry.first : entry;
  if (quotation?.kind !== 'quotation' || quotation.person === undefined) return undefined;
  return { person: quotation.person, name: quotation.speaker };
};

const fieldWith = (text: string): Field => ({ text, caret: text.length });

/** Asks something of the reader: whom a person is the same as in the list of people, all else in a field. */
export const ask = (state: State, desk: Desk, view: DeskView, what: DeskQuestion['what']): Next => {
  const meant = personMeant(view);
  if (what === 'file') {
    const name = view.list.kind === 'person' ? (view.head?.name ?? '') : messages.desk.tabs[desk.tab];
    const field = fieldWith(`${name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.csv`);
    return { ...state, desk: { ...desk, question: { what, person: 0, name, field } } };
  }
  if (!meant) return { ...state, notice: messages.desk.nobodyNamed };
  const question: DeskQuestion = { what, ...meant, field: fieldWith(what === 'name' ? meant.name : '') };
  if (what === 'name') return { ...state, desk: { ...desk, question } };
  const people = { ...deskView({ kind: 'people' }), isTyping: true };
  const stack = [...desk.stacks[desk.tab], people];
  return askRows(state, { ...desk, question, stacks: { ...desk.stacks, [desk.tab]: stack } });
};

/** The desk without its question, and without the people it was asked over. */
export const withoutQuestion = (desk: Desk): Desk => {
  const stack = desk.stacks[desk.tab];
  const left = desk.question?.what === 'same' ? stack.slice(0, -1) : stack;
  return { ...desk, question: undefined, stacks: { ...desk.stacks, [desk.tab]: left } };
};

export const answerQuestion = (state: State, desk: Desk, question: DeskQuestion, view: DeskView): Next => {
  const { what, person, field } = question;
  const text = field.text.trim();
  const entry = shownEntry(view);
  const { list, order } = view;
  const asked = withoutQuestion(desk);
  if (what === 'same') {
    if (view.isStale) return { ...state, desk: withView(desk, { isAwaited: true }) };
    if (entry?.kind !== 'person' || entry.id === person) return state;
    const effect = effectOf({ ask: 'decide', person, how: 'same', other: entry.id });
    const { state: next, effects } = askRows(state, asked);
    return { state: next, effects: [...effects, effect] };
  }
  if (text === '') return { ...state, desk: asked };
  const effect: DeskEffect =
    what === 'name'
      ? { ask: 'decide', person, how: 'called', name: text }
      : { ask: 'export', path: text, list, order, words: view.field.text.trim() };
  return { state: { ...state, desk: asked }, effects: [effectOf(effect)] };
};
