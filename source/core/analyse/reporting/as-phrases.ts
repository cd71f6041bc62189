import { overlaps } from '../../text/range.ts';
import { RELATIVES } from '../grammar/closed-classes.ts';
import { VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, rangeOf, sentenceAt, sentenceStart } from '../grammar/token.ts';
import { wordSet } from '../lexicon/lists.ts';
import type { JudgedMarks } from '../quotes/marks.ts';
import { sourceOfVerb } from '../quotes/reporting-words.ts';
import { byStart, cutAt, type Reported } from '../reported.ts';
import { confidenceOf } from '../rules/rules.ts';
import { isFormOf } from '../speech/word-forms.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** Verbs that call something what an "as" phrase says: "rejected the report as “far-fetched”". */
const CALLING = wordSet(
  'reject dismiss describe deride denounce brand condemn criticize criticise characterize characterise hail praise slam decry portray label ridicule blast attack mock regard depict cast paint celebrate laud',
);

/** The verb an "as" phrase goes back to past a relative clause in commas: "rejected a report, that blamed ..., | as". */
const verbBeyondClause = (tokens: Tokens, as: number): number | undefined => {
  const from = sentenceAt(tokens, as)?.first ?? as;
  if (lowerAt(tokens, as - 1) !== ',') return undefined;
  let at = as - 2;
  while (at > from && !(lowerAt(tokens, at) === ',' && RELATIVES.has(lowerAt(tokens, at + 1)))) at -= 1;
  for (at -= 1; at > from; at--)
    if (hasTag(tokens, at, VERB) && isFormOf(lowerAt(tokens, at), CALLING)) return at;
  return undefined;
};

/**
 * Gives words in marks that "as" leads in back to the verb they belong to, where a relative clause stands between:
 * "China rejected a report by a firm, that blamed hackers for the attacks, as “far-fetched”" are China's words.
 */
export const withAsPhrases = (
  tokens: Tokens,
  judged: readonly JudgedMarks[],
  reported: readonly Reported[],
): readonly Reported[] => {
  let result = reported;
  for (const { first: open, range: mark, depth } of judged) {
    if (depth > 0 || lowerAt(tokens, open - 1) !== 'as') continue;
    const verb = verbBeyondClause(tokens, open - 1);
    const subject = verb === undefined ? undefined : sourceOfVerb(tokens, verb, sentenceStart(tokens, verb));
    if (verb === undefined || !subject) continue;
    const cue = rangeOf(tokens, verb, verb + 1);
    const isVerbs = (one: Reported): boolean => one.cue !== undefined && overlaps(one.cue, cue);
    const holder = result.find(({ spans }) => spans.some((span) => overlaps(span, mark)));
    if (holder && isVerbs(holder)) continue;
    const known = result.find(isVerbs);
    const given: Reported = {
      kind: 'mixed',
      spans: [...(known?.spans ?? []), { start: tokens.starts[open - 1] ?? mark.start, end: mark.end }],
      marks: [...(known?.marks ?? []), mark],
      cue,
      source: known?.source ?? rangeOf(tokens, subject.first, subject.last),
      rule: 'calling-verb',
      confidence: confidenceOf('calling-verb'),
    };
    const others = result.filter((one) => one !== known && one !== holder);
    result = [...others, given, ...(holder ? cutBefore(holder, tokens.ends[open - 3] ?? mark.start) : [])];
  }
  return result === reported ? reported : [...result].sort(byStart);
};

/** What is reported up to an offset; nothing where none of it stands before. */
const cutBefore = (one: Reported, end: number): readonly Reported[] => {
  const cut = cutAt(one, end);
  return cut.spans.length > 0 ? [{ ...cut, kind: cut.marks.length > 0 ? one.kind : 'indirect' }] : [];
};
