import { type Click, type Line, withClick, withRoles } from '../../spans.ts';
import { windowAround } from './list-window.ts';

/** A list of which as many items are drawn as there are rows for. */
export type ListToDraw = {
  readonly count: number;
  /** Index of the item that must show. */
  readonly around: number;
  /** Rows there are. */
  readonly height: number;
  /** The lines of an item; blank ones at its end keep it apart from the next. */
  readonly linesOf: (index: number) => readonly Line[];
  /** Index of the item that stands out, and the role its words have. */
  readonly marked?: { readonly index: number; readonly role: string } | undefined;
  /** What a press on an item does. */
  readonly click: (index: number) => Click | undefined;
};

const isBlank = (line: Line): boolean => line.every(({ text }) => text.trim() === '');

/** The items around one of a list, in order. */
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
