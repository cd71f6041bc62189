import { contains, type Range, range } from '../../text/range.ts';
import { FRONTING } from '../grammar/closed-classes.ts';
import { phraseAt } from '../grammar/noun-phrase.ts';
import { VERB } from '../grammar/tags.ts';
import {
  beginsSentence,
  hasTag,
  lowerAt,
  type Run,
  rangeOf,
  sentenceAt,
  sentenceBefore,
  wordAt,
} from '../grammar/token.ts';
import { COMMUNICATION_VERBS } from '../lexicon/communication.ts';
import { wordSet } from '../lexicon/lists.ts';
import { attributionIn, type Reported } from '../reported.ts';
import { confidenceOf } from '../rules/rules.ts';
import { isFormOf } from '../speech/word-forms.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { announcement } from './announcement.ts';
import { isNear, isPartedByDashes } from './interruption.ts';
import type { JudgedMarks } from './marks.ts';
import { type ReportingWords, reportingWords } from './reporting-words.ts';
import { joinParagraphs, type Utterance } from './utterances.ts';

type Found = {
  readonly utterance: Utterance;
  readonly attribution?: ReportingWords;
  /** Whether the attribution stands after it, so that it may go on beyond. */
  readonly side: 'before' | 'after' | 'trailing' | 'none';
  /** Whether it goes on with a sentence that narration interrupts. */
  readonly isResumed?: true;
};

/**
 * Something quoted; `resumed` are those of its marks that go on with a sentence that narration interrupts. `isNamedBehind`
 * where a sentence opens with its marks and goes on with who said it, a pronoun aside.
 */
export type Quoted = Reported & { readonly resumed?: readonly Range[]; readonly isNamedBehind?: boolean };

/** Tokens: a longer sentence tells more than that somebody spoke. */
const LONGEST_LEAD_IN = 12;
/** Tokens: how far from the marks an attribution at the sentence's end may begin. */
const FURTHEST = 40;

const SILENT = wordSet("nothing no not n't never neither little nobody none");

const isPronoun = (tokens: Tokens, { first, last }: Run): boolean =>
  last - first === 1 && /^(?:he|she|they|it)$/.test(lowerAt(tokens, first));

/** The token after the last that may attribute what closes at `last`: the sentence's end or the next opening mark. */
const limitAfter = (tokens: Tokens, last: number, next: JudgedMarks | undefined): number => {
  const sentence = sentenceAt(tokens, last - 1);
  const end = sentence?.last ?? last;
  return next && next.first >= last ? Math.min(end, next.first) : end;
};

const findAttribution = (
  tokens: Tokens,
  utterance: Utterance,
  previous: Found | undefined,
  next: JudgedMarks | undefined,
): Found => {
  const { head, tail } = utterance;
  const limit = limitAfter(tokens, tail.last, next);
  const after = reportingWords(tokens, 'after', tail.last, limit);
  const sentence = sentenceAt(tokens, head.first);
  const before = previous?.utterance.tail;
  const from = Math.max(sentence?.first ?? 0, before && before.last <= head.first ? before.last : 0);
  if (after) {
    // "Tyler said that Holm has “principles,” he said." "While Bruno calls it “fine,” Stella fixates on it."
    const isWeak =
      after.rule === 'subject-other-verb-after' || (after.source && isPronoun(tokens, after.source));
    const own = isWeak && head.first > from ? reportingWords(tokens, 'before', from, head.first) : undefined;
    const isOwn = own?.rule === 'subject-verb-before' && own.source && !isPronoun(tokens, own.source);
    // A clause in front has its own verb, and only a verb of saying behind it reports what it holds.
    const isInFront =
      after.rule === 'subject-other-verb-after' && head.first > from && FRONTING.has(lowerAt(tokens, from));
    if (isInFront && !isOwn) return { utterance, side: 'none' };
    return isOwn
      ? { utterance, attribution: own, side: 'before' }
      : { utterance, attribution: after, side: 'after' };
  }
  const attribution = reportingWords(tokens, 'before', from, head.first) ?? leadIn(tokens, head, before);
  const trailing =
    attribution && confidenceOf(attribution.rule) >= 0.75
      ? undefined
      : attributionAtEnd(tokens, tail.last, limit);
  if (trailing) return { utterance, attribution: trailing, side: 'trailing' };
  return attribution ? { utterance, attribution, side: 'before' } : { utterance, side: 'none' };
};

/**
 * What the paragraph before leads in with: a sentence that ends with a colon ("Ms Holm went on:"), or one that only
 * says that somebody spoke ("Holm continued her attack on the board.").
 */
