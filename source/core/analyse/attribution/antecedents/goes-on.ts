import { beginsSentence, lowerAt, sentenceBefore } from '../../grammar/token.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Placement } from '../placement.ts';
import type { Choice, Option } from './choose.ts';
import { FEATURE_NAMES } from './features.ts';
import type { Places } from './place.ts';
import type { QuotationPlace } from './quotation-place.ts';
import type { Turns } from './turns.ts';

/** The only one there is, named in the quotation's sentence, or the subject of the one before or behind it. */
const BESIDE = new Set(
  ['only', 'sentences=0', 'lead=2', 'behind=3', 'behind=4'].map((name) => FEATURE_NAMES.indexOf(name)),
);
/** A title, a forename, a pronoun or a turn of its own shows it to be a person. */
const SHOWN_A_PERSON = new Set(
  ['kind=0', 'kind=1', 'kind=2', 'gender=1', 'gender=2', 'gender=3', 'spokeEver=1'].map((name) =>
    FEATURE_NAMES.indexOf(name),
  ),
);
const UNNAMED = FEATURE_NAMES.indexOf('unnamed');
/** Anybody with a name may be meant who is this likely. */
const LIKELY = 0.9;

/**
 * Whether a report may name the likeliest speaker of a quotation without a source: whoever spoke last, whoever was
 * asked, whom the words beside it are about, or the answer to a question of the reporter's.
 */
export const mayGoOn = (
  tokens: Tokens,
  turns: Turns,
  { block, first }: Placement,
  { person, probability }: Choice,
  options: readonly Option[],
): boolean => {
  const ago = turns.ago(person, block);
  return (
    ago === 1 ||
    (ago === 2 && turns.last()?.isQuestion === true) ||
    (lowerAt(tokens, first - 1) === '?' && beginsSentence(tokens, first)) ||
    options.some(
      ({ person: other, features }) =>
        other === person &&
        !features.includes(UNNAMED) &&
        features.some((each) => SHOWN_A_PERSON.has(each)) &&
        (probability >= LIKELY || features.some((each) => BESIDE.has(each))),
    )
  );
};

/** "Grace said nothing." */
const SILENT =
  /\b(?:(?:said|answered|replied) nothing|(?:did not|didn['’]t|would not) (?:answer|reply|speak)|made no (?:answer|reply)|(?:was|were|kept|stayed|remained) silent)\b/;

/** Whether the paragraph before ends with somebody who says nothing: whoever speaks then is hard to tell. */
export const isAfterSilence = (tokens: Tokens, { block, first }: Placement): boolean => {
  const before = sentenceBefore(tokens, first);
  return (
    before !== undefined &&
    before.block !== block &&
    SILENT.test(tokens.lower.slice(before.first, before.last).join(' '))
  );
};

/** Whether somebody's turn in the paragraph before is the last one: in a story, somebody else speaks in the next. */
export const hadItsTurn = (turns: Turns, { block }: Placement, person: number): boolean =>
  turns.last()?.who === person && turns.last()?.lastBlock === block - 1;

/** Tokens: a shorter paragraph may be somebody's answer, or a title. */
const LONG_ENOUGH = 10;
/** How often whoever spoke last goes on so. */
const OFTEN = 0.5;

/**
 * "“Nobody was minding the store,” Fitch said. / “We are not saying that it was stolen.”": whoever spoke last, where a
 * report's paragraph is nothing but a statement and follows theirs.
 */
export const speaksOn = (
  turns: Turns,
  { opensWithMark }: Places,
  { named }: QuotationPlace,
  { block, fillsBlock, words }: Placement,
): Choice | undefined => {
  const last = turns.last();
  if (!last || last.who < 0 || last.lastBlock !== block - 1 || last.isQuestion || named.has(last.who))
    return undefined;
  const isStatement = fillsBlock && words >= LONG_ENOUGH && opensWithMark(block);
  return isStatement && opensWithMark(block - 1) ? { person: last.who, probability: OFTEN } : undefined;
};
