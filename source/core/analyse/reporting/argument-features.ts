import { mix } from './hash.ts';
import { PASSAGE_SIZE, type Passage } from './passage.ts';
import { type QuotationMap, trustOf } from './quotation-map.ts';
import {
  ADJ,
  AUX,
  CCONJ,
  DET,
  MARK,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  SCONJ,
  VERB,
  type WordView,
} from './word-view.ts';

/** No unit has more features than this. */
export const ARGUMENT_FEATURES = 80;
/** Features of the cue alone, which say how likely a source and one or more pieces of content are. */
export const FINAL_FEATURES = 8;
export const FINAL_SIZE = 4096;

/** Room on either side, so that a neighbour can be looked up without asking whether there is one. */
const PAD = 4;
const SIZE = PASSAGE_SIZE + PAD * 2;

/** What stands in place of a tag for units that are no word of the passage. */
const QUOTATION = 40;
const BEFORE = 41;
const AFTER = 42;
const CUE = 43;

/** Things between cue and unit that tell, beside the kinds of `MARK`. */
const TELLING = {
  quotation: 10,
  verb: 11,
  auxiliary: 12,
  conjunction: 13,
  subordinator: 14,
  sentence: 15,
} as const;

const bucket = (d: number): number =>
  d <= 5 ? d : d <= 7 ? 6 : d <= 10 ? 7 : d <= 15 ? 8 : d <= 25 ? 9 : 10;

/** Reads a passage's units once, then writes the features by which each may be known as content or source. */
export class ArgumentReader {
  readonly #word = new Int32Array(SIZE);
  readonly #tag = new Uint8Array(SIZE);
  readonly #mark = new Uint8Array(SIZE);
  /** Tag and mark in one. */
  readonly #kind = new Int32Array(SIZE);
  readonly #coarse = new Uint8Array(SIZE);
  readonly #fine = new Uint16Array(SIZE);
  readonly #cue = new Uint8Array(SIZE);
  readonly #source = new Uint8Array(SIZE);
  /** The last four telling things between the cue and each unit, and counts of some. */
  readonly #path = new Int32Array(PASSAGE_SIZE);
  readonly #commas = new Uint8Array(PASSAGE_SIZE);
  readonly #verbs = new Uint8Array(PASSAGE_SIZE);
  /** The number of noun phrases from the cue on, 8 more outside one. */
  readonly #phrase = new Uint8Array(PASSAGE_SIZE);
  readonly #bracketed = new Uint8Array(PASSAGE_SIZE);
  #passage: Passage | undefined;
  #stem = 0;
  #class = 0;
  #shape = 0;
  #right = 0;
  #left = 0;
  #quotes = 0;

  /** Reads a passage. */
  read(passage: Passage, view: WordView, quotations: QuotationMap): void {
    this.#passage = passage;
    const { count, cueFirst, cueLast } = passage;
    for (let j = 0; j < PAD; j++) this.#beyond(j, 7, BEFORE);
    for (let j = PAD + count; j < count + PAD * 2; j++) this.#beyond(j, 8, AFTER);
    for (let u = 0; u < count; u++) this.#readUnit(passage, view, quotations, u);
    this.#walk(cueLast, 1);
    this.#walk(cueFirst - 1, -1);
    this.#readCue(passage, view, quotations);
  }

