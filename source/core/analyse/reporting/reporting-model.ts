import { memoised } from '../../text/memoised.ts';
import type { Model } from '../model/model.ts';
import { openSegmentModel, type SegmentModel } from '../model/segment-model.ts';
import type { WordClasses } from './features/word-classes.ts';

/** A logistic model over hashed features: weights for "what it reports is exactly so" and for "it is right". */
export type JudgeModel = { readonly exact: Float32Array; readonly right: Float32Array };

/** Everything learned that finding what is reported needs. */
export type ReportingModel = {
  readonly classes: WordClasses;
  readonly cues: SegmentModel;
  readonly arguments: SegmentModel;
  readonly judge: JudgeModel;
};

/** The names of the sections the stage reads. */
export const SECTION = {
  classes: 'reporting/classes',
  cues: 'reporting/cues',
  arguments: 'reporting/arguments',
  judge: 'reporting/judge',
} as const;

/** Bytes a word takes in the packed classes: hash, fine, coarse, both aptnesses in one, as columns. */
const WORD = 8;

/** Packs the table of words, column by column. */
export const packWordClasses = (classes: WordClasses): Uint8Array => {
  const size = classes.keys.length;
  const bytes = new Uint8Array(size * WORD);
  const aptness = classes.cueAptness.map((cue, i) => cue * 16 + (classes.sourceAptness[i] ?? 0));
  bytes.set(new Uint8Array(classes.keys.buffer, classes.keys.byteOffset, size * 4), 0);
  bytes.set(new Uint8Array(classes.fine.buffer, classes.fine.byteOffset, size * 2), size * 4);
  bytes.set(classes.coarse, size * 6);
  bytes.set(aptness, size * 7);
  return bytes;
};

const openWordClasses = (bytes: Uint8Array): WordClasses => {
  const size = bytes.length / WORD;
  const at = bytes.byteOffset;
  const aptness = new Uint8Array(bytes.buffer, at + size * 7, size);
  return {
    keys: new Int32Array(bytes.buffer, at, size),
    fine: new Uint16Array(bytes.buffer, at + size * 4, size),
    coarse: new Uint8Array(bytes.buffer, at + size * 6, size),
    cueAptness: aptness.map((both) => both >> 4),
    sourceAptness: aptness.map((both) => both & 15),
  };
};

/** Packs the judge's two rows of weights. */
export const packJudge = ({ exact, right }: JudgeModel): Uint8Array => {
  const both = new Float32Array(exact.length * 2);
  both.set(exact);
  both.set(right, exact.length);
  return new Uint8Array(both.buffer);
};

const openJudge = (bytes: Uint8Array): JudgeModel => {
  const size = bytes.length / 8;
  return {
    exact: new Float32Array(bytes.buffer, bytes.byteOffset, size),
    right: new Float32Array(bytes.buffer, bytes.byteOffset + size * 4, size),
  };
};

/** The stage's part of the model, viewed once. @throws {ModelError} when a section is missing. */
export const reportingModel = memoised(
  (model: Model): ReportingModel => ({
    classes: openWordClasses(model.section(SECTION.classes)),
    cues: openSegmentModel(model.section(SECTION.cues)),
    arguments: openSegmentModel(model.section(SECTION.arguments)),
    judge: openJudge(model.section(SECTION.judge)),
  }),
);
