import { ADJ, AUX, CCONJ, DET, NOUN, NUM, PART, PRON, PROPN, SCONJ, VERB } from '../../grammar/tags.ts';
import { mix } from '../features/hash.ts';
import { writeFeatures } from '../features/templates.ts';
import { headOf, MARK, type WordView } from '../features/word-view.ts';
import { PAD, WordWindow } from '../features/word-window.ts';
import { newPassage, PASSAGE_SIZE, type Passage } from '../passage.ts';
import { pairAt, type QuotationMap, trustOf } from '../quotation-map.ts';
import * as slot from './argument-templates.ts';
import { AFTER, BEFORE, bucket, CUE, QUOTATION, TELLING } from './unit-codes.ts';

/** How many features a unit has. */
export const ARGUMENT_FEATURES = slot.ARGUMENT_TEMPLATES.count;
/** Features of the cue alone, which say how likely a source and one or more pieces of content are. */
export const FINAL_FEATURES = slot.FINAL_TEMPLATES.count;

/** Reads a passage's units once, then describes each by what may show it to be content or source. */
export class ArgumentReader {
  readonly #words = new WordWindow(PASSAGE_SIZE);
  /** The last four telling things between the cue and each unit, and counts of some. */
  readonly #path = new Int32Array(PASSAGE_SIZE);
  readonly #commas = new Uint8Array(PASSAGE_SIZE);
  readonly #verbs = new Uint8Array(PASSAGE_SIZE);
  /** The number of noun phrases from the cue on, 8 more outside one. */
  readonly #phrase = new Uint8Array(PASSAGE_SIZE);
  readonly #bracketed = new Uint8Array(PASSAGE_SIZE);
  /** The units and verbs of its sentence after each unit, and how apt the aptest of them is to be a cue. */
  readonly #rest = new Uint8Array(PASSAGE_SIZE);
  readonly #restCue = new Uint8Array(PASSAGE_SIZE);
  readonly #betweenCue = new Uint8Array(PASSAGE_SIZE);
  readonly #values = new Int32Array(slot.SLOTS);
  #passage: Passage = newPassage();

  read(passage: Passage, view: WordView, quotations: QuotationMap): void {
    this.#passage = passage;
    const { count, cueFirst, cueLast } = passage;
    for (let j = 0; j < PAD; j++) this.#words.set(j, 7, BEFORE, 0);
    for (let j = PAD + count; j < count + PAD * 2; j++) this.#words.set(j, 8, AFTER, 0);
    for (let u = 0; u < count; u++) this.#readUnit(passage, view, quotations, u);
    this.#walk(cueLast, 1);
    this.#walk(cueFirst - 1, -1);
    this.#readRest();
    this.#readCue(passage, view, quotations);
  }

