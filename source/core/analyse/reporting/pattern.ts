import { isAnyOf, startOfRun } from '../grammar/noun-phrase.ts';
import { NUM, PROPN } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run, wordAt } from '../grammar/token.ts';
import { isSpeakingNoun, isThing } from '../grammar/word-kinds.ts';
import type { RuleId } from '../rules/rules.ts';
import type { Sentence, Tokens } from '../tokens/tokens.ts';

/** What a pattern finds in one sentence, in tokens. */
export type Spoken = {
  readonly cue: Run;
  readonly source: Run;
  readonly content: Run;
  readonly rule: RuleId;
};
export type Pattern = (tokens: Tokens, sentence: Sentence) => Spoken | undefined;

/** A word of a name; taggers take some short ones for numbers. */
export const isNameWord = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, PROPN) || (hasTag(tokens, at, NUM) && /^\p{Lu}\p{Ll}/u.test(wordAt(tokens, at)));

/** Whether a phrase names somebody who can speak. */
export const maySpeak = (tokens: Tokens, { first, last }: Run): boolean =>
  isAnyOf(first, last, (at) => {
    const word = lowerAt(tokens, at);
    const isPronoun = /^(?:he|she|they)$/.test(word);
    return isNameWord(tokens, at) || isPronoun || isSpeakingNoun(word) || isThing(word);
  });

/** The last token of a sentence that is not its stop. */
export const endOf = (tokens: Tokens, { first, last }: Sentence): number =>
  startOfRun(last, first, (at) => /^[.!?…]+$/.test(wordAt(tokens, at)));

export const isMark = (tokens: Tokens, at: number): boolean => /^["“”‘’']$/.test(wordAt(tokens, at));
