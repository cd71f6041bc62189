import { analysisOf, currentQuotation, quotationsWithin, speakerById } from '../selectors.ts';
import type { State } from '../state.ts';

/**
 * Another analysis may give the same quotation and speaker other ids. Finds the current quotation again by its place, and
 * the followed speaker by name.
 */
export const keepSelection = (before: State, after: State): State => {
  const { speakers } = analysisOf(after);
  const current = currentQuotation(before);
  const followed = speakerById(before, before.reading.speaker);
  const quotation = current && quotationsWithin(after, current.range)[0];
  const speaker =
    followed && speakers.find(({ name, aliases }) => [name, ...aliases].includes(followed.name));
  return {
    ...after,
    reading: {
      ...after.reading,
      quotation: quotation?.id,
      speaker: followed ? speaker?.id : before.reading.speaker,
    },
  };
};
