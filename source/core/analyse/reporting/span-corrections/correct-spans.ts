import { QUESTIONED } from '../../grammar/closed-classes.ts';
import { endOfRun, isAnyOf, phraseAt } from '../../grammar/noun-phrase.ts';
import { AUX, PROPN, PUNCT, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, type Run, sentenceStart } from '../../grammar/token.ts';
import { isCalendar, isRole } from '../../grammar/word-kinds.ts';
import { ARTICLE_LABELS } from '../../lexicon/article-labels.ts';
import { wordSet } from '../../lexicon/lists.ts';
import { isCalledSo } from '../../quotes/passive.ts';
import { sourceOfVerb } from '../../quotes/reporting-words.ts';
import { writerBefore } from '../../quotes/writer.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Judged, Parts } from '../judging/proposal.ts';
import { isInMarks, type QuotationMap } from '../quotation-map.ts';
import { lastSubject } from './last-subject.ts';
import { withoutLeadIn } from './lead-in.ts';
import { tellsMeans } from './means.ts';
import { withoutOccasion } from './occasion.ts';
import {
  sender,
  speakerBeforeParticiple,
  subjectOfClause,
  subjectOfLeadIn,
  subjectWithin,
  teller,
} from './other-subject.ts';
import { agentOfPassive, agentOfSubject } from './passive-agent.ts';
import { ownWords, quotedSource } from './quoted-source.ts';
import { subjectOfRelative } from './relative-subject.ts';
import { withRestOfClause } from './rest-of-clause.ts';
import { isWhoHeard, speakerAfterDateline, speakerBeforePlace } from './short-reports.ts';
import { subjectBeforeBrackets } from './whole-subject.ts';

/** "In a letter to the board, Holm wrote:": without marks, what stands before words that lead on is not what was written. */
const isBeforeLeadIn = (
  { words, sentenceOf, sentences }: Tokens,
  quotations: QuotationMap,
  cue: Run,
  content: readonly Run[],
): boolean =>
  words[(sentences[sentenceOf[cue.first] ?? 0]?.last ?? 0) - 1] === ':' &&
  content.every(
    ({ first, last }) => last <= cue.first && !isAnyOf(first, last, (at) => isInMarks(quotations, at)),
  );

/** Whether a cue stands in a question to somebody, not of a narrator: "What did your editor say?" */
const isQuestionTo = ({ lower, sentenceOf, sentences }: Tokens, cue: Run): boolean => {
  const { first = 0, last = 0 } = sentences[sentenceOf[cue.first] ?? 0] ?? {};
  return lower[last - 1] === '?' && /\byour?\b/.test(lower.slice(first, cue.first).join(' '));
};

const isLabel = (lower: readonly string[], { first, last }: Run, cue: Run): boolean =>
  last - first === 1 && lower[cue.last - 1] === ':' && ARTICLE_LABELS.has(lower[first] ?? '');

/** Whether "by" leads to somebody beside a passive verb, before or behind what is reported. */
const hasAgent = (
  lower: readonly string[],
  cue: Run,
  source: Run | undefined,
  content: readonly Run[],
): boolean =>
  [cue.last, ...content.map(({ last }) => last)].some((at) => lower[at] === 'by') ||
  (source !== undefined && (lower[source.first] === 'by' || lower[source.first - 1] === 'by'));

