import { markContext } from '../../source/core/analyse/quotes/judge-marks.ts';
import { markFeatures } from '../../source/core/analyse/quotes/mark-features.ts';
import { featureRow, type MarkModel } from '../../source/core/analyse/quotes/mark-model.ts';
import { pairMarks } from '../../source/core/analyse/quotes/pair-marks.ts';
import type { Tagger } from '../../source/core/analyse/tokens/tagger.ts';
import { tokenise } from '../../source/core/analyse/tokens/tokenise.ts';
import { asDocument } from '../as-document.ts';
import type { Article } from '../polnear.ts';
import { makeRandom } from '../random.ts';

const BITS = 14;
const EPOCHS = 12;
const RATE = 0.1;
const SHRINKAGE = 1e-4;
/** One false pair in twenty: without a greater weight the model would say yes to all. */
const WEIGHT_OF_FALSE = 2.5;

/** A pair of marks: the rows of its features, and whether it quotes somebody. */
export type MarkExample = { readonly rows: readonly number[]; readonly isQuotation: boolean };

/** An article's pairs of marks of which the gold says what they are there for. */
export const markExamples = ({ text, marks }: Article, tagger: Tagger): readonly MarkExample[] => {
  const document = asDocument(text);
  const tokens = tokenise(document, tagger);
  const pairs = pairMarks(document, tokens);
  const context = markContext(tokens, pairs);
  return pairs.flatMap((pair) => {
    const mark = marks.find(
      ({ s, e }) => Math.abs(pair.range.start - s) <= 1 && Math.abs(pair.range.end - e) <= 1,
    );
    if (!mark || mark.label === 'neutral') return [];
    // A long pair that is said to be no quotation is nearly always one the annotator missed.
    if (mark.label === 'neg' && mark.words >= 8) return [];
    const rows = markFeatures(tokens, pair, context).map((name) => featureRow(name, BITS));
    return [{ rows, isQuotation: mark.label === 'pos' }];
  });
};

/** The score of a pair under a table of weights, in log odds times what the table is multiplied by. */
const scoreOf = (rows: readonly number[], table: ArrayLike<number>): number =>
  rows.reduce((sum, row) => sum + (table[row] ?? 0), 0);

/** The chance that a score stands for. */
const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));

/** Fits a logistic regression by AdaGrad and rounds it to bytes. The same examples give the same model. */
export const trainMarks = (examples: readonly MarkExample[]): MarkModel => {
  const weights = new Float64Array(2 ** BITS);
  const squares = new Float64Array(2 ** BITS);
  const random = makeRandom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { rows, isQuotation } of random.shuffle(examples)) {
      const error = chanceOf(scoreOf(rows, weights)) - (isQuotation ? 1 : 0);
      const step = isQuotation ? error : error * WEIGHT_OF_FALSE;
      for (const row of rows) {
        const gradient = step + SHRINKAGE * (weights[row] ?? 0);
        squares[row] = (squares[row] ?? 0) + gradient * gradient;
        weights[row] = (weights[row] ?? 0) - (RATE * gradient) / Math.sqrt((squares[row] ?? 0) + 1e-8);
      }
    }
  }
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const divisor = Math.floor(127 / largest);
  return { bits: BITS, divisor, weights: Int8Array.from(weights, (weight) => Math.round(weight * divisor)) };
};
