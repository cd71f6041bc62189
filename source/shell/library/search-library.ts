import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { ArticleRow, QuotationRow } from '../../core/library/desk/rows.ts';
import type { Query } from '../../core/search/entry.ts';
import { fold } from '../../core/search/fold.ts';
import { joined, placesOf } from '../../core/search/highlight.ts';
import { judge } from '../../core/search/judge.ts';
import { matchFor } from './match-words.ts';

/** Quotations that are looked at: FTS5 finds these, the newest first. */
const MOST_RANKED = 300;

const HOW = ['words', 'beginnings'] as const;
type How = (typeof HOW)[number];

const columnsFor = ({ words, phrases, speaker }: Query, how: How): string => {
  const asked = [...words, ...phrases].join(' ');
  const parts = [
    ...(asked.trim() === '' ? [] : [`words : (${matchFor(asked, how)})`]),
    ...(speaker === undefined ? [] : [`speaker : (${matchFor(speaker, how)})`]),
  ];
  return parts.join(' AND ');
};

/**
 * Rowids that have the words; only where these are fewer than `limit`, also those with words that begin so: FTS5 goes
 * through all of these before it gives the first.
 */
function* idsWith(find: StatementSync, match: (how: How) => string, limit: number): Generator<number> {
  const seen = new Set<number>();
  for (const how of HOW) {
    if (seen.size >= limit || match(how) === '') return;
    for (const { id } of find.all(match(how))) {
      const number = Number(id);
      if (!seen.has(number)) yield number;
      seen.add(number);
    }
  }
}

/** Finds quotations, and after them articles, that have all the words; of `@name` only the quotations of that name. */
export const createLibrarySearch = (
  database: DatabaseSync,
  quotation: (id: number) => QuotationRow,
  article: (id: number) => ArticleRow,
) => {
  const finding = (table: string): StatementSync =>
    database.prepare(
      `SELECT rowid AS id FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid DESC LIMIT ${MOST_RANKED}`,
    );
  const [findQuotations, findArticles] = [finding('quotation_words'), finding('article_words')];
  /** The newest that have every word as it is asked for; only where these are too few, others as Fuse finds them alike. */
  const rankedQuotations = (query: Query, limit: number): readonly QuotationRow[] => {
    const asked = [...query.words, ...query.phrases].map(fold);
    const phrases = query.phrases.map(fold);
    const whole: QuotationRow[] = [];
    const others: QuotationRow[] = [];
    for (const id of idsWith(findQuotations, (how) => columnsFor(query, how), limit)) {
      const row = quotation(id);
      const folded = fold(row.text);
      const places = asked.map((word) => placesOf(folded, word));
      if (places.every((all) => all.length > 0)) whole.push({ ...row, matches: joined(places.flat()) });
      else if (phrases.every((phrase) => folded.includes(phrase))) others.push(row);
      if (whole.length >= limit) return whole;
    }
    const alike = judge(others, query).toSorted((a, b) => a.score - b.score);
    const rest = alike.map(({ entry, matches }) => ({ ...entry, matches }));
    return [...whole, ...rest].slice(0, limit);
  };
  return (query: Query, limit: number): readonly (QuotationRow | ArticleRow)[] => {
    const quotations = rankedQuotations(query, limit);
    const left = limit - quotations.length;
    const asked = [...query.words, ...query.phrases].join(' ');
    if (query.speaker !== undefined || left <= 0 || asked.trim() === '') return quotations;
    const ids = [...idsWith(findArticles, (how) => matchFor(asked, how), left)].slice(0, left);
    return [...quotations, ...ids.map(article)];
  };
};
