import type { Range } from '../text/range.ts';

/** Something in the middle of a passage that is none of its words. */
export type SteppedOver = Range & {
  readonly what:
    | 'footnote mark'
    | 'line number'
    | 'page number'
    | 'speaker label'
    | 'time code'
    | 'attribution';
};

const PATTERNS: readonly (readonly [SteppedOver['what'], RegExp])[] = [
  ['footnote mark', /\[\^?\d{1,3}\]|(?<=[\p{L}.,;:!?”"’])[¹²³⁴-⁹⁰]+/gu],
  ['time code', /[[(]?\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\b[\])]?(?:\s*-->\s*[\d:.,]+)?/g],
  [
    'page number',
    /\n[^\S\n]*(?:-\s*)?(?:page|p\.)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*-)?[^\S\n]*(?=\n)/gi,
  ],
  ['line number', /(?<=\n)[^\S\n]*\d{1,4}(?=[^\S\n]{1,8}\p{L})/gu],
  ['speaker label', /(?<=\n\s*(?:>>\s*)?)(?:\p{Lu}[\p{L}.'’-]*[^\S\n]?){1,5}(?:\([^()\n]{1,60}\))?:(?=\s)/gu],
];

/** The words between two quoted parts of one utterance: `,” he said. “`. */
const BETWEEN = /(?<=[,.?!–—-]["”]|["”][,.])\s[^"“”\n]{2,90}?[,.:;]?\s(?=["“])/g;

/** What a reader steps over in a part of a text, in order of place within each kind. */
export const steppedOver = (text: string, from: number, to: number): readonly SteppedOver[] => {
  const part = text.slice(from, to);
  const found = (what: SteppedOver['what'], pattern: RegExp): readonly SteppedOver[] =>
    [...part.matchAll(pattern)].map(({ 0: words, index }) => ({
      what,
      start: from + index,
      end: from + index + words.length,
    }));
  return [...PATTERNS.flatMap(([what, pattern]) => found(what, pattern)), ...found('attribution', BETWEEN)];
};
