import { lowerAt, wordAt } from '../../grammar/token.ts';
import type { Name } from '../../people/name.ts';
import type { Reported } from '../../reported.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { tokensWithin } from '../lookup.ts';
import type { Head } from '../phrases/head.ts';
import type { Placement } from '../placement.ts';
import type { QuotationPlace } from './quotation-place.ts';
import type { Turns } from './turns.ts';
import { spokenNames } from './vocatives.ts';

/** Where each quotation stands among the others, as far as that tells who speaks. */
export type Places = {
  /** The token behind which a quotation without a source is decided: the last one told before the next quotation. */
  readonly endOf: (index: number) => number;
  readonly placeOf: (index: number, turns: Turns) => QuotationPlace;
  /** Whether a paragraph opens with a quotation mark: somebody speaks in it, found or not. */
  readonly opensWithMark: (block: number) => boolean;
};

/** How many turns to come are looked at for a name, and how many paragraphs may lie between two of them. */
const AHEAD = 3;
const APART = 2;

/** Looks at the quotations once; `heads` are what the words for their sources come down to. */
export const placesOf = (
  tokens: Tokens,
  names: readonly Name[],
  memberOf: Int32Array,
  reported: readonly Reported[],
  placements: readonly Placement[],
  heads: readonly (Head | undefined)[],
  nested: readonly boolean[],
): Places => {
  const opensWithMark = markedBlocks(tokens);
  const memberOfHead = (index: number): number => {
    const head = heads[index];
    return head?.kind === 'name' ? (memberOf[head.name] ?? -1) : -1;
  };
  // From the last quotation backwards, for each: the next that is in no other, the last of those in its block, and
  // the first known member of the cast that is a source, from it to that last one.
  const nextOuter = new Int32Array(reported.length).fill(reported.length);
  const memberBehind = new Int32Array(reported.length);
  const lastHere = new Int32Array(reported.length);
  for (let at = reported.length - 1, outer = reported.length; at >= 0; at--) {
    const isSameBlock = placements[outer]?.block === placements[at]?.block;
    const member = memberOfHead(at);
    nextOuter[at] = outer;
    memberBehind[at] = member < 0 && isSameBlock ? (memberBehind[outer] ?? -1) : member;
    lastHere[at] = isSameBlock ? (lastHere[outer] ?? at) : at;
    if (!nested[at]) outer = at;
  }
  return {
    opensWithMark,
    endOf: (index) => {
      const placement = placements[index];
      if (!placement) return 0;
      let end = lastTokenOf(tokens, placement.lastBlock, placement.last);
      const next = placements[nextOuter[index] ?? 0];
      if (next && next.first <= end) end = Math.max(placement.last, next.first - 1);
      return end;
    },
    placeOf: (index, turns) => {
      const said = reported[index];
      const placement = placements[index];
      const last = turns.last();
      const { addressed, named } = spokenNames(tokens, names, said?.spans ?? []);
      const membersOf = (indices: readonly number[]): ReadonlySet<number> =>
        new Set(indices.map((at) => memberOf[at] ?? -1));
      const block = placement?.block ?? 0;
      const lastBlock = placement?.lastBlock ?? 0;
      const gap = last ? Math.min(3, Math.max(0, block - last.lastBlock)) : 3;
      let isUnbroken = gap === 1;
      if (last && gap > 1) {
        isUnbroken = true;
        for (let at = last.lastBlock + 1; at < block; at++) isUnbroken &&= opensWithMark(at);
      }
      const next: number[] = [];
      let nextHere = -1;
      let from = lastBlock;
      let at = nextOuter[index] ?? reported.length;
      while (at < reported.length && next.length < AHEAD) {
        const other = placements[at];
        if (!other || other.block - from > APART) break;
        const member = memberBehind[at] ?? -1;
        const lastOne = lastHere[at] ?? at;
        if (other.block === lastBlock) {
          if (nextHere < 0) nextHere = member;
        } else {
          if (other.block !== from || next.length === 0)
            next.push(next.length === AHEAD - 1 ? memberOfHead(at) : member);
          else if ((next.at(-1) ?? -1) < 0) next[next.length - 1] = member;
          from = placements[lastOne]?.lastBlock ?? from;
        }
        at = nextOuter[lastOne] ?? reported.length;
      }
      return {
        spans: said?.spans ?? [],
        block,
        lastBlock,
        sentence: placement?.sentence ?? 0,
        lastSentence: tokens.sentenceOf[placement?.last ?? 0] ?? 0,
        lastToken: placement?.last ?? 0,
        where: placement?.fillsBlock ? 4 : placement?.opensBlock ? 5 : last?.lastBlock === block ? 6 : 7,
        isBare: placement?.fillsBlock ?? false,
        gap,
        isUnbroken,
        addressed: membersOf(addressed),
        named: membersOf(named),
        isReply: said?.cue !== undefined && REPLIES.test(lowerAt(tokens, tokensWithin(tokens, said.cue)[0])),
        next,
        nextHere,
      };
    },
  };
};

const REPLIES =
  /^(?:replied|replies|answered|answers|responded|responds|retorted|retorts|countered|counters)$/;

/** The last token of a block, given a token in it. */
const lastTokenOf = (tokens: Tokens, block: number, token: number): number => {
  let sentence = tokens.sentenceOf[token] ?? 0;
  while (tokens.sentences[sentence + 1]?.block === block) sentence += 1;
  return (tokens.sentences[sentence]?.last ?? token + 1) - 1;
};

/** Which blocks open with a quotation mark. */
const markedBlocks = (tokens: Tokens): ((block: number) => boolean) => {
  const marked = new Set<number>();
  let previous = -1;
  for (const { first, block } of tokens.sentences) {
    if (block !== previous && /^[“"‘«„']/.test(wordAt(tokens, first))) marked.add(block);
    previous = block;
  }
  return (block) => marked.has(block);
};
