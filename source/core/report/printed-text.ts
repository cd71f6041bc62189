import { type Range, slice } from '../text/range.ts';

/** A range as JSON prints it: `[start, end]`. */
export type Pair = readonly [start: number, end: number];

export const pair = ({ start, end }: Range): Pair => [start, end];

/** Words on one line: every run of white space is one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of several ranges, each exactly as it stands, a space between them. */
export const wordsOf = (text: string, ranges: readonly Range[]): string =>
  ranges.map((range) => slice(text, range)).join(' ');

/** The sentence some words stand in, on one line, where it says more than they do. */
export const beyond = (text: string, sentence: { readonly text: string } | null): string | undefined => {
  const whole = sentence ? oneLine(sentence.text) : '';
  return whole === '' || whole === oneLine(text) ? undefined : whole;
};

/** "1 quotation", "2 quotations". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
