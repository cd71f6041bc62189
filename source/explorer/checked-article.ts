import type { Document } from '../core/document/document.ts';
import type { Checking } from '../core/state/checking/checking-form.ts';
import type { Effect } from '../core/state/effect.ts';
import type { State } from '../core/state/state.ts';
import type { Readings } from './readings.ts';

/** Does what a checked draft asks for; gives a sentence for the reader, where there is something to say. */
export type CheckedReading = (
  effect: Extract<Effect, { type: 'checking' }>,
  state: State,
  openOver: Readings['openOver'],
) => string | undefined;

/** A draft that has been checked, to be opened in the explorer. */
export type CheckedArticle = {
  readonly document: Document;
  readonly checking: Checking;
  readonly perform: CheckedReading;
};
