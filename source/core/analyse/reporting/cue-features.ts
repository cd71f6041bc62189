import { mix } from './hash.ts';
import type { QuotationMap } from './quotation-map.ts';
import {
  ADJ,
  ADV,
  AUX,
  CCONJ,
  DET,
  MARK,
  NOUN,
  PRON,
  PROPN,
  SCONJ,
  VERB,
  type WordView,
} from './word-view.ts';

/** No token has more features than this. */
export const CUE_FEATURES = 72;

/** Longer sentences are read in pieces, so that a text without full stops costs no more than any other. */
export const LONGEST_SENTENCE = 200;

/** Room on either side, so that a neighbour can be looked up without asking whether there is one. */
const PAD = 4;
const SIZE = LONGEST_SENTENCE + PAD * 2;
const BEFORE = { word: 7, tag: 30, mark: 15 } as const;
const AFTER = { word: 8, tag: 31, mark: 15 } as const;

/** Where a token stands: outside quotation marks, a mark that opens or closes, within, or beyond the sentence. */
const QUOTE = { outside: 0, opens: 1, closes: 2, within: 3, beyond: 5 } as const;

const bucket = (distance: number): number =>
  distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 6 : 7;

/** Reads a sentence, then writes the features by which each of its tokens may be known as a cue. */
export class CueReader {
  readonly #word = new Int32Array(SIZE);
  readonly #stem = new Int32Array(SIZE);
  readonly #suffix = new Int32Array(SIZE);
  readonly #tag = new Uint8Array(SIZE);
  readonly #mark = new Uint8Array(SIZE);
  /** Tag and mark in one. */
  readonly #kind = new Int32Array(SIZE);
  readonly #coarse = new Uint8Array(SIZE);
  readonly #fine = new Uint16Array(SIZE);
  readonly #cue = new Uint8Array(SIZE);
  readonly #source = new Uint8Array(SIZE);
  readonly #quote = new Uint8Array(SIZE);
  #last = PAD;

