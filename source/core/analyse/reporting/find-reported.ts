import type { Range } from '../../text/range.ts';
import { isAnyOf } from '../grammar/noun-phrase.ts';
import { type Run, rangeOf } from '../grammar/token.ts';
import type { Model } from '../model/model.ts';
import type { JudgedMarks } from '../quotes/marks.ts';
import type { Reported } from '../reported.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { ArgumentFinder } from './arguments/find-arguments.ts';
import { findCues } from './cues/find-cues.ts';
import { viewWords } from './features/word-view.ts';
import { quotingOf } from './judging/evidence.ts';
import { makeJudge } from './judging/judge.ts';
import type { Judged, Proposal } from './judging/proposal.ts';
import { NO_RIVALS, rivalsOf } from './judging/rivals.ts';
import { select } from './judging/select.ts';
import { REACH } from './passage.ts';
import { mapQuotations, pairAt, type QuotationMap } from './quotation-map.ts';
import { reportingModel } from './reporting-model.ts';
import { correctSpans, isMisread } from './span-corrections/correct-spans.ts';
import { withWholeSubject } from './span-corrections/whole-subject.ts';

/** What is less likely than this to be exactly right is not reported: a little surer than F1 alone asks for. */
export const LEAST_EXACT = 0.36;
/** The same for what has words in quotation marks that somebody surely said: left out, they would be put down to another. */
export const LEAST_EXACT_QUOTED = 0.18;

/** Marks are surely a quotation from this chance on. */
const SURE = 0.9;

const isSurelyQuoted = ({ first, last }: Run, quotations: QuotationMap): boolean =>
  isAnyOf(first, last, (at) => (pairAt(quotations, at)?.score ?? 0) >= SURE);

/** By how much of what is reported stands in quotation marks: nothing, some or all. */
const KINDS = ['indirect', 'mixed', 'direct'] as const;

/** The quotation marks within what is reported: whole pairs, or what lies inside it of a pair that goes on outside. */
const marksIn = (
  content: readonly Run[],
  within: Int32Array,
  toRange: (span: Run) => Range,
): readonly Range[] =>
  content.flatMap(({ first, last }) => {
    const fragments: Range[] = [];
    for (let i = first; i < last; ) {
      const pair = within[i] ?? -1;
      let end = i + 1;
      while (end < last && within[end] === pair) end++;
      if (pair >= 0) fragments.push(toRange({ first: i, last: end }));
      i = end;
    }
    return fragments;
  });

/** No sentence that somebody wrote has more cues than this ... */
const MOST_CUES = 40;
/** ... and in one that has, no fewer units than this are read on either side of each. */
const LEAST_REACH = 8;

/** How far to read around the cues of a sentence: less where they are many, so that the time stays in proportion to the text. */
const reachBySentence = (tokens: Tokens, cues: readonly Run[]): ((sentence: number) => number) => {
  const counts = new Int32Array(tokens.sentences.length);
  for (const { first } of cues) {
    const sentence = tokens.sentenceOf[first] ?? 0;
    counts[sentence] = (counts[sentence] ?? 0) + 1;
  }
  return (sentence) => {
    const count = counts[sentence] ?? 0;
    return count <= MOST_CUES ? REACH : Math.max(LEAST_REACH, Math.floor((REACH * MOST_CUES) / count));
  };
};

/**
 * Finds what is reported in an article: for every cue what was said and the words for who said it. `marks` are the
 * pairs of quotation marks, in reading order, outer before inner. Time and memory are linear in the number of tokens.
 */
export const findReported = (
  tokens: Tokens,
  marks: readonly JudgedMarks[],
  model: Model,
): readonly Reported[] => {
  const learned = reportingModel(model);
  const view = viewWords(tokens, learned.classes);
  const quotations = mapQuotations(tokens, marks);
  const finder = new ArgumentFinder(tokens, view, quotations, learned.arguments);
  const judge = makeJudge({ tokens, view, quotations }, learned.judge, LEAST_EXACT_QUOTED);
  const cues = findCues(tokens, view, quotations, learned.cues);
  const reach = reachBySentence(tokens, cues);
  const proposals = cues.map(
    (cue): Proposal => ({ cue, options: finder.find(cue, reach(tokens.sentenceOf[cue.first] ?? 0)) }),
  );
  const rivals = rivalsOf(proposals, tokens.count);
  const judged = proposals.flatMap((proposal, p) => judge(proposal, rivals[p] ?? NO_RIVALS) ?? []);
  const toRange = ({ first, last }: Run): Range => rangeOf(tokens, first, last);
  const least = ({ arguments: { content } }: Judged): number =>
    content.some((span) => isSurelyQuoted(span, quotations)) ? LEAST_EXACT_QUOTED : LEAST_EXACT;
  const sound = judged
    .map((each) => withWholeSubject(tokens, each))
    .filter((each) => !isMisread(tokens, quotations, each));
  return select(sound, tokens.count, least).map((each): Reported => {
    const { content, source, cue = each.cue } = correctSpans(tokens, quotations, each);
    return {
      kind: KINDS[quotingOf({ tokens, view, quotations }, content).quoting],
      spans: content.map(toRange),
      marks: marksIn(content, quotations.within, toRange),
      cue: toRange(cue),
      ...(source ? { source: toRange(source) } : {}),
      rule: 'learned',
      confidence: each.verdict.right,
    };
  });
};
