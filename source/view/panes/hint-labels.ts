import type { Mark } from '../../core/layout/paint.ts';
import type { Hint } from '../../core/state/links/links.ts';
import { graphemes } from '../../core/text/segment.ts';
import { cellsOf } from '../../core/text/width.ts';
import { type Line, span } from '../spans.ts';

const prefix = 'hint/';

/** Marks at the beginnings of labelled links. */
export const hintMarks = (hints: readonly Hint[]): readonly Mark[] =>
  hints.map(({ range, label }) => ({ range, role: prefix + label }));

/** Words without that many cells at their beginning; half of a wide character becomes a blank. */
const withoutCells = (text: string, cells: number): string => {
  let left = cells;
  const kept = graphemes(text).filter((grapheme) => {
    if (left <= 0) return true;
    left -= cellsOf(grapheme);
    return false;
  });
  return ' '.repeat(Math.max(0, -left)) + kept.join('');
};

/**
 * Lines with a label at each link that `hintMarks` marked: in the blank before it if there is one, else over its
 * first letters. No line gets wider.
 */
export const withHints = (lines: readonly Line[], hints: readonly Hint[]): readonly Line[] => {
  if (hints.length === 0) return lines;
  const met = new Set<string>();
  return lines.map((line) => {
    const out: Line[number][] = [];
    for (const one of line) {
      const role = one.roles.find((name) => name.startsWith(prefix));
      const label = role?.slice(prefix.length) ?? '';
      if (label === '' || met.has(label)) {
        out.push(one);
        continue;
      }
      met.add(label);
      const before = out.at(-1);
      const room = ' '.repeat(label.length);
      if (before?.text.endsWith(room)) {
        out[out.length - 1] = { ...before, text: before.text.slice(0, -label.length) };
        out.push(span(label, 'match'), one);
      } else {
        const rest = withoutCells(one.text, label.length);
        const lacking = label.length - cellsOf(one.text);
        out.push(span(label.slice(0, Math.max(1, label.length - Math.max(0, lacking))), 'match'), {
          ...one,
          text: rest,
        });
      }
    }
    return out;
  });
};