  /** Reads the tokens `first` to `last` (not included), at most `LONGEST_SENTENCE` of them. */
  read(view: WordView, { pairs, within }: QuotationMap, first: number, last: number): void {
    this.#last = PAD + last - first;
    for (let j = 0; j < PAD; j++) this.#beyond(j, BEFORE);
    for (let j = this.#last; j < this.#last + PAD; j++) this.#beyond(j, AFTER);
    for (let t = first; t < last; t++) {
      const j = PAD + t - first;
      this.#word[j] = view.word[t] ?? 0;
      this.#stem[j] = view.stem[t] ?? 0;
      this.#suffix[j] = view.suffix[t] ?? 0;
      this.#tag[j] = view.tag[t] ?? 0;
      this.#mark[j] = view.mark[t] ?? 0;
      this.#kind[j] = (view.tag[t] ?? 0) * 16 + (view.mark[t] ?? 0);
      this.#coarse[j] = view.coarse[t] ?? 0;
      this.#fine[j] = view.fine[t] ?? 0;
      this.#cue[j] = view.cueAptness[t] ?? 0;
      this.#source[j] = view.sourceAptness[t] ?? 0;
      const pair = pairs[within[t] ?? -1];
      this.#quote[j] = !pair
        ? QUOTE.outside
        : t === pair.open
          ? QUOTE.opens
          : t === pair.close
            ? QUOTE.closes
            : QUOTE.within;
    }
  }

  #beyond(j: number, { word, tag, mark }: typeof BEFORE | typeof AFTER): void {
    this.#word[j] = word;
    this.#tag[j] = tag;
    this.#mark[j] = mark;
    this.#kind[j] = tag * 16 + mark;
    this.#quote[j] = QUOTE.beyond;
    for (const column of [this.#stem, this.#suffix, this.#coarse, this.#fine, this.#cue, this.#source])
      column[j] = 0;
  }

  /** Writes the features of the sentence's token `position` into `out` from `at`; returns where it stopped. */
  features(position: number, out: Int32Array, at: number): number {
    const word = this.#word;
    const stem = this.#stem;
    const suffix = this.#suffix;
    const tag = this.#tag;
    const mark = this.#mark;
    const kind = this.#kind;
    const coarse = this.#coarse;
    const fine = this.#fine;
    const cue = this.#cue;
    const source = this.#source;
    const quote = this.#quote;
    const first = PAD;
    const last = this.#last;
    const i = PAD + position;
    let k = at;
    const q = quote[i] ?? 0;
    const qBefore = quote[i - 1] ?? 0;
    const qAfter = quote[i + 1] ?? 0;
    const t0 = kind[i] ?? 0;
    const t1 = kind[i + 1] ?? 0;
    const t2 = kind[i + 2] ?? 0;
    const tb1 = kind[i - 1] ?? 0;
    const tb2 = kind[i - 2] ?? 0;
    out[k++] = mix(0, 0);
    out[k++] = mix(1, word[i] ?? 0);
    out[k++] = mix(2, word[i - 1] ?? 0);
    out[k++] = mix(3, word[i + 1] ?? 0);
    out[k++] = mix(4, word[i - 2] ?? 0);
    out[k++] = mix(5, word[i + 2] ?? 0);
    out[k++] = mix(6, word[i - 1] ?? 0, word[i] ?? 0);
    out[k++] = mix(7, word[i] ?? 0, word[i + 1] ?? 0);
    out[k++] = mix(8, t0);
    out[k++] = mix(9, tb1, t0);
    out[k++] = mix(10, t0, t1);
    out[k++] = mix(11, tb1, t0, t1);
    out[k++] = mix(12, t0, t1, t2);
    out[k++] = mix(13, tb2, tb1, t0);
    out[k++] = mix(14, stem[i] ?? 0);
    out[k++] = mix(15, coarse[i] ?? 0, t0);
    out[k++] = mix(16, fine[i] ?? 0, t0);
    out[k++] = mix(17, fine[i - 1] ?? 0);
    out[k++] = mix(18, fine[i + 1] ?? 0);
    out[k++] = mix(19, suffix[i] ?? 0, t0);
    out[k++] = mix(20, cue[i] ?? 0, t0);
    out[k++] = mix(21, cue[i] ?? 0, t1, tb1);
    out[k++] = mix(22, cue[i - 1] ?? 0, cue[i] ?? 0, cue[i + 1] ?? 0);
    out[k++] = mix(23, q, cue[i] ?? 0);
    out[k++] = mix(24, qBefore * 8 + qAfter, cue[i] ?? 0, q);
    out[k++] = mix(25, stem[i] ?? 0, q);
    out[k++] = mix(26, word[i] ?? 0, tb1);
    out[k++] = mix(27, word[i] ?? 0, t1);
    out[k++] = mix(28, stem[i] ?? 0, t1, tb1);
    out[k++] = mix(29, word[i - 1] ?? 0, t0);
    out[k++] = mix(30, word[i + 1] ?? 0, t0);
    out[k++] = mix(32, word[i - 1] ?? 0, cue[i] ?? 0);
    out[k++] = mix(34, fine[i] ?? 0, tb1);
    out[k++] = mix(38, source[i - 1] ?? 0, cue[i] ?? 0, tb1);
    out[k++] = mix(39, source[i + 1] ?? 0, cue[i] ?? 0, t1);
    out[k++] = mix(41, i === first ? 1 : i === last - 2 ? 2 : 0, cue[i] ?? 0, t0);
    // The nearest possible subject to the left, and what stands between.
    let subject = i - 1;
    let crossed = 0;
    for (; subject >= first && i - subject < 12; subject--) {
      const t = tag[subject] ?? 0;
      if (t === NOUN || t === PROPN || t === PRON) break;
      if (t === VERB || t === AUX) crossed = crossed * 4 + 1;
      else if (mark[subject] === MARK.comma) crossed = crossed * 4 + 2;
      else if (t !== ADV) crossed = crossed * 4 + 3;
      crossed &= 255;
    }
    const found = subject >= first && i - subject < 12;
    const subjectTag = found ? (tag[subject] ?? 0) : 29;
    out[k++] = mix(42, subjectTag, crossed, cue[i] ?? 0);
    out[k++] = mix(43, found ? (word[subject] ?? 0) : 0, crossed, t0);
    out[k++] = mix(44, found ? (source[subject] ?? 0) : 0, crossed, cue[i] ?? 0);
    // What follows: the first word that opens a clause, a mark, or the end.
    let next = i + 1;
    let verbs = 0;
    for (; next < last && next - i < 14; next++) {
      const t = tag[next] ?? 0;
      if (t === VERB || t === AUX) verbs++;
      if (mark[next] || t === SCONJ || t === CCONJ) break;
    }
    const stopper = next < last ? (mark[next] ?? 0) * 32 + (tag[next] ?? 0) : 1000;
    out[k++] = mix(45, stopper, bucket(next - i), cue[i] ?? 0);
    out[k++] = mix(46, Math.min(verbs, 2), cue[i] ?? 0, t1);
    out[k++] = mix(47, word[next] ?? 0, Math.min(verbs, 2), cue[i] ?? 0);
    out[k++] = mix(48, stem[i] ?? 0, Math.min(verbs, 2), tag[i + 1] ?? 0);
    // The word after adverbs, the word before them.
    let after = i + 1;
    while (after < last && tag[after] === ADV) after++;
    let before = i - 1;
    while (before >= first && tag[before] === ADV) before--;
    out[k++] = mix(49, word[after] ?? 0, cue[i] ?? 0, t0);
    out[k++] = mix(50, word[before] ?? 0, cue[i] ?? 0, t0);
    out[k++] = mix(51, kind[after] ?? 0, kind[before] ?? 0, cue[i] ?? 0);
    // The rest of the noun phrase that follows, and what comes after it.
    let beyond = after;
    while (beyond < last && beyond - i < 9) {
      const t = tag[beyond] ?? 0;
      if (t !== NOUN && t !== PROPN && t !== DET && t !== ADJ && t !== PRON) break;
      beyond++;
    }
    out[k++] = mix(52, word[beyond] ?? 0, beyond > after ? 1 : 0, cue[i] ?? 0);
    out[k++] = mix(53, kind[beyond] ?? 0, beyond > after ? 1 : 0, stem[i] ?? 0);
    out[k++] = mix(54, cue[beyond] ?? 0, beyond > after ? 1 : 0, cue[i] ?? 0);
    // Quotation marks anywhere in the sentence.
    let left = i - 1;
    while (left >= first && i - left < 40 && quote[left] !== 2) left--;
    let right = i + 1;
    while (right < last && right - i < 40 && quote[right] !== 1) right++;
    const hasLeft = left >= first && i - left < 40 ? bucket(i - left) : 9;
    const hasRight = right < last && right - i < 40 ? bucket(right - i) : 9;
    out[k++] = mix(55, hasLeft, hasRight, cue[i] ?? 0);
    out[k++] = mix(56, hasLeft, q, stem[i] ?? 0);
    out[k++] = mix(57, hasRight, q, stem[i] ?? 0);
    out[k++] = mix(58, tb2, tb1, cue[i] ?? 0);
    out[k++] = mix(59, t1, t2, cue[i] ?? 0);
    out[k++] = mix(60, (tag[i - 3] ?? 0) * 32 + (tag[i - 2] ?? 0), tag[i - 1] ?? 0, t0);
    out[k++] = mix(61, (tag[i + 3] ?? 0) * 32 + (tag[i + 2] ?? 0), tag[i + 1] ?? 0, t0);
    out[k++] = mix(66, cue[i + 1] ?? 0, cue[i + 2] ?? 0, t0);
    out[k++] = mix(67, cue[i - 1] ?? 0, cue[i - 2] ?? 0, t0);
    out[k++] = mix(68, fine[i] ?? 0, q, tb1);
    return k;
  }
}
