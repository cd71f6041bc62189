import { type Range, slice } from '../text/range.ts';

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

/** Something in a text that is none of the words of the passage about it. */
export type Interruption = Range & { readonly what: Kind };

/** All that a pattern finds. */
const allOf = (what: Kind, text: string, pattern: RegExp): readonly Interruption[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
    what,
    start,
    end: start + words.length,
  }));

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
  const all = allOf('line number', text, /^[^\S\n]*\d{1,4}(?=[^\S\n]{1,12}\S)/gm);
  const isNext = (at: number): boolean => {
    const [one, next] = [all[at], all[at + 1]];
    if (!one || !next || Number(slice(text, next)) !== Number(slice(text, one)) + 1) return false;
    return /^[^\n]*\n\s*$/.test(text.slice(one.start, next.start));
  };
  return all.filter((_, at) => isNext(at - 1) || isNext(at));
};

const SPACE = String.raw`[^\S\n]{0,60}`;
/** A number of a page alone on a line: "12", "- 12 -", "Page 12 of 30". */
const NUMBER = String.raw`${SPACE}(?:[-–—]${SPACE})?(?:page|p\.)?${SPACE}\d{1,4}(?:${SPACE}(?:of|\/)${SPACE}\d{1,4})?(?:${SPACE}[-–—])?${SPACE}`;
/** ... or after a header or footer, or before one: "Harbour papers, page 7", "12    Interim report". */
const BESIDE = String.raw`${SPACE}\S[^\n]{0,110}?(?:[^\S\n]{2,60}|[^\S\n]\|[^\S\n]|\bpage[^\S\n]|\bp\.[^\S\n]?)\d{1,4}${SPACE}|${SPACE}\d{1,4}(?:[^\S\n]{2,60}|[^\S\n]\|[^\S\n])\S[^\n]{0,110}`;
const PAGED = new RegExp(`^(?:(${NUMBER})|${BESIDE})$`, 'gim');
/** Code units of a line that may be a header or footer, and how far the lines about a number are looked at. */
const [LONGEST, AROUND] = [120, 600];
/** Headers or footers on one side of the number, and the line of the passage beyond them. */
const MOST_BESIDE = 3;

/** The code units of the lines, the nearest first, before the one where a sentence goes on; `undefined` if none does. */
const unitsBefore = (lines: readonly string[], goesOn: RegExp): number | undefined => {
  let [units, count] = [0, 0];
  for (const line of lines) {
    if (goesOn.test(line)) return units;
    if (line.trim() !== '') count += 1;
    if (count === MOST_BESIDE || line.trim().length > LONGEST) return undefined;
    units += line.length + 1;
  }
  return undefined;
};

/**
 * The number of a page with the header and footer beside it, where the sentence before them goes on after them; the number
 * alone where it does not.
 */
const pageBreaks = (text: string, numbers: readonly Interruption[]): readonly Interruption[] => {
  const numbered = new Set(numbers.map(({ start }) => start));
  return [...text.matchAll(PAGED)].flatMap(
    ({ 0: words, 1: alone, index: start }): readonly Interruption[] => {
      if (start === 0 || numbered.has(start)) return [];
      const end = start + words.length;
      const [above, below] = [
        text.slice(Math.max(0, start - AROUND), start - 1),
        text.slice(end + 1, end + AROUND),
      ];
      const head = unitsBefore(above.split('\n').reverse(), /[\p{L}\p{N},;–—‐-]\s*$/u);
      const foot = head === undefined ? head : unitsBefore(below.split('\n'), /^\s*(?:\d{1,3}\s+)?\p{Ll}/u);
      if (head === undefined || foot === undefined)
        return alone === undefined ? [] : [{ what: 'page number', start, end }];
      const isBare =
        text.slice(start - 1 - head, start).trim() + text.slice(end, end + 1 + foot).trim() === '';
      return [{ what: isBare ? 'page number' : 'page header', start: start - head, end: end + foot }];
    },
  );
};

/** All that interrupts passages of a text, in order and without overlap. Linear in its length. */
export const interruptionsIn = (text: string): readonly Interruption[] => {
  const patterned = PATTERNS.flatMap(([what, pattern]) => allOf(what, text, pattern));
  const numbers = lineNumbers(text);
  let last = 0;
  return [...patterned, ...numbers, ...pageBreaks(text, numbers)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isApart = start >= last;
      if (isApart) last = end;
      return isApart;
    });
};
