import { makeRandom } from '../random.ts';

/** Of `gold` things `found` were found; of `predicted` things `right` were right. An accuracy has no predictions. */
export type Count = { found: number; gold: number; right: number; predicted: number };

/** The counts of one article, by row of the report. */
export type Rows = Map<string, Count>;

/** A measured row: rates between 0 and 1, and between what bounds 95 in 100 resamplings of the articles lie. */
export type Measured = Count & {
  readonly name: string;
  readonly precision: number | undefined;
  readonly recall: number;
  /** F1 or, for an accuracy, the accuracy. */
  readonly score: number;
  readonly interval: readonly [low: number, high: number] | undefined;
};

/** Adds to a row. */
export const add = (rows: Rows, name: string, count: Partial<Count>): void => {
  const row = rows.get(name) ?? { found: 0, gold: 0, right: 0, predicted: 0 };
  row.found += count.found ?? 0;
  row.gold += count.gold ?? 0;
  row.right += count.right ?? 0;
  row.predicted += count.predicted ?? 0;
  rows.set(name, row);
};

const scoreOf = ({ found, gold, right, predicted }: Count): number => {
  const recall = gold ? found / gold : 0;
  if (predicted === 0) return recall;
  const precision = right / predicted;
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
};

const sum = (counts: readonly Count[]): Count => {
  const total = { found: 0, gold: 0, right: 0, predicted: 0 };
  for (const { found, gold, right, predicted } of counts) {
    total.found += found;
    total.gold += gold;
    total.right += right;
    total.predicted += predicted;
  }
  return total;
};

const NOTHING: Count = { found: 0, gold: 0, right: 0, predicted: 0 };

/** Adds articles up, with percentile intervals from resampling whole articles `resamplings` times. */
export const measure = (articles: readonly Rows[], resamplings: number, seed = 1): readonly Measured[] => {
  const names = [...new Set(articles.flatMap((rows) => [...rows.keys()]))];
  const random = makeRandom(seed);
  const draws = Array.from({ length: resamplings }, () =>
    articles.map(() => Math.floor(random.next() * articles.length)),
  );
  return names.map((name) => {
    const counts = articles.map((rows) => rows.get(name) ?? NOTHING);
    const total = sum(counts);
    const scores = draws
      .map((draw) => scoreOf(sum(draw.map((article) => counts[article] ?? NOTHING))))
      .sort((a, b) => a - b);
    const bound = (share: number): number =>
      scores[Math.min(scores.length - 1, Math.floor(share * scores.length))] ?? 0;
    return {
      ...total,
      name,
      precision: total.predicted ? total.right / total.predicted : undefined,
      recall: total.gold ? total.found / total.gold : 0,
      score: scoreOf(total),
      interval: scores.length ? [bound(0.025), bound(0.975)] : undefined,
    };
  });
};
