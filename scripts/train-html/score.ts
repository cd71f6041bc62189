export type Score = { readonly precision: number; readonly recall: number };

const bagOf = (text: string): Map<string, number> => {
  const words = text.match(/\p{L}+|\p{N}+/gu) ?? [];
  const size = Math.min(4, words.length);
  const bag = new Map<string, number>();
  for (let i = 0; size > 0 && i + size <= words.length; i++) {
    const key = words.slice(i, i + size).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
};
const sizeOf = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((a, b) => a + b, 0);

/** Precision and recall of the 4-word shingles of a text against those of the one known to be right. */
export const scoreOf = (text: string, truth: string): Score => {
  const found = bagOf(text);
  const wanted = bagOf(truth);
  let hits = 0;
  for (const [key, count] of found) hits += Math.min(count, wanted.get(key) ?? 0);
  const share = (size: number, none: number): number => (size > 0 ? hits / size : none);
  return { precision: share(sizeOf(found), 0), recall: share(sizeOf(wanted), 1) };
};

export const f1Of = ({ precision, recall }: Score): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

/** Means over pages, and the F1 of the means. */
export const summary = (scores: readonly Score[]): string => {
  const mean = (part: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + part(score), 0) / scores.length;
  const precision = mean((score) => score.precision);
  const recall = mean((score) => score.recall);
  return `precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} F1 ${f1Of({ precision, recall }).toFixed(4)}`;
};
