import { isAnyOf } from '../../grammar/noun-phrase.ts';
import { AUX, NOUN, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, type Run, sentenceAt } from '../../grammar/token.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { endOf } from '../pattern.ts';

/** "The plant, Holm said, | employs forty people": what was said goes on behind who said it, where all that stands before is its subject. */
export const withRestOfClause = (
  tokens: Tokens,
  cue: Run,
  source: Run | undefined,
  content: readonly Run[],
): readonly Run[] => {
  const [subject, more] = content;
  const sentence = sentenceAt(tokens, cue.first);
  if (!subject || more || !source || !sentence || subject.first !== sentence.first) return content;
  const close = Math.max(cue.last, source.last);
  const isParted =
    lowerAt(tokens, subject.last) === ',' &&
    Math.min(cue.first, source.first) === subject.last + 1 &&
    lowerAt(tokens, close) === ',';
  if (!isParted || isAnyOf(subject.first, subject.last, (at) => hasTag(tokens, at, VERB, AUX)))
    return content;
  const word = lowerAt(tokens, close + 1);
  // The tagger takes some verbs for nouns: "costs", "leaks".
  const isVerb =
    (hasTag(tokens, close + 1, VERB, AUX) && !word.endsWith('ing')) ||
    (hasTag(tokens, close + 1, NOUN) && /[^s]s$/.test(word));
  return isVerb ? [subject, { first: close + 1, last: endOf(tokens, sentence) }] : content;
};
