import type { DatabaseSync } from 'node:sqlite';
import type { QuotationRow } from '../../core/library/row-shapes.ts';
import type { Entry, Hit, Query } from '../../core/search/entry.ts';
import { fold } from '../../core/search/fold.ts';
import { judge } from '../../core/search/judge.ts';
import { matchFor } from './match-words.ts';
import type { Queries } from './queries.ts';

/** A quotation or an article that was found; `matches` are ranges of the quotation's words, or of the title. */
export type Found = Pick<Hit, 'score' | 'matches'> &
  (
    | { readonly kind: 'quotation'; readonly quotation: QuotationRow }
    | {
        readonly kind: 'article';
        readonly id: number;
        readonly title: string;
        readonly outlet: string;
        readonly date: string;
      }
  );

/** Quotations that are ranked: FTS5 finds these, the newest first, and Fuse tells which of them fit best. */
const MOST_RANKED = 300;

const columnsFor = ({ words, phrases, speaker }: Query): string => {
  const asked = [...words, ...phrases].join(' ');
  const parts = [
    ...(asked.trim() === '' ? [] : [`words : (${matchFor(asked)})`]),
    ...(speaker === undefined ? [] : [`speaker : (${matchFor(speaker)})`]),
  ];
  return parts.join(' AND ');
};

const entryOf = (row: QuotationRow, index: number): Entry => ({
  kind: 'quotation',
  id: String(index),
  text: row.text,
  range: { start: row.start, end: row.end },
});

/** Finds quotations, and after them articles, that have all the words; of `@name` only the quotations of that name. */
export const createLibrarySearch = (database: DatabaseSync, queries: Pick<Queries, 'quotationsWith'>) => {
  const findQuotations = database.prepare(
    `SELECT rowid AS id FROM quotation_words WHERE quotation_words MATCH ? ORDER BY rowid DESC LIMIT ${MOST_RANKED}`,
  );
  const findArticles = database.prepare(
    `SELECT a.id, a.title, a.outlet, a.date FROM article_words w JOIN article a ON a.id = w.rowid
     WHERE article_words MATCH ? ORDER BY w.rowid DESC LIMIT ?`,
  );
  return (query: Query, limit: number): readonly Found[] => {
    const match = columnsFor(query);
    if (match === '') return [];
    const rows = queries.quotationsWith(findQuotations.all(match).map(({ id }) => Number(id)));
    const phrases = query.phrases.map(fold);
    const exact = rows.filter(({ text }) => phrases.every((phrase) => fold(text).includes(phrase)));
    const hits = judge(exact.map(entryOf), query).toSorted((a, b) => a.score - b.score);
    const quotations = hits.flatMap(({ entry, score, matches }): readonly Found[] => {
      const quotation = exact[Number(entry.id)];
      return quotation ? [{ kind: 'quotation', quotation, score, matches }] : [];
    });
    const left = limit - quotations.length;
    if (query.speaker !== undefined || left <= 0) return quotations.slice(0, limit);
    const articles = findArticles.all(matchFor([...query.words, ...query.phrases].join(' ')), left);
    return [
      ...quotations,
      ...articles.map(({ id, title, outlet, date }) => ({
        kind: 'article' as const,
        id: Number(id),
        title: String(title),
        outlet: String(outlet),
        date: String(date),
        score: 1,
        matches: [],
      })),
    ];
  };
};
