import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { AUX, PROPN, TAGS, VERB } from '../../source/core/analyse/grammar/tags.ts';
import { makeTagger, NO_TAG, writeTagger } from '../../source/core/analyse/tokens/perceptron-tagger.ts';
import { FEATURES, SentenceFeatures, writeFeatures } from '../../source/core/analyse/tokens/tag-features.ts';
import type { Tagger } from '../../source/core/analyse/tokens/tagger.ts';
import { tokenise } from '../../source/core/analyse/tokens/tokenise.ts';
import { asDocument } from '../as-document.ts';
import { type Article, isHeldOut } from '../polnear.ts';
import { makeRandom } from '../random.ts';

const BITS = 16;
const ROWS = 2 ** BITS;
const EPOCHS = 6;
const CLASSES = TAGS.length;
const SEED = 20_240_517;
/** The tag of a token of which wink-nlp says nothing. */
const UNKNOWN = 255;
/** One sentence in so many is also learned without its capitals, for texts that have none. */
const UNCASED_ONE_IN = 12;

type Example = {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly tags: Uint8Array;
};

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
      // A hyphenated word is one token here and three there: it takes the tag of its last part.
      tags: Uint8Array.from(
        { length: last - first },
        (_, i) => theirs.get(tokens.ends[first + i] ?? 0) ?? UNKNOWN,
      ),
    }),
  );
};

/** An averaged perceptron; the average is kept by Daumé's trick: sums of each change times the step at which it was made. */
class Perceptron {
  readonly #weights = new Float64Array(ROWS * CLASSES);
  readonly #sums = new Float64Array(ROWS * CLASSES);
  readonly #features = new Int32Array(FEATURES);
  readonly #scores = new Float64Array(CLASSES);
  readonly #sentence = new SentenceFeatures();
  #step = 1;

  #adjust(label: number, by: number): void {
    for (const row of this.#features) {
      const at = row * CLASSES + label;
      this.#weights[at] = (this.#weights[at] ?? 0) + by;
      this.#sums[at] = (this.#sums[at] ?? 0) + by * this.#step;
    }
  }

  /** Learns a sentence and returns how many of its tags were guessed wrong. */
  learn({ words, lower, tags }: Example): number {
    const scores = this.#scores;
    this.#sentence.read(words, lower, 0, words.length);
    let before: number = NO_TAG;
    let beforeThat: number = NO_TAG;
    let wrong = 0;
    for (let i = 0; i < words.length; i += 1) {
      writeFeatures(this.#sentence, i, before, beforeThat, ROWS - 1, this.#features);
      scores.fill(0);
      for (const row of this.#features) {
        for (let c = 0; c < CLASSES; c += 1)
          scores[c] = (scores[c] ?? 0) + (this.#weights[row * CLASSES + c] ?? 0);
      }
      const best = scores.indexOf(Math.max(...scores));
      const label = tags[i] ?? UNKNOWN;
      if (label !== UNKNOWN && label !== best) {
        this.#adjust(label, 1);
        this.#adjust(best, -1);
        wrong += 1;
      }
      this.#step += 1;
      // Learned on its own guesses, as it will have to work.
      [before, beforeThat] = [best, before];
    }
    return wrong;
  }

  /** The average of the weights, scaled to bytes. */
  average(): Int8Array {
    const average = this.#weights.map((weight, at) => weight - (this.#sums[at] ?? 0) / this.#step);
    const magnitudes = average
      .map(Math.abs)
      .filter((magnitude) => magnitude > 0)
      .sort();
    const scale = 127 / (magnitudes[Math.floor(magnitudes.length * 0.9995)] ?? 1);
    return Int8Array.from(average, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
  }
}

/** The share of the tokens of some sentences for which a tagger has the tag that wink-nlp gives them. */
const agreement = (tagger: Tagger, sentences: readonly Example[]): number => {
  let [agreed, seen] = [0, 0];
  for (const { words, lower, tags } of sentences) {
    const guesses = new Uint8Array(words.length);
    tagger.tag(words, lower, 0, words.length, guesses);
    seen += tags.filter((tag) => tag !== UNKNOWN).length;
    agreed += guesses.filter((guess, i) => guess === tags[i]).length;
  }
  return agreed / seen;
};

/**
 * Fits the part-of-speech tagger to what wink-nlp says of the articles that are not kept aside, and reports how often the
 * two agree on those that are. The same articles give the same bytes.
 */
export const trainTagger = (articles: readonly Article[], report: (line: string) => void): Uint8Array => {
  const fit = articles.filter(({ id }) => !isHeldOut(id)).flatMap(({ text }) => examplesOf(text));
  const uncased = fit
    .filter((_, i) => i % UNCASED_ONE_IN === 0)
    .map(({ lower, tags }): Example => ({ words: lower, lower, tags }));
  const random = makeRandom(SEED);
  const perceptron = new Perceptron();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = random.shuffle([...fit, ...uncased]);
    const wrong = order.reduce((sum, example) => sum + perceptron.learn(example), 0);
    report(`tagger, epoch ${epoch + 1}: ${wrong} wrong`);
  }
  const learned = { rows: ROWS, weights: perceptron.average() };
  const aside = articles.filter(({ id }) => isHeldOut(id)).flatMap(({ text }) => examplesOf(text));
  report(`tagger, articles kept aside: ${(100 * agreement(makeTagger(learned), aside)).toFixed(2)} % agree`);
  return writeTagger(learned);
};
