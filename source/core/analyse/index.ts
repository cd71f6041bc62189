import type { Document } from '../document/document.ts';
import type { Analysis } from './analysis.ts';
import type { Model } from './model/model.ts';
import { analyseInSteps } from './pipeline.ts';
import { analyseInParts } from './windows/in-parts.ts';
import { joined, nothingYet } from './windows/part.ts';
import { isTooLong } from './windows/too-long.ts';

/**
 * Finds an article's sections, what is quoted in it, and who said it. Pure, and linear in the length of the text. A
 * text as long as books is analysed part by part and in memory that does not grow with it.
 * @throws {ModelError} when the model lacks a section that a stage needs.
 */
export const analyse = (document: Document, model: Model): Analysis => {
  if (isTooLong(document)) {
    let analysis = nothingYet;
    for (const step of analyseInParts(document, model)) {
      if (step.kind === 'part') analysis = joined(analysis, step.part);
    }
    return analysis;
  }
  const steps = analyseInSteps(document, model);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
