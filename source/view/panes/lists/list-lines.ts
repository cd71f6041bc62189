import { type Click, type Line, withClick, withRoles } from '../../spans.ts';
import { windowAround } from './list-window.ts';

/** A list to draw as far as it fits. */
export type ListToDraw = {
  readonly count: number;
  /** Index of an item that must show. */
  readonly around: number;
  /** The number of rows. */
  readonly height: number;
  /** The lines of an item; blank lines at its end separate it from the next. */
  readonly linesOf: (index: number) => readonly Line[];
  /** Index of the marked item, and its role. */
  readonly marked?: { readonly index: number; readonly role: string } | undefined;
  /** The action of a click on an item. */
  readonly click: (index: number) => Click | undefined;
};

const isBlank = (line: Line): boolean => line.every(({ text }) => text.trim() === '');

/** The lines of the items around one item, in order. */
export const listLines = ({ count, around, height, linesOf, marked, click }: ListToDraw): readonly Line[] => {
  const known = new Map<number, readonly Line[]>();
  const linesAt = (index: number): readonly Line[] => {
    const lines = known.get(index) ?? linesOf(index);
    known.set(index, lines);
    return lines;
  };
  return windowAround(count, around, height, (index) => linesAt(index).length).flatMap((index) => {
    const lines = linesAt(index).map((line) => withClick(line, click(index)));
    return marked?.index === index
      ? lines.map((line) => (isBlank(line) ? line : withRoles(line, marked.role)))
      : lines;
  });
};
