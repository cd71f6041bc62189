import { isAnyOf } from '../grammar/noun-phrase.ts';
import { ADJ, ADV, AUX, DET, PROPN, VERB } from '../grammar/tags.ts';
import { beginsSentence, hasTag, sentenceAt, wordAt } from '../grammar/token.ts';
import { VERBS_OF_SAYING_ELSEWHERE } from '../lexicon/verbs-of-saying-elsewhere.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { isPartedByDashes } from './interruption.ts';
import { type MarkContext, markFeatures, repeatKey } from './mark-features.ts';
import { type MarkModel, weightOf } from './mark-model.ts';
import type { JudgedMarks, MarkPair } from './marks.ts';
import { isNickname, namedInMarks } from './named-in-marks.ts';
import { isPlainlySaid } from './plain-attribution.ts';

/** From this chance on a pair is taken for a quotation. */
const QUOTATION_FROM = 0.5;

/** What of an article's pairs bears on each of them. */
export const markContext = (tokens: Tokens, pairs: readonly MarkPair[]): MarkContext => {
  const repeats = new Map<string, number>();
  const perSentence = new Map<number, number>();
  for (const pair of pairs) {
    const key = repeatKey(tokens, pair);
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
    const sentence = tokens.sentenceOf[pair.first] ?? 0;
    perSentence.set(sentence, (perSentence.get(sentence) ?? 0) + 1);
  }
  return { repeats, perSentence };
};

const hasWords = (tokens: Tokens, { first, last }: MarkPair): boolean =>
  tokens.words
    .slice(first, Math.min(last, first + 40))
    .some((word) => /[\p{L}\p{N}]/u.test(word.slice(0, 32)));

/** Whether a pair takes up a whole paragraph with several words and a stop: a title would stand in a sentence. */
const isOwnParagraph = (tokens: Tokens, { first, last, block, family, closing }: MarkPair): boolean => {
  if (closing !== 'closed' || family === 'single' || last - first < 6) return false;
  const blockAt = (at: number): number | undefined => sentenceAt(tokens, at)?.block;
  const isAlone = blockAt(first - 1) !== block && (last >= tokens.count || blockAt(last) !== block);
  return isAlone && /^[.!?…,]/.test(wordAt(tokens, last - 2));
};

/** Of whole sentences in marks that the model takes for quotations, however doubtfully, 95 of 100 on PolNeAR are. */
const SURE_SENTENCE = 0.97;

/** A sentence, or several, with nothing outside the marks: “Never had a reason.” */
const isOwnSentence = (tokens: Tokens, { first, last }: MarkPair): boolean =>
  beginsSentence(tokens, first) &&
  sentenceAt(tokens, last - 1)?.last === last &&
  /^[.!?…]/.test(wordAt(tokens, last - 2));

/** Words that are more than a term: “Read the minutes.”, not “A change warrior.” */
const isClause = (tokens: Tokens, { first, last }: MarkPair): boolean => {
  if (last - first < 6 || hasTag(tokens, first + 1, DET, ADJ, PROPN)) return false;
  return isAnyOf(first + 1, last, (at) => hasTag(tokens, at, VERB, AUX)) || hasTag(tokens, first + 1, ADV);
};

/** Letters from here on are of no alphabet with Latin letters, which the model was learned from. */
const BEYOND_LATIN = 0x370;
/** Tokens to either side of the marks. */
const BESIDE = 3;

/** Words of another script in marks beside a verb of saying: 李明说：“井干了。” */
const isSaidElsewhere = (tokens: Tokens, { first, last }: MarkPair): boolean => {
  if ((wordAt(tokens, first + 1).charCodeAt(0) || 0) < BEYOND_LATIN) return false;
  const before = tokens.lower.slice(Math.max(0, first - BESIDE), first);
  const after = tokens.lower.slice(last, last + BESIDE);
  return VERBS_OF_SAYING_ELSEWHERE.some(
    (verb) => before.some((word) => word.endsWith(verb)) || after.some((word) => word.startsWith(verb)),
  );
};

/**
 * Says of each pair whether it holds words that somebody said. A nested pair and one
 * that continues the paragraph before are what the pair around or before them is.
 */
export const judgeMarks = (
  tokens: Tokens,
  pairs: readonly MarkPair[],
  model?: MarkModel,
): readonly JudgedMarks[] => {
  const context = markContext(tokens, pairs);
  const named = namedInMarks(tokens, pairs);
  const judged = pairs.map((pair): JudgedMarks => {
    if (!hasWords(tokens, pair)) return { ...pair, use: 'other', score: 0 };
    if (isNickname(tokens, pair)) return { ...pair, use: 'nickname', score: 0 };
    if (pair.continues || pair.closing === 'continued') {
      return { ...pair, use: 'quotation', score: 0.99 };
    }
    if (pair.family === 'dash' || isOwnParagraph(tokens, pair)) {
      return { ...pair, use: 'quotation', score: 0.97 };
    }
    const isAttributed = isPlainlySaid(tokens, pair);
    const name = isAttributed ? undefined : named.get(pair);
    if (name) return { ...pair, use: name, score: 0.1 };
    if (isSaidElsewhere(tokens, pair)) {
      return { ...pair, use: 'quotation', score: 0.97 };
    }
    const sum = model
      ? markFeatures(tokens, pair, context).reduce((total, name) => total + weightOf(model, name), 0)
      : pair.last - pair.first - 3.5;
    const score = 1 / (1 + Math.exp(-sum));
    const isAlone = isOwnSentence(tokens, pair);
    if (score < QUOTATION_FROM && !isAttributed && !(isAlone && isClause(tokens, pair)))
      return { ...pair, use: 'other', score };
    const isSentence = score < SURE_SENTENCE && (isAttributed || isAlone);
    return { ...pair, use: 'quotation', score: isSentence ? SURE_SENTENCE : score };
  });
  return judged.map((pair, at) => {
    const [before, after] = [judged[at - 1], judged[at + 1]];
    const isPart =
      (before?.use === 'quotation' && isPartedByDashes(tokens, before, pair)) ||
      (after?.use === 'quotation' && isPartedByDashes(tokens, pair, after));
    return isPart ? { ...pair, use: 'quotation', score: Math.max(pair.score, SURE_SENTENCE) } : pair;
  });
};