const leadIn = (
  tokens: Tokens,
  head: JudgedMarks,
  before: JudgedMarks | undefined,
): ReportingWords | undefined => {
  const at = tokens.sentenceOf[head.first] ?? 0;
  const previous = tokens.sentences[at - 1];
  if (!previous || tokens.sentences[at]?.first !== head.first) return undefined;
  const from = before && before.last > previous.first ? before.last : previous.first;
  if (lowerAt(tokens, previous.last - 1) === ':')
    return reportingWords(tokens, 'before', from, previous.last);
  const isShort = previous.last - previous.first <= LONGEST_LEAD_IN && from === previous.first;
  if (!isShort || previous.block === head.block) return undefined;
  const found = reportingWords(tokens, 'before', from, previous.last);
  const isSubject = found?.source?.first === from && found.cue.first > from;
  // "Grace said nothing.", "Holm did not answer.": what comes next is rather the other's.
  const isSilent = tokens.lower.slice(from, previous.last).some((word) => SILENT.has(word));
  return isSubject && !isSilent ? { ...found, rule: 'sentence-before' } : undefined;
};

/**
 * Whether only narration interrupts a sentence that is spoken: “The thing is,” Ruiz said as Orde nodded, “we are
 * broke.” “Jim,”—she took hold of my coat—“stay.” But not “We won,” Ruiz said, and Orde added, “by luck.”
 */
const isInterrupted = (tokens: Tokens, before: Found, { utterance, attribution, side }: Found): boolean => {
  const [{ tail }, { head }] = [before.utterance, utterance];
  if (tail.closing !== 'closed') return false;
  if (isPartedByDashes(tokens, tail, head)) return true;
  if (!isNear(tokens, tail, head)) return false;
  const isCut =
    /^[,—–…]/.test(wordAt(tokens, tail.last - 2)) && /^[,—–]$/.test(wordAt(tokens, head.first - 1));
  if (!isCut || before.side !== 'after' || /^\p{Lu}\p{Ll}/u.test(wordAt(tokens, head.first + 1)))
    return false;
  // "..., adding that the port was “a mess”": reported anew.
  const between = tokens.lower.slice(before.attribution?.cue.last ?? tail.last, head.first);
  if (
    between.some((word) => word === 'that' || (word.endsWith('ing') && isFormOf(word, COMMUNICATION_VERBS)))
  )
    return false;
  if (side !== 'before' || !attribution?.source) return true;
  const joint = lowerAt(tokens, attribution.source.first - 1);
  return !/^(?:and|but|;|then)$/.test(joint) || attribution.cue.first === before.attribution?.cue.first;
};

/** Whether the sentence that begins right behind what somebody says is about somebody else: "“He lied.” Hall laughed." */
const isAnothers = (tokens: Tokens, at: number, source: Run | undefined): boolean => {
  const sentence = sentenceAt(tokens, at);
  const subject = sentence?.first === at ? phraseAt(tokens, at, sentence.last) : undefined;
  if (!subject || !source || isPronoun(tokens, subject) || !hasTag(tokens, subject.last, VERB)) return false;
  return lowerAt(tokens, subject.last - 1) !== lowerAt(tokens, source.last - 1);
};

/** Whether an utterance goes on with the one before: “We won,” she said, “and they lost. We did.” */
const goesOn = (tokens: Tokens, before: Found, { utterance, side, attribution }: Found): boolean => {
  const [{ tail }, { head }] = [before.utterance, utterance];
  if (!before.attribution || head.block !== tail.block) return false;
  const isSameCue = attribution && attribution.cue.first === before.attribution.cue.first;
  if (before.side === 'after' && (side === 'none' || isSameCue)) {
    const sentence = sentenceAt(tokens, head.first);
    const opens =
      sentence?.first === head.first ||
      lowerAt(tokens, head.first - 1) === ',' ||
      lowerAt(tokens, head.first - 1) === '—';
    const parted = (tokens.sentenceOf[head.first] ?? 0) - (tokens.sentenceOf[tail.last] ?? 0);
    return (
      opens && (parted < 1 || (parted === 1 && !isAnothers(tokens, tail.last, before.attribution.source)))
    );
  }
  return (
    before.side === 'before' &&
    side === 'none' &&
    (head.first === tail.last || tokens.sentenceOf[head.first] === tokens.sentenceOf[tail.last - 1])
  );
};

/** The attribution at the end of a sentence that has words in marks: 'It is “a joke” to us all, Holm said.' */
const attributionAtEnd = (tokens: Tokens, from: number, limit: number): ReportingWords | undefined => {
  for (let at = from; at < Math.min(limit, from + FURTHEST); at += 1) {
    if (lowerAt(tokens, at) !== ',') continue;
    const found = reportingWords(tokens, 'after', at, limit);
    if (found?.source && confidenceOf(found.rule) >= 0.9 && found.cue.first - at < 8)
      return { ...found, rule: 'end-of-sentence' };
  }
  return undefined;
};

