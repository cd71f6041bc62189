import type { Verdict } from './judge.ts';
import type { Proposal } from './proposal.ts';

export type Judged = { readonly proposal: Proposal; readonly verdict: Verdict };

/**
 * Chooses the proposals to keep, likeliest first: what one cue reports never overlaps what another does, and no cue
 * stands within what another reports. `least` is the chance of being exactly right that a proposal has to have. Returns them in reading order of their cues.
 */
export const select = (
  judged: readonly Judged[],
  tokenCount: number,
  least: (proposal: Proposal) => number,
): readonly Judged[] => {
  const reported = new Uint8Array(tokenCount);
  const cues = new Uint8Array(tokenCount);
  const free = (taken: Uint8Array, first: number, last: number): boolean => {
    for (let i = first; i < last; i++) if (taken[i] === 1) return false;
    return true;
  };
  const kept = judged
    .filter(
      ({ proposal, verdict }) => verdict.exact >= least(proposal) && proposal.arguments.content.length > 0,
    )
    .sort((a, b) => b.verdict.exact - a.verdict.exact || a.proposal.cue.first - b.proposal.cue.first)
    .filter(({ proposal: { cue, arguments: found } }) => {
      if (!free(reported, cue.first, cue.last)) return false;
      if (
        !found.content.every(
          (span) => free(reported, span.first, span.last) && free(cues, span.first, span.last),
        )
      )
        return false;
      for (const span of found.content) reported.fill(1, span.first, span.last);
      cues.fill(1, cue.first, cue.last);
      return true;
    });
  return kept.sort((a, b) => a.proposal.cue.first - b.proposal.cue.first);
};
