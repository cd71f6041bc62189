import type { Asked } from '../../state/action.ts';

/** An item of a list to choose from: its words, what is shown at its right, and the action of choosing it. */
export type PickItem = {
  readonly words: string;
  readonly aside: string;
  readonly action: Asked;
  /** The action of deleting it, for items that can be deleted. */
  readonly deletion?: Asked;
};