/** The clause around fragments in marks: from after the cue, or the sentence's start, to its end. */
const clauseOf = (tokens: Tokens, { utterance, attribution, side }: Found): Range | undefined => {
  const { head, tail } = utterance;
  const sentence = sentenceAt(tokens, head.first);
  if (!sentence || !attribution) return undefined;
  if (side === 'after') {
    if (lowerAt(tokens, head.first - 1) === ':') return undefined;
    return head.first > sentence.first ? rangeOf(tokens, sentence.first, tail.last) : undefined;
  }
  if (side === 'trailing') {
    const end = Math.min(attribution.cue.first, attribution.source?.first ?? attribution.cue.first);
    return end - 1 > sentence.first ? rangeOf(tokens, sentence.first, end - 1) : undefined;
  }
  // What leads in from a sentence before is no part of the clause.
  if (attribution.cue.last <= sentence.first) return undefined;
  let first = attribution.cue.last;
  if (attribution.source && attribution.source.first >= first && attribution.source.last <= head.first)
    first = attribution.source.last;
  const lead = lowerAt(tokens, head.first - 1);
  if (lead === ',' || lead === ':' || first >= head.first) return undefined;
  for (let at = first; at < head.first; at += 1)
    if (lowerAt(tokens, at) === 'that' || lowerAt(tokens, at) === ',') first = at + 1;
  const last = Math.max(tail.last, sentence.last);
  const stop = lowerAt(tokens, last - 1) === '.' ? last - 1 : last;
  return first < head.first ? rangeOf(tokens, first, stop) : undefined;
};

const asReported = (tokens: Tokens, found: readonly [Found, ...Found[]]): Quoted => {
  const [lead] = found;
  const marks = found.flatMap(({ utterance }) => utterance.parts.map((part) => part.range));
  const attribution = found.find((each) => each.attribution)?.attribution;
  const clause = clauseOf(tokens, lead);
  const first = lead.utterance.head.range;
  const rule = attribution?.rule ?? 'marks-only';
  const opening = lead.utterance.head.first;
  const source = lead.side === 'after' ? lead.attribution?.source : undefined;
  const isNamedBehind = source !== undefined && !isPronoun(tokens, source) && beginsSentence(tokens, opening);
  const resumed = found.flatMap(({ isResumed, utterance }) =>
    isResumed ? utterance.parts.map((part) => part.range) : [],
  );
  const spans = clause
    ? [
        range(clause.start, Math.max(clause.end, first.end)),
        ...marks.filter((mark) => !contains(clause, mark) && mark.start >= clause.end),
      ]
    : marks;
  return {
    kind: clause ? 'mixed' : 'direct',
    spans,
    marks,
    ...(attribution ? attributionIn(tokens, attribution) : {}),
    rule,
    confidence: confidenceOf(rule),
    isNamedBehind,
    ...(resumed.length > 0 ? { resumed } : {}),
  };
};

/**
 * Attributes the paragraphs of a statement, all in marks, to whoever the paragraph before them says released it; to be
 * asked in reading order.
 */
const announcements = (tokens: Tokens): ((utterance: Utterance, found: Found) => Found) => {
  let statement: ReportingWords | undefined;
  let through = -1;
  return (utterance, found) => {
    const { head, tail } = utterance;
    const before = sentenceBefore(tokens, head.first);
    const isWhole =
      beginsSentence(tokens, head.first) &&
      before?.block !== head.block &&
      sentenceAt(tokens, tail.last)?.block !== tail.block;
    if (!isWhole || !before) return found;
    if (before.block !== through) statement = announcement(tokens, before);
    if (found.attribution && found.attribution.cue.first >= before.last) statement = undefined;
    through = tail.block;
    return statement ? { utterance, attribution: statement, side: 'before' } : found;
  };
};

/**
 * Finds direct and mixed quotations by their marks and the words beside them. What nothing attributes has no source: a
 * later stage may carry a speaker over to it.
 */
export const findQuoted = (tokens: Tokens, marks: readonly JudgedMarks[]): readonly Quoted[] => {
  const utterances = joinParagraphs(marks);
  const groups: [Found, ...Found[]][] = [];
  const announced = announcements(tokens);
  utterances.forEach((utterance, index) => {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const next = utterances[index + 1]?.head;
    const found = announced(utterance, findAttribution(tokens, utterance, previous, next));
    const leader = group?.find(({ attribution }) => attribution);
    const last = previous && { ...(leader ?? previous), utterance: previous.utterance };
    if (group && last && isInterrupted(tokens, last, found))
      group.push({ ...(leader ? { utterance, side: 'none' } : found), isResumed: true });
    else if (group && last && goesOn(tokens, last, found)) group.push({ utterance, side: 'none' });
    else groups.push([found]);
  });
  return groups.map((group) => asReported(tokens, group));
};
