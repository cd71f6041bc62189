import { ADJ, ADV, AUX, CCONJ, DET, NOUN, PRON, PROPN, SCONJ, VERB } from '../../grammar/tags.ts';
import { writeFeatures } from '../features/templates.ts';
import { MARK, type WordView } from '../features/word-view.ts';
import { PAD, WordWindow } from '../features/word-window.ts';
import { pairAt, type QuotationMap } from '../quotation-map.ts';
import * as slot from './cue-templates.ts';

/** How many features a token has. */
export const CUE_FEATURES = slot.CUE_TEMPLATES.count;

/** Longer sentences are read in pieces, so that a text without full stops costs no more than any other. */
export const LONGEST_SENTENCE = 200;

/** Stands for the tag of a subject that was not found. */
const NO_SUBJECT = 29;
const SIZE = LONGEST_SENTENCE + PAD * 2;
const BEFORE = { word: 7, tag: 30, mark: 15 } as const;
const AFTER = { word: 8, tag: 31, mark: 15 } as const;

/** Where a token stands: outside quotation marks, a mark that opens or closes, within, or beyond the sentence. */
const QUOTE = { outside: 0, opens: 1, closes: 2, within: 3, beyond: 5 } as const;

const bucket = (distance: number): number =>
  distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 6 : 7;

/** A word as apt as this is mostly a cue. */
const SURE = 13;

/** Reads a sentence, then describes each of its tokens by what may show it to be a cue. */
export class CueReader {
  readonly #words = new WordWindow(LONGEST_SENTENCE);
  readonly #quote = new Uint8Array(SIZE);
  readonly #values = new Int32Array(slot.SLOTS);
  /** How apt the aptest word before and after each is to be a cue. */
  readonly #aptBefore = new Uint8Array(SIZE);
  readonly #aptAfter = new Uint8Array(SIZE);
  #last = PAD;
  #view: WordView | undefined;
  #first = 0;

  /** Reads the tokens `first` to `last` (not included), at most `LONGEST_SENTENCE` of them. */
  read(view: WordView, quotations: QuotationMap, first: number, last: number): void {
    this.#view = view;
    this.#first = first;
    this.#last = PAD + last - first;
    for (let j = 0; j < PAD; j++) this.#beyond(j, BEFORE);
    for (let j = this.#last; j < this.#last + PAD; j++) this.#beyond(j, AFTER);
    for (let t = first; t < last; t++) {
      const j = PAD + t - first;
      this.#words.copy(j, view, t);
      const pair = pairAt(quotations, t);
      this.#quote[j] = !pair
        ? QUOTE.outside
        : t === pair.open
          ? QUOTE.opens
          : t === pair.close
            ? QUOTE.closes
            : QUOTE.within;
    }
    this.#readRivals();
  }

  /** Notes, for each token, what else in the sentence may be its cue. */
  #readRivals(): void {
    const { cue } = this.#words;
    let apt = 0;
    for (let j = PAD; j < this.#last; j++) {
      this.#aptBefore[j] = apt;
      apt = Math.max(apt, cue[j] ?? 0);
    }
    apt = 0;
    for (let j = this.#last - 1; j >= PAD; j--) {
      this.#aptAfter[j] = apt;
      apt = Math.max(apt, cue[j] ?? 0);
    }
  }

