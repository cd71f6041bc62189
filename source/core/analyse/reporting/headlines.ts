import { endOfRun, phraseAt } from '../grammar/noun-phrase.ts';
import { PROPN } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run, run, wordAt } from '../grammar/token.ts';
import { ARTICLE_LABELS } from '../lexicon/article-labels.ts';
import { COMMUNICATION_VERBS } from '../lexicon/communication.ts';
import { wordSet } from '../lexicon/lists.ts';
import { isFormOf } from '../speech/word-forms.ts';
import type { Sentence, Tokens } from '../tokens/tokens.ts';
import { endOf, isMark, isNameWord, maySpeak, type Pattern } from './pattern.ts';

const isTopic = (tokens: Tokens, at: number): boolean => /^(?:on|about|over)$/.test(lowerAt(tokens, at));

/** Whether a sentence is all there is in its block. */
const isAlone = (tokens: Tokens, { first, block }: Sentence): boolean => {
  const at = tokens.sentenceOf[first] ?? 0;
  return tokens.sentences[at - 1]?.block !== block && tokens.sentences[at + 1]?.block !== block;
};

/** Tokens: how far from the verb of a headline its marks may be. */
const NEAR_VERB = 6;

/** Headlines: "Holm warns of ‘bleak winter’ as gas runs low", in which taggers take the verb for a noun. */
export const headlineVerb: Pattern = (tokens, sentence) => {
  const { first, last } = sentence;
  if (/^[.!?]/.test(wordAt(tokens, last - 1)) || !isAlone(tokens, sentence)) return undefined;
  const verb = endOfRun(first, Math.min(last, first + 5), (at) => isNameWord(tokens, at));
  const isVerb = lowerAt(tokens, verb).endsWith('s') && isFormOf(lowerAt(tokens, verb), COMMUNICATION_VERBS);
  if (verb === first || !isVerb) return undefined;
  const limit = Math.min(last, verb + NEAR_VERB + 1);
  const open = endOfRun(verb + 1, limit, (at) => !/^["“‘']$/.test(wordAt(tokens, at)));
  const close = endOfRun(open + 1, last, (at) => !/^["”’']$/.test(wordAt(tokens, at)));
  if (close >= last || open - verb > NEAR_VERB) return undefined;
  return {
    cue: run(verb, verb + 1),
    source: run(first, verb),
    content: run(/^[:,]$/.test(wordAt(tokens, open - 1)) ? open : verb + 1, close + 1),
    rule: 'headline',
  };
};

/** A surname that opens a headline and was taken for another word, as its use elsewhere in the article shows. */
const misreadName = (tokens: Tokens, at: number): Run | undefined => {
  const word = wordAt(tokens, at);
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !isTopic(tokens, at + 1)) return undefined;
  const other = tokens.words.indexOf(word, at + 1);
  return other > 0 && hasTag(tokens, other, PROPN) ? run(at, at + 1) : undefined;
};

/** "An interview with | Holm", "in conversation with | Holm", "a profile of | Holm": the token after such words, or the first. */
const afterMeeting = (tokens: Tokens, first: number): number => {
  const at = /^(?:an?|the|in|our)$/.test(lowerAt(tokens, first)) ? first + 1 : first;
  return MEETINGS.has(lowerAt(tokens, at)) && /^(?:with|of)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : first;
};
const MEETINGS = wordSet('interview conversation chat talk lunch dinner profile portrait');

/** Headlines: "Holm on the budget: “No more cuts”", "“No more cuts”: Holm on the budget", "“No more cuts” — Holm". */
export const headline: Pattern = (tokens, sentence) => {
  const { first, last } = sentence;
  if (!isAlone(tokens, sentence)) return undefined;
  /** The name that begins at a token, where a topic follows it or the headline ends. */
  const nameAt = (from: number): Run | undefined => {
    const phrase = phraseAt(tokens, from, last) ?? misreadName(tokens, from);
    if (!phrase) return undefined;
    const end = endOfRun(phrase.first + 1, phrase.last, (at) => !isTopic(tokens, at));
    const isLabel = end === from + 1 && ARTICLE_LABELS.has(lowerAt(tokens, from));
    const isWhole = !isLabel && (end === last || isTopic(tokens, end));
    const isSpeaker = maySpeak(tokens, run(from, end)) || misreadName(tokens, from) !== undefined;
    return isWhole && isSpeaker ? run(from, end) : undefined;
  };
  if (isMark(tokens, first)) {
    const closes = (at: number): boolean => isMark(tokens, at) && /^[:—–-]$/.test(wordAt(tokens, at + 1));
    const close = endOfRun(first + 1, last, (at) => !closes(at));
    const source = close < last ? nameAt(afterMeeting(tokens, close + 2)) : undefined;
    return (
      source && { cue: run(close + 1, close + 2), source, content: run(first, close + 1), rule: 'headline' }
    );
  }
  const source = nameAt(afterMeeting(tokens, first));
  const colon = endOfRun(source ? source.last + 1 : last, last, (at) => wordAt(tokens, at) !== ':');
  if (!source || colon >= last - 2 || !isMark(tokens, colon + 1)) return undefined;
  return {
    cue: run(colon, colon + 1),
    source,
    content: run(colon + 1, endOf(tokens, sentence)),
    rule: 'headline',
  };
};
