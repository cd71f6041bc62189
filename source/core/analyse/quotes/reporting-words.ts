import { FRONTING } from '../grammar/closed-classes.ts';
import {
  endOfRun,
  isAnyOf,
  phraseAt,
  phraseBefore,
  startOfRun,
  withApposition,
} from '../grammar/noun-phrase.ts';
import { ADJ, ADP, ADV, AUX, DET, NOUN, PART, PRON, PROPN, SCONJ, VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run, run, tagAt, wordAt } from '../grammar/token.ts';
import { isDay } from '../grammar/when.ts';
import { ARTICLE_LABELS } from '../lexicon/article-labels.ts';
import { COMMUNICATION_VERBS } from '../lexicon/communication.ts';
import { wordSet } from '../lexicon/lists.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { RuleId } from '../rules/rules.ts';
import { isFormOf } from '../speech/word-forms.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { beforeRelative } from './interruption.ts';
import { isCalledSo, isPassiveVerb } from './passive.ts';
import { isAdjectiveLikeVerb, isNounLikeVerb } from './plain-attribution.ts';
import { writerBefore } from './writer.ts';

/** The words that report a quotation and those that say who said it; `rule` names the pattern. */
export type ReportingWords = {
  readonly cue: Run;
  readonly source?: Run;
  readonly rule: RuleId;
};

/** A verb of reporting; the last word of a name is none, though it be spelt like one: "the United States". */
const isListed = (tokens: Tokens, at: number): boolean =>
  REPORTING_VERBS.has(lowerAt(tokens, at)) &&
  !(tagAt(tokens, at) === PROPN && tagAt(tokens, at - 1) === PROPN);
/** Beside a mark any verb that may be finite reports, however strange: "he thundered". */
const isVerb = (tokens: Tokens, at: number): boolean => {
  if (isListed(tokens, at) || isNounLikeVerb(tokens, at)) return true;
  if (tagAt(tokens, at) !== VERB) return false;
  return !lowerAt(tokens, at).endsWith('ing');
};
/** Words that begin a clause of their own: "“cold” when she arrived" does not say that she said so. */
const CLAUSE_OPENERS = wordSet('when where why how while as that because');

const isPassedOver = (tokens: Tokens, at: number): boolean => {
  const tag = tagAt(tokens, at);
  return (tag === ADV || tag === AUX || tag === PART) && !CLAUSE_OPENERS.has(lowerAt(tokens, at));
};

const skipAdverbs = (tokens: Tokens, from: number, limit: number): number =>
  endOfRun(from, Math.min(limit, from + 4), (at) => isPassedOver(tokens, at));

/** "Ada Holm, who won in 2012, said": the verb after a phrase, what stands between commas passed over. */
const verbAfterPhrase = (
  tokens: Tokens,
  phrase: Run,
  limit: number,
): { readonly verb: number; readonly end: number } | undefined => {
  let at = skipAdverbs(tokens, phrase.last, limit);
  if (at < limit && isVerb(tokens, at)) return { verb: at, end: phrase.last };
  const comma = lowerAt(tokens, phrase.last);
  if (comma !== ',' && comma !== '(' && comma !== 'who') return undefined;
  const closer = comma === '(' ? ')' : ',';
  for (at = phrase.last + 1; at < Math.min(limit, phrase.last + 30); at += 1) {
    if (lowerAt(tokens, at) !== closer) continue;
    const verb = skipAdverbs(tokens, at + 1, limit);
    if (verb < limit && isListed(tokens, verb)) return { verb, end: at };
  }
  return undefined;
};

/**
 * "the foreman grins", "the couple fret": where all that follows the marks looks like one long noun phrase that a clause
 * could not do without a verb in, its last word is that verb.
 */
const verbWithin = (
  tokens: Tokens,
  { first, last }: Run,
  limit: number,
): { readonly verb: number; readonly end: number } | undefined => {
  const verb = last - 1;
  if (verb <= first || !mayBeVerb(tokens, verb)) return undefined;
  const subject = phraseAt(tokens, first, verb);
  if (subject?.last !== verb || tagAt(tokens, verb - 1) === DET) return undefined;
  return last >= limit || endsClause(tokens, last) ? { verb, end: verb } : undefined;
};

const mayBeVerb = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, NOUN, ADJ) && /^\p{Ll}+(?:[^s]s|ed)$/u.test(wordAt(tokens, at));

/** Whether a clause may be at its end, or as good as: "he grins.", "she shrugs, and", "he fumed on Monday". */
const endsClause = (tokens: Tokens, at: number): boolean =>
  /^[.,;:!?…—–]/.test(wordAt(tokens, at)) || hasTag(tokens, at, ADV, ADP, SCONJ) || isDay(tokens, at);

/** The words beside a quotation: the tokens from `from`, up to and without `limit`; `start` is past a comma and adverbs behind the marks. */
type Beside = {
  readonly tokens: Tokens;
  readonly from: number;
  readonly start: number;
  readonly limit: number;
};
type Pattern = (beside: Beside) => ReportingWords | undefined;

