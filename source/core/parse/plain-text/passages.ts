import { type Range, range } from '../../text/range.ts';
import { asideReason } from '../article/asides.ts';
import { chunksOf, indentOf, type Line, lengthOf, wordsOf } from './lines.ts';
import { isKept, isWrapped } from './wrapping.ts';

/** Lines that make one block, before it is known which. */
export type Passage = {
  readonly kind: 'line' | 'aside' | 'flowing' | 'kept' | 'item' | 'quoted' | 'break' | 'indented' | 'columns';
  readonly range: Range;
  /** Of a list item: its bullet or number, with the indentation before it and the space after. Else empty. */
  readonly marker: Range;
  readonly indent: number;
  /** Whether a blank line, or the text's edge, stands before it and after it. */
  readonly isAlone: boolean;
  /** A number that tells the list or quotation apart from its neighbours. */
  readonly chunk: number;
};

const ITEM = /^(?:[-*+•‣◦▪●·]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t\u00a0]+(?=\S)/;
const BREAK = /^(?:[*_=~#•-][ \t]*){3,}$|^-\s?30\s?-$/;
const DEEP_INDENT = 4;
/** Longer lines are prose whatever they start with; keeps every pattern off a line of megabytes. */
const LONGEST_SPECIAL = 400;

const isBareMark = (text: string, line: Line): boolean =>
  lengthOf(line) < 10 && /^[> ]*$/.test(wordsOf(text, line));
const isBreak = (words: string): boolean => BREAK.test(words);
const markerLength = (words: string): number => ITEM.exec(words)?.[0].length ?? 0;

const isColumned = (words: string): boolean =>
  (words.match(/\S(?: {3,}|\t+)(?=\S)/g)?.length ?? 0) >= 2 || (words.match(/\|/g)?.length ?? 0) >= 2;

const isColumns = (text: string, lines: readonly Line[]): boolean => {
  if (lines.length < 2) return false;
  const columned = lines.filter(
    (line) => lengthOf(line) <= LONGEST_SPECIAL && isColumned(wordsOf(text, line)),
  );
  return columned.length >= lines.length * 0.8;
};

type Kind = 'break' | 'item' | 'quoted' | 'aside' | 'plain';

const kindOf = (text: string, line: Line): Kind => {
  if (lengthOf(line) > LONGEST_SPECIAL) return text.charAt(line.first) === '>' ? 'quoted' : 'plain';
  const words = wordsOf(text, line);
  if (isBreak(words)) return 'break';
  if (words.startsWith('>')) return 'quoted';
  if (asideReason(words)) return 'aside';
  return markerLength(words) > 0 ? 'item' : 'plain';
};

/** Cuts lines without blank lines between them into passages. */
const split = (
  text: string,
  lines: readonly Line[],
  width: number | undefined,
  chunk: number,
): readonly Passage[] => {
  const passages: Passage[] = [];
  const add = (
    kind: Passage['kind'],
    from: Line,
    to: Line,
    marker: Range = range(from.first, from.first),
  ): void => {
    passages.push({
      kind,
      range: range(marker.end, to.end),
      marker,
      indent: indentOf(text, from),
      isAlone: from === lines[0] && to === lines.at(-1),
      chunk,
    });
  };
  const addPlain = (from: Line, to: Line, run: readonly Line[]): void => {
    const isIndented = run.every((line) => indentOf(text, line) >= DEEP_INDENT);
    if (isWrapped(text, run, width)) add(isIndented ? 'indented' : 'flowing', from, to);
    else if (isKept(text, run)) add('kept', from, to);
    else for (const line of run) add(isIndented && run.length > 1 ? 'indented' : 'line', line, line);
  };

  if (isColumns(text, lines)) {
    const [from] = lines;
    const to = lines.at(-1);
    if (from && to) add('columns', from, to);
    return passages;
  }
  let at = 0;
  for (let line = lines[at]; line; line = lines[at]) {
    const kind = kindOf(text, line);
    let next = at + 1;
    const rest = (until: (line: Line, kind: Kind, before: Line) => boolean): Line => {
      let last = line;
      for (let one = lines[next]; one && !until(one, kindOf(text, one), last); one = lines[next]) {
        last = one;
        next += 1;
      }
      return last;
    };
    if (kind === 'quoted') {
      // A bare mark ends a paragraph of the quotation, as a blank line would.
      const to = rest((_, other, before) => other !== 'quoted' || isBareMark(text, before));
      add('quoted', line, to);
    } else if (kind === 'item') {
      const indent = indentOf(text, line);
      const to = rest(
        (one, other) => other !== 'plain' || (indentOf(text, one) <= indent && width === undefined),
      );
      const end = line.first + markerLength(wordsOf(text, line));
      add('item', line, to, range(line.start, end));
    } else if (kind === 'plain') {
      // An indented line after one that is not starts a paragraph, as in a book.
      const base = indentOf(text, line);
      const to = rest((one, other, before) => {
        const indent = indentOf(text, one);
        return other !== 'plain' || (indent >= 2 && indent > indentOf(text, before) && indent >= base);
      });
      addPlain(line, to, lines.slice(at, next));
    } else add(kind, line, line);
    at = next;
  }
  return passages;
};

/** The passages of a text in order; one chunk at a time is held in memory. */
export function* passagesOf(text: string, width: number | undefined): Generator<Passage, void> {
  let chunk = 0;
  for (const lines of chunksOf(text)) {
    yield* split(text, lines, width, chunk);
    chunk += 1;
  }
}
