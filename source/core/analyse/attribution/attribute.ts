import type { Document } from '../../document/document.ts';
import { hull } from '../../text/range.ts';
import type { Quotation, Section, Speaker } from '../analysis.ts';
import { castNames } from '../people/cast.ts';
import { findNames } from '../people/find-names.ts';
import { withGivenNames } from '../people/given-names.ts';
import type { Reported } from '../reported.ts';
import { kindOf } from '../rules/rules.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { isNarrative, peopleTalk } from './antecedents/genre.ts';
import type { WeightsByGenre } from './antecedents/weights.ts';
import { carryOver } from './carry.ts';
import { type ConfidenceByGenre, calibrate } from './confidence.ts';
import { isOutside } from './phrases/head.ts';
import { inQuotesOf } from './quoted.ts';
import { resolveSources } from './resolve.ts';
import { gatherSpeakers } from './speakers.ts';
import { readSections } from './unattributed.ts';
import { type Answer, keyOf, NOBODY } from './who.ts';

/** What was learned of whom words stand for, and of how far to trust an answer. */
export type AttributionWeights = {
  readonly antecedents: WeightsByGenre;
  readonly confidence: ConfidenceByGenre;
};

export type Attributed = {
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
};

/**
 * Says who said what: names the people and bodies of an article, finds whom the words for each source stand for,
 * and carries speakers over to quotations without a source. Quotations come back in reading order.
 */
export const attribute = (
  document: Document,
  tokens: Tokens,
  found: readonly Reported[],
  sections: readonly Section[],
  { antecedents, confidence }: AttributionWeights,
): Attributed => {
  const names = withGivenNames(document, tokens, findNames(document, tokens));
  const reported = found.filter(({ spans }) => spans.length > 0).toSorted(inReadingOrder);
  const cast = castNames(names, document.text, document.cast);
  const inQuotes = inQuotesOf(reported);
  const isStory = isNarrative(tokens, inQuotes) || peopleTalk(tokens, reported);
  const genre = isStory ? 'story' : 'news';
  const weights = antecedents[genre];
  const scene = { document, tokens, names, cast, reported, inQuotes, isStory, weights };
  const answers = carryOver(tokens, reported, resolveSources(scene)).map((answer, index) =>
    clear(answer, reported[index]),
  );
  const ids = reported.map((_, index) => `q${index + 1}`);
  const isSaid = (index: number): boolean => reported[index]?.notSaid === undefined;
  const { speakers, idOf } = gatherSpeakers(document, names, cast, answers, ids, isSaid);
  const sectionOf = readSections(sections);
  const quotations = reported.map((said, index): Quotation => {
    const answer = answers[index] ?? NOBODY;
    const range = hull(said.spans);
    const speaker = answer.who ? idOf.get(keyOf(answer.who)) : undefined;
    return {
      id: ids[index] ?? '',
      kind: said.kind,
      range,
      spans: said.spans,
      marks: said.marks,
      section: sectionOf(range.start),
      attribution: {
        ...(speaker === undefined ? {} : { speaker }),
        ...(answer.mention ? { mention: answer.mention } : {}),
        ...(said.cue ? { cue: said.cue } : {}),
        rules: said.rule === 'learned' ? answer.rules : [said.rule, ...answer.rules],
        confidence: answer.who
          ? calibrate(
              kindOf(answer.rules),
              answer.confidence * (answer.isReported ? said.confidence : 1),
              confidence[genre],
            )
          : 0,
      },
      ...(said.notSaid ? { notSaid: said.notSaid } : {}),
      ...(said.isCommunicative === false ? { isCommunicative: false } : {}),
    };
  });
  return { speakers, quotations };
};

/** By where they begin; of those that begin together the longest comes first, for it holds the others. */
const inReadingOrder = (a: Reported, b: Reported): number =>
  (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
  (b.spans.at(-1)?.end ?? 0) - (a.spans.at(-1)?.end ?? 0);

/** A mention never lies in the words it is said to have said. */
const clear = (answer: Answer, said: Reported | undefined): Answer => {
  if (!answer.mention || !said || isOutside(answer.mention, said.spans)) return answer;
  const { mention: _, ...rest } = answer;
  return rest;
};
