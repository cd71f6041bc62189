import { byTenths } from '../tenths.ts';
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

/** By stated confidence, in tenths: its mean, each of the columns asked for, and of how many quotations. */
const byConfidence = (
  title: string,
  confidences: readonly Confidence[],
  columns: Readonly<Record<string, (one: Confidence) => boolean>>,
): string => {
  const lines = byTenths(confidences, ({ confidence }) => confidence).map(({ said, those }) => {
    const shares = Object.values(columns).map((is) => those.filter(is).length / those.length);
    return [...[said, ...shares].map(percent), String(those.length).padStart(6)].join('   ');
  });
  return [`# ${title}`, [' said', ...Object.keys(columns), 'given'].join('   '), ...lines].join('\n');
};

/** How often stated confidence was right: of all quotations, and in who it was, of those whose source the gold names. */
export const calibration = (confidences: readonly Confidence[]): string => {
  const named = confidences.filter(({ person }) => person !== undefined);
  return [
    byConfidence('confidence', confidences, {
      right: ({ right }) => right,
      'of matched': ({ matched }) => matched,
    }),
    byConfidence('confidence in who it was, of quotations the gold has', named, {
      right: ({ person }) => person === true,
    }),
  ].join('\n\n');
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
