import type { Run } from '../../grammar/token.ts';
import type { Arguments } from '../arguments/find-arguments.ts';
import type { CueCandidate } from '../cues/find-cues.ts';

/** A cue with what it may report, likeliest first, before it is decided which of that, and whether it is a cue at all. */
export type Proposal = { readonly cue: CueCandidate; readonly options: readonly Arguments[] };

/** `exact`: the chance that what is reported is exactly so; `right`: that cue, content and source are right in substance. */
export type Verdict = { readonly exact: number; readonly right: number };

/** A cue with the likeliest of what it may report. */
export type Judged = {
  readonly cue: CueCandidate;
  readonly arguments: Arguments;
  readonly verdict: Verdict;
};

/** What is reported and the words for who said it, in tokens; `cue` where it is another than was found. */
export type Parts = {
  readonly content: readonly Run[];
  readonly source: Run | undefined;
  readonly cue?: Run;
};
