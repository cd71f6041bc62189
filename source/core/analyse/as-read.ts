import type { Document } from '../document/document.ts';
import type { Analysis } from './analysis.ts';
import { analyseInSteps } from './index.ts';
import type { Model } from './model/model.ts';

/** Code units of the shortest beginning that is analysed by itself: a few screens, soon done. */
const shortest = 65_536;
/** A text has to be so many times as long as a beginning for that to be worth its while. */
const worthwhile = 4;
/** Each beginning is so many times as long as the one before. */
const longer = 16;

/**
 * The beginnings of a long text to be analysed before the whole of it, shortest first; none of a text that is soon
 * analysed. Each ends with a block, and what it holds has the offsets it has in the whole.
 */
export const beginningsOf = (document: Document): readonly Document[] => {
  const { text, blocks } = document;
  const found: Document[] = [];
  for (let length = shortest; length * worthwhile <= text.length; length *= longer) {
    let end = 0;
    const kept = blocks.filter(({ range }) => {
      if (range.end > length) return false;
      end = Math.max(end, range.end);
      return true;
    });
    if (end > 0) found.push({ ...document, text: text.slice(0, end), blocks: kept });
  }
  return found;
};

/** How far an analysis has come, from 0 to 1 by time, or what is known of the beginning of a long text. */
export type Step =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'beginning'; readonly analysis: Analysis };

/**
 * Analyses an article as a reader comes to it: of a long one the beginning first, which costs less than a third more.
 * @throws {ModelError} when the model lacks a section that a stage needs.
 */
export function* analyseAsRead(document: Document, model: Model): Generator<Step, Analysis, undefined> {
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
    if (part === document) return step.value;
    before += part.text.length;
    yield { kind: 'beginning', analysis: step.value };
  }
  throw new Error('an article is a part of itself');
}