/** Whether the model has plainly misread what it found. */
export const isMisread = (
  tokens: Tokens,
  quotations: QuotationMap,
  { cue, arguments: { source, content } }: Judged,
): boolean => {
  const { lower, sentenceOf } = tokens;
  // "What did your mother tell you? “Go on.”": the answer is not the mother's.
  if (isQuestionTo(tokens, cue) && content.every(({ first }) => sentenceOf[first] !== sentenceOf[cue.first]))
    return true;
  // "Is known as “dry stacking”": where nobody is said to know it so, it is what it is called.
  if (!source && lower.slice(cue.first, cue.last).includes('known')) return true;
  if (isBeforeLeadIn(tokens, quotations, cue, content) || tellsMeans(tokens, cue, content)) return true;
  // "Visitors will see “Keep out” on the gate": they say nothing.
  if (
    /^(?:see|hear|find|face)$/.test(lower[cue.last - 1] ?? '') &&
    /^(?:will|would|can|could|may)$/.test(lower[cue.last - 2] ?? '')
  )
    return true;
  // "Review: “Tides” drags": nobody says so.
  if (source && isLabel(lower, source, cue)) return true;
  // "It has been called “the film of the year”": by whom is not said.
  const isCalled = isAnyOf(cue.first, cue.last, (at) => isCalledSo(tokens, at));
  if (isCalled && !hasAgent(lower, cue, source, content) && !agentOfPassive(tokens, quotations, cue))
    return true;
  // "Said Tuesday at a meeting": where it takes the day for who speaks, it has misread what is around it too.
  if (source && isCalendar(lower[source.first] ?? '')) return true;
  // "The plan, which Holm had praised,"; "Grace said nothing." before what somebody else says.
  const [only, more] = content;
  const [word, length] = only ? [lower[only.first] ?? '', only.last - only.first] : ['', 0];
  // "Holm later apologised.": a subject is not what was said.
  if (
    !source &&
    only &&
    !more &&
    only.last === cue.first &&
    !isAnyOf(only.first, only.last, (at) => !hasTag(tokens, at, PROPN))
  )
    return true;
  // "The coach blamed himself" reports no words.
  if (length === 1 && /^(?:which|whom|nothing|little|none|neither|\w+(?:self|selves))$/.test(word))
    return true;
  // "Try telling that to the gas company"
  if (source && source.last - source.first === 1 && hasTag(tokens, source.first, VERB)) return true;
  // "Not everyone agrees": what is denied is not what is said.
  if (only === undefined || more || length !== 1) return false;
  // "Years later he apologised": nor is how much later it was.
  return word === 'not' || (PERIODS.has(word) && lower[only.last] === 'later');
};

/** "A soldier who fought there said they had no food": the subject that opens the sentence of a verb whose source was not found. */
const openingSubject = (
  tokens: Tokens,
  cue: Run,
  content: readonly Run[],
  source: Run | undefined,
): Run | undefined => {
  const from = sentenceStart(tokens, cue.first);
  if (!hasTag(tokens, cue.first, VERB) || content.some(({ first }) => first < cue.last)) return undefined;
  const phrase = phraseAt(tokens, from, cue.first);
  if (
    !phrase ||
    !/^wh(?:o|ich)$/.test(lowerAt(tokens, phrase.last)) ||
    !isRole(lowerAt(tokens, phrase.last - 1))
  )
    return undefined;
  if (source && source.first <= phrase.last) return undefined;
  const isBroken = isAnyOf(phrase.last, cue.first, (at) => hasTag(tokens, at, PUNCT));
  return isBroken ? undefined : { first: from, last: cue.first };
};

const PERIODS = wordSet('minutes hours days weeks months years moments');

const CHALLENGED = wordSet(QUESTIONED, 'challenged');
/**
 * What another sentence quotes is the answer and not what was asked: "Asked about it, she shrugged. “Not today.”", "What did your
 * editor say? “She laughed.”"
 */
const withoutAnswers = (tokens: Tokens, cue: Run, content: readonly Run[]): readonly Run[] => {
  const { lower, sentenceOf, sentences } = tokens;
  const sentence = sentenceOf[cue.first] ?? 0;
  const isAsked = sentences[sentence]?.first === cue.first && CHALLENGED.has(lower[cue.first] ?? '');
  if (!isAsked && !isQuestionTo(tokens, cue)) return content;
  const asked = content.filter((span) => sentenceOf[span.first] === sentence);
  // "Asked if he would run, | the mayor laughed": what the sentence goes on to tell was not asked.
  const goesOn = (at: number): boolean => {
    const subject =
      lowerAt(tokens, at) === ',' ? phraseAt(tokens, at + 1, sentences[sentence]?.last ?? at) : undefined;
    return subject !== undefined && hasTag(tokens, subject.last, VERB);
  };
  const cut = asked.map(
    ({ first, last }): Run => ({ first, last: endOfRun(first + 1, last, (at) => !goesOn(at)) }),
  );
  return asked.length === 0 ? content : isAsked ? cut : asked;
};

