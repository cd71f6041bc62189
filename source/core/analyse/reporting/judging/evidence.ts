import type { Run } from '../../grammar/token.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Arguments } from '../arguments/find-arguments.ts';
import { mix } from '../features/hash.ts';
import { headOf, type WordView } from '../features/word-view.ts';
import { isInMarks, type QuotationMap } from '../quotation-map.ts';
import type { Proposal } from './proposal.ts';
import type { Rivals } from './rivals.ts';

const MOST = 128;

/** The hashed features of one proposal. The same list is filled again for each proposal. */
export class Evidence {
  readonly rows = new Int32Array(MOST);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(template: number, a: number, b = 0, c = 0): void {
    this.rows[this.count++] = mix(template, a, b, c);
  }
}

/** The log odds of a chance in steps, `steps` to each unit, so that near chances are one feature. */
export const oddsBin = (chance: number, steps = 1.5): number => {
  const bounded = Math.min(1 - 1e-4, Math.max(1e-4, chance));
  return Math.round(Math.log(bounded / (1 - bounded)) * steps);
};

/** A number of words, the coarser the more they are. */
export const lengthBin = (n: number): number =>
  n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 20 ? 8 : n < 35 ? 9 : n < 70 ? 10 : 11;

/** An article as the features read it. */
export type Ground = { readonly tokens: Tokens; readonly view: WordView; readonly quotations: QuotationMap };

/** An option of a proposal, with what features of several kinds are made of. */
export type Option = Ground &
  Proposal & {
    readonly found: Arguments;
    readonly rivals: Rivals;
    readonly head: number;
    /** Tokens: where what is reported begins and ends; the end of the cue where nothing is. */
    readonly begin: number;
    readonly end: number;
    readonly words: number;
    /** 2 where all of its words stand in quotation marks, 1 where some do. */
    readonly quoting: 0 | 1 | 2;
  };

/** How many words some content has, and how many of them stand in quotation marks: 2 for all, 1 for some. */
export const quotingOf = (
  { view, quotations }: Ground,
  content: readonly Run[],
): { readonly words: number; readonly quoting: 0 | 1 | 2 } => {
  let words = 0;
  let quoted = 0;
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      if (view.mark[i]) continue;
      words++;
      if (isInMarks(quotations, i)) quoted++;
    }
  }
  return { words, quoting: quoted === 0 ? 0 : quoted === words ? 2 : 1 };
};

/** Describes one option of a proposal. */
export const optionOf = (ground: Ground, proposal: Proposal, found: Arguments, rivals: Rivals): Option => {
  const { tokens, view, quotations } = ground;
  const { cue, options } = proposal;
  return {
    tokens,
    view,
    quotations,
    cue,
    options,
    found,
    rivals,
    head: headOf(view, cue),
    begin: found.content[0]?.first ?? cue.last,
    end: found.content.at(-1)?.last ?? cue.last,
    ...quotingOf(ground, found.content),
  };
};
