import { sanitise } from './sanitise.ts';
import { graphemes } from './segment.ts';

/** A one-line text field: its text and the caret's offset in UTF-16 code units. */
export type Field = { readonly text: string; readonly caret: number };

export const emptyField: Field = { text: '', caret: 0 };

/** One editing step, as data. */
export type Edit =
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'delete-back' | 'delete-word' | 'delete-to-start' | 'delete-forward' }
  | { readonly kind: 'left' | 'right' | 'start' | 'end' };

const lengths = (text: string): number[] => graphemes(text).map(({ length }) => length);

const before = ({ text, caret }: Field): number => caret - (lengths(text.slice(0, caret)).at(-1) ?? 0);
const after = ({ text, caret }: Field): number => caret + (lengths(text.slice(caret))[0] ?? 0);

const cut = ({ text, caret }: Field, from: number, to: number): Field => ({
  text: text.slice(0, from) + text.slice(to),
  caret: caret <= from ? caret : from,
});

/** Typed or pasted words as one sanitised line. */
const clean = (text: string): string =>
  sanitise(text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' '));

/** The field after one step. The caret is always between grapheme clusters. */
export const edit = (field: Field, step: Edit): Field => {
  const { text, caret } = field;
  switch (step.kind) {
    case 'insert': {
      const added = clean(step.text);
      return { text: text.slice(0, caret) + added + text.slice(caret), caret: caret + added.length };
    }
    case 'delete-back':
      return cut(field, before(field), caret);
    case 'delete-forward':
      return cut(field, caret, after(field));
    case 'delete-word': {
      const kept = text.slice(0, caret).trimEnd();
      return cut(field, kept.length - (/\S+$/.exec(kept)?.[0].length ?? 0), caret);
    }
    case 'delete-to-start':
      return cut(field, 0, caret);
    case 'left':
      return { text, caret: before(field) };
    case 'right':
      return { text, caret: after(field) };
    case 'start':
      return { text, caret: 0 };
    case 'end':
      return { text, caret: text.length };
  }
};
