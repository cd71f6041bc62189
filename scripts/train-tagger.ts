/**
 * Fits the part-of-speech tagger to what wink-nlp says of the articles that are not held out, and prints how often
 * the two agree on those that are. The same articles and seed give the same bytes.
 *
 *     node --import=tsx scripts/train-tagger.ts ARTICLES.jsonl WEIGHTS.bin
 */
import { writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { AUX, PROPN, TAGS, VERB } from '../source/core/analyse/grammar/tags.ts';
import { makeTagger, NO_TAG, writeTagger } from '../source/core/analyse/tokens/perceptron-tagger.ts';
import { FEATURES, SentenceFeatures, writeFeatures } from '../source/core/analyse/tokens/tag-features.ts';
import { tokenise } from '../source/core/analyse/tokens/tokenise.ts';
import { asDocument } from './as-document.ts';
import { isHeldOut, readArticles } from './polnear.ts';
import { makeRandom } from './random.ts';

const BITS = 16;
const ROWS = 2 ** BITS;
const EPOCHS = 6;
const CLASSES = TAGS.length;
const SEED = 20_240_517;
/** One sentence in so many is also learned without its capitals, for texts that have none. */
const UNCASED_ONE_IN = 12;

type Example = {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly tags: Uint8Array;
};

const [, , articlesPath, weightsPath] = argv;
if (!articlesPath || !weightsPath) {
  stderr.write('usage: train-tagger ARTICLES.jsonl WEIGHTS.bin\n');
  exit(2);
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** wink's tags by the offset at which its token ends. */
const winkTags = (text: string): ReadonlyMap<number, number> => {
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(its.value);
  const spaces = tokens.out(its.precedingSpaces);
  const tags = tokens.out(its.pos);
  const byEnd = new Map<number, number>();
  let at = 0;
  values.forEach((value, i) => {
    const found = text.indexOf(String(value), at);
    if (found < 0 || found > at + String(spaces[i]).length + 8) return;
    at = found + String(value).length;
    byEnd.set(at, Math.max(0, (TAGS as readonly string[]).indexOf(String(tags[i]))));
  });
  return byEnd;
};

/** Capitals in a sentence that is mostly without: a name, whatever they are the beginnings of ("Ted", "United"). */
const MISTAKEN: readonly number[] = [VERB, AUX];
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word);
const MOST_CAPITALS = 0.5;

/** Within a name every word is part of it, though wink-nlp takes many for verbs; headlines are left as they are. */
const withNames = ({ words, lower, tags }: Example): Example => {
  const cased = words.filter((word) => /^\p{L}/u.test(word));
  if (cased.filter(isName).length > cased.length * MOST_CAPITALS) return { words, lower, tags };
  return {
    words,
    lower,
    tags: tags.map((tag, i) => {
      const follows = /^[\p{L}\p{N},-]/u.test(words[i - 1] ?? '');
      return MISTAKEN.includes(tag) && follows && isName(words[i] ?? '') ? PROPN : tag;
    }),
  };
};

const examplesOf = (text: string): readonly Example[] => {
  const tokens = tokenise(asDocument(text));
  const theirs = winkTags(text);
  return tokens.sentences.map(({ first, last }) =>
    withNames({
      words: tokens.words.slice(first, last),
      lower: tokens.lower.slice(first, last),
      // A hyphenated word is one token here and three there: it takes the tag of its last part. 255: not known.
      tags: Uint8Array.from(
        { length: last - first },
        (_, i) => theirs.get(tokens.ends[first + i] ?? 0) ?? 255,
      ),
    }),
  );
};

const articles = readArticles(articlesPath);
const fit = articles.filter(({ id }) => !isHeldOut(id)).flatMap(({ text }) => examplesOf(text));
const check = articles.filter(({ id }) => isHeldOut(id)).flatMap(({ text }) => examplesOf(text));
const random = makeRandom(SEED);
const uncased = fit
  .filter((_, i) => i % UNCASED_ONE_IN === 0)
  .map(({ lower, tags }): Example => ({ words: lower, lower, tags }));
const all = [...fit, ...uncased];

const weights = new Float64Array(ROWS * CLASSES);
/** Sum of each weight times the steps since, for the average (Daumé's trick). */
const sums = new Float64Array(ROWS * CLASSES);
let step = 1;
const features = new Int32Array(FEATURES);
const scores = new Float64Array(CLASSES);
const sentence = new SentenceFeatures();

const adjust = (label: number, by: number): void => {
  for (const row of features) {
    const at = row * CLASSES + label;
    weights[at] = (weights[at] ?? 0) + by;
    sums[at] = (sums[at] ?? 0) + by * step;
  }
};

const learn = ({ words, lower, tags }: Example): number => {
  sentence.read(words, lower, 0, words.length);
  let before: number = NO_TAG;
  let beforeThat: number = NO_TAG;
  let wrong = 0;
  for (let i = 0; i < words.length; i += 1) {
    writeFeatures(sentence, i, before, beforeThat, ROWS - 1, features);
    scores.fill(0);
    for (const row of features) {
      for (let c = 0; c < CLASSES; c += 1) scores[c] = (scores[c] ?? 0) + (weights[row * CLASSES + c] ?? 0);
    }
    const best = scores.indexOf(Math.max(...scores));
    const label = tags[i] ?? 255;
    if (label !== 255 && label !== best) {
      adjust(label, 1);
      adjust(best, -1);
      wrong += 1;
    }
    step += 1;
    // Learned on its own guesses, as it will have to work.
    beforeThat = before;
    before = best;
  }
  return wrong;
};

for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  const order = random.shuffle(all);
  const wrong = order.reduce((sum, example) => sum + learn(example), 0);
  stderr.write(`epoch ${epoch + 1}: ${wrong} wrong\n`);
}

const average = weights.map((weight, at) => weight - (sums[at] ?? 0) / step);
const magnitudes = average
  .map(Math.abs)
  .filter((m) => m > 0)
  .sort();
const scale = 127 / (magnitudes[Math.floor(magnitudes.length * 0.9995)] ?? 1);
const small = Int8Array.from(average, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));

const tagger = makeTagger({ rows: ROWS, weights: small });
let agreed = 0;
let seen = 0;
const confusions = new Map<string, number>();
for (const { words, lower, tags } of check) {
  const guesses = new Uint8Array(words.length);
  tagger.tag(words, lower, 0, words.length, guesses);
  guesses.forEach((guess, i) => {
    const label = tags[i] ?? 255;
    if (label === 255) return;
    seen += 1;
    if (guess === label) agreed += 1;
    else {
      const key = `${TAGS[label]} as ${TAGS[guess]}`;
      confusions.set(key, (confusions.get(key) ?? 0) + 1);
    }
  });
}
stderr.write(`agreement on held-out articles: ${((100 * agreed) / seen).toFixed(2)} % of ${seen} tokens\n`);
const worst = [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 12);
stderr.write(`${worst.map(([name, count]) => `${name} ${count}`).join(', ')}\n`);
writeFileSync(weightsPath, writeTagger({ rows: ROWS, weights: small }));
