import { PREPOSITIONS } from '../../grammar/closed-classes.ts';
import { phraseAt, subjectBefore } from '../../grammar/noun-phrase.ts';
import { beginsSentence, lowerAt, type Run, sentenceAt, sentenceStart, wordAt } from '../../grammar/token.ts';
import type { Tokens } from '../../tokens/tokens.ts';

/** "Teacher “lied to police”, jury told": in a headline, whoever stands before a last "told" is who heard it. */
export const isWhoHeard = (tokens: Tokens, source: Run, cue: Run): boolean => {
  if (lowerAt(tokens, cue.last - 1) !== 'told' || source.last !== cue.first) return false;
  const end = sentenceAt(tokens, cue.first)?.last ?? cue.last;
  return cue.last === end || (cue.last === end - 1 && /^[.!]$/.test(lowerAt(tokens, cue.last)));
};

/** "Our reporter Ben Shaw, in Whitby: “...”": who speaks stands first, not the place before the colon. */
export const speakerBeforePlace = (tokens: Tokens, source: Run, cue: Run): Run | undefined => {
  if (lowerAt(tokens, cue.first) !== ':' || !PREPOSITIONS.has(lowerAt(tokens, source.first - 1)))
    return undefined;
  const first = sentenceStart(tokens, source.first);
  const comma = source.first - 2;
  return lowerAt(tokens, comma) === ',' ? phraseAt(tokens, first, comma) : undefined;
};

/** "LEEDS, June 4, 2024 -- Corvane Inc. announced": who speaks stands behind the dash, not the place before it. */
export const speakerAfterDateline = (tokens: Tokens, source: Run, cue: Run): Run | undefined => {
  const isOpening = beginsSentence(tokens, source.first);
  if (!isOpening || !/^\p{Lu}[\p{Lu}.]+$/u.test(wordAt(tokens, source.first))) return undefined;
  for (let at = source.last; at < cue.first - 1; at++) {
    if (!/^(?:—|–|―|--|-)$/.test(lowerAt(tokens, at))) continue;
    // "LEEDS — The minister defended the ban, saying": the subject of the main clause says it.
    if (lowerAt(tokens, cue.first).endsWith('ing')) return phraseAt(tokens, at + 1, cue.first);
    const subject = subjectBefore(tokens, at + 1, cue.first);
    return subject === 'relative' ? undefined : subject;
  }
  return undefined;
};
