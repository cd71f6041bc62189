import type { Arguments } from './find-arguments.ts';
import type { CueCandidate } from './find-cues.ts';

/** A cue with what it would report, before it is decided whether it is one. */
export type Proposal = { readonly cue: CueCandidate; readonly arguments: Arguments };
