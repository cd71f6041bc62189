import type { Analysis, Quotation, Section, Speaker } from '../analysis.ts';

/** What was found in one window of a long text, in the terms of the whole. */
export type Part = {
  /** The sections from this index on: the last one known so far went on into this window. */
  readonly sectionsFrom: number;
  readonly sections: readonly Section[];
  readonly quotations: readonly Quotation[];
  /** The speakers quoted in it, with what they are known by now, but only the mentions and quotations of this window. */
  readonly speakers: readonly Speaker[];
};

/** Of a text none of which has been analysed. */
export const nothingYet: Analysis = { sections: [], quotations: [], speakers: [], trace: [] };

const byQuotations = (a: Speaker, b: Speaker): number =>
  b.quotations.length - a.quotations.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);

/** An analysis with one more part, those before it being in it already. */
export const joined = (analysis: Analysis, part: Part): Analysis => {
  const fresh = new Map(part.speakers.map((speaker) => [speaker.id, speaker]));
  const known = analysis.speakers.map((speaker): Speaker => {
    const more = fresh.get(speaker.id);
    if (!more) return speaker;
    fresh.delete(speaker.id);
    return {
      ...more,
      mentions: [...speaker.mentions, ...more.mentions],
      quotations: [...speaker.quotations, ...more.quotations],
    };
  });
  return {
    sections: [...analysis.sections.slice(0, part.sectionsFrom), ...part.sections],
    quotations: [...analysis.quotations, ...part.quotations],
    speakers: [...known, ...fresh.values()].sort(byQuotations),
    trace: [],
  };
};
