import { type Edit, edit, type Field } from './line-editor.ts';
import { sanitise } from './sanitise.ts';

/** The line with the caret, in a text of several lines. */
const lineOf = ({ text, caret }: Field): { readonly start: number; readonly end: number } => {
  const end = text.indexOf('\n', caret);
  return { start: text.lastIndexOf('\n', caret - 1) + 1, end: end < 0 ? text.length : end };
};

/** Sanitises words that were typed, pasted or read from a file, and keeps their line ends. */
export const cleanLines = (words: string): string =>
  sanitise(words.replace(/\r\n?/g, '\n').replace(/\t/g, '  '));

/** Applies a step to the caret's line as a field of its own. */
const onLine = (field: Field, step: Edit): Field => {
  const { text, caret } = field;
  const { start, end } = lineOf(field);
  const line = edit({ text: text.slice(start, end), caret: caret - start }, step);
  return { text: text.slice(0, start) + line.text + text.slice(end), caret: start + line.caret };
};

/** A text of several lines after one step; at the ends of a line some steps go to the next or the previous line. */
export const editLines = (field: Field, step: Edit): Field => {
  const { text, caret } = field;
  const { start, end } = lineOf(field);
  switch (step.kind) {
    case 'insert': {
      const added = cleanLines(step.text);
      return { text: text.slice(0, caret) + added + text.slice(caret), caret: caret + added.length };
    }
    case 'delete-back':
    case 'delete-word':
      if (caret > start || caret === 0) return onLine(field, step);
      return { text: text.slice(0, caret - 1) + text.slice(caret), caret: caret - 1 };
    case 'delete-forward':
      if (caret < end || caret === text.length) return onLine(field, step);
      return { text: text.slice(0, caret) + text.slice(caret + 1), caret };
    case 'left':
      return caret === start && start > 0 ? { text, caret: caret - 1 } : onLine(field, step);
    case 'right':
      return caret === end && end < text.length ? { text, caret: caret + 1 } : onLine(field, step);
    default:
      return onLine(field, step);
  }
};

/** Moves the caret a line up or down, in the same column as far as the line goes; from the first or last line, to its end. */
export const moveLine = (field: Field, by: 1 | -1): Field => {
  const { text, caret } = field;
  const { start, end } = lineOf(field);
  if (by < 0 && start === 0) return { text, caret: 0 };
  if (by > 0 && end === text.length) return { text, caret: text.length };
  const other = lineOf({ text, caret: by > 0 ? end + 1 : start - 1 });
  const along = Math.min(caret - start, other.end - other.start);
  // Keeps the caret between grapheme clusters.
  const line = edit({ text: text.slice(other.start, other.end), caret: along }, { kind: 'left' });
  const isWhole = edit(line, { kind: 'right' }).caret === along;
  return { text, caret: other.start + (isWhole ? along : line.caret) };
};