  #beyond(j: number, { word, tag, mark }: typeof BEFORE | typeof AFTER): void {
    this.#words.set(j, word, tag, mark);
    this.#quote[j] = QUOTE.beyond;
  }

  /** Writes the features of the sentence's token `position` into `out` from `at`; returns where it stopped. */
  features(position: number, out: Int32Array, at: number): number {
    this.#describe(position);
    return writeFeatures(slot.CUE_TEMPLATES, this.#values, out, at);
  }

  /** Puts what is known of it into the slots that templates are made of. */
  #describe(position: number): void {
    const values = this.#values;
    const { word, tag, mark, kind, coarse, fine, cue, source } = this.#words;
    const quote = this.#quote;
    const first = PAD;
    const last = this.#last;
    const i = PAD + position;
    values[slot.WORD] = word[i] ?? 0;
    values[slot.WORD_BEFORE] = word[i - 1] ?? 0;
    values[slot.WORD_AFTER] = word[i + 1] ?? 0;
    values[slot.WORD_SECOND_BEFORE] = word[i - 2] ?? 0;
    values[slot.WORD_SECOND_AFTER] = word[i + 2] ?? 0;
    values[slot.KIND] = kind[i] ?? 0;
    values[slot.KIND_BEFORE] = kind[i - 1] ?? 0;
    values[slot.KIND_AFTER] = kind[i + 1] ?? 0;
    values[slot.KIND_SECOND_AFTER] = kind[i + 2] ?? 0;
    values[slot.KIND_SECOND_BEFORE] = kind[i - 2] ?? 0;
    values[slot.STEM] = this.#view?.stem[this.#first + position] ?? 0;
    values[slot.COARSE] = coarse[i] ?? 0;
    values[slot.FINE] = fine[i] ?? 0;
    values[slot.FINE_BEFORE] = fine[i - 1] ?? 0;
    values[slot.FINE_AFTER] = fine[i + 1] ?? 0;
    values[slot.SUFFIX] = this.#view?.suffix[this.#first + position] ?? 0;
    values[slot.CUE] = cue[i] ?? 0;
    values[slot.CUE_BEFORE] = cue[i - 1] ?? 0;
    values[slot.CUE_AFTER] = cue[i + 1] ?? 0;
    values[slot.QUOTED] = quote[i] ?? 0;
    values[slot.QUOTED_AROUND] = (quote[i - 1] ?? 0) * 8 + (quote[i + 1] ?? 0);
    values[slot.SOURCE_BEFORE] = source[i - 1] ?? 0;
    values[slot.SOURCE_AFTER] = source[i + 1] ?? 0;
    const aptBefore = this.#aptBefore[i] ?? 0;
    const aptAfter = this.#aptAfter[i] ?? 0;
    values[slot.ELSEWHERE] = aptBefore * 16 + aptAfter;
    values[slot.RIVALLED] = (aptBefore >= SURE ? 1 : 0) + (aptAfter >= SURE ? 2 : 0);
    values[slot.EDGE] = i === first ? 1 : i === last - 2 ? 2 : 0;
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
    values[slot.SUBJECT_TAG] = found ? (tag[subject] ?? 0) : NO_SUBJECT;
    values[slot.CROSSED] = crossed;
    values[slot.SUBJECT_WORD] = found ? (word[subject] ?? 0) : 0;
    values[slot.SUBJECT_SOURCE] = found ? (source[subject] ?? 0) : 0;
    // What follows: the first word that opens a clause, a mark, or the end.
    let next = i + 1;
    let verbs = 0;
    for (; next < last && next - i < 14; next++) {
      const t = tag[next] ?? 0;
      if (t === VERB || t === AUX) verbs++;
      if (mark[next] || t === SCONJ || t === CCONJ) break;
    }
    values[slot.STOPPER] = next < last ? (mark[next] ?? 0) * 32 + (tag[next] ?? 0) : 1000;
    values[slot.STOPPER_DISTANCE] = bucket(next - i);
    values[slot.VERBS] = Math.min(verbs, 2);
    values[slot.STOPPER_WORD] = word[next] ?? 0;
    values[slot.TAG_AFTER] = tag[i + 1] ?? 0;
    // The word after adverbs, the word before them.
    let after = i + 1;
    while (after < last && tag[after] === ADV) after++;
    let before = i - 1;
    while (before >= first && tag[before] === ADV) before--;
    values[slot.PHRASE_WORD] = word[after] ?? 0;
    values[slot.WORD_BEFORE_ADVERBS] = word[before] ?? 0;
    values[slot.PHRASE_KIND] = kind[after] ?? 0;
    values[slot.KIND_BEFORE_ADVERBS] = kind[before] ?? 0;
    // The rest of the noun phrase that follows, and what comes after it.
    let beyond = after;
    while (beyond < last && beyond - i < 9) {
      const t = tag[beyond] ?? 0;
      if (t !== NOUN && t !== PROPN && t !== DET && t !== ADJ && t !== PRON) break;
      beyond++;
    }
    values[slot.BEYOND_WORD] = word[beyond] ?? 0;
    values[slot.HAS_PHRASE] = beyond > after ? 1 : 0;
    values[slot.BEYOND_KIND] = kind[beyond] ?? 0;
    values[slot.BEYOND_CUE] = cue[beyond] ?? 0;
    // Quotation marks anywhere in the sentence.
    let left = i - 1;
    while (left >= first && i - left < 40 && quote[left] !== 2) left--;
    let right = i + 1;
    while (right < last && right - i < 40 && quote[right] !== 1) right++;
    values[slot.CLOSING_MARK] = left >= first && i - left < 40 ? bucket(i - left) : 9;
    values[slot.OPENING_MARK] = right < last && right - i < 40 ? bucket(right - i) : 9;
    values[slot.TAGS_BEFORE] = (tag[i - 3] ?? 0) * 32 + (tag[i - 2] ?? 0);
    values[slot.TAG_BEFORE] = tag[i - 1] ?? 0;
    values[slot.TAGS_AFTER] = (tag[i + 3] ?? 0) * 32 + (tag[i + 2] ?? 0);
    values[slot.CUE_SECOND_AFTER] = cue[i + 2] ?? 0;
    values[slot.CUE_SECOND_BEFORE] = cue[i - 2] ?? 0;
  }
}
