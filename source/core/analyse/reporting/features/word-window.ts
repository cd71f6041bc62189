import type { WordView } from './word-view.ts';

/** Room on either side of a window, so that a neighbour can be looked up without asking whether there is one. */
export const PAD = 4;

/** The words that a reader of features looks at, by columns; word `i` of them stands at `PAD + i`. */
export class WordWindow {
  readonly word: Int32Array;
  readonly tag: Uint8Array;
  readonly mark: Uint8Array;
  /** Tag and mark in one. */
  readonly kind: Int32Array;
  readonly coarse: Uint8Array;
  readonly fine: Uint16Array;
  /** How apt each is to be a cue and to head a source. */
  readonly cue: Uint8Array;
  readonly source: Uint8Array;

  /** Room for so many words. */
  constructor(words: number) {
    const size = words + PAD * 2;
    this.word = new Int32Array(size);
    this.tag = new Uint8Array(size);
    this.mark = new Uint8Array(size);
    this.kind = new Int32Array(size);
    this.coarse = new Uint8Array(size);
    this.fine = new Uint16Array(size);
    this.cue = new Uint8Array(size);
    this.source = new Uint8Array(size);
  }

  /** Puts something at `j` that is no word of the article. */
  set(j: number, word: number, tag: number, mark: number, coarse = 0, fine = 0): void {
    this.word[j] = word;
    this.tag[j] = tag;
    this.mark[j] = mark;
    this.kind[j] = tag * 16 + mark;
    this.coarse[j] = coarse;
    this.fine[j] = fine;
    this.cue[j] = 0;
    this.source[j] = 0;
  }

  /** Puts the article's token `t` at `j`, with a tag of its own or another. */
  copy(j: number, view: WordView, t: number, tag = view.tag[t] ?? 0): void {
    this.set(j, view.word[t] ?? 0, tag, view.mark[t] ?? 0, view.coarse[t] ?? 0, view.fine[t] ?? 0);
    this.cue[j] = view.cueAptness[t] ?? 0;
    this.source[j] = view.sourceAptness[t] ?? 0;
  }
}
