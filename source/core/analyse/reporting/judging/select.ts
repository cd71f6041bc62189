import type { Run } from '../../grammar/token.ts';
import type { Judged } from './proposal.ts';

/**
 * Chooses what to keep, likeliest first: what one cue reports never overlaps what another does, and no cue stands within
 * what another reports. `least` is the chance of being exactly right that it has to have. In reading order of the cues.
 */
export const select = (
  judged: readonly Judged[],
  tokenCount: number,
  least: (judged: Judged) => number,
): readonly Judged[] => {
  const reported = new Uint8Array(tokenCount);
  const cues = new Uint8Array(tokenCount);
  const free = (taken: Uint8Array, { first, last }: Run): boolean => {
    for (let i = first; i < last; i++) if (taken[i] === 1) return false;
    return true;
  };
  const kept = judged
    .filter((each) => each.verdict.exact >= least(each))
    .sort((a, b) => b.verdict.exact - a.verdict.exact || a.cue.first - b.cue.first)
    .filter(({ cue, arguments: found }) => {
      if (!free(reported, cue)) return false;
      if (!found.content.every((span) => free(reported, span) && free(cues, span))) return false;
      for (const span of found.content) reported.fill(1, span.first, span.last);
      cues.fill(1, cue.first, cue.last);
      return true;
    });
  return kept.sort((a, b) => a.cue.first - b.cue.first);
};
