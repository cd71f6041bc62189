import { SMALL_IN_TITLES } from '../grammar/closed-classes.ts';
import { AUX, NUM, PART, PROPN, PUNCT, SYM, TAGS, type Tag, VERB } from '../grammar/tags.ts';
import { lowerAt, sentenceAt, tagAt, wordAt } from '../grammar/token.ts';
import { wordSet } from '../lexicon/lists.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { MarkPair } from './marks.ts';

const SPEAKERS_PRONOUNS = wordSet("i we you my our me us 'm your");

const tagNameAt = (tokens: Tokens, at: number): Tag => TAGS[tagAt(tokens, at)] ?? 'X';

/** A word as a feature: names, which belong to one article, give only their tag. */
const wordFeature = (tokens: Tokens, at: number, first: number, last: number): string => {
  if (at < first || at >= last) return at < first ? '<' : '>';
  return tagAt(tokens, at) === PROPN ? 'PROPN' : lowerAt(tokens, at);
};

const tagFeature = (tokens: Tokens, at: number, first: number, last: number): string =>
  at < first ? '<' : at >= last ? '>' : tagNameAt(tokens, at);

const bucket = (count: number): string =>
  count <= 3 ? String(count) : count <= 5 ? '4-5' : count <= 8 ? '6-8' : count <= 14 ? '9-14' : '15+';

type Inside = {
  readonly words: number;
  readonly capitals: number;
  readonly lowercase: number;
  readonly hasVerb: boolean;
  readonly isPersonal: boolean;
};

const lookInside = (tokens: Tokens, first: number, last: number): Inside => {
  let words = 0;
  let capitals = 0;
  let lowercase = 0;
  let hasVerb = false;
  let isPersonal = false;
  // A long quotation is known by its first words.
  for (let at = first; at < Math.min(last, first + 60); at += 1) {
    const tag = tagAt(tokens, at);
    if (tag === PUNCT || tag === SYM) continue;
    words += 1;
    const word = wordAt(tokens, at);
    const lower = lowerAt(tokens, at);
    if (word !== lower) capitals += 1;
    else if (!SMALL_IN_TITLES.has(lower) && tag !== NUM && tag !== PART) lowercase += 1;
    if (tag === VERB || tag === AUX) hasVerb = true;
    if (SPEAKERS_PRONOUNS.has(lower)) isPersonal = true;
  }
  return { words, capitals, lowercase, hasVerb, isPersonal };
};

/** How far, in tokens up to a limit, the nearest verb of reporting is in one direction, within the sentence. */
const verbNear = (tokens: Tokens, from: number, step: 1 | -1, first: number, last: number): string => {
  for (let d = 0; d < 10; d += 1) {
    const at = from + d * step;
    if (at < first || at >= last) return 'none';
    if (REPORTING_VERBS.has(lowerAt(tokens, at))) return d < 1 ? 'next' : d < 4 ? 'near' : 'far';
  }
  return 'none';
};

/** What surrounds the pairs of an article that no single pair shows. */
export type MarkContext = {
  /** How often the same words stand in marks, by their lower case. */
  readonly repeats: ReadonlyMap<string, number>;
  /** How many pairs each sentence has, by its index. */
  readonly perSentence: ReadonlyMap<number, number>;
};

/** The key of a pair in `MarkContext.repeats`. */
export const repeatKey = (tokens: Tokens, { first, last }: MarkPair): string =>
  tokens.lower
    .slice(first + 1, Math.min(last - 1, first + 9))
    .join(' ')
    .replace(/[\s,.!?]+$/, '');

/**
 * The features, by name, that tell a quotation from a title, a term or a scare quote: length, capitals, verbs and
 * persons inside, punctuation, the words around and the verbs of reporting nearby.
 */
export const markFeatures = (tokens: Tokens, pair: MarkPair, context: MarkContext): readonly string[] => {
  const sentence = sentenceAt(tokens, pair.first);
  const lastSentence = sentenceAt(tokens, Math.max(pair.first, pair.last - 1));
  const first = sentence?.first ?? pair.first;
  const last = lastSentence?.last ?? pair.last;
  const inside = lookInside(tokens, pair.first + 1, pair.closing === 'closed' ? pair.last - 1 : pair.last);
  const size = bucket(inside.words);
  const ending = wordAt(tokens, pair.last - 2);
  const stop = /^[,.!?;:—…-]+$/.test(ending.slice(0, 8)) ? ending.charAt(0) : 'none';
  const before = wordFeature(tokens, pair.first - 1, first, last);
  const after = wordFeature(tokens, pair.last, first, last);
  const tagBefore = tagFeature(tokens, pair.first - 1, first, last);
  const tagAfter = tagFeature(tokens, pair.last, first, last);
  const isTitle = inside.capitals > 0 && inside.lowercase === 0;
  const opening = wordAt(tokens, pair.first + 1);
  const isCapital = opening !== lowerAt(tokens, pair.first + 1);
  const verbBefore = verbNear(tokens, pair.first - 1, -1, first, last);
  const verbAfter = verbNear(tokens, pair.last, 1, first, last);
  const features = [
    'bias',
    `size ${size}`,
    `size ${size}, capital ${isCapital}`,
    `title case ${isTitle}, size ${size}`,
    `title case ${isTitle}, verb ${inside.hasVerb}`,
    `title case ${isTitle}, before ${before}`,
    `title case ${isTitle}, tag before ${tagBefore}, tag after ${tagAfter}`,
    `verb inside ${inside.hasVerb}, size ${size}`,
    `person inside ${inside.isPersonal}`,
    `stop ${stop}, size ${size}`,
    `stop ${stop}, title case ${isTitle}`,
    `before ${before}`,
    `before ${before}, size ${size}`,
    `second before ${wordFeature(tokens, pair.first - 2, first, last)}`,
    `third before ${wordFeature(tokens, pair.first - 3, first, last)}`,
    `two before ${wordFeature(tokens, pair.first - 2, first, last)} ${before}`,
    `after ${after}`,
    `second after ${wordFeature(tokens, pair.last + 1, first, last)}`,
    `tag before ${tagBefore}`,
    `tag after ${tagAfter}`,
    `tags around ${tagBefore} ${tagAfter}, size ${size}`,
    `tags before ${tagFeature(tokens, pair.first - 2, first, last)} ${tagBefore}`,
    `first tag ${tagNameAt(tokens, pair.first + 1)}, size ${size}`,
    `last tag ${tagNameAt(tokens, pair.last - (stop === 'none' ? 2 : 3))}, first tag ${tagNameAt(tokens, pair.first + 1)}`,
    `reporting verb before ${verbBefore}`,
    `reporting verb after ${verbAfter}`,
    `reporting verbs ${verbBefore} ${verbAfter}, size ${size}`,
    `reporting verbs ${verbBefore} ${verbAfter}, title case ${isTitle}`,
    `family ${pair.family}, closing ${pair.closing}, depth ${Math.min(2, pair.depth)}`,
    `pairs in sentence ${Math.min(4, context.perSentence.get(tokens.sentenceOf[pair.first] ?? 0) ?? 1)}, size ${size}`,
    `same words ${Math.min(3, context.repeats.get(repeatKey(tokens, pair)) ?? 1)}, size ${size}`,
  ];
  if (inside.words <= 4 && !isCapital) features.push(`opening word ${lowerAt(tokens, pair.first + 1)}`);
  if (inside.words <= 4)
    features.push(
      `ending of last word ${(lowerAt(tokens, pair.last - (stop === 'none' ? 2 : 3))).slice(-3)}`,
    );
  return features;
};
