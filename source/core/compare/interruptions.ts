import { hull, type Range } from '../text/range.ts';

/** What may stand in the middle of a passage and is none of its words; the first name stands for nothing. */
export const INTERRUPTIONS = [
  '',
  'footnote mark',
  'time code',
  'note in brackets',
  'line number',
  'page number',
  'page header',
  'speaker label',
  'attribution',
] as const;

type Kind = (typeof INTERRUPTIONS)[number];

/** Something in a text that is none of the words of the passage about it; `what` is an index into `INTERRUPTIONS`. */
export type Interruption = Range & { readonly what: number };

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}`;

const PATTERNS: readonly (readonly [what: Kind, RegExp])[] = [
  [
    'footnote mark',
    /\[\^?\d{1,3}\]|(?<=[\p{L}.,;:!?”"’])[¹²³⁴-⁹⁰]+|(?<=\p{Ll}{3}[.,;:!?”"’]{0,2})\d{1,2}(?=[\s.,;:)]|$)/gu,
  ],
  ['time code', /[[(]?\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\b[\])]?(?:\s*-->\s*[\d:.,]+)?/g],
  [
    'note in brackets',
    /[([](?:applau|laugh|chuckl|cheer|boo(?:s|ing)\b|crosstalk|inaudible|unintelligible|indiscernible|pause|cough|sigh|music\b|silence\b)[^()[\]\n]{0,40}[)\]]/gi,
  ],
  [
    'speaker label',
    new RegExp(
      String.raw`^[^\S\n]*(?:\d{1,4}[^\S\n]+)?(?:>>[^\S\n]*)?${NAME}(?:[^\S\n]${NAME}){0,4}(?:[^\S\n]?\([^()\n]{1,60}\))?:(?=\s)`,
      'gmu',
    ),
  ],
  // The words between two quoted parts of one utterance: “...,” he said. “...” and ‘...,’ he said. ‘...’
  ['attribution', /(?<=[,.?!–—-]["”]|["”][,.])\s(?:[^"“”\n]|\n(?!\n)){2,90}?[,.:;]?\s(?=["“])/g],
  ['attribution', /(?<=[,.?!]’)\s(?:[^‘’\n]|’(?=\p{L})|\n(?!\n)){2,90}?[,.:;]?\s(?=‘)/gu],
];

/** The numbers at the beginning of lines, where two lines in a row have numbers in a row. */
const lineNumbers = (text: string): readonly Interruption[] => {
  const what = INTERRUPTIONS.indexOf('line number');
  const found = Array.from(
    text.matchAll(/^[^\S\n]*(\d{1,4})(?=[^\S\n]{1,12}\S)/gm),
    ({ 0: words, 1: number, index: start }) => ({ start, end: start + words.length, number: Number(number) }),
  );
  const isNext = (at: number): boolean => {
    const [one, next] = [found[at], found[at + 1]];
    if (!one || next?.number !== one.number + 1) return false;
    return /^[^\n]*\n\s*$/.test(text.slice(one.start, next.start));
  };
  return found.flatMap(({ start, end }, at) => (isNext(at - 1) || isNext(at) ? [{ what, start, end }] : []));
};

const PAGE = /^\s*(?:[-–—]\s*)?(?:page|p\.)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?\s*$/i;
/** A short line with a number at an end: that of a page, perhaps with a header or footer ("The Review   12", "12 | The Review", "Interim report, page 12"). */
const PAGED =
  /^(?:[^\S\n]{0,60}(?:[-–—][^\S\n]{0,60})?(?:page|p\.)?[^\S\n]{0,60}\d{1,4}(?:(?:[^\S\n]{0,60}(?:of|\/)[^\S\n]{0,60}\d{1,4})?(?:[^\S\n]{0,60}[-–—])?[^\S\n]{0,60}|(?:[^\S\n]{2,60}|[^\S\n]\|[^\S\n])\S[^\n]{0,110})|[^\S\n]{0,60}\S[^\n]{0,110}?(?:[^\S\n]{2,60}|[^\S\n]\|[^\S\n]|\bpage[^\S\n]|\bp\.[^\S\n]?)\d{1,4}[^\S\n]{0,60})$/gim;
/** Code units of a line that may be a header or footer, and how far lines beside it are looked for. */
const [LONGEST, AROUND] = [120, 600];
/** Headers or footers on one side of the number, and the line of the passage beyond them. */
const MOST_BESIDE = 3;

type Line = Range & { readonly isShort: boolean };

/** The lines with words before (-1) or after (1) the line break at an offset, the nearest first. */
const linesBeside = (text: string, at: number, step: 1 | -1): readonly Line[] => {
  const lines: Line[] = [];
  for (let edge = at; text[edge] === '\n' && lines.length < MOST_BESIDE && Math.abs(edge - at) < AROUND; ) {
    const next = step > 0 ? text.indexOf('\n', edge + 1) : edge === 0 ? -1 : text.lastIndexOf('\n', edge - 1);
    const [start, end] = step > 0 ? [edge + 1, next < 0 ? text.length : next] : [next + 1, edge];
    const words = text.slice(start, Math.min(end, start + LONGEST + 1)).trim();
    if (words !== '') lines.push({ start, end, isShort: words.length <= LONGEST });
    edge = next;
  }
  return lines;
};

/**
 * The number of a page with the header and footer beside it, where the sentence before them goes on after them; the number
 * alone where it does not.
 */
const pageBreaks = (text: string, numbers: readonly Interruption[]): readonly Interruption[] => {
  const numbered = new Set(numbers.map(({ start }) => start));
  return Array.from(text.matchAll(PAGED), ({ 0: words, index: start }): readonly Interruption[] => {
    if (start === 0 || numbered.has(start)) return [];
    const end = start + words.length;
    const above = linesBeside(text, start - 1, -1);
    const head = above.findIndex((line) =>
      /[\p{L}\p{N},;–—‐-]\s*$/u.test(text.slice(Math.max(line.start, line.end - LONGEST), line.end)),
    );
    const below = head < 0 ? [] : linesBeside(text, end, 1);
    const foot = below.findIndex((line) =>
      /^\s*(?:\d{1,3}\s+)?\p{Ll}/u.test(text.slice(line.start, line.start + LONGEST)),
    );
    const beside = [...above.slice(0, head), ...below.slice(0, foot)];
    if (head >= 0 && foot >= 0 && beside.every(({ isShort }) => isShort)) {
      const { start: from, end: to } = hull([{ start, end }, ...beside]);
      const what = INTERRUPTIONS.indexOf(beside.length > 0 ? 'page header' : 'page number');
      return [{ what, start: from, end: to }];
    }
    return PAGE.test(words) ? [{ what: INTERRUPTIONS.indexOf('page number'), start, end }] : [];
  }).flat();
};

/** All that interrupts passages of a text, in order and without overlap. Linear in its length. */
export const interruptionsIn = (text: string): readonly Interruption[] => {
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
      what: INTERRUPTIONS.indexOf(kind),
      start,
      end: start + words.length,
    })),
  );
  const numbers = lineNumbers(text);
  let last = 0;
  return [...found, ...numbers, ...pageBreaks(text, numbers)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isApart = start >= last;
      if (isApart) last = end;
      return isApart;
    });
};