  #beyond(j: number, word: number, tag: number): void {
    this.#word[j] = word;
    this.#tag[j] = tag;
    this.#mark[j] = 0;
    this.#kind[j] = tag * 16;
    for (const column of [this.#coarse, this.#fine, this.#cue, this.#source]) column[j] = 0;
  }

  #readUnit(
    { first, last, cueFirst, cueLast }: Passage,
    view: WordView,
    { pairs, within }: QuotationMap,
    u: number,
  ): void {
    const j = PAD + u;
    const t = first[u] ?? 0;
    const length = (last[u] ?? 0) - t;
    if (length > 1) {
      const closing = t + length - 2;
      this.#tag[j] = QUOTATION;
      this.#word[j] = mix(
        200,
        view.mark[closing] ?? 0,
        length < 5 ? 0 : length < 10 ? 1 : length < 22 ? 2 : 3,
        trustOf(pairs[within[t] ?? -1]),
      );
      this.#mark[j] = MARK.quote;
      this.#coarse[j] = view.mark[closing] ?? 0;
      this.#fine[j] = view.tag[t + 1] ?? 0;
      this.#cue[j] = 0;
      this.#source[j] = 0;
    } else {
      this.#word[j] = view.word[t] ?? 0;
      this.#tag[j] = u >= cueFirst && u < cueLast ? CUE : (view.tag[t] ?? 0);
      this.#mark[j] = view.mark[t] ?? 0;
      this.#coarse[j] = view.coarse[t] ?? 0;
      this.#fine[j] = view.fine[t] ?? 0;
      this.#cue[j] = view.cueAptness[t] ?? 0;
      this.#source[j] = view.sourceAptness[t] ?? 0;
    }
    this.#kind[j] = (this.#tag[j] ?? 0) * 16 + (this.#mark[j] ?? 0);
  }

  /** The cue's head is its last verb or, without one, its last word. */
  #readCue(
    { count, first, cueFirst, cueLast, sentence }: Passage,
    view: WordView,
    { pairs, within }: QuotationMap,
  ): void {
    const from = first[cueFirst] ?? 0;
    const to = first[cueLast - 1] ?? 0;
    let head = to;
    for (let t = to; t >= from; t--) {
      if (view.tag[t] === VERB) {
        head = t;
        break;
      }
    }
    this.#stem = view.stem[head] ?? 0;
    this.#class = view.fine[head] ?? 0;
    let shape = Math.min(to - from, 3);
    for (let t = from; t <= to && t < from + 4; t++) shape = shape * 32 + (view.tag[t] ?? 0);
    this.#shape = mix(201, shape, view.word[from] ?? 0, view.word[to] ?? 0);
    this.#right = mix(202, this.#word[PAD + cueLast] ?? 0, this.#tag[PAD + cueLast] ?? 0);
    this.#left = mix(203, this.#word[PAD + cueFirst - 1] ?? 0, this.#tag[PAD + cueFirst - 1] ?? 0);
    let quotes = pairs[within[from] ?? -1] ? 1 : 0;
    for (let u = 0; u < count; u++) {
      if (this.#tag[PAD + u] === QUOTATION)
        quotes |= 2 << ((u < cueFirst ? 0 : 2) + Math.abs(sentence[u] ?? 0));
    }
    this.#quotes = quotes;
  }

  /** Notes, from the cue outwards, what lies between it and each unit. */
  #walk(begin: number, step: 1 | -1): void {
    const { count, sentence } = this.#passage ?? { count: 0, sentence: [] };
    let path = 0;
    let commas = 0;
    let verbs = 0;
    let phrase = 0;
    let inPhrase = false;
    let bracketed = 0;
    let was = 0;
    for (let u = begin; u >= 0 && u < count; u += step) {
      const t = this.#tag[PAD + u] ?? 0;
      const m = this.#mark[PAD + u] ?? 0;
      const s = sentence[u] ?? 0;
      if (s !== was) path = ((path << 4) | TELLING.sentence) & 0xffff;
      was = s;
      const nominal =
        t === NOUN ||
        t === PROPN ||
        t === PRON ||
        t === DET ||
        t === ADJ ||
        t === NUM ||
        (t === PART && step < 0);
      if (nominal && !inPhrase) phrase = Math.min(phrase + 1, 7);
      inPhrase = nominal;
      this.#path[u] = path;
      this.#commas[u] = Math.min(commas, 3);
      this.#verbs[u] = Math.min(verbs, 3);
      this.#phrase[u] = nominal ? phrase : phrase + 8;
      this.#bracketed[u] = bracketed;
      let telling = 0;
      if (t === QUOTATION) telling = TELLING.quotation;
      else if (m) telling = m;
      else if (t === VERB) telling = TELLING.verb;
      else if (t === AUX) telling = TELLING.auxiliary;
      else if (t === CCONJ) telling = TELLING.conjunction;
      else if (t === SCONJ) telling = TELLING.subordinator;
      if (telling && telling !== (path & 15)) path = ((path << 4) | telling) & 0xffff;
      if (m === MARK.comma) commas++;
      if (t === VERB || t === AUX) verbs++;
      if (m === MARK.open) bracketed = step > 0 ? 1 : 0;
      if (m === MARK.close) bracketed = step > 0 ? 0 : 1;
    }
  }

  /** Writes the features of the cue alone, each below `FINAL_SIZE`; returns how many. */
  finalFeatures(out: Int32Array): number {
    const mask = FINAL_SIZE - 1;
    out[0] = mix(300, 0) & mask;
    out[1] = mix(301, this.#stem) & mask;
    out[2] = mix(302, this.#shape) & mask;
    out[3] = mix(303, this.#right) & mask;
    out[4] = mix(304, this.#left) & mask;
    out[5] = mix(305, this.#quotes) & mask;
    out[6] = mix(306, this.#class) & mask;
    return 7;
  }

  /** Writes the features of unit `u` into `out` from `at`; returns where it stopped. */
  features(u: number, out: Int32Array, at: number): number {
    const passage = this.#passage;
    if (!passage) return at;
    const { count, cueFirst, cueLast, sentence } = passage;
    const word = this.#word;
    const tag = this.#tag;
    const mark = this.#mark;
    const kind = this.#kind;
    const coarse = this.#coarse;
    const fine = this.#fine;
    const cue = this.#cue;
    const source = this.#source;
    const j = PAD + u;
    let k = at;
    const side = u < cueFirst ? 0 : 1;
    const gap = side ? u - cueLast : cueFirst - 1 - u;
    const d = bucket(gap) * 2 + side;
    const s = (sentence[u] ?? 0) + 1;
    const path = this.#path[u] ?? 0;
    const zone = (side * 4 + s) * 4 + (this.#commas[u] ?? 0);
    const x0 = kind[j] ?? 0;
    const x1 = kind[j + 1] ?? 0;
    const x2 = kind[j + 2] ?? 0;
    const b1 = kind[j - 1] ?? 0;
    const b2 = kind[j - 2] ?? 0;
    const phrase = (this.#phrase[u] ?? 0) * 2 + side;
    const verbs = this.#verbs[u] ?? 0;
    const stem = this.#stem;
    const edge =
      u === 0
        ? 1
        : u === count - 1
          ? 2
          : sentence[u] !== sentence[u - 1]
            ? 3
            : sentence[u] !== sentence[u + 1]
              ? 4
              : 0;
    out[k++] = mix(100, side);
    out[k++] = mix(101, d, s);
    out[k++] = mix(102, zone, verbs);
    out[k++] = mix(103, path, side);
    out[k++] = mix(104, path, x0, side);
    out[k++] = mix(105, d, x0);
    out[k++] = mix(106, stem, d);
    out[k++] = mix(107, stem, zone);
    out[k++] = mix(108, stem, x0, side);
    out[k++] = mix(109, stem, path, side);
    out[k++] = mix(110, this.#class, d);
    out[k++] = mix(111, this.#class, path, side);
    out[k++] = mix(112, this.#shape, d);
    out[k++] = mix(114, this.#right, d);
    out[k++] = mix(115, this.#right, zone, x0);
    out[k++] = mix(116, this.#left, d);
    out[k++] = mix(117, this.#left, zone, x0);
    out[k++] = mix(118, this.#quotes, d, s);
    out[k++] = mix(119, this.#quotes, x0, zone);
    out[k++] = mix(120, this.#quotes, path, side);
    out[k++] = mix(121, word[j] ?? 0, side, s);
    out[k++] = mix(122, word[j - 1] ?? 0, side, s);
    out[k++] = mix(123, word[j + 1] ?? 0, side, s);
    out[k++] = mix(124, word[j] ?? 0, d);
    out[k++] = mix(125, word[j - 1] ?? 0, word[j] ?? 0, side);
    out[k++] = mix(126, word[j] ?? 0, word[j + 1] ?? 0, side);
    out[k++] = mix(127, x0, b1, side);
    out[k++] = mix(128, x0, x1, side);
    out[k++] = mix(129, x0, b1, mix(0, x1, side));
    out[k++] = mix(130, b2, b1, mix(0, x0, side));
    out[k++] = mix(131, x0, x1, mix(0, x2, side));
    out[k++] = mix(132, b1, x0, d);
    out[k++] = mix(133, x0, x1, d);
    out[k++] = mix(134, path, b1, mix(0, x0, side));
    out[k++] = mix(135, path, x0, mix(0, x1, side));
    out[k++] = mix(136, phrase, x0);
    out[k++] = mix(137, phrase, x0, b1);
    out[k++] = mix(138, phrase, x0, x1);
    out[k++] = mix(139, phrase, source[j] ?? 0, s);
    out[k++] = mix(141, source[j] ?? 0, side, x1);
    out[k++] = mix(142, source[j] ?? 0, source[j + 1] ?? 0, side);
    out[k++] = mix(143, source[j - 1] ?? 0, source[j] ?? 0, side);
    out[k++] = mix(144, coarse[j] ?? 0, x0, side);
    out[k++] = mix(145, fine[j] ?? 0, side, s);
    out[k++] = mix(146, fine[j] ?? 0, phrase);
    out[k++] = mix(147, cue[j] ?? 0, side, verbs);
    out[k++] = mix(148, cue[j - 1] ?? 0, x0, side);
    out[k++] = mix(149, cue[j + 1] ?? 0, x0, side);
    out[k++] = mix(150, edge, side, s);
    out[k++] = mix(151, edge, x0, path);
    out[k++] = mix(152, this.#bracketed[u] ?? 0, x0, side);
    out[k++] = mix(153, this.#bracketed[u] ?? 0, zone);
    out[k++] = mix(158, stem, word[j] ?? 0, side);
    out[k++] = mix(163, kind[j + 3] ?? 0, x1, mix(0, x2, side));
    out[k++] = mix(164, verbs * 4 + (this.#commas[u] ?? 0), x0, mix(0, x1, side));
    out[k++] = mix(165, verbs * 4 + (this.#commas[u] ?? 0), x0, mix(0, b1, side));
    // The verb that follows a comma or conjunction tells whether a new clause begins.
    const end = PAD + count;
    let clause = j + 1;
    while (clause < end && clause - j < 6 && tag[clause] !== VERB && tag[clause] !== AUX && !mark[clause])
      clause++;
    out[k++] = mix(166, kind[clause] ?? 0, clause - j, mix(0, x0, word[j + 1] ?? 0));
    out[k++] = mix(167, kind[clause] ?? 0, cue[clause] ?? 0, mix(0, x0, side));
    out[k++] = mix(168, x0, kind[clause] ?? 0, mix(0, x1, word[j] ?? 0));
    return k;
  }
}
