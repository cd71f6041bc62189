import type { Document } from '../document/document.ts';
import type { Analysis } from './analysis.ts';
import type { Model } from './model/model.ts';
import { analyseInSteps } from './pipeline.ts';
import { analyseInParts, type PartStep } from './windows/in-parts.ts';
import { isTooLong } from './windows/too-long.ts';

/** Length in code units of the beginning that is analysed first: a few screens. */
const beginning = 65_536;
/** A text must be this many times as long as its beginning for that to pay. */
const worthwhile = 4;

/**
 * The beginning of a long text, to be analysed before the whole; none for a short text. It ends with a block, and its
 * offsets are those of the whole.
 */
export const beginningsOf = (document: Document): readonly Document[] => {
  const { text, blocks } = document;
  if (text.length < beginning * worthwhile) return [];
  const kept = blocks.filter(({ range }) => range.end <= beginning);
  const end = kept.reduce((most, { range }) => Math.max(most, range.end), 0);
  return end > 0 ? [{ ...document, text: text.slice(0, end), blocks: kept }] : [];
};

/**
 * How far an analysis has come, from 0 to 1 by time; what is known of the beginning of a long text, or of one more part
 * of a very long one; and at last the whole analysis, or (`complete`) that all its parts have come.
 */
export type Step =
  | PartStep
  | { readonly kind: 'beginning'; readonly analysis: Analysis }
  | { readonly kind: 'done'; readonly analysis: Analysis }
  | { readonly kind: 'complete' };

/**
 * Analyses an article as a reader comes to it: of a long one the beginning first, which costs less than a third more;
 * a very long one part by part. The parts together are what `analyse` gives.
 * @throws {ModelError} when the model lacks a section that a stage needs.
 */
export function* analyseAsRead(document: Document, model: Model): Generator<Step, void, undefined> {
  if (isTooLong(document)) {
    yield* analyseInParts(document, model);
    yield { kind: 'complete' };
    return;
  }
  const parts = [...beginningsOf(document), document];
  const total = parts.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  for (const part of parts) {
    const steps = analyseInSteps(part, model);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      yield {
        kind: 'progress',
        done: total === 0 ? 0 : (before + step.value.done * part.text.length) / total,
      };
    }
    before += part.text.length;
    yield { kind: part === document ? 'done' : 'beginning', analysis: step.value };
  }
}
