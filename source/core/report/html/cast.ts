import type { QuoteReport, QuotesReport } from '../quotes-report.ts';
import { html } from './escape.ts';
import type { QuotedSpan } from './spans.ts';
import { HUES } from './style.ts';

/** How the page refers to the speakers and quotations of one article. `prefix` tells its ids from another article's. */
export type Cast = {
  readonly prefix: string;
  /** The number a speaker stands under in the legend, from 1; 0 is nobody named. */
  readonly numberOf: (quote: QuoteReport) => number;
  /** Whether a quotation has words in the article that can be led to. */
  readonly isShown: (id: string) => boolean;
};

export const castOf = ({ speakers }: QuotesReport, prefix: string, spans: readonly QuotedSpan[]): Cast => {
  const shown = new Set(spans.map(({ quote }) => quote.id));
  const numbers = new Map(speakers.map(({ id }, at) => [id, at + 1]));
  return {
    prefix,
    numberOf: ({ speaker }) => numbers.get(speaker?.id ?? '') ?? 0,
    isShown: (id) => shown.has(id),
  };
};

/** The class that colours whatever belongs to the speaker of a number. */
export const hueClass = (number: number): string => (number === 0 ? 'h' : `h${(number - 1) % HUES}`);

/** The id of a quotation's words in the article, of its line in the table, and of a speaker in the legend. */
export const wordsId = ({ prefix }: Cast, id: string): string => html(`${prefix}${id}`);
export const lineId = ({ prefix }: Cast, { id }: QuoteReport): string => html(`${prefix}line-${id}`);
export const speakerId = ({ prefix }: Cast, number: number): string => html(`${prefix}speaker-${number}`);

/** "Antony Blinken", "officials" or "unattributed": who a quotation is attributed to. */
export const whoOf = ({ speaker }: QuoteReport): string =>
  speaker?.name ?? speaker?.mention ?? 'unattributed';
