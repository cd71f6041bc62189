import { endOfRun, isAnyOf, phraseAt, phraseBefore, startOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, ADP, ADV, AUX, NOUN, PART, PRON, PROPN, PUNCT, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, type Run, sentenceAt, sentenceStart } from '../../grammar/token.ts';
import { isDay, isWhen } from '../../grammar/when.ts';
import { isPersonal } from '../../grammar/word-kinds.ts';
import { COMMUNICATION_NOUNS } from '../../lexicon/communication.ts';
import { wordSet } from '../../lexicon/lists.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Tokens } from '../../tokens/tokens.ts';

/** "“...,” | Law said, noting that", "“...,” said | Law, adding that": who says what a participle reports right behind another report. */
export const speakerBeforeParticiple = (tokens: Tokens, cue: Run): Run | undefined => {
  const from = sentenceStart(tokens, cue.first);
  const comma = cue.first - 1;
  if (!lowerAt(tokens, cue.first).endsWith('ing') || lowerAt(tokens, comma) !== ',') return undefined;
  const isSaying = (at: number): boolean =>
    hasTag(tokens, at, VERB) && REPORTING_VERBS.has(lowerAt(tokens, at));
  if (isSaying(comma - 1)) return phraseBefore(tokens, comma - 1, from);
  const phrase = phraseBefore(tokens, comma, from);
  const isInverted =
    phrase && isSaying(phrase.first - 1) && /["”’',]/.test(lowerAt(tokens, phrase.first - 2));
  return isInverted ? phrase : undefined;
};

/** "| Lang later on Thursday told Radio Nord: “...”": the subject of a sentence that leads in with whom or what something was told to. */
export const subjectOfLeadIn = (tokens: Tokens, cue: Run, source: Run): Run | undefined => {
  const from = sentenceStart(tokens, cue.first);
  if (lowerAt(tokens, cue.last - 1) !== ':' || source.first <= from || source.last < cue.first - 1)
    return undefined;
  const before = startOfRun(source.first, from, (at) => /^(?:the|a|an)$/.test(lowerAt(tokens, at))) - 1;
  // "Holm got a reply from Ruiz: “No.”"
  if (lowerAt(tokens, before) === 'from' && isMessage(tokens, before - 1)) return undefined;
  if (lowerAt(tokens, before) === 'by') return undefined;
  const isTold = /^(?:told|tells)$/.test(lowerAt(tokens, before));
  if (!isTold && !hasTag(tokens, before, ADP)) return undefined;
  const subject = phraseAt(tokens, from, before);
  if (!subject || !hasTag(tokens, subject.last - 1, NOUN, PROPN)) return undefined;
  let verb = subject.last;
  while (verb < before && (hasTag(tokens, verb, ADV, ADP) || isDay(tokens, verb) || isWhen(tokens, verb)))
    verb += 1;
  // "Hall is alleged to have told Ruiz:"
  const isChain =
    isTold && !isAnyOf(subject.last, before, (at) => !hasTag(tokens, at, ADJ, ADV, AUX, PART, VERB));
  return isChain || hasTag(tokens, verb, VERB) ? subject : undefined;
};

/** "The paper learned from | two officials that": whose words they are that somebody learns or hears. */
export const teller = (tokens: Tokens, cue: Run): Run | undefined => {
  const from = lowerAt(tokens, cue.last - 1) === 'from' ? cue.last - 1 : cue.last;
  if (
    !/^(?:hear|learn)(?:s|d|ed|t|ing)?$/.test(lowerAt(tokens, from - 1)) ||
    lowerAt(tokens, from) !== 'from'
  )
    return undefined;
  const told = phraseAt(tokens, from + 1, sentenceAt(tokens, from)?.last ?? from);
  return told && lowerAt(tokens, told.last) === 'that' ? told : undefined;
};

const isMessage = (tokens: Tokens, at: number): boolean => COMMUNICATION_NOUNS.has(lowerAt(tokens, at));

/** "| Ruiz’s answer to Holm was short: “No.”": whose message leads in. */
export const sender = (tokens: Tokens, cue: Run, source: Run): Run | undefined => {
  const owner = endOfRun(source.first, source.last, (at) => !/^['’]s?$/.test(lowerAt(tokens, at)));
  const isLeadIn = lowerAt(tokens, cue.last - 1) === ':' && owner < source.last;
  return isLeadIn && isMessage(tokens, owner + 1) ? phraseAt(tokens, source.first, owner) : undefined;
};

const SPOKE = wordSet('said shouted yelled screamed whispered muttered snapped hissed');
/** Tokens: how far before "and said" the clause begins that it goes on. */
const FURTHEST = 24;

/**
 * "Holm recalled that | the coach turned to her and said, “Go.”": the subject of a clause within what somebody tells, where a
 * second verb of that clause leads in.
 */
export const subjectWithin = (tokens: Tokens, cue: Run, source: Run): Run | undefined => {
  const isToThem =
    /^(?:told|asked)$/.test(lowerAt(tokens, cue.first)) &&
    /^(?:her|him|me|them|us)$/.test(lowerAt(tokens, cue.first + 1));
  const opening = cue.first + (isToThem ? 2 : 1);
  const isLeadIn = /^[,:]$/.test(lowerAt(tokens, opening)) && /^["“‘]$/.test(lowerAt(tokens, opening + 1));
  const isSpeech = isToThem || SPOKE.has(lowerAt(tokens, cue.first));
  if (!isLeadIn || !isSpeech || lowerAt(tokens, cue.first - 1) !== 'and') return undefined;
  const from = Math.max(source.last, cue.first - FURTHEST);
  const opens = (at: number): boolean =>
    /^(?:that|how)$/.test(lowerAt(tokens, at)) &&
    isAnyOf(Math.max(from, at - 4), at, (verb) => REPORTING_VERBS.has(lowerAt(tokens, verb)));
  const clause = startOfRun(cue.first, from, (at) => !opens(at)) - 1;
  const subject = clause >= from && opens(clause) ? phraseAt(tokens, clause + 1, cue.first) : undefined;
  return subject && hasTag(tokens, subject.last, VERB) && !hasTag(tokens, subject.first, PRON)
    ? subject
    : undefined;
};

const CLAUSE_OF_TIME = wordSet('after when before until');

/** "Holm stopped after | a woman ran up and said it was over": the subject of the clause whose second verb reports. */
export const subjectOfClause = (tokens: Tokens, cue: Run, source: Run): Run | undefined => {
  if (lowerAt(tokens, cue.first - 1) !== 'and') return undefined;
  const from = Math.max(source.last, cue.first - FURTHEST);
  const clause = startOfRun(cue.first, from, (at) => !CLAUSE_OF_TIME.has(lowerAt(tokens, at)));
  const subject = clause > from ? phraseAt(tokens, clause, cue.first) : undefined;
  if (!subject || isAnyOf(clause, cue.first, (at) => hasTag(tokens, at, PUNCT))) return undefined;
  const verb = endOfRun(subject.last, cue.first, (at) => hasTag(tokens, at, ADV));
  const head = subject.last - 1;
  const mayTell =
    hasTag(tokens, head, PROPN) ||
    isPersonal(lowerAt(tokens, head)) ||
    /^(?:he|she|they)$/.test(lowerAt(tokens, head));
  return mayTell && hasTag(tokens, verb, VERB, AUX) ? subject : undefined;
};
