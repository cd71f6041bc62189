import { overlaps, type Range } from '../../text/range.ts';
import { tokensWithin } from '../attribution/lookup.ts';
import { startOfRun } from '../grammar/noun-phrase.ts';
import { ADJ, AUX, DET, VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run, rangeOf } from '../grammar/token.ts';
import type { JudgedMarks, MarkUse } from '../quotes/marks.ts';
import type { Reported } from '../reported.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { isCommunication, isCommunicative } from './communicative.ts';
import { rejectsClaim, whyNotSaid } from './not-said.ts';
import { tellsWords } from './tells.ts';

/** Words without marks, one of them a verb, from which on they tell something by themselves. */
const CLAUSE = 2;

/**
 * Tells of what is reported whether it was said at all: each comes back with `notSaid` where it was denied, supposed or
 * asked about, and `isCommunicative` false where nobody speaks. Marks that hold a title or a term, or what a clause
 * within only supposes, are no marks of speech: a clause around them is indirect.
 */
export const classifySpeech = (
  tokens: Tokens,
  marks: readonly JudgedMarks[],
  reported: readonly Reported[],
): readonly Reported[] => {
  const uses = new Map(marks.map(({ use, range }) => [range.start, use]));
  return reported.map((said): Reported => {
    const run = (range: Range): Run => {
      const [first, last] = tokensWithin(tokens, range);
      return { first, last };
    };
    const source = said.source && run(said.source);
    const content = said.spans.map(run);
    const cue = said.cue ? run(said.cue) : verbBefore(tokens, said);
    const opening = openingVerb(tokens, said);
    const [mark] = said.marks;
    const notSaid =
      (cue && whyNotSaid(tokens, cue, source)) ??
      (opening && whyNotSaid(tokens, opening, source)) ??
      (cue && mark && rejectsClaim(tokens, cue.first, run(mark).first) ? 'denied' : undefined);
    // "They were told to drop the word “strike”": a term, unless whoever speaks is named.
    const isPassive =
      cue &&
      [cue.first - 1, cue.first].some((at) => /^(?:is|are|was|were|be|been)$/.test(lowerAt(tokens, at)));
    const isNamed = (use: MarkUse | undefined): boolean =>
      use === 'title' || (use === 'term' && isPassive === true);
    const spoken = said.marks.filter(
      (mark) => !isNamed(uses.get(mark.start)) && !isSupposedWithin(tokens, said, mark),
    );
    const isQuoting = spoken.some(({ start }) => (uses.get(start) ?? 'quotation') === 'quotation');
    const tells = isQuoting || said.marks.length === 0 || hasClause(tokens, said);
    // Patterns written by hand are of speech.
    const isTold =
      !isOwned(tokens, said) &&
      (isQuoting ||
        said.rule !== 'learned' ||
        (tells &&
          content.some((part) => tellsWords(tokens, said.cue && cue, part)) &&
          isCommunicative(tokens, said.cue && cue, source)));
    const isUnmarked = said.kind === 'mixed' && spoken.length === 0 && tells;
    return {
      ...said,
      ...(isUnmarked ? { kind: 'indirect', marks: [] } : {}),
      ...(notSaid ? { notSaid } : {}),
      ...(isTold ? {} : { isCommunicative: false }),
    };
  });
};

/** "Towns have “peace committees”": what somebody merely has, and nothing reports. */
const isOwned = (tokens: Tokens, { cue, spans }: Reported): boolean => {
  const [span] = spans;
  if (cue || !span) return false;
  const [first] = tokensWithin(tokens, span);
  const at = startOfRun(first, 0, (i) => hasTag(tokens, i, DET, ADJ)) - 1;
  return /^(?:has|have|had|having|owns?|runs?|built|opened)$/.test(lowerAt(tokens, at));
};

/** "Refused | to say “no”", "denied | saying it": the verb of saying that the words reported open with. */
const openingVerb = (tokens: Tokens, { spans, cue }: Reported): Run | undefined => {
  const [span] = spans;
  if (!span || !cue) return undefined;
  const [first] = tokensWithin(tokens, span);
  const at = /^(?:to|having)$/.test(lowerAt(tokens, first)) ? first + 1 : first;
  const isVerb = (at > first || /ing$/.test(lowerAt(tokens, at))) && isCommunication(lowerAt(tokens, at));
  return isVerb ? { first: at, last: at + 1 } : undefined;
};

/** The verb of saying right before marks that no cue reports: "says “no”". */
const verbBefore = (tokens: Tokens, { spans }: Reported): Run | undefined => {
  const [span] = spans;
  if (!span) return undefined;
  const [first] = tokensWithin(tokens, span);
  const at = lowerAt(tokens, first - 1) === ',' ? first - 2 : first - 1;
  return isCommunication(lowerAt(tokens, at)) && hasTag(tokens, at, VERB)
    ? { first: at, last: at + 1 }
    : undefined;
};

/** "Should have said “I am sorry”" within what is reported: nobody said what stands in those marks. */
const isSupposedWithin = (tokens: Tokens, said: Reported, mark: Range): boolean => {
  if (!said.spans.some(({ start, end }) => start < mark.start && mark.end <= end)) return false;
  const verb = verbBefore(tokens, { ...said, spans: [mark] });
  if (!verb || (said.cue && overlaps(said.cue, rangeOf(tokens, verb.first, verb.last)))) return false;
  const why = whyNotSaid(tokens, verb, undefined);
  return why === 'hypothetical' || why === 'asked';
};

/** Whether the words outside marks tell something by themselves. */
const hasClause = (tokens: Tokens, { spans, marks }: Reported): boolean => {
  let words = 0;
  let hasVerb = false;
  for (const span of spans) {
    const [first, last] = tokensWithin(tokens, span);
    for (let at = first; at < last; at++) {
      const start = tokens.starts[at] ?? 0;
      if (marks.some((mark) => mark.start <= start && start < mark.end)) continue;
      if (/\p{L}/u.test(lowerAt(tokens, at))) words += 1;
      if (hasTag(tokens, at, VERB, AUX)) hasVerb = true;
    }
  }
  return words >= CLAUSE && hasVerb;
};
