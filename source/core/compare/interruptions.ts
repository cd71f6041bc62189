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

/** Something in a text that is none of the words of the passage about it; `what` is an index into `INTERRUPTIONS`. */
export type Interruption = Range & { readonly what: number };

const [FOOTNOTE, TIME, NOTE, LINE_NUMBER, PAGE_NUMBER, PAGE_HEADER, LABEL, ATTRIBUTION] = [
  1, 2, 3, 4, 5, 6, 7, 8,
];

const ANYWHERE: readonly (readonly [what: number, RegExp])[] = [
  [
    FOOTNOTE,
    /\[\^?\d{1,3}\]|(?<=[\p{L}.,;:!?”"’])[¹²³⁴-⁹⁰]+|(?<=\p{Ll}{3}[.,;:!?”"’]{0,2})\d{1,2}(?=[\s.,;:)]|$)/gu,
  ],
  [TIME, /[[(]?\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\b[\])]?(?:\s*-->\s*[\d:.,]+)?/g],
  [
    NOTE,
    /[([](?:applau|laugh|chuckl|cheer|boo(?:s|ing)\b|crosstalk|inaudible|unintelligible|indiscernible|pause|cough|sigh|music\b|silence\b)[^()[\]\n]{0,40}[)\]]/gi,
  ],
  // The words between two quoted parts of one utterance: “...,” he said. “...” and ‘...,’ he said. ‘...’
  [ATTRIBUTION, /(?<=[,.?!–—-]["”]|["”][,.])\s(?:[^"“”\n]|\n(?!\n)){2,90}?[,.:;]?\s(?=["“])/g],
  [ATTRIBUTION, /(?<=[,.?!]’)\s(?:[^‘’\n]|’(?=\p{L})|\n(?!\n)){2,90}?[,.:;]?\s(?=‘)/gu],
];

const NUMBERED = /^[^\S\n]*(\d{1,4})(?=[^\S\n]{1,12}\S)/;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}`;
const LABELLED = new RegExp(
  String.raw`^\s*(?:\d{1,4}\s+)?(?:>>\s*)?(?:${NAME})(?:[^\S\n]${NAME}){0,4}(?:[^\S\n]?\([^()\n]{1,60}\))?:(?=\s)`,
  'u',
);
/** Of a line only so many code units are looked at. */
const HEAD = 120;
const PAGE = /^\s*(?:[-–—]\s*)?(?:page|p\.)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?\s*$/i;
/** A header or footer with the number of its page: "The Review   12", "12 | The Review", "Interim report, page 12". */
const PAGE_AND_WORDS =
  /^\s*\d{1,4}(?:\s{2,}|\s\|\s)\S.*$|^\s*\S.*?(?:\s{2,}|\s\|\s|\bpage\s|\bp\.\s?)\d{1,4}\s*$/i;

type Line = Range & { readonly words: string };

/** The line that an offset is in; of a long one the beginning. */
const lineAt = (text: string, at: number): Line => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  return { start, end, words: text.slice(start, Math.min(end, start + HEAD + 1)).trim() };
};

/** The line with words before (-1) or after (1) a line, at most four empty lines away. */
const neighbour = (text: string, { start, end }: Range, direction: 1 | -1): Line | undefined => {
  let at = direction < 0 ? start - 1 : end + 1;
  for (let empty = 0; empty < 5 && at >= 0 && at < text.length; empty += 1) {
    const line = lineAt(text, at);
    if (line.words !== '') return line;
    at = direction < 0 ? line.start - 1 : line.end + 1;
  }
  return undefined;
};

const goesOn = (text: string, before: Line | undefined, after: Line | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  /[\p{L}\p{N},;–—‐-]$/u.test(text.slice(before.start, before.end).trimEnd()) &&
  /^(?:\d{1,3}\s+)?\p{Ll}/u.test(after.words);

/** Lines beside the number of a page that may be a header or footer: this many on each side. */
const MOST_BESIDE = 2;

/** The line of a page's number with those beside it, where the sentence before them goes on after them. */
const pageBreak = (text: string, page: Line): Interruption | undefined => {
  for (let above = 0; above <= MOST_BESIDE; above += 1)
    for (let below = 0; below <= MOST_BESIDE; below += 1) {
      let [first, last, isShort] = [page, page, true];
      for (let i = 0; i < above; i += 1) first = neighbour(text, first, -1) ?? first;
      for (let i = 0; i < below; i += 1) last = neighbour(text, last, 1) ?? last;
      for (let i = first; isShort && i.end < last.end; i = neighbour(text, i, 1) ?? last)
        isShort = i.words.length <= HEAD;
      if (isShort && goesOn(text, neighbour(text, first, -1), neighbour(text, last, 1)))
        return { start: first.start, end: last.end, what: first === last ? PAGE_NUMBER : PAGE_HEADER };
    }
  return undefined;
};

/** Interruptions that take up the beginning of a line, or all of it. */
const inLines = (text: string): readonly Interruption[] => {
  const found: Interruption[] = [];
  let [number, last]: [number, Range | undefined] = [-1, undefined];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const head = text.slice(start, Math.min(end, start + HEAD + 1));
    const digits = NUMBERED.exec(head);
    const counted = Number(digits?.[1] ?? -1);
    // Lines are numbered where two in a row have numbers in a row.
    const isNumbered = digits !== null && counted === number + 1;
    if (isNumbered) {
      if (last) found.push({ ...last, what: LINE_NUMBER });
      found.push({ start, end: start + digits[0].length, what: LINE_NUMBER });
      [number, last] = [counted, undefined];
    } else if (/\S/.test(head))
      [number, last] = [counted, digits ? { start, end: start + digits[0].length } : undefined];
    const label = head.includes(':') ? LABELLED.exec(head) : null;
    if (label) found.push({ start, end: start + label[0].length, what: LABEL });
    else if (end - start <= HEAD && start > 0 && !isNumbered) {
      const isPage = PAGE.test(head);
      const page = { start, end, words: head.trim() };
      const around = isPage || PAGE_AND_WORDS.test(head) ? pageBreak(text, page) : undefined;
      if (around || isPage) found.push(around ?? { start, end, what: PAGE_NUMBER });
    }
    start = end + 1;
  }
  return found;
};

/** All that interrupts passages of a text, in order and without overlap. Linear in its length. */
export const interruptionsIn = (text: string): readonly Interruption[] => {
  const found = ANYWHERE.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      what,
      start: index,
      end: index + words.length,
    })),
  );
  let last = 0;
  return [...found, ...inLines(text)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isApart = start >= last;
      if (isApart) last = end;
      return isApart;
    });
};
