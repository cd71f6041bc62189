import type { SegmentModel } from '../model/segment-model.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { ARGUMENT_FEATURES, ArgumentReader, FINAL_FEATURES } from './argument-features.ts';
import { addRows, finalScores } from './emissions.ts';
import { type CueSpan, fillPassage, newPassage } from './passage.ts';
import type { QuotationMap } from './quotation-map.ts';
import { SegmentCrf } from './segment-crf.ts';
import { ARGUMENT_STATES, ARGUMENT_TOPOLOGY } from './topologies.ts';
import type { WordView } from './word-view.ts';

/** A run of tokens, `last` not included. */
export type TokenSpan = { readonly first: number; readonly last: number };

/** What a cue reports and whose words they are, and how sure the model is of exactly this. */
export type Arguments = {
  readonly content: readonly TokenSpan[];
  readonly source: TokenSpan | undefined;
  /** The chance of exactly these spans, given that the cue is one. */
  readonly chance: number;
  /** The chance that the cue reports nothing in reach, and that it has no source in reach. */
  readonly empty: number;
  readonly sourceless: number;
};

/** Finds the arguments of cues of one article. */
export class ArgumentFinder {
  readonly #crf = new SegmentCrf(ARGUMENT_TOPOLOGY);
  readonly #reader = new ArgumentReader();
  readonly #passage = newPassage();
  readonly #features = new Int32Array(ARGUMENT_FEATURES);
  readonly #final = new Int32Array(FINAL_FEATURES);
  readonly #rows: Float32Array;
  readonly #fixed: Uint8Array;
  readonly #tokens: Tokens;
  readonly #view: WordView;
  readonly #quotations: QuotationMap;
  readonly #model: SegmentModel;

  constructor(tokens: Tokens, view: WordView, quotations: QuotationMap, model: SegmentModel) {
    this.#tokens = tokens;
    this.#view = view;
    this.#quotations = quotations;
    this.#model = model;
    const size = this.#passage.first.length;
    this.#rows = new Float32Array(size * ARGUMENT_TOPOLOGY.columns);
    this.#fixed = new Uint8Array(size);
  }

  find(cue: CueSpan): Arguments {
    const passage = this.#passage;
    const { columns } = ARGUMENT_TOPOLOGY;
    fillPassage(passage, this.#tokens, this.#quotations, cue);
    this.#reader.read(passage, this.#view, this.#quotations);
    const { count, cueFirst, cueLast } = passage;
    for (let u = 0; u < count; u++) {
      const inCue = u >= cueFirst && u < cueLast;
      this.#fixed[u] = inCue ? 1 : 0;
      const features = inCue ? 0 : this.#reader.features(u, this.#features, 0);
      addRows(this.#model, this.#features, features, this.#rows, u * columns);
    }
    const finals = finalScores(this.#model, this.#final, this.#reader.finalFeatures(this.#final));
    this.#crf.load(count, this.#rows, this.#model, finals, this.#fixed);
    const best = this.#crf.viterbi();
    const total = this.#crf.sum();
    let empty = 0;
    let sourceless = 0;
    ARGUMENT_STATES.forEach((state, s) => {
      const chance = this.#crf.alpha(count - 1, s) * this.#crf.beta(count - 1, s);
      if (state.content === 0) empty += chance;
      if (state.source === 0) sourceless += chance;
    });
    const content: TokenSpan[] = [];
    let source: TokenSpan | undefined;
    for (const { state, first, last } of best.segments) {
      const span = { first: passage.first[first] ?? 0, last: passage.last[last - 1] ?? 0 };
      if (ARGUMENT_STATES[state]?.kind === 'content') content.push(span);
      else source = span;
    }
    return { content, source, chance: Math.exp(best.score - total), empty, sourceless };
  }
}
