import type { Draft } from '../../document/draft.ts';
import { numberAt, textAt } from '../../text/at.ts';
import { findDate } from '../article/date-line.ts';
import { type Line, median } from './lines.ts';

const ends = /[.!?:;…。！？]["”’»)\]\d]{0,4}$/;
const bullet = /^([•▪◦‣●○■–]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/;

/** What most of the text has of something, by letters. */
const usual = <T>(lines: readonly Line[], of: (line: Line) => T): T | undefined => {
  const letters = new Map<T, number>();
  for (const line of lines) letters.set(of(line), (letters.get(of(line)) ?? 0) + line.text.length);
  return [...letters].reduce<readonly [T | undefined, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [undefined, 0],
  )[0];
};

/** How most of the text is set, which all else is measured against. Sizes are in points. */
type Body = {
  readonly size: number;
  readonly font: string | undefined;
  /** From one line to the next. */
  readonly leading: number;
  readonly widest: number;
};

const bodyOf = (lines: readonly Line[]): Body => {
  const size = usual(lines, (line) => Math.round(line.size * 2) / 2) ?? 0;
  const drops = lines.flatMap((line, i) => {
    const last = lines[i - 1];
    const drop = last && last.page === line.page ? last.y - line.y : 0;
    return drop > 0 && drop < size * 3 ? [drop] : [];
  });
  const widths = lines.map(({ x, right }) => right - x).toSorted((a, b) => a - b);
  return {
    size,
    font: usual(lines, ({ font }) => font),
    leading: median(drops) || size * 1.2,
    widest: numberAt(widths, Math.floor(widths.length * 0.9)),
  };
};

const isLarge = (size: number, body: Body): boolean => size > body.size * 1.12;
/** Whether a line is as large as the text but set in another font as a whole: bold, most likely. */
const isApart = ({ size, font }: Line, body: Body): boolean =>
  font !== undefined && font !== body.font && !isLarge(size, body);

/** Words the text has with a hyphen in them, where no line ends. */
const hyphenatedIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/(?<!\p{L})\p{L}+[-\u2010]\p{L}+/gu) ?? []));

const LONGEST_WORD = 60;

/** Joins the next line on; a word divided at the line's end is made whole, one that has a hyphen keeps it. */
const join = (text: string, next: string, hyphenated: ReadonlySet<string>): string => {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  const start = /\p{L}+[-\u2010]$/u.exec(text.slice(-LONGEST_WORD))?.[0];
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (start && rest)
    return hyphenated.has((start + rest).toLowerCase()) ? text + next : text.slice(0, -1) + next;
  return /\S[-–—/]$/.test(text.slice(-2)) ? text + next : `${text} ${next}`;
};

type Group = {
  readonly size: number /** Set where it is set apart. */;
  readonly font?: string | undefined;
  text: string;
};

/** Whether a line goes on with the paragraph of the line before it. */
const goesOn = (last: Line, line: Line, body: Body): boolean => {
  const { leading, widest } = body;
  if (Math.abs(line.size - last.size) > Math.max(0.6, last.size * 0.08)) return false;
  if (bullet.test(line.text)) return false;
  const drop = last.y - line.y;
  const isNextBelow = line.page === last.page && drop > 0;
  // Over the end of a column or page a paragraph goes on unless a sentence ended there.
  if (!isNextBelow) return !ends.test(last.text) || /^\p{Ll}/u.test(line.text);
  // A heading's own lines are as far apart as its letters are large.
  if (drop > Math.max(leading * 1.4, isLarge(line.size, body) ? line.size * 1.6 : 0)) return false;
  const isShort = last.right - last.x < widest * 0.75;
  if (isApart(line, body) && !isApart(last, body) && drop > leading * 1.1) return false;
  if (!isApart(line, body) && isApart(last, body) && isShort) return false;
  const isIndented = line.x > last.x + line.size * 0.8 && line.x < last.x + line.size * 6;
  if (isIndented && ends.test(last.text)) return false;
  return !(isShort && ends.test(last.text));
};

const grouped = (lines: readonly Line[], body: Body): readonly Group[] => {
  const groups: Group[] = [];
  const hyphenated = hyphenatedIn(lines);
  let last: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && last && goesOn(last, line, body)) group.text = join(group.text, line.text, hyphenated);
    else groups.push({ size: line.size, font: isApart(line, body) ? line.font : undefined, text: line.text });
    last = line;
  }
  return groups;
};

const longestHeading = 250;
const longestLine = 100;
const caption = /^(?:fig(?:ure|\.)|table|source|photo|image)\b/i;

const isNames = (text: string): boolean => /^(?:\p{Lu}[\p{L}.'’-]*[ ,]{0,2}){2,5}$/u.test(text);

/** The lines under a title that say who wrote it and when: how many groups they are, after the first. */
const frontMatter = (groups: readonly Group[], body: Body): number => {
  const end = groups.findIndex(({ size }) => !isLarge(size, body));
  const front = groups.slice(1, end < 0 ? 1 : end);
  const dated = 1 + front.findIndex(({ text }) => findDate(text) !== undefined);
  const second = groups[1];
  // A name in letters that nothing else is set in.
  const isByline =
    second?.font !== undefined &&
    isNames(second.text) &&
    groups.every(({ font }, i) => i === 1 || font !== second.font);
  return Math.max(dated, isByline ? 1 : 0);
};

/**
 * Builds paragraphs and headings from printed lines: by the white between them, indents, short last lines and the
 * sizes and fonts of the letters. Words divided at line ends are joined.
 */
export const draftsOf = (lines: readonly Line[]): readonly Draft[] => {
  const body = bodyOf(lines);
  const groups = grouped(lines, body);
  const stated = frontMatter(groups, body);
  const sizes = [
    ...new Set(groups.filter(({ size }) => isLarge(size, body)).map(({ size }) => Math.round(size))),
  ].sort((a, b) => b - a);
  return groups.map((group, i): Draft => {
    const { size, text } = group;
    const item = bullet.exec(text);
    if (i > 0 && i <= stated) return { kind: 'paragraph', pieces: [text] };
    if (isLarge(size, body) && text.length < longestHeading) {
      return {
        kind: 'heading',
        level: Math.min(4, 1 + Math.max(0, sizes.indexOf(Math.round(size)))),
        pieces: [text],
      };
    }
    const isLine =
      text.length < longestLine && /\p{L}/u.test(text) && !ends.test(text) && !caption.test(text);
    const next = groups[i + 1];
    if (group.font !== undefined && isLine && next && next.font === undefined)
      return { kind: 'heading', level: Math.min(4, 1 + sizes.length), pieces: [text] };
    if (item)
      return { kind: 'list-item', depth: 0, marker: textAt(item, 1), pieces: [text.slice(item[0].length)] };
    return { kind: 'paragraph', pieces: [text] };
  });
};
