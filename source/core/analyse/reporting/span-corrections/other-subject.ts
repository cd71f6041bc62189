import { phraseAt, phraseBefore, startOfRun } from '../../grammar/noun-phrase.ts';
import { ADP, ADV, NOUN, PROPN, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, type Run, sentenceAt } from '../../grammar/token.ts';
import { isDay, isWhen } from '../../grammar/when.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Tokens } from '../../tokens/tokens.ts';

/** "“...,” | Law said, noting that", "“...,” said | Law, adding that": who says what a participle reports right behind another report. */
export const speakerBeforeParticiple = (tokens: Tokens, cue: Run): Run | undefined => {
  const from = sentenceAt(tokens, cue.first)?.first ?? 0;
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
  const from = sentenceAt(tokens, cue.first)?.first ?? 0;
  if (lowerAt(tokens, cue.last - 1) !== ':' || source.first <= from || source.last < cue.first - 1)
    return undefined;
  const before = startOfRun(source.first, from, (at) => /^(?:the|a|an)$/.test(lowerAt(tokens, at))) - 1;
  const isTold = /^(?:told|tells)$/.test(lowerAt(tokens, before));
  if (!isTold && !hasTag(tokens, before, ADP)) return undefined;
  const subject = phraseAt(tokens, from, before);
  if (!subject || !hasTag(tokens, subject.last - 1, NOUN, PROPN)) return undefined;
  let verb = subject.last;
  while (verb < before && (hasTag(tokens, verb, ADV, ADP) || isDay(tokens, verb) || isWhen(tokens, verb)))
    verb += 1;
  return hasTag(tokens, verb, VERB) ? subject : undefined;
};
