import type { Asked } from '../../state/action.ts';

/** Something to choose: what it says, what stands at its right, and what choosing it does. */
export type PickItem = {
  readonly words: string;
  readonly aside: string;
  readonly action: Asked;
  /** What deleting it does, where it can be. */
  readonly deletion?: Asked;
};
