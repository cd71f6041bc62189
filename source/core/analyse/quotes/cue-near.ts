import { ADJ, ADP, ADV, AUX, DET, NOUN, PART, PROPN, SCONJ, VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run, tagAt, wordAt } from '../grammar/token.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { RuleId } from '../rules/rules.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { isDay, phraseAt, phraseBefore, withApposition } from './noun-phrase.ts';

/** The words that report a quotation and those that say who said it; `rule` names the pattern. */
export type Attribution = {
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
  if (isListed(tokens, at)) return true;
  if (tagAt(tokens, at) !== VERB) return false;
  return !lowerAt(tokens, at).endsWith('ing');
};
/** Words that begin a clause of their own: "“cold” when she arrived" does not say that she said so. */
const CLAUSE_OPENERS = new Set(['when', 'where', 'why', 'how', 'while', 'as', 'that', 'because']);

const isPassedOver = (tokens: Tokens, at: number): boolean => {
  const tag = tagAt(tokens, at);
  return (tag === ADV || tag === AUX || tag === PART) && !CLAUSE_OPENERS.has(lowerAt(tokens, at));
};

const skipAdverbs = (tokens: Tokens, from: number, limit: number): number => {
  let at = from;
  while (at < limit && at < from + 4 && isPassedOver(tokens, at)) at += 1;
  return at;
};

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

/** The attribution in the tokens `from` to `limit`, which follow a closing mark. */
export const attributionAfter = (tokens: Tokens, from: number, limit: number): Attribution | undefined => {
  let start = from;
  while (
    start < limit &&
    start < from + 2 &&
    (lowerAt(tokens, start) === ',' || lowerAt(tokens, start) === '—')
  )
    start += 1;
  start = skipAdverbs(tokens, start, limit);
  if (lowerAt(tokens, start) === 'according' && lowerAt(tokens, start + 1) === 'to') {
    const phrase = phraseAt(tokens, start + 2, limit);
    const source = phrase && withApposition(tokens, phrase, limit);
    return {
      cue: { first: start, last: start + 2 },
      ...(source ? { source } : {}),
      rule: 'according-to',
    };
  }
  const phrase = phraseAt(tokens, start, limit);
  const spoken = phrase && verbAfterPhrase(tokens, phrase, limit);
  const found = spoken ?? (phrase && verbWithin(tokens, phrase, limit));
  // Where no comma or stop closes what is quoted, only a verb of reporting attributes it.
  const isClosed = /^[,.?!…—–-]/.test(wordAt(tokens, from - 2)) || start > from;
  if (phrase && found && (isClosed || isListed(tokens, found.verb))) {
    const last = spoken ? Math.max(phrase.last, found.end) : found.end;
    const source = { first: phrase.first, last };
    return {
      cue: { first: found.verb, last: found.verb + 1 },
      source,
      rule: isListed(tokens, found.verb) ? 'subject-verb-after' : 'subject-other-verb-after',
    };
  }
  if (
    start < limit &&
    isVerb(tokens, start) &&
    (isListed(tokens, start) || lowerAt(tokens, start).endsWith('ed'))
  ) {
    const cue = { first: start, last: start + 1 };
    const after = skipAdverbs(tokens, start + 1, limit);
    const inverted = phraseAt(tokens, after, limit);
    if (inverted)
      return {
        cue,
        source: withApposition(tokens, inverted, limit),
        rule: 'verb-subject-after',
      };
    return isDay(tokens, after) || after >= limit ? { cue, rule: 'verb-after' } : undefined;
  }
  return undefined;
};

const sourceOfVerb = (tokens: Tokens, verb: number, from: number): Run | undefined => {
  let end = verb;
  while (end > from && hasTag(tokens, end - 1, ADV, AUX, PART) && verb - end < 4) end -= 1;
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

/** The attribution in the tokens `from` to `limit`, which lead up to an opening mark. */
export const attributionBefore = (tokens: Tokens, from: number, limit: number): Attribution | undefined => {
  if (limit <= from) return undefined;
  const lead = lowerAt(tokens, limit - 1);
  if (lowerAt(tokens, from) === 'according' && lowerAt(tokens, from + 1) === 'to') {
    const phrase = phraseAt(tokens, from + 2, limit);
    const source = phrase && withApposition(tokens, phrase, limit);
    return {
      cue: { first: from, last: from + 2 },
      ...(source ? { source } : {}),
      rule: 'according-to',
    };
  }
  const isLeadIn = lead === ',' || lead === ':';
  for (let at = limit - 1; at >= Math.max(from, limit - 25); at -= 1) {
    const strange = isLeadIn && at === limit - 2 && tagAt(tokens, at) === VERB;
    if (!isListed(tokens, at) && !strange) continue;
    // "the United States", "the report": spelled like verbs, but nouns.
    if (hasTag(tokens, at, NOUN, PROPN)) continue;
    const agent = lowerAt(tokens, at + 1) === 'by' ? phraseAt(tokens, at + 2, limit) : undefined;
    const isPassive = agent && agent.last === limit - 1 && lead === 'as';
    const source = isPassive ? agent : sourceOfVerb(tokens, at, from);
    const cue = { first: at, last: at + 1 };
    if (source)
      return {
        cue,
        source,
        rule: isLeadIn ? 'subject-verb-lead-in' : 'subject-verb-before',
      };
    const inverted = phraseAt(tokens, at + 1, limit);
    if (inverted && isLeadIn) return { cue, source: inverted, rule: 'verb-subject-lead-in' };
  }
  if (!isLeadIn) return undefined;
  const cue = { first: limit - 1, last: limit };
  const name = phraseBefore(tokens, limit - 1, from);
  if (lead === ':' && name && name.first === from) return { cue, source: name, rule: 'name-and-colon' };
  // "From the report:", "Holm reacted with scorn,": who leads in is the sentence's subject, or all it has.
  const start = lowerAt(tokens, from) === 'from' ? from + 1 : from;
  const subject = phraseAt(tokens, start, limit - 1);
  return subject ? { cue, source: subject, rule: 'subject-leads-in' } : undefined;
};
