import type { Run } from '../../grammar/token.ts';
import type { SegmentModel } from '../../model/segment-model.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { hashWord, mix } from '../features/hash.ts';
import type { WordView } from '../features/word-view.ts';
import { fillPassage, newPassage, PASSAGE_SIZE } from '../passage.ts';
import type { QuotationMap } from '../quotation-map.ts';
import { ARGUMENT_FEATURES, ArgumentReader, FINAL_FEATURES } from './argument-features.ts';
import { Emissions, finalScores } from './emissions.ts';
import { type Division, NBest } from './n-best.ts';
import { SegmentCrf } from './segment-crf.ts';
import { ARGUMENT_STATES, ARGUMENT_TOPOLOGY } from './topologies.ts';

/** What a cue may report and whose words they may be, and how sure the model is of it, given that the cue is one. */
export type Arguments = {
  readonly content: readonly Run[];
  readonly source: Run | undefined;
  /** The chance of exactly these spans. */
  readonly chance: number;
  /** The chance of this content, whoever its source. */
  readonly share: number;
  /** The chance that the cue reports nothing in reach, and that it has no source in reach. */
  readonly empty: number;
  readonly sourceless: number;
};

/** So many ways to divide the words around a cue are looked at, if they are likelier than this ... */
const WAYS = 4;
const LEAST_WAY = 0.004;
/** ... and so many contents; beside the likeliest, only such as are likelier than this. */
const MOST = 3;
const LEAST_SHARE = 0.02;

const THAT = hashWord('that');

/** A number that is the same for contents of the same words: punctuation and a "that" in front do not count. */
const signatureOf = (content: readonly Run[], { word, mark }: WordView): number => {
  let signature = 0;
  let isFirst = true;
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      if (mark[i] !== 0) continue;
      if (!isFirst || word[i] !== THAT) signature = mix(signature, i);
      isFirst = false;
    }
  }
  return signature;
};

const crf = new SegmentCrf(ARGUMENT_TOPOLOGY);
const bestDivisions = new NBest(ARGUMENT_TOPOLOGY, WAYS, LEAST_WAY);

/** Finds the arguments of cues of one article. */
export class ArgumentFinder {
  readonly #reader = new ArgumentReader();
  readonly #passage = newPassage();
  readonly #final = new Int32Array(FINAL_FEATURES);
  readonly #fixed = new Uint8Array(PASSAGE_SIZE);
  readonly #emissions: Emissions;
  readonly #tokens: Tokens;
  readonly #view: WordView;
  readonly #quotations: QuotationMap;
  readonly #model: SegmentModel;

  constructor(tokens: Tokens, view: WordView, quotations: QuotationMap, model: SegmentModel) {
    this.#tokens = tokens;
    this.#view = view;
    this.#quotations = quotations;
    this.#model = model;
    this.#emissions = new Emissions(model, PASSAGE_SIZE, ARGUMENT_FEATURES);
  }

  /**
   * What a cue may report, likeliest first; nothing where it seems to report nothing. `reach` is how many words, or
   * whole quotations, are read on either side of it.
   */
  find(cue: Run, reach?: number): readonly Arguments[] {
    const passage = this.#passage;
    const emissions = this.#emissions;
    fillPassage(passage, this.#tokens, this.#quotations, cue, reach);
    this.#reader.read(passage, this.#view, this.#quotations);
    const { count, cueFirst, cueLast } = passage;
    emissions.begin(count, 1);
    for (let u = 0; u < count; u++) {
      const inCue = u >= cueFirst && u < cueLast;
      this.#fixed[u] = inCue ? 1 : 0;
      if (!inCue) this.#reader.features(u, emissions.features, emissions.place(u));
    }
    emissions.addUp();
    const finals = finalScores(this.#model, this.#final, this.#reader.finalFeatures(this.#final));
    crf.load(count, emissions.rows, this.#model, finals, this.#fixed);
    crf.sum();
    const ends = crf.finals();
    let empty = 0;
    let sourceless = 0;
    ARGUMENT_STATES.forEach((state, s) => {
      if (state.content === 0) empty += ends[s] ?? 0;
      if (state.source === 0) sourceless += ends[s] ?? 0;
    });
    return this.#distinct(bestDivisions.find(crf, count), empty, sourceless);
  }

  /** The divisions' contents, each once, with the likeliest source it was found with. */
  #distinct(divisions: readonly Division[], empty: number, sourceless: number): readonly Arguments[] {
    const { first: firsts, last: lasts } = this.#passage;
    const options = new Map<number, Arguments>();
    for (const { segments, chance } of divisions) {
      const content: Run[] = [];
      let source: Run | undefined;
      for (const { state, first, last } of segments) {
        const span = { first: firsts[first] ?? 0, last: lasts[last - 1] ?? 0 };
        if (ARGUMENT_STATES[state]?.kind === 'content') content.push(span);
        else source = span;
      }
      if (content.length === 0) continue;
      const signature = signatureOf(content, this.#view);
      const known = options.get(signature);
      options.set(
        signature,
        known
          ? { ...known, share: known.share + chance }
          : { content, source, chance, share: chance, empty, sourceless },
      );
    }
    return [...options.values()]
      .slice(0, MOST)
      .filter(({ share }, rank) => rank === 0 || share >= LEAST_SHARE);
  }
}
