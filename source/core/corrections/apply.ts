import type { Analysis, Attribution, Quotation, Speaker } from '../analyse/analysis.ts';
import type { Document } from '../document/document.ts';
import { allAtOnce, stepping } from '../text/steps.ts';
import type { Cast } from './cast.ts';
import type { Correction } from './correction.ts';
import { createDecisions } from './decisions.ts';

export type Corrected = {
  readonly analysis: Analysis;
  /** Corrections whose quotation or speaker is no longer found. */
  readonly orphans: readonly Correction[];
};

/** An attribution decided by the reader. A mention of somebody else is dropped. */
const decided = ({ mention, cue }: Attribution, speaker: Speaker | undefined): Attribution => {
  const isTheirs = speaker?.mentions.some(({ start }) => start === mention?.start) ?? false;
  return {
    ...(speaker ? { speaker: speaker.id } : {}),
    ...(mention && isTheirs ? { mention } : {}),
    ...(cue ? { cue } : {}),
    rules: ['correction'],
    confidence: 1,
  };
};

/** The speakers with their corrected quotations, most quoted first. */
function* recounted(cast: Cast, quotations: readonly Quotation[]): Generator<undefined, readonly Speaker[]> {
  const said = new Map<string, string[]>();
  yield* stepping(quotations, ({ id, attribution, notSaid }) => {
    if (attribution.speaker === undefined || notSaid) return;
    const theirs = said.get(attribution.speaker);
    if (theirs) theirs.push(id);
    else said.set(attribution.speaker, [id]);
  });
  const speakers: Speaker[] = [];
  yield* stepping(cast.all(), (speaker) =>
    speakers.push({ ...speaker, quotations: said.get(speaker.id) ?? [] }),
  );
  return speakers.sort((a, b) => b.quotations.length - a.quotations.length);
}

function* applying(
  text: string,
  analysis: Analysis,
  corrections: readonly Correction[],
): Generator<undefined, Corrected> {
  const decisions = yield* createDecisions(text, analysis, corrections);
  const { take, cast, ownerOf, yours, removed } = decisions;
  const orphans: Correction[] = [];
  for (const [index, correction] of corrections.entries()) {
    if (!take(correction, index)) orphans.push(correction);
    yield;
  }
  const quotations: Quotation[] = [];
  yield* stepping(decisions.quotations, (quotation) => {
    const { id, attribution } = quotation;
    if (removed.has(id)) return;
    const speaker = ownerOf(quotation);
    if (yours.has(id)) {
      const decision = decided(attribution, speaker === undefined ? undefined : cast.get(speaker));
      quotations.push({ ...quotation, attribution: decision });
    } else if (speaker === attribution.speaker || speaker === undefined) quotations.push(quotation);
    else quotations.push({ ...quotation, attribution: { ...attribution, speaker } });
  });
  const speakers = yield* recounted(cast, quotations);
  return { analysis: { ...analysis, quotations, speakers }, orphans };
}

type Known = { readonly text: string; readonly said: string; readonly corrected: Corrected };

/** Caches the latest corrections of an analysis, which are prepared in steps and then asked for. */
const known = new WeakMap<Analysis, Known>();

/** `applyCorrections` in steps. The result is cached, so that `applyCorrections` then returns at once. */
export function* applyingCorrections(
  { text }: Pick<Document, 'text'>,
  analysis: Analysis,
  corrections: readonly Correction[],
): Generator<undefined, Corrected> {
  if (corrections.length === 0) return { analysis, orphans: [] };
  const said = JSON.stringify(corrections);
  const before = known.get(analysis);
  if (before?.said === said && before.text === text) return before.corrected;
  const corrected = yield* applying(text, analysis, corrections);
  known.set(analysis, { text, said, corrected });
  return corrected;
}

/**
 * Applies the reader's corrections to an analysis, in their order. What they decided has the rule `correction` and the
 * confidence 1. Neither the document nor the given analysis is changed.
 */
export const applyCorrections = (
  document: Pick<Document, 'text'>,
  analysis: Analysis,
  corrections: readonly Correction[],
): Corrected => allAtOnce(applyingCorrections(document, analysis, corrections));
