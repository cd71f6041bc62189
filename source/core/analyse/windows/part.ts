import { allAtOnce, stepping } from '../../text/steps.ts';
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
export const nothingYet: Analysis = { sections: [], quotations: [], speakers: [] };

const byQuotations = (a: Speaker, b: Speaker): number =>
  b.quotations.length - a.quotations.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);

/** An analysis with one more part, those before it being in it already; in steps, and the caller may pause after each. */
export function* joining(analysis: Analysis, part: Part): Generator<undefined, Analysis> {
  const fresh = new Map(part.speakers.map((speaker) => [speaker.id, speaker]));
  const speakers: Speaker[] = [];
  yield* stepping(analysis.speakers, (speaker) => {
    const more = fresh.get(speaker.id);
    fresh.delete(speaker.id);
    speakers.push(
      more
        ? {
            ...more,
            mentions: speaker.mentions.concat(more.mentions),
            quotations: speaker.quotations.concat(more.quotations),
          }
        : speaker,
    );
  });
  speakers.push(...fresh.values());
  yield;
  speakers.sort(byQuotations);
  yield;
  return {
    sections: analysis.sections.slice(0, part.sectionsFrom).concat(part.sections),
    quotations: analysis.quotations.concat(part.quotations),
    speakers,
  };
}

/** An analysis with one more part, those before it being in it already. */
export const joined = (analysis: Analysis, part: Part): Analysis => allAtOnce(joining(analysis, part));
