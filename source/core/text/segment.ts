import type { Range } from './range.ts';
import { simpleCells } from './simple-units.ts';

let graphemeSegmenter: Intl.Segmenter | undefined;
let wordSegmenter: Intl.Segmenter | undefined;

/**
 * Visits every grapheme in order with its half-open offsets, until `visit` returns `false`. The segmenter is used
 * only where code units may combine.
 */
export const eachGrapheme = (
  text: string,
  visit: (start: number, end: number) => boolean | undefined,
): void => {
  const cells = simpleCells();
  const isSimple = (at: number): boolean => cells[text.charCodeAt(at)] !== 0;
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (isSimple(at) && (at + 1 === length || isSimple(at + 1))) {
      if (visit(at, at + 1) === false) return;
      at += 1;
      continue;
    }
    // There is always a boundary between two simple units, so that the text up to it can be segmented alone.
    let end = at + 1;
    while (end < length && !(isSimple(end - 1) && isSimple(end))) end += 1;
    graphemeSegmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const { index, segment } of graphemeSegmenter.segment(text.slice(at, end))) {
      if (visit(at + index, at + index + segment.length) === false) return;
    }
    at = end;
  }
};

/** The graphemes of a text, which readers call characters. Joined, they are the text. */
export const graphemes = (text: string): readonly string[] => {
  const found: string[] = [];
  eachGrapheme(text, (start, end) => {
    found.push(text.slice(start, end));
    return true;
  });
  return found;
};

/** The words of a text (Unicode's word boundaries; no white space, no punctuation), in order. */
export const words = (text: string): readonly Range[] => {
  wordSegmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const found: Range[] = [];
  for (const { index, segment, isWordLike } of wordSegmenter.segment(text)) {
    if (isWordLike) found.push({ start: index, end: index + segment.length });
  }
  return found;
};

/** Scripts written without spaces between words. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF]/;

const isWordEnd = (code: number): boolean => {
  if (code > 32 && code < 128) return false;
  return code === 32 || code === 0x2013 || code === 0x2014 || /\s/.test(String.fromCharCode(code));
};

const isWordStart = (text: string, at: number, code: number): boolean => {
  if (code >= 128) return /^[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
};

/** The number of words of a text; fast for scripts with spaces between words. */
export const countWords = (text: string): number => {
  if (UNSPACED.test(text)) return words(text).length;
  let count = 0;
  let isWithin = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWithin) isWithin = !isWordEnd(code);
    else if (isWordStart(text, at, code)) {
      isWithin = true;
      count += 1;
    }
  }
  return count;
};
