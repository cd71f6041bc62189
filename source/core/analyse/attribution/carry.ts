import { lowerAt, wordAt } from '../grammar/token.ts';
import type { Reported } from '../reported.ts';
import type { RuleId } from '../rules/rules.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { type Spot, spotOf } from './spot.ts';
import { type Answer, answerBy, keyOf, NOBODY } from './who.ts';

/** Below this, a quotation without a source of its own is left without a speaker. */
const NAME_ABOVE = 0.4;

/** Talk is short: the longest a quotation is on average, in tokens, where people are taken to answer each other. */
const TALK = 22;

/** How many paragraphs back the other speaker may have spoken last. */
const LONGEST_EXCHANGE = 12;

/** Guesses that a turn in a conversation is better than. */
const LOOSE: ReadonlySet<RuleId> = new Set(['previous-subject', 'previous-paragraph']);

type Turn = { readonly index: number; readonly key: string };
type Before = { readonly spot: Spot; readonly answer: Answer };

/**
 * Answers for the quotations, given in reading order, that name no source: their speaker is carried over from the one before, within a
 * paragraph and across paragraphs, or taken in turns where two people talk.
 */
export const carryOver = (
  tokens: Tokens,
  reported: readonly Reported[],
  answers: readonly (Answer | undefined)[],
): readonly Answer[] => {
  const spots = reported.map((said) => spotOf(tokens, said));
  const opensWithMark = markedBlocks(tokens);
  const isTalk = peopleTalk(reported, spots, answers);
  const done: Answer[] = reported.map((_, index) => answers[index] ?? NOBODY);
  const turns: Turn[] = [];
  let outer = -1;
  let before: Before | undefined;
  for (const [index, said] of reported.entries()) {
    const spot = spots[index];
    if (!spot) continue;
    if (outer < 0 || endOf(reported[outer]) < endOf(said)) outer = index;
    const isLoose = isTalk && spot.opensBlock && answers[index]?.rules.some((rule) => LOOSE.has(rule));
    const turn =
      isTalk && (!answers[index] || isLoose) ? takeTurn(spot, spots, done, turns, opensWithMark) : undefined;
    if (isLoose && turn) done[index] = turn;
    if (!answers[index]) {
      const holder = outer !== index ? done[outer] : undefined;
      const carried = holder?.who
        ? answerBy('inside-another', { who: holder.who }, holder.confidence)
        : (turn ?? (before && carry(tokens, spot, before, isTalk || said.kind === 'indirect')));
      if (carried && carried.confidence >= NAME_ABOVE) done[index] = carried;
    }
    const answer = done[index];
    if (!answer) continue;
    before = { spot, answer };
    if (answer.who && said.kind !== 'indirect') turns.push({ index, key: keyOf(answer.who) });
  }
  return done;
};

const endOf = (said: Reported | undefined): number => said?.spans.at(-1)?.end ?? 0;

/**
 * Who said the quotation before, where this one goes on with it. Across paragraphs that is not so where people talk to
 * each other, for a new paragraph is then somebody else's, nor for what is told without marks: `staysHere`.
 */
const carry = (
  tokens: Tokens,
  spot: Spot,
  { spot: last, answer }: Before,
  staysHere: boolean,
): Answer | undefined => {
  const { who, confidence } = answer;
  if (!who) return undefined;
  if (spot.isEmbedded) {
    const isNext = last.sentence === spot.sentence && isJoined(tokens, last.last + 1, spot.first);
    return isNext ? answerBy('same-sentence', { who }, confidence) : undefined;
  }
  if (last.lastBlock === spot.block) return answerBy('same-paragraph', { who }, confidence);
  if (staysHere || !spot.opensBlock || spot.block - last.lastBlock !== 1) return undefined;
  return answerBy(spot.fillsBlock ? 'next-paragraph' : 'next-opening', { who }, confidence);
};

/** “A”, “B” and “C”: nothing but commas and conjunctions between. */
const isJoined = (tokens: Tokens, from: number, to: number): boolean => {
  if (to - from > 2) return false;
  for (let at = from; at < to; at++) if (!/^(?:and|or|but|,|;)$/.test(lowerAt(tokens, at))) return false;
  return true;
};

/**
 * Where two people answer each other paragraph by paragraph, they take turns. A paragraph in between that opens with a
 * mark but was not found to quote is a turn too, and what is told between two turns does not end the conversation.
 */
const takeTurn = (
  spot: Spot,
  spots: readonly Spot[],
  done: readonly Answer[],
  turns: readonly Turn[],
  opensWithMark: (block: number) => boolean,
): Answer | undefined => {
  const one = turns.at(-1);
  const last = one && spots[one.index];
  if (!one || !last || !spot.opensBlock || !last.opensBlock) return undefined;
  const other = turns.findLast(({ key }) => key !== one.key);
  const before = other && spots[other.index];
  if (!before) return undefined;
  const apart = spot.block - last.lastBlock;
  if (apart < 1 || apart > 3 || spot.block - before.lastBlock > LONGEST_EXCHANGE) return undefined;
  let isUnbroken = true;
  for (let block = before.lastBlock + 1; block < spot.block; block++) {
    if (opensWithMark(block)) continue;
    if (block > last.lastBlock) return undefined;
    isUnbroken = false;
  }
  const who = done[(apart % 2 === 1 ? other : one).index]?.who;
  const isPlain = apart === 1 && isUnbroken;
  return who && answerBy(isPlain ? 'turn' : 'broken-turn', { who });
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

/** Whether people talk to each other here: many short quotations, a good part of them whole paragraphs without a source. */
const peopleTalk = (
  reported: readonly Reported[],
  spots: readonly Spot[],
  answers: readonly (Answer | undefined)[],
): boolean => {
  let [direct, floating, words] = [0, 0, 0];
  for (const [index, said] of reported.entries()) {
    const spot = spots[index];
    if (said.kind !== 'direct' || !spot) continue;
    direct += 1;
    words += spot.words;
    if (!answers[index] && spot.opensBlock) floating += 1;
  }
  return direct >= 4 && floating >= 2 && floating * 4 >= direct && words <= TALK * direct;
};
