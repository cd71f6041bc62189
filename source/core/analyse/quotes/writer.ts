import { OBJECT_PRONOUNS } from '../grammar/closed-classes.ts';
import { phraseBefore, startOfRun } from '../grammar/noun-phrase.ts';
import { ADV, AUX } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run } from '../grammar/token.ts';
import { wordSet } from '../lexicon/lists.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** Verbs of turning to somebody, whose subject goes on to speak: "wrote to her insisting". */
const TURNING = wordSet(
  'wrote writes written emailed emails e-mailed texted texts messaged messages phoned phones called calls rang telephoned',
  'cabled tweeted contacted contacts faxed told tells addressed approached lobbied wired radioed answered replied petitioned interrupted',
);

/**
 * The subject of a participle or infinitive behind an object: in "Noll emailed Vance saying ..." and "to say ..." Noll
 * says it, not Vance. `verb` is its token; `undefined` where it is not so.
 */
export const writerBefore = (tokens: Tokens, verb: number, from: number): Run | undefined => {
  const before = lowerAt(tokens, verb - 1);
  if (!/..ing$/.test(lowerAt(tokens, verb)) && before !== 'to') return undefined;
  const end = before === ',' || before === 'to' ? verb - 1 : verb;
  const object = OBJECT_PRONOUNS.has(lowerAt(tokens, end - 1))
    ? end - 1
    : (phraseBefore(tokens, end, from)?.first ?? end);
  const turn = lowerAt(tokens, object - 1) === 'to' ? object - 2 : object - 1;
  const word = lowerAt(tokens, turn);
  // "Told her to say" leaves it to her.
  if (turn <= from || !TURNING.has(word) || (before === 'to' && /^t(?:old|ells)$/.test(word)))
    return undefined;
  const last = startOfRun(turn, from, (at) => hasTag(tokens, at, AUX, ADV));
  // "The union, in its weekly note, emailed": past what stands between commas.
  const comma =
    lowerAt(tokens, last - 1) === ',' ? startOfRun(last - 1, from, (at) => lowerAt(tokens, at) !== ',') : 0;
  return phraseBefore(tokens, comma > from ? comma - 1 : last, from);
};