/** "according to the minister, who ..." */
const accordingTo: Pattern = ({ tokens, start, limit }) => {
  if (lowerAt(tokens, start) !== 'according' || lowerAt(tokens, start + 1) !== 'to') return undefined;
  const phrase = phraseAt(tokens, start + 2, limit);
  const source = phrase && withApposition(tokens, phrase, limit);
  return { cue: run(start, start + 2), ...(source ? { source } : {}), rule: 'according-to' };
};

/** “Yes,” Ada Holm said. */
const subjectAndVerb: Pattern = ({ tokens, from, start, limit }) => {
  const phrase = phraseAt(tokens, start, limit);
  // "a “chief prosecutor” who reports to the president"
  if (
    start === from &&
    /^(?:who|which|that)$/.test(lowerAt(tokens, start)) &&
    !/^[,.?!…]/.test(wordAt(tokens, from - 2))
  )
    return undefined;
  const spoken = phrase && verbAfterPhrase(tokens, phrase, limit);
  const found = spoken ?? (phrase && verbWithin(tokens, phrase, limit));
  if (!phrase || !found) return undefined;
  // Where no comma or stop closes what is quoted, only a verb of reporting attributes it.
  const isClosed = [from - 2, from - 1].some((at) => /^[,.?!…—–-]/.test(wordAt(tokens, at))) || start > from;
  const isUsual = isListed(tokens, found.verb);
  // “Nice,” Holm thundered. But “Nice,” Holm took the stage.
  if (!isUsual && (!isClosed || hasTag(tokens, found.verb + 1, DET, PROPN, NOUN, PRON))) return undefined;
  return {
    cue: run(found.verb, found.verb + 1),
    source: run(phrase.first, spoken ? Math.max(phrase.last, found.end) : found.end),
    rule: isUsual ? 'subject-verb-after' : 'subject-other-verb-after',
  };
};

/** “Yes,” said Ada Holm, the minister. */
const verbAndSubject: Pattern = ({ tokens, start, limit }) => {
  if (start >= limit || !(isVerb(tokens, start) || isAdjectiveLikeVerb(tokens, start))) return undefined;
  const isTelling =
    lowerAt(tokens, start).endsWith('ed') || isFormOf(lowerAt(tokens, start), COMMUNICATION_VERBS);
  if (!isListed(tokens, start) && !isTelling) return undefined;
  const cue = run(start, start + 1);
  const after = skipAdverbs(tokens, start + 1, limit);
  const subject = phraseAt(tokens, after, limit);
  if (subject) return { cue, source: withApposition(tokens, subject, limit), rule: 'verb-subject-after' };
  return isDay(tokens, after) || after >= limit ? { cue, rule: 'verb-after' } : undefined;
};

/** The subject of a verb: the noun phrase before it, not reaching before `from`. */
export const sourceOfVerb = (tokens: Tokens, verb: number, from: number): Run | undefined => {
  const writer = writerBefore(tokens, verb, from);
  if (writer) return writer;
  const end = startOfRun(verb, Math.max(from, verb - 4), (at) => hasTag(tokens, at, ADV, AUX, PART));
  const direct = phraseBefore(tokens, end, from);
  // "The minister had in a call with Holm urged": the subject stands before the auxiliary, not beside the verb.
  const preposition = direct ? direct.first - 1 : end;
  const isAdverbial = direct && tagAt(tokens, preposition) === ADP && tagAt(tokens, preposition - 1) === AUX;
  if (isAdverbial) return phraseBefore(tokens, preposition - 1, from) ?? direct;
  if (lowerAt(tokens, end - 1) !== ',') return direct;
  // "Ada Holm, the minister, said": back over what stands between commas.
  for (let at = end - 2; at > Math.max(from, end - 30); at -= 1) {
    if (lowerAt(tokens, at) === ',') {
      const phrase = phraseBefore(tokens, at, from);
      return phrase ? { first: phrase.first, last: end - 1 } : undefined;
    }
  }
  return undefined;
};

/** Whether words lead in to a quotation: "She said: “Yes.”" */
const leadsIn = ({ tokens, limit }: Beside): boolean => /^[,:]$/.test(lowerAt(tokens, limit - 1));

/** Whether a finite verb of telling stands before a token. */
const tellsBefore = (tokens: Tokens, before: number, from: number): boolean =>
  isAnyOf(
    from + 1,
    before,
    (at) => hasTag(tokens, at, VERB) && isListed(tokens, at) && !lowerAt(tokens, at).endsWith('ing'),
  );

