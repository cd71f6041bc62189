import type { Reported } from '../reported.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { tokenAt } from './lookup.ts';
import { isEmbedded } from './subject.ts';
import type { Answer } from './who.ts';
import { keyOf } from './who.ts';

/** Below this, a quotation without a source of its own is left without a speaker. */
const NAME_ABOVE = 0.4;

/** Where a quotation stands. */
type Spot = {
  readonly first: number;
  readonly last: number;
  readonly firstBlock: number;
  readonly lastBlock: number;
  readonly opens: boolean;
  readonly alone: boolean;
  /** Whether it is a part of a sentence with other words in front of it. */
  readonly embedded: boolean;
  readonly sentence: number;
  readonly lastSentence: number;
};

/**
 * Answers for the quotations that name no source: their speaker is carried over from the one before, within a
 * paragraph and across paragraphs, or taken in turns where two people talk.
 */
export const carryOver = (
  tokens: Tokens,
  reported: readonly Reported[],
  answers: readonly (Answer | undefined)[],
): readonly Answer[] => {
  const order = reported
    .map((_, index) => index)
    .sort((a, b) => startOf(reported[a]) - startOf(reported[b]) || endOf(reported[b]) - endOf(reported[a]));
  const spots = reported.map((said) => spotOf(tokens, said));
  const isDialogue = talks(reported, spots, answers);
  const done: Answer[] = reported.map(
    (_, index) => answers[index] ?? { rule: 'nobody is named', confidence: 0 },
  );
  const turns: { index: number; key: string }[] = [];
  let outer = -1;
  for (const [place, index] of order.entries()) {
    const said = reported[index];
    const spot = spots[index];
    if (!said || !spot) continue;
    if (outer < 0 || endOf(reported[outer]) < endOf(said)) outer = index;
    if (!answers[index]) {
      const before = order[place - 1];
      const inside = outer !== index && startOf(reported[outer]) <= startOf(said) ? done[outer] : undefined;
      const carried = inside?.who
        ? { ...inside, rule: 'quoted inside another quotation', confidence: inside.confidence * 0.8 }
        : carry(
            spot,
            before === undefined ? undefined : spots[before],
            before === undefined ? undefined : done[before],
            turns,
            done,
            spots,
            isDialogue,
          );
      if (carried?.who && carried.confidence >= NAME_ABOVE)
        done[index] = { who: carried.who, rule: carried.rule, confidence: carried.confidence };
    }
    const who = done[index]?.who;
    if (who && said.kind !== 'indirect') turns.push({ index, key: keyOf(who) });
  }
  return done;
};

const startOf = (said: Reported | undefined): number => said?.spans[0]?.start ?? 0;
const endOf = (said: Reported | undefined): number => said?.spans.at(-1)?.end ?? 0;

const carry = (
  spot: Spot,
  beforeSpot: Spot | undefined,
  before: Answer | undefined,
  turns: readonly { readonly index: number; readonly key: string }[],
  done: readonly Answer[],
  spots: readonly Spot[],
  isDialogue: boolean,
): Answer | undefined => {
  if (!before?.who || !beforeSpot) return undefined;
  const { who, confidence } = before;
  if (spot.embedded) {
    return beforeSpot.lastSentence === spot.sentence
      ? { who, rule: 'carried over in its sentence', confidence: confidence * 0.85 }
      : undefined;
  }
  if (beforeSpot.lastBlock === spot.firstBlock)
    return { who, rule: 'carried over in its paragraph', confidence: confidence * 0.88 };
  const apart = spot.firstBlock - beforeSpot.lastBlock;
  if (isDialogue && spot.opens) {
    const [one, other] = [turns.at(-1), lastOther(turns)];
    const far = other ? spot.firstBlock - (spots[other.index]?.lastBlock ?? 0) : Number.POSITIVE_INFINITY;
    if (one && other && far <= 4 && apart === 1)
      return { who: done[other.index]?.who ?? who, rule: 'takes its turn', confidence: 0.65 };
  }
  if (apart === 1 && spot.opens && spot.alone)
    return { who, rule: 'carried over to the next paragraph', confidence: confidence * 0.75 };
  if (apart === 1 && spot.opens)
    return { who, rule: 'carried over to the next paragraph', confidence: confidence * 0.6 };
  return undefined;
};

/** The last turn taken by somebody else than whoever took the last one. */
const lastOther = (
  turns: readonly { readonly index: number; readonly key: string }[],
): { readonly index: number; readonly key: string } | undefined => {
  const last = turns.at(-1)?.key;
  for (let i = turns.length - 2; i >= Math.max(0, turns.length - 4); i--)
    if (turns[i]?.key !== last) return turns[i];
  return undefined;
};

/** Whether people talk to each other here: many quotations, each opening a paragraph, without a source. */
const talks = (
  reported: readonly Reported[],
  spots: readonly Spot[],
  answers: readonly (Answer | undefined)[],
): boolean => {
  let [direct, floating] = [0, 0];
  for (const [index, said] of reported.entries()) {
    if (said.kind !== 'direct') continue;
    direct += 1;
    if (!answers[index] && spots[index]?.opens) floating += 1;
  }
  return direct >= 4 && floating * 4 >= direct;
};

const spotOf = (tokens: Tokens, said: Reported): Spot => {
  const [first, last] = [tokenAt(tokens, startOf(said)), Math.max(0, tokenAt(tokens, endOf(said)) - 1)];
  const [opening, closing] = [sentenceAt(tokens, first), sentenceAt(tokens, last)];
  const firstBlock = opening?.block ?? 0;
  const opens = opening?.first === first && sentenceBefore(tokens, first)?.block !== firstBlock;
  const end = endOf(said);
  const next = tokens.sentences[(tokens.sentenceOf[last] ?? 0) + 1];
  const alone = opens && next?.block !== closing?.block && (closing?.range.end ?? 0) - end <= 1;
  const embedded = isEmbedded(tokens, said);
  return {
    embedded,
    sentence: tokens.sentenceOf[first] ?? 0,
    lastSentence: tokens.sentenceOf[last] ?? 0,
    first,
    last,
    firstBlock,
    lastBlock: closing?.block ?? 0,
    opens,
    alone,
  };
};

const sentenceAt = (tokens: Tokens, token: number) =>
  tokens.sentences[tokens.sentenceOf[Math.min(token, tokens.count - 1)] ?? 0];
const sentenceBefore = (tokens: Tokens, token: number) =>
  tokens.sentences[(tokens.sentenceOf[token] ?? 0) - 1];
