import type { Block, Document } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import { WordTable } from '../../text/word-table.ts';
import { splitSentences } from '../sentences/split.ts';
import { classAt, SPACE } from './characters.ts';
import { tagKnownNames } from './known-names.ts';
import { noteEnd } from './note-numbers.ts';
import { tokenEnd } from './scan.ts';
import type { Tagger } from './tagger.ts';
import type { Sentence, Tokens } from './tokens.ts';
import { wordOf } from './word-of.ts';

/** The parts of a block that hold prose, none of which a sentence may leave. */
const proseOf = (block: Block): readonly Range[] => {
  if (block.kind === 'aside' || block.kind === 'code' || block.kind === 'break') return [];
  return block.kind === 'table' ? block.rows.flat() : [block.range];
};

/** A list of integers that grows by doubling: a text of nothing but marks has a token for every code unit. */
class Integers {
  #items = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#items.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length] = value;
    this.length += 1;
  }

  /** What was pushed so far; later pushes may or may not show. */
  view(): Int32Array {
    return this.#items.subarray(0, this.length);
  }
}

/**
 * Splits an article's prose into words, punctuation and sentences, and gives each word its part of speech. Linear in
 * the length of the text. Every block is split by itself; asides, code, thematic breaks and the numbers of
 * notes are passed over. Without a tagger every part of speech is `X`.
 */
export const tokenise = (document: Document, tagger?: Tagger): Tokens => {
  const { text } = document;
  const starts = new Integers();
  const ends = new Integers();
  const words: string[] = [];
  const lower: string[] = [];
  const sentences: Sentence[] = [];
  const vocabulary = new WordTable(wordOf);
  const scan = ({ start, end }: Range): void => {
    let at = start;
    while (at < end) {
      if (classAt(text, at) === SPACE) {
        at += 1;
        continue;
      }
      const passed = noteEnd(text, start, at, end, words);
      if (passed > at) {
        at = passed;
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
  };
  document.blocks.forEach((block, index) => {
    for (const part of proseOf(block)) {
      const first = words.length;
      scan(part);
      const view = { starts: starts.view(), ends: ends.view(), words, lower };
      for (const sentence of splitSentences(view, index, first, words.length)) sentences.push(sentence);
    }
  });
  const tags = new Uint8Array(words.length);
  const sentenceOf = new Int32Array(words.length);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.first, sentence.last);
    tagger?.tag(words, lower, sentence.first, sentence.last, tags);
  });
  if (tagger) tagKnownNames(words, lower, sentences, tags);
  return {
    count: words.length,
    starts: starts.view().slice(),
    ends: ends.view().slice(),
    tags,
    sentenceOf,
    words,
    lower,
    sentences,
  };
};
