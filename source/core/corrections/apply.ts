import type { Analysis, Attribution, Quotation, Speaker } from '../analyse/analysis.ts';
import type { Document } from '../document/document.ts';
import type { Cast } from './cast.ts';
import { type Correction, yourCorrection } from './correction.ts';
import { createDecisions } from './decisions.ts';

export type Corrected = {
  readonly analysis: Analysis;
  /** Corrections of quotations and speakers that are no longer to be found. */
  readonly orphans: readonly Correction[];
};

/** The reader's word on who said it: the article's words for somebody else are theirs no longer. */
const decided = ({ mention, cue }: Attribution, speaker: Speaker | undefined): Attribution => {
  const isTheirs = speaker?.mentions.some(({ start }) => start === mention?.start) ?? false;
  return {
    ...(speaker ? { speaker: speaker.id } : {}),
    ...(mention && isTheirs ? { mention } : {}),
    ...(cue ? { cue } : {}),
    rule: yourCorrection,
    confidence: 1,
  };
};

/** The speakers with the quotations that are now theirs, most quoted first. */
const recounted = (cast: Cast, quotations: readonly Quotation[]): readonly Speaker[] => {
  const said = new Map<string, string[]>();
  for (const { id, attribution } of quotations) {
    if (attribution.speaker === undefined) continue;
    const theirs = said.get(attribution.speaker);
    if (theirs) theirs.push(id);
    else said.set(attribution.speaker, [id]);
  }
  return cast
    .all()
    .map((speaker) => ({ ...speaker, quotations: said.get(speaker.id) ?? [] }))
    .sort((a, b) => b.quotations.length - a.quotations.length);
};

/**
 * An analysis as the reader corrected it, the corrections taken in their order. What they decided says so: its rule
 * is "your correction" and its confidence 1. Neither the document nor the analysis is changed.
 */
export const applyCorrections = (
  { text }: Pick<Document, 'text'>,
  analysis: Analysis,
  corrections: readonly Correction[],
): Corrected => {
  if (corrections.length === 0) return { analysis, orphans: [] };
  const { take, cast, owners, yours, removed, ...decisions } = createDecisions(text, analysis, corrections);
  const orphans = corrections.filter((correction, index) => !take(correction, index));
  const quotations = decisions.quotations
    .filter(({ id }) => !removed.has(id))
    .map((quotation): Quotation => {
      const { id, attribution } = quotation;
      const speaker = cast.now(owners.get(id));
      if (yours.has(id)) {
        return {
          ...quotation,
          attribution: decided(attribution, speaker === undefined ? undefined : cast.get(speaker)),
        };
      }
      return speaker === attribution.speaker || speaker === undefined
        ? quotation
        : { ...quotation, attribution: { ...attribution, speaker } };
    });
  return { analysis: { ...analysis, quotations, speakers: recounted(cast, quotations) }, orphans };
};
