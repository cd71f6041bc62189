import type { Proposal } from './proposal.ts';

/** How strong the strongest other proposals are that cannot be right beside this one, 0 to 1. */
export type Rivals = {
  /** One that reports the words of this cue. */
  readonly over: number;
  /** One that reports words this one reports too. */
  readonly beside: number;
  /** One whose cue stands in what this one reports. */
  readonly within: number;
};

/** Of a proposal that stands alone. */
export const NO_RIVALS: Rivals = { over: 0, beside: 0, within: 0 };

/** The strongest and next strongest proposal at each token. */
class Strongest {
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  readonly #owner: Int32Array;

  constructor(tokenCount: number) {
    this.#first = new Float32Array(tokenCount);
    this.#second = new Float32Array(tokenCount);
    this.#owner = new Int32Array(tokenCount).fill(-1);
  }

  add(owner: number, strength: number, first: number, last: number): void {
    for (let i = first; i < last; i++) {
      if (strength > (this.#first[i] ?? 0)) {
        this.#second[i] = this.#first[i] ?? 0;
        this.#first[i] = strength;
        this.#owner[i] = owner;
      } else if (strength > (this.#second[i] ?? 0)) this.#second[i] = strength;
    }
  }

  /** The strongest that is not `owner` among some tokens. */
  other(owner: number, first: number, last: number): number {
    let most = 0;
    for (let i = first; i < last; i++) {
      most = Math.max(most, (this.#owner[i] === owner ? this.#second[i] : this.#first[i]) ?? 0);
    }
    return most;
  }
}

/** The rivals of each of an article's proposals. */
export const rivalsOf = (proposals: readonly Proposal[], tokenCount: number): readonly Rivals[] => {
  const contents = new Strongest(tokenCount);
  const cues = new Strongest(tokenCount);
  proposals.forEach(({ cue, options: [likeliest] }, p) => {
    const strength = cue.any * (likeliest?.chance ?? 0);
    for (const { first, last } of likeliest?.content ?? []) contents.add(p, strength, first, last);
    cues.add(p, cue.any, cue.first, cue.last);
  });
  return proposals.map(({ cue, options: [likeliest] }, p) => {
    const content = likeliest?.content ?? [];
    return {
      over: contents.other(p, cue.first, cue.last),
      beside: content.reduce((most, { first, last }) => Math.max(most, contents.other(p, first, last)), 0),
      within: content.reduce((most, { first, last }) => Math.max(most, cues.other(p, first, last)), 0),
    };
  });
};
