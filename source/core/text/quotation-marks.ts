import type { Range } from './range.ts';

/** A pair of quotation marks of any of the usual kinds, and the words in it. */
const FRAGMENT = /“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|"[^"]*"|「[^「」]*」|『[^『』]*』/g;

/** The ranges in quotation marks within a range, including the marks, in order. */
export const markedIn = (text: string, { start, end }: Range): readonly Range[] =>
  [...text.slice(start, end).matchAll(FRAGMENT)].map(({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
