import type { Document } from '../../document/document.ts';
import { allAtOnce } from '../../text/steps.ts';
import type { Analysis, Quotation, Section } from '../analysis.ts';
import type { Model } from '../model/model.ts';
import { analyseInSteps } from '../pipeline.ts';
import { sectioniseInParts } from '../sections/sectionise.ts';
import { createOneCast } from './one-cast.ts';
import type { Part } from './part.ts';
import { type WindowSizes, windowsOf } from './windows.ts';

/** How far the analysis has come, from 0 to 1, or what was found in one more part. */
export type PartStep =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'part'; readonly part: Part };

/** A window's quotations as those of the whole: numbered on, each in the section it begins in. */
const renamed = (
  quotations: readonly Quotation[],
  before: number,
  sections: readonly Section[],
  speakers: ReadonlyMap<string, string>,
): readonly Quotation[] => {
  let at = 0;
  return quotations.map((quotation, index): Quotation => {
    while ((sections[at + 1]?.range.start ?? Number.POSITIVE_INFINITY) <= quotation.range.start) at += 1;
    const { speaker, ...attribution } = quotation.attribution;
    const id = speaker === undefined ? undefined : speakers.get(speaker);
    return {
      ...quotation,
      id: `q${before + index + 1}`,
      section: sections[at]?.id ?? '',
      attribution: { ...(id === undefined ? {} : { speaker: id }), ...attribution },
    };
  });
};

/**
 * Analyses a long text window by window: what was needed for one is forgotten before the next, and what was found in
 * one is known while the rest is still being read.
 * @throws {ModelError} when the model lacks a section that a stage needs.
 */
export function* analyseInParts(
  document: Document,
  model: Model,
  sizes?: WindowSizes,
): Generator<PartStep, void, undefined> {
  const total = document.text.length;
  const divide = sectioniseInParts(document);
  const oneCast = createOneCast();
  let [known, quoted] = [0, 0];
  for (const { document: window, range } of windowsOf(document, sizes)) {
    const steps = analyseInSteps(window, model, []);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      yield { kind: 'progress', done: (range.start + step.value.done * (range.end - range.start)) / total };
    }
    const sections = allAtOnce(divide(range.end));
    const sectionsFrom = Math.max(0, known - 1);
    yield { kind: 'part', part: partOf(step.value, { sections, sectionsFrom, quoted, oneCast }) };
    known = sectionsFrom + sections.length;
    quoted += step.value.quotations.length;
  }
}

const partOf = (
  found: Analysis,
  whole: Pick<Part, 'sections' | 'sectionsFrom'> & {
    readonly quoted: number;
    readonly oneCast: ReturnType<typeof createOneCast>;
  },
): Part => {
  const { sections, sectionsFrom, quoted } = whole;
  const cast = whole.oneCast(found.speakers);
  const ids = new Map(found.speakers.map(({ id }, index) => [id, cast[index]?.id ?? id]));
  const places = new Map(found.quotations.map(({ id }, index) => [id, `q${quoted + index + 1}`]));
  return {
    sections,
    sectionsFrom,
    quotations: renamed(found.quotations, quoted, sections, ids),
    speakers: cast.map((speaker) => ({
      ...speaker,
      quotations: speaker.quotations.map((id) => places.get(id) ?? id),
    })),
  };
};
