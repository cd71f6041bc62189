import type { Range } from '../text/range.ts';

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
  const found = [...text.matchAll(/^[^\S\n]*(\d{1,4})(?=[^\S\n]{1,12}\S)/gm)];
  const isNext = (at: number): boolean => {
    const [one, next] = [found[at], found[at + 1]];
    if (!one || !next || Number(next[1]) !== Number(one[1]) + 1) return false;
    return /^[^\n]*\n\s*$/.test(text.slice(one.index, next.index));
  };
  const what = INTERRUPTIONS.indexOf('line number');
  return found.flatMap(({ 0: words, index: start }, at) =>
    isNext(at - 1) || isNext(at) ? [{ what, start, end: start + words.length }] : [],
  );
};

const PAGE = /^\s*(?:[-–—]\s*)?(?:page|p\.)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?\s*$/i;
/** A short line with a number at an end: that of a page, perhaps with a header or footer ("The Review   12", "12 | The Review", "Interim report, page 12"). */
const PAGED =
  /^(?:[^\S\n]*(?:[-–—][^\S\n]*)?(?:page|p\.)?[^\S\n]*\d{1,4}(?:(?:[^\S\n]*(?:of|\/)[^\S\n]*\d{1,4})?(?:[^\S\n]*[-–—])?[^\S\n]*|(?:[^\S\n]{2,}|[^\S\n]\|[^\S\n])\S[^\n]{0,110})|[^\S\n]*\S[^\n]{0,110}?(?:[^\S\n]{2,}|[^\S\n]\|[^\S\n]|\bpage[^\S\n]|\bp\.[^\S\n]?)\d{1,4}[^\S\n]*)$/gim;
/** Code units of a line that may be a header or footer, and how far lines beside it are looked for. */
const [LONGEST, AROUND] = [120, 600];

/**
 * The number of a page with the header and footer beside it, two lines on each side at most, where the sentence before
 * them goes on after them; the number alone where it does not.
 */
const pageBreaks = (text: string, numbers: readonly Interruption[]): readonly Interruption[] => {
  const numbered = new Set(numbers.map(({ start }) => start));
  return [...text.matchAll(PAGED)].flatMap(({ 0: words, index: start }): readonly Interruption[] => {
    const end = start + words.length;
    if (start === 0 || numbered.has(start)) return [];
    const first = Math.max(0, start - AROUND);
    const linesIn = (from: number, to: number): readonly Range[] =>
      [...text.slice(from, to).matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => ({
        start: from + index,
        end: from + index + line.trimEnd().length,
      }));
    const above = linesIn(first, start).toReversed();
    const below = linesIn(end, end + AROUND);
    const isShort = (lines: readonly Range[]): boolean =>
      lines.every((line) => line.end - line.start <= LONGEST);
    const head = above
      .slice(0, 3)
      .findIndex((line) => /[\p{L}\p{N},;–—‐-]$/u.test(text.slice(line.start, line.end)));
    const foot = below
      .slice(0, 3)
      .findIndex((line) => /^(?:\d{1,3}\s+)?\p{Ll}/u.test(text.slice(line.start, line.end)));
    const [headers, footers] = [above.slice(0, head), below.slice(0, foot)];
    const isBreak = head >= 0 && foot >= 0 && isShort(headers) && isShort(footers);
    if (!isBreak) return PAGE.test(words) ? [{ what: INTERRUPTIONS.indexOf('page number'), start, end }] : [];
    const what = INTERRUPTIONS.indexOf(head + foot > 0 ? 'page header' : 'page number');
    return [{ what, start: headers.at(-1)?.start ?? start, end: footers.at(-1)?.end ?? end }];
  });
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
