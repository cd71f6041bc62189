import type { Document } from '../../document/document.ts';
import { blockAt } from '../../document/walk.ts';
import { memoised } from '../../text/memoised.ts';
import { contains, type Range } from '../../text/range.ts';
import { WordTable } from '../../text/word-table.ts';
import { classAt, SPACE } from '../tokens/characters.ts';
import { tokenEnd } from '../tokens/scan.ts';
import { wordOf } from '../tokens/word-of.ts';
import { splitSentences } from './split.ts';

/** How far a sentence may extend beyond a range, in code units: a text without full stops has only one. */
const FURTHEST = 600;

/** An offset that does not cut a word: the first white space after `from`, if there is one before `limit`. */
const wordStart = (text: string, from: number, limit: number): number => {
  for (let at = from; at < limit; at += 1) if (classAt(text, at) === SPACE) return at + 1;
  return limit;
};

const wordBreakBefore = (text: string, from: number, limit: number): number => {
  for (let at = from; at > limit; at -= 1) if (classAt(text, at) === SPACE) return at;
  return limit;
};

/** The sentences of the stretch asked for last are kept: quotations of one paragraph come one after the other. */
const sentencesOf = memoised((document: Document, start: number, end: number): readonly Range[] =>
  split(document.text, start, end),
);

/** The most words that are cached. */
const MOST_WORDS = 20_000;
const vocabulary = new WordTable(wordOf, MOST_WORDS);

/** The sentences of a stretch, none of which leaves it. */
const split = (text: string, start: number, end: number): readonly Range[] => {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const lower: string[] = [];
  for (let at = start; at < end; ) {
    if (classAt(text, at) === SPACE) {
      at += 1;
      continue;
    }
    const to = Math.min(end, tokenEnd(text, at, end));
    const found = vocabulary.of(text, at, to);
    starts.push(at);
    ends.push(to);
    words.push(found.word);
    lower.push(found.lower);
    at = to;
  }
  return splitSentences({ starts, ends, words, lower }, 0, 0, words.length).map(({ range }) => range);
};

/**
 * The sentence, or sentences, that some words of the article stand in, marks and attribution included. Where the
 * sentence goes on for more than 600 code units before or after the words, it is cut at a space there. Words that run
 * over several blocks are given as they are from the first's sentence to the last's.
 */
export const sentenceAround = (document: Document, { start, end }: Range): Range => {
  const { text, blocks } = document;
  const blockOf = (offset: number): Range => {
    const at = blockAt(document, offset);
    return (at === undefined ? undefined : blocks[at]?.range) ?? { start, end };
  };
  const [first, last] = [blockOf(start), blockOf(Math.max(start, end - 1))];
  const from =
    start - first.start > FURTHEST ? wordStart(text, start - FURTHEST, start) : Math.min(first.start, start);
  const to = last.end - end > FURTHEST ? wordBreakBefore(text, end + FURTHEST, end) : Math.max(last.end, end);
  const sentences = sentencesOf(document, from, to);
  const whole = sentences.find((sentence) => contains(sentence, { start, end }));
  if (whole) return whole;
  const head = sentences.findLast((sentence) => sentence.start <= start);
  const tail = sentences.find((sentence) => sentence.end >= end);
  return { start: head?.start ?? start, end: tail?.end ?? end };
};
