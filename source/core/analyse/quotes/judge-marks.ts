import { PROPN } from '../grammar/tags.ts';
import { lowerAt, sentenceAt, tagAt, wordAt } from '../grammar/token.ts';
import { VERBS_OF_SAYING_ELSEWHERE } from '../lexicon/verbs-of-saying-elsewhere.ts';
import { WORKS } from '../lexicon/works.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { type MarkContext, markFeatures, repeatKey } from './mark-features.ts';
import { type MarkModel, weightOf } from './mark-model.ts';
import type { JudgedMarks, MarkPair, MarkUse } from './marks.ts';

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

const isName = (tokens: Tokens, at: number): boolean => tagAt(tokens, at) === PROPN;
const isCapitalised = (tokens: Tokens, at: number): boolean => wordAt(tokens, at) !== lowerAt(tokens, at);

const hasWords = (tokens: Tokens, { first, last }: MarkPair): boolean =>
  tokens.words
    .slice(first, Math.min(last, first + 40))
    .some((word) => /[\p{L}\p{N}]/u.test(word.slice(0, 32)));

/** "the film “Harbour Lights”": a kind of work, then words with capitals. */
const isNamedWork = (tokens: Tokens, { first, last }: MarkPair): boolean =>
  WORKS.has(lowerAt(tokens, first - 1)) &&
  last - first <= 12 &&
  tokens.words
    .slice(first + 1, last - 1)
    .every((word, at) => !/^\p{Ll}/u.test(word) || (at > 0 && word.length <= 4) || /^'/.test(word));

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
  sentenceAt(tokens, first)?.first === first &&
  sentenceAt(tokens, last - 1)?.last === last &&
  /^[.!?…]/.test(wordAt(tokens, last - 2));

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

/** What marks that hold no quotation are there for, and by which rule. */
const otherUse = (
  tokens: Tokens,
  { first, last }: MarkPair,
): { readonly use: MarkUse; readonly rule: string } => {
  const inside = tokens.words
    .slice(first + 1, Math.min(last - 1, first + 12))
    .filter((word) => /[\p{L}\p{N}]/u.test(word.slice(0, 32)));
  const capitals = inside.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  const long = inside.filter((word) => word.length > 3).length;
  const stops = wordAt(tokens, last - 2);
  if (inside.length <= 2 && capitals === inside.length && isName(tokens, first - 1) && isName(tokens, last)) {
    return { use: 'nickname', rule: 'nickname: between the parts of a name' };
  }
  if (capitals >= Math.max(1, long) && isCapitalised(tokens, first + 1)) {
    return { use: 'title', rule: 'title: its words are capitalised' };
  }
  if (
    inside.length <= 3 &&
    /^(?:called|termed|dubbed|word|term|phrase|label|so-called|known|as|named)$/.test(
      lowerAt(tokens, first - 1),
    )
  ) {
    return { use: 'term', rule: 'term: it is called so' };
  }
  return {
    use: stops === '.' && inside.length > 4 ? 'title' : 'scare',
    rule: 'scare quote: a few words set apart',
  };
};

/**
 * Says of each pair whether it holds words that somebody said, and if not what it is there for. A nested pair and one
 * that continues the paragraph before are what the pair around or before them is.
 */
export const judgeMarks = (
  tokens: Tokens,
  pairs: readonly MarkPair[],
  model?: MarkModel,
): readonly JudgedMarks[] => {
  const context = markContext(tokens, pairs);
  return pairs.map((pair): JudgedMarks => {
    if (!hasWords(tokens, pair))
      return { ...pair, use: 'scare', score: 0, reason: 'nothing between the marks' };
    if (pair.continues || pair.closing === 'continued') {
      return { ...pair, use: 'quotation', score: 0.99, reason: 'runs over several paragraphs' };
    }
    if (isOwnParagraph(tokens, pair)) {
      return { ...pair, use: 'quotation', score: 0.97, reason: 'a paragraph of its own' };
    }
    if (isNamedWork(tokens, pair)) {
      return { ...pair, use: 'title', score: 0.1, reason: 'title: after the kind of work it is' };
    }
    if (isSaidElsewhere(tokens, pair)) {
      return { ...pair, use: 'quotation', score: 0.97, reason: 'beside a verb of saying' };
    }
    const names = markFeatures(tokens, pair, context);
    const weighed = names.map((name) => ({ name, weight: model ? weightOf(model, name) : 0 }));
    const sum = model
      ? weighed.reduce((total, { weight }) => total + weight, 0)
      : pair.last - pair.first - 3.5;
    const score = 1 / (1 + Math.exp(-sum));
    const isQuotation = score >= QUOTATION_FROM;
    if (!isQuotation) {
      const { use, rule } = otherUse(tokens, pair);
      return { ...pair, use, score, reason: rule };
    }
    if (score < SURE_SENTENCE && isOwnSentence(tokens, pair)) {
      return { ...pair, use: 'quotation', score: SURE_SENTENCE, reason: 'a sentence of its own' };
    }
    const strongest = weighed.reduce((most, each) => (each.weight > most.weight ? each : most));
    return { ...pair, use: 'quotation', score, reason: model ? strongest.name : 'more than a few words' };
  });
};