/**
 * "“Good morning,” he called through the window. “Is she worse?”": a phrase without a verb after the cue is none of what was
 * said where words in marks stand before it or only in other sentences.
 */
const withoutPhrases = (
  tokens: Tokens,
  quotations: QuotationMap,
  cue: Run,
  content: readonly Run[],
): readonly Run[] => {
  const { sentenceOf } = tokens;
  const isMarked = ({ first, last }: Run): boolean => isAnyOf(first, last, (at) => isInMarks(quotations, at));
  const marked = content.filter(isMarked);
  const isApart =
    marked.some(({ first }) => first < cue.first) ||
    marked.every(({ first }) => sentenceOf[first] !== sentenceOf[cue.first]);
  if (marked.length === 0 || !isApart) return content;
  const hasVerb = ({ first, last }: Run): boolean =>
    isAnyOf(first, last, (at) => hasTag(tokens, at, VERB, AUX));
  return content.filter((span) => span.first < cue.first || isMarked(span) || hasVerb(span));
};

/** "Qin had in a call with Blinken urged": the subject of both halves of a verb, where what stands between was taken for it. */
const subjectOfSplitVerb = (tokens: Tokens, cue: Run, source: Run): Run | undefined => {
  const from = sentenceStart(tokens, cue.first);
  const subject = source.last === cue.first ? sourceOfVerb(tokens, cue.first, from) : undefined;
  return subject && subject.last < source.first ? subject : undefined;
};

/** Sets right what the model is known to get wrong where the form of the sentence leaves no doubt. */
export const correctSpans = (
  tokens: Tokens,
  quotations: QuotationMap,
  { cue, arguments: found }: Judged,
): Parts => {
  const quoted = quotedSource(tokens, cue, found.content) ?? ownWords(tokens, quotations, cue, found.content);
  if (quoted) return quoted;
  // "Chen wrote": a name that was taken for a part of its verb.
  const verb = endOfRun(cue.first, cue.last, (at) => hasTag(tokens, at, PROPN));
  if (!found.source && verb > cue.first && hasTag(tokens, verb, VERB))
    return {
      content: found.content,
      source: { first: cue.first, last: verb },
      cue: { first: verb, last: cue.last },
    };
  const { content, source } = subjectOfRelative(tokens, cue, found.content, found.source) ?? found;
  const agent = agentOfPassive(tokens, quotations, cue);
  return {
    content: withoutPhrases(
      tokens,
      quotations,
      cue,
      withoutOccasion(
        tokens,
        quotations,
        withoutLeadIn(
          tokens,
          quotations,
          withRestOfClause(tokens, cue, source, withoutAnswers(tokens, cue, content)),
        ),
      ),
    ),
    source:
      agent ??
      speakerBeforeParticiple(tokens, cue) ??
      teller(tokens, cue) ??
      openingSubject(tokens, cue, content, source) ??
      (source && !isWhoHeard(tokens, source, cue)
        ? (writerBefore(tokens, cue.last - 1, sentenceStart(tokens, cue.first)) ??
          subjectOfLeadIn(tokens, cue, source) ??
          subjectWithin(tokens, cue, source) ??
          subjectOfClause(tokens, cue, source) ??
          sender(tokens, cue, source) ??
          agentOfSubject(tokens, source, cue) ??
          subjectOfSplitVerb(tokens, cue, source) ??
          speakerBeforePlace(tokens, source, cue) ??
          speakerAfterDateline(tokens, source, cue) ??
          subjectBeforeBrackets(tokens, source) ??
          lastSubject(tokens, cue, source) ??
          source)
        : undefined),
  };
};
