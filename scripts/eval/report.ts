import type { Confidence, Mistake } from './score-article.ts';
import type { Measured } from './tally.ts';

const percent = (rate: number): string => (rate * 100).toFixed(1).padStart(5);

const row = ({
  name,
  precision,
  recall,
  score,
  interval,
  found,
  gold,
  right,
  predicted,
}: Measured): string => {
  const bounds = interval ? ` [${percent(interval[0])},${percent(interval[1])}]` : '';
  return precision === undefined
    ? `${name.padEnd(36)}                     acc ${percent(score)}${bounds}  ${found}/${gold}`
    : `${name.padEnd(36)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(score)}${bounds}  gold ${found}/${gold}, given ${right}/${predicted}`;
};

/** A table under a title. */
export const table = (title: string, rows: readonly Measured[]): string =>
  [`# ${title}`, ...[...rows].sort((a, b) => a.name.localeCompare(b.name)).map(row)].join('\n');

const share = (part: readonly Confidence[], of: readonly Confidence[]): string =>
  of.length ? percent(part.length / of.length) : '    -';

/** The calibration table: stated confidence, how often it was right, and the same for quotations that the gold has. */
export const calibration = (confidences: readonly Confidence[]): string => {
  const lines = Array.from({ length: 10 }, (_, bin) => {
    const inBin = confidences.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    if (inBin.length === 0) return [];
    const said = percent(inBin.reduce((sum, { confidence }) => sum + confidence, 0) / inBin.length);
    const right = inBin.filter((one) => one.right);
    const matched = inBin.filter((one) => one.matched);
    return [
      `${said}   ${share(right, inBin)}   ${share(right, matched)}   ${String(inBin.length).padStart(6)}`,
    ];
  });
  return ['# confidence', ' said   right   of matched   given', ...lines.flat()].join('\n');
};

/** The calibration table for persons, of quotations whose source the gold names. */
export const personCalibration = (confidences: readonly Confidence[]): string => {
  const lines = Array.from({ length: 10 }, (_, bin) => {
    const inBin = confidences.filter(
      ({ confidence, person }) => person !== undefined && Math.min(9, Math.floor(confidence * 10)) === bin,
    );
    if (inBin.length === 0) return [];
    const said = percent(inBin.reduce((sum, { confidence }) => sum + confidence, 0) / inBin.length);
    const right = inBin.filter(({ person }) => person);
    return [`${said}   ${share(right, inBin)}   ${String(inBin.length).padStart(6)}`];
  });
  return [
    '# confidence in who it was, of quotations the gold has',
    ' said   right   given',
    ...lines.flat(),
  ].join('\n');
};

const AROUND = 70;

/** Mistakes in their context, a line each. */
export const mistakeLines = (
  mistakes: readonly Mistake[],
  textOf: (article: string) => string,
): readonly string[] =>
  mistakes.map(({ article, what, at, detail }) => {
    const text = textOf(article);
    const context = text.slice(Math.max(0, at - AROUND), at + AROUND).replace(/\s+/g, ' ');
    return `${what} | ${detail.replace(/\s+/g, ' ').slice(0, 160)} | …${context}… | ${article}`;
  });