/** Ada Holm said: “Yes.” The vote was called “a joke” by Ada Holm. */
const verbBefore: Pattern = (beside) => {
  const { tokens, from, limit } = beside;
  const isLeadIn = leadsIn(beside);
  const end = beforeRelative(tokens, from, limit);
  for (let at = end - 1; at >= Math.max(from, end - 25); at -= 1) {
    // “She sang “we shall rise””: right before the marks any verb of telling reports.
    const isTelling = at === limit - 1 && isFormOf(lowerAt(tokens, at), COMMUNICATION_VERBS);
    const strange = (isTelling || (isLeadIn && at === limit - 2)) && tagAt(tokens, at) === VERB;
    const isPast = isTelling && /ed$|^(?:sang|wrote)$/.test(lowerAt(tokens, at));
    const [word, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
    // "Heard from two nurses that it was “a lie”"
    const isFrom = next === 'from' && /^(?:hear|learn)(?:s|d|ed|t)?$/.test(word);
    if (!isListed(tokens, at) && !strange && !isPast && !isFrom) continue;
    // "would go to the “back of the queue”", "if rules were not passed, “homes will burn”"
    if (word === 'go' || (strange && !isTelling && isPassiveVerb(tokens, at))) continue;
    // "the United States", "the report": spelled like verbs, but nouns.
    if (hasTag(tokens, at, NOUN, PROPN) && !isPast) continue;
    const agent = next === 'by' || isFrom ? phraseAt(tokens, at + 2, limit) : undefined;
    const isPassive =
      agent &&
      (isFrom ||
        (agent.last === limit - 1 && lowerAt(tokens, limit - 1) === 'as') ||
        isPassiveVerb(tokens, at));
    // "It has been called “the film of the year”": by whom is not said.
    if (!isPassive && isCalledSo(tokens, at)) return undefined;
    const source = isPassive ? agent : sourceOfVerb(tokens, at, from);
    const cue = run(at, at + 1);
    // "Roth tweeted how odd it was from a man who promised lower rents: “...”": the main verb reports.
    // "Roe said that once the council goes on recess, “...”"
    const isWithin =
      source &&
      (lowerAt(tokens, source.first) === 'who' ||
        (lowerAt(tokens, source.first - 2) === 'that' && FRONTING.has(lowerAt(tokens, source.first - 1))));
    if (isLeadIn && isWithin && tellsBefore(tokens, source.first, from)) continue;
    if (source) return { cue, source, rule: isLeadIn ? 'subject-verb-lead-in' : 'subject-verb-before' };
    const inverted = isLeadIn ? phraseAt(tokens, at + 1, limit) : undefined;
    if (inverted) return { cue, source: inverted, rule: 'verb-subject-lead-in' };
  }
  return undefined;
};

/** "Review: “Tides” drags", "Quote of the day: “...”". */
const isLabel = (tokens: Tokens, { first, last }: Run): boolean =>
  (last - first === 1 || lowerAt(tokens, first + 1) === 'of') && ARTICLE_LABELS.has(lowerAt(tokens, first));

/** Holm: “Yes.” */
const nameAndColon: Pattern = ({ tokens, from, limit }) => {
  if (lowerAt(tokens, limit - 1) !== ':') return undefined;
  const source = phraseBefore(tokens, limit - 1, from);
  if (source && isLabel(tokens, source)) return undefined;
  return source?.first === from ? { cue: run(limit - 1, limit), source, rule: 'name-and-colon' } : undefined;
};

/** "From the report:", "Holm reacted with scorn,": who leads in is the sentence's subject, or all it has. */
const leadingSubject: Pattern = (beside) => {
  const { tokens, from, limit } = beside;
  if (!leadsIn(beside)) return undefined;
  const source = phraseAt(tokens, lowerAt(tokens, from) === 'from' ? from + 1 : from, limit - 1);
  if (source && isLabel(tokens, source)) return undefined;
  return source && { cue: run(limit - 1, limit), source, rule: 'subject-leads-in' };
};

/** The first token past a comma or dash and adverbs: “Yes,” — quickly | she said. */
const pastOpening = (tokens: Tokens, from: number, limit: number): number => {
  const start = endOfRun(from, Math.min(limit, from + 2), (at) => /^[,—]$/.test(lowerAt(tokens, at)));
  return skipAdverbs(tokens, start, limit);
};

/** On each side of the marks the patterns are tried in this order. */
const PATTERNS = {
  before: [accordingTo, verbBefore, nameAndColon, leadingSubject],
  after: [accordingTo, subjectAndVerb, verbAndSubject],
} as const;

/**
 * The words that report a quotation, in the tokens `from` to `limit` (not included) on one side of it: those that lead
 * up to its opening mark, or those that follow its closing one.
 */
export const reportingWords = (
  tokens: Tokens,
  side: keyof typeof PATTERNS,
  from: number,
  limit: number,
): ReportingWords | undefined => {
  if (side === 'before' && limit <= from) return undefined;
  const start = side === 'after' ? pastOpening(tokens, from, limit) : from;
  for (const pattern of PATTERNS[side]) {
    const found = pattern({ tokens, from, start, limit });
    if (found) return found;
  }
  return undefined;
};