  /** Notes what is to come of its sentence after each unit. */
  #readRest(): void {
    const { count, sentence, cueFirst, cueLast } = this.#passage;
    const { tag, cue } = this.#words;
    let units = 0;
    let verbs = 0;
    let apt = 0;
    for (let u = count - 1; u >= 0; u--) {
      if (sentence[u] !== sentence[u + 1]) {
        units = 0;
        verbs = 0;
        apt = 0;
      }
      this.#rest[u] = bucket(units) * 4 + Math.min(verbs, 3);
      this.#restCue[u] = apt;
      const t = tag[PAD + u];
      units++;
      if (t === VERB || t === AUX) verbs++;
      if (u < cueFirst || u >= cueLast) apt = Math.max(apt, cue[PAD + u] ?? 0);
    }
  }

  #readUnit(
    { first, last, cueFirst, cueLast }: Passage,
    view: WordView,
    quotations: QuotationMap,
    u: number,
  ): void {
    const j = PAD + u;
    const t = first[u] ?? 0;
    const length = (last[u] ?? 0) - t;
    if (length === 1) {
      this.#words.copy(j, view, t, u >= cueFirst && u < cueLast ? CUE : view.tag[t]);
      return;
    }
    const mark = view.mark[t + length - 2] ?? 0;
    const size = length < 5 ? 0 : length < 10 ? 1 : length < 22 ? 2 : 3;
    const word = mix(200, mark, size, trustOf(pairAt(quotations, t)));
    this.#words.set(j, word, QUOTATION, MARK.quote, mark, view.tag[t + 1]);
  }

  #readCue(
    { count, first, cueFirst, cueLast, sentence }: Passage,
    view: WordView,
    quotations: QuotationMap,
  ): void {
    const values = this.#values;
    const { word, tag } = this.#words;
    const from = first[cueFirst] ?? 0;
    const to = first[cueLast - 1] ?? 0;
    const head = headOf(view, { first: from, last: to + 1 });
    values[slot.STEM] = view.stem[head] ?? 0;
    values[slot.CLASS] = view.fine[head] ?? 0;
    let shape = Math.min(to - from, 3);
    for (let t = from; t <= to && t < from + 4; t++) shape = shape * 32 + (view.tag[t] ?? 0);
    values[slot.SHAPE] = mix(201, shape, view.word[from] ?? 0, view.word[to] ?? 0);
    values[slot.RIGHT] = mix(202, word[PAD + cueLast] ?? 0, tag[PAD + cueLast] ?? 0);
    values[slot.LEFT] = mix(203, word[PAD + cueFirst - 1] ?? 0, tag[PAD + cueFirst - 1] ?? 0);
    let quotes = pairAt(quotations, from) ? 1 : 0;
    for (let u = 0; u < count; u++) {
      if (tag[PAD + u] === QUOTATION) quotes |= 2 << ((u < cueFirst ? 0 : 2) + Math.abs(sentence[u] ?? 0));
    }
    values[slot.QUOTES] = quotes;
  }

  /** Notes, from the cue outwards, what lies between it and each unit. */
  #walk(begin: number, step: 1 | -1): void {
    const { count, sentence } = this.#passage;
    const { tag, mark, cue } = this.#words;
    let path = 0;
    let commas = 0;
    let verbs = 0;
    let phrase = 0;
    let inPhrase = false;
    let bracketed = 0;
    let was = 0;
    let apt = 0;
    for (let u = begin; u >= 0 && u < count; u += step) {
      const t = tag[PAD + u] ?? 0;
      const m = mark[PAD + u] ?? 0;
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
      this.#betweenCue[u] = apt;
      apt = Math.max(apt, cue[PAD + u] ?? 0);
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

  /** Writes the features of the cue alone; returns how many. */
  finalFeatures(out: Int32Array): number {
    return writeFeatures(slot.FINAL_TEMPLATES, this.#values, out, 0);
  }

  /** Writes the features of unit `u` into `out` from `at`; returns where it stopped. */
  features(u: number, out: Int32Array, at: number): number {
    this.#describe(u);
    return writeFeatures(slot.ARGUMENT_TEMPLATES, this.#values, out, at);
  }

  /** Puts what is known of it into the slots that templates are made of. */
  #describe(u: number): void {
    const values = this.#values;
    const { count, cueFirst, cueLast, sentence } = this.#passage;
    const { word, tag, mark, kind, coarse, fine, cue, source } = this.#words;
    const j = PAD + u;
    const side = u < cueFirst ? 0 : 1;
    const gap = side ? u - cueLast : cueFirst - 1 - u;
    const s = (sentence[u] ?? 0) + 1;
    const commas = this.#commas[u] ?? 0;
    const verbs = this.#verbs[u] ?? 0;
    const here = kind[j] ?? 0;
    const before = kind[j - 1] ?? 0;
    const after = kind[j + 1] ?? 0;
    values[slot.SIDE] = side;
    values[slot.DISTANCE] = bucket(gap) * 2 + side;
    values[slot.SENTENCE] = s;
    values[slot.ZONE] = (side * 4 + s) * 4 + commas;
    values[slot.VERBS] = verbs;
    values[slot.CROSSED] = verbs * 4 + commas;
    values[slot.PATH] = this.#path[u] ?? 0;
    values[slot.PHRASE] = (this.#phrase[u] ?? 0) * 2 + side;
    values[slot.BRACKETED] = this.#bracketed[u] ?? 0;
    values[slot.REST] = this.#rest[u] ?? 0;
    values[slot.REST_CUE] = this.#restCue[u] ?? 0;
    values[slot.BETWEEN_CUE] = this.#betweenCue[u] ?? 0;
    values[slot.EDGE] =
      u === 0
        ? 1
        : u === count - 1
          ? 2
          : sentence[u] !== sentence[u - 1]
            ? 3
            : sentence[u] !== sentence[u + 1]
              ? 4
              : 0;
    values[slot.KIND] = here;
    values[slot.KIND_BEFORE] = before;
    values[slot.KIND_SECOND_BEFORE] = kind[j - 2] ?? 0;
    values[slot.KIND_AFTER] = after;
    values[slot.KIND_THIRD_AFTER] = kind[j + 3] ?? 0;
    values[slot.KIND_AND_SIDE] = mix(0, here, side);
    values[slot.BEFORE_AND_SIDE] = mix(0, before, side);
    values[slot.AFTER_AND_SIDE] = mix(0, after, side);
    values[slot.SECOND_AND_SIDE] = mix(0, kind[j + 2] ?? 0, side);
    values[slot.KIND_AND_WORD_AFTER] = mix(0, here, word[j + 1] ?? 0);
    values[slot.AFTER_AND_WORD] = mix(0, after, word[j] ?? 0);
    values[slot.WORD] = word[j] ?? 0;
    values[slot.WORD_BEFORE] = word[j - 1] ?? 0;
    values[slot.WORD_AFTER] = word[j + 1] ?? 0;
    values[slot.COARSE] = coarse[j] ?? 0;
    values[slot.FINE] = fine[j] ?? 0;
    values[slot.SOURCE] = source[j] ?? 0;
    values[slot.SOURCE_BEFORE] = source[j - 1] ?? 0;
    values[slot.SOURCE_AFTER] = source[j + 1] ?? 0;
    values[slot.CUE_APTNESS] = cue[j] ?? 0;
    values[slot.CUE_BEFORE] = cue[j - 1] ?? 0;
    values[slot.CUE_AFTER] = cue[j + 1] ?? 0;
    // The verb that follows a comma or conjunction tells whether a new clause begins.
    const end = PAD + count;
    let clause = j + 1;
    while (clause < end && clause - j < 6 && tag[clause] !== VERB && tag[clause] !== AUX && !mark[clause])
      clause++;
    values[slot.CLAUSE_KIND] = kind[clause] ?? 0;
    values[slot.CLAUSE_DISTANCE] = clause - j;
    values[slot.CLAUSE_CUE] = cue[clause] ?? 0;
  }
}
