import { countWords } from '../../text/segment.ts';
import type { Section } from '../analysis.ts';
import type { Mark } from './marks.ts';

/**
 * Sections from marks in reading order: numbered and nested as their depths say, each from its mark to the next, the
 * first from the text's very start and the last to its end. There must be at least one mark.
 */
export const outline = (text: string, marks: readonly Mark[]): readonly Section[] => {
  const open: { readonly depth: number; count: number; readonly number: string }[] = [];
  let top = 0;
  return marks.map((mark, index) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= mark.depth) open.pop();
    const parent = open.at(-1);
    let number: string;
    if (parent) {
      parent.count += 1;
      number = `${parent.number}.${parent.count}`;
    } else {
      top += 1;
      number = String(top);
    }
    open.push({ depth: mark.depth, count: 0, number });
    const range = { start: index === 0 ? 0 : mark.start, end: marks[index + 1]?.start ?? text.length };
    const { title, titleRange, generated } = mark;
    return {
      id: `s${index + 1}`,
      number,
      level: open.length,
      title,
      ...(titleRange && { titleRange }),
      generated,
      range,
      words: countWords(text.slice(range.start, range.end)),
    };
  });
};
