import type { Draft } from '../../document/draft.ts';
import type { Line } from './lines.ts';

const ends = /[.!?:;…。！？]["”’»)\]\d]{0,4}$/;
const bullet = /^([•▪◦‣●○■–]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The size most of the text is set in. */
const bodySize = (lines: readonly Line[]): number => {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  return [...sizes].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
};

/** Joins the next line on; a word divided at the line's end is made whole. */
const join = (text: string, next: string): string => {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return /[-–—/]$/.test(text) && /\S[-–—/]$/.test(text) ? text + next : `${text} ${next}`;
};

type Group = { readonly size: number; text: string };

/** Whether a line goes on with the paragraph of the line before it. */
const goesOn = (last: Line, line: Line, leading: number, widest: number): boolean => {
  if (Math.abs(line.size - last.size) > Math.max(0.6, last.size * 0.08)) return false;
  if (bullet.test(line.text)) return false;
  const drop = last.y - line.y;
  const isNextBelow = line.page === last.page && drop > 0;
  // Over the end of a column or page a paragraph goes on unless a sentence ended there.
  if (!isNextBelow) return !ends.test(last.text) || /^\p{Ll}/u.test(line.text);
  if (drop > leading * 1.4) return false;
  const isIndented = line.x > last.x + line.size * 0.8 && line.x < last.x + line.size * 6;
  if (isIndented && ends.test(last.text)) return false;
  const isShort = last.right - last.x < widest * 0.75;
  return !(isShort && ends.test(last.text));
};

/**
 * Builds paragraphs and headings from printed lines: by the white between them, indents, short last lines and the
 * sizes of the letters. Words divided at line ends are joined.
 */
export const draftsOf = (lines: readonly Line[]): readonly Draft[] => {
  const body = bodySize(lines);
  const drops = lines.flatMap((line, i) => {
    const last = lines[i - 1];
    const drop = last && last.page === line.page ? last.y - line.y : 0;
    return drop > 0 && drop < body * 3 ? [drop] : [];
  });
  const leading = median(drops) || body * 1.2;
  const widths = lines.map(({ x, right }) => right - x).toSorted((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const groups: Group[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && last && goesOn(last, line, leading, widest)) group.text = join(group.text, line.text);
    else groups.push({ size: line.size, text: line.text });
    last = line;
  }
  const large = (size: number): boolean => size > body * 1.12;
  const sizes = [
    ...new Set(groups.filter(({ size }) => large(size)).map(({ size }) => Math.round(size))),
  ].sort((a, b) => b - a);
  return groups.map(({ size, text }): Draft => {
    const item = bullet.exec(text);
    if (large(size) && text.length < 250) {
      return {
        kind: 'heading',
        level: Math.min(4, 1 + Math.max(0, sizes.indexOf(Math.round(size)))),
        pieces: [text],
      };
    }
    if (item)
      return { kind: 'list-item', depth: 0, marker: item[1] ?? '•', pieces: [text.slice(item[0].length)] };
    return { kind: 'paragraph', pieces: [text] };
  });
};
