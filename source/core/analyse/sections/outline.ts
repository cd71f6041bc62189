import { countWords } from '../../text/segment.ts';
import type { Section } from '../analysis.ts';
import type { Mark } from './marks.ts';

/** Makes sections from marks that are given in reading order. */
export type Outliner = {
  /** Begins a section; returns the section it ends, if any. */
  readonly begin: (mark: Mark) => readonly Section[];
  /** The open section as if it ended at an offset. */
  readonly open: (end: number) => readonly Section[];
};

type Begun = Omit<Section, 'range' | 'words'> & { readonly start: number };
/** Words counted so far, so that none is counted twice while a section is open. */
type Counted = { words: number; upTo: number };

/**
 * Makes sections from marks: numbered and nested by their depths, each from its mark to the next, the first from the
 * start of the text.
 */
export const createOutliner = (text: string): Outliner => {
  const around: { readonly depth: number; count: number; readonly number: string }[] = [];
  let [top, count] = [0, 0];
  let last: Begun | undefined;
  const counted: Counted = { words: 0, upTo: 0 };
  const open = (end: number): readonly Section[] => {
    if (!last) return [];
    const { start, ...begun } = last;
    counted.words += countWords(text.slice(counted.upTo, end));
    counted.upTo = end;
    return [{ ...begun, range: { start, end }, words: counted.words }];
  };
  const numberFor = (depth: number): string => {
    while (around.length > 0 && (around.at(-1)?.depth ?? 0) >= depth) around.pop();
    const parent = around.at(-1);
    if (!parent) {
      top += 1;
      return String(top);
    }
    parent.count += 1;
    return `${parent.number}.${parent.count}`;
  };
  return {
    open,
    begin: ({ start, depth, title, titleRange, generated }) => {
      const ended = open(start);
      counted.words = 0;
      counted.upTo = count === 0 ? 0 : start;
      const number = numberFor(depth);
      around.push({ depth, count: 0, number });
      count += 1;
      last = {
        id: `s${count}`,
        number,
        level: around.length,
        title,
        ...(titleRange && { titleRange }),
        generated,
        start: count === 1 ? 0 : start,
      };
      return ended;
    },
  };
};
