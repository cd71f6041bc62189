import { endOfRun, phraseBefore, startOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, ADP, ADV, AUX, DET, NOUN, PUNCT, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, type Run, sentenceStart, wordAt } from '../../grammar/token.ts';
import { wordSet } from '../../lexicon/lists.ts';
import type { Tokens } from '../../tokens/tokens.ts';

const MESSAGES = wordSet(
  'email e-mail letter message memo note text tweet post telegram fax postcard voicemail cable dispatch statement',
);
/** Tokens between a message and whom it is to. */
const REACH = 12;

export const isMessage = (word: string): boolean => MESSAGES.has(word);

/** "An email from Lou Pratt to his lawyer": the words for who sent a message, `undefined` where nobody is said to have. */
export const senderOf = (tokens: Tokens, noun: number, last: number): Run | undefined => {
  if (!isMessage(lowerAt(tokens, noun))) return undefined;
  const from = endOfRun(noun + 1, last, (at) => !/^(?:from|by)$/.test(lowerAt(tokens, at)));
  const end = endOfRun(
    from + 1,
    last,
    (at) => !/^(?:to|for|dated|\p{Ll}+ing)$/u.test(wordAt(tokens, at)) && !hasTag(tokens, at, VERB),
  );
  return from < last - 1 ? { first: from + 1, last: end } : undefined;
};

/** "The union | sent out an email to members saying": whose verb has the message that begins at a token for its object. */
export const writerOf = (tokens: Tokens, message: number): Run | undefined => {
  const from = sentenceStart(tokens, message);
  const verb = startOfRun(message, from, (at) => hasTag(tokens, at, ADP, ADV, DET, ADJ)) - 1;
  if (!hasTag(tokens, verb, VERB)) return undefined;
  return phraseBefore(
    tokens,
    startOfRun(verb, from, (at) => hasTag(tokens, at, AUX, ADV)),
    from,
  );
};

/** Where a message begins of which only the end was taken for a source: "an email from Lou Pratt to | his lawyer". */
export const messageBefore = (tokens: Tokens, first: number): number => {
  if (!/^(?:to|for|from|by|\p{L}+ing)$/u.test(lowerAt(tokens, first - 1))) return first;
  const from = Math.max(sentenceStart(tokens, first), first - REACH);
  const at = startOfRun(
    first,
    from,
    (i) =>
      !isMessage(lowerAt(tokens, i)) &&
      (!hasTag(tokens, i, VERB, AUX, PUNCT) || lowerAt(tokens, i).endsWith('ing')),
  );
  if (!isMessage(lowerAt(tokens, at - 1))) return first;
  return startOfRun(at - 1, from, (i) => hasTag(tokens, i, DET, ADJ, NOUN));
};
