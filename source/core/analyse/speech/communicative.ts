import { isAnyOf } from '../grammar/noun-phrase.ts';
import { ADJ, ADV, DET, NOUN, NUM, PRON, PROPN } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run } from '../grammar/token.ts';
import { isNational, isSpeakingNoun, isThing } from '../grammar/word-kinds.ts';
import {
  COMMUNICATION_NOUNS,
  COMMUNICATION_VERBS,
  FINDING_VERBS,
  NEVER_SPEAK,
} from '../lexicon/communication.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { isFormOf } from './word-forms.ts';

/** Whether a word is for telling something to others: "said", "warning", "according". */
export const isCommunication = (word: string): boolean =>
  COMMUNICATION_NOUNS.has(word) || isFormOf(word, COMMUNICATION_VERBS);

/**
 * Whether a cue reports speech by somebody who can speak. Plans, votes and beliefs ("voted to leave", "thinks that") are
 * not said, and "history shows" tells nobody's words. Without a cue the marks alone show speech.
 */
export const isCommunicative = (tokens: Tokens, cue: Run | undefined, source: Run | undefined): boolean => {
  if (!cue) return true;
  const words = tokens.lower.slice(cue.first, cue.last);
  const next = lowerAt(tokens, cue.last);
  // "Agreed to the journey" is an act; "agreed that" is said.
  if (words.some((word) => /^agree/.test(word)) && (words.includes('to') || next === 'to')) return false;
  // "Pointed at the screen" is a gesture.
  if (words.some((word) => /^point/.test(word)) && (words.includes('at') || next === 'at')) return false;
  const telling = words.filter(isCommunication);
  const isFinding = words.some((word) => isFormOf(word, FINDING_VERBS));
  // "Showed reporters the knife": whoever shows a thing says nothing.
  if (
    words.some((word) => /^show/.test(word)) &&
    !/^(?:that|how|why|what|where|whether|when|who)$/.test(next)
  )
    return source !== undefined && isPublished(tokens, source);
  if (isFinding && telling.every((word) => isFormOf(word, FINDING_VERBS)))
    return source !== undefined && isInformed(tokens, source);
  return telling.length > 0 && !(source && isNeverSpeaker(tokens, source));
};

/** People, bodies and what they publish, which may be said to find something: "the study shows", not "the map shows". */
const isInformed = (tokens: Tokens, source: Run): boolean => {
  if (isNeverSpeaker(tokens, source)) return false;
  return isAnyOf(source.first, source.last, (at) => {
    const word = lowerAt(tokens, at);
    if (hasTag(tokens, at, PROPN) || /^(?:he|she|they|who|we|i)$/.test(word)) return true;
    return isSpeakingNoun(word) || isThing(word) || isNational(word);
  });
};

/** "The study", "a poll". */
const isPublished = (tokens: Tokens, source: Run): boolean =>
  !isNeverSpeaker(tokens, source) && tokens.lower.slice(source.first, source.last).some(isThing);

const isNeverSpeaker = (tokens: Tokens, { first, last }: Run): boolean => {
  for (let at = first; at < last; at++) {
    // "The Times" is a newspaper, "times" are none.
    if (hasTag(tokens, at, PROPN) && lowerAt(tokens, at - 1) === 'the') return false;
    if (hasTag(tokens, at, NOUN, PROPN, PRON))
      return NEVER_SPEAK.has(lowerAt(tokens, at)) && !(at + 1 < last && hasTag(tokens, at + 1, NOUN, PROPN));
  }
  // A source of one word that is no noun, and counts nobody: "add", "let 's".
  return last - first === 1 && !hasTag(tokens, first, DET, NUM, ADJ, ADV);
};
