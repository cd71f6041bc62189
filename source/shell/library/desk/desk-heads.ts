import type { DeskPreview, PersonHead } from '../../../core/library/desk.ts';
import type { quotationReader, Row } from './desk-entries.ts';

/** Runs a query and gives its rows. */
type Read = (sql: string, ...values: readonly (string | number)[]) => readonly Row[];

/** People and quotations of a preview. */
const MOST_PREVIEWED = 6;

/** What stands above all that a person said. */
export const personHead = (all: Read, person: number): PersonHead => {
  const [facts] = all('SELECT name, articles FROM person WHERE id = ?', person);
  const most = (column: string): readonly string[] =>
    all(
      `SELECT ${column} AS words FROM speaker WHERE person = ? AND ${column} <> '' GROUP BY 1 ORDER BY count(*) DESC LIMIT 4`,
      person,
    ).map(({ words }) => String(words));
  return {
    name: String(facts?.name ?? ''),
    // One word in small letters, such as “rival”, is how one article calls somebody.
    role: most('role').find((role) => /^\p{Lu}|\s/u.test(role)) ?? '',
    // A description such as “a spokesman” is no name.
    names: most('name').filter((name) => /^\p{Lu}/u.test(name)),
    articles: Number(facts?.articles ?? 0),
    months: all(
      `SELECT substr(date, 1, 7) AS month, count(*) AS n FROM quotation WHERE person = ? AND date > '' GROUP BY 1 ORDER BY 1`,
      person,
    ).map(({ month, n }) => [String(month), Number(n)] as const),
    // Of somebody in the news every day the latest articles have to do.
    company: all(
      `WITH mine AS (SELECT DISTINCT article FROM quotation WHERE person = ?1 ORDER BY date DESC LIMIT 300)
         SELECT p.name, count(DISTINCT q.article) AS n FROM mine JOIN quotation q ON q.article = mine.article
         JOIN person p ON p.id = q.person WHERE q.person <> ?1 GROUP BY q.person ORDER BY n DESC, p.name LIMIT 6`,
      person,
    ).map(({ name, n }) => [String(name), Number(n)] as const),
  };
};

/** What is in an article: who speaks how often, and its first quotations. */
export const previewOf = (
  all: Read,
  quotationsWith: ReturnType<typeof quotationReader>,
  key: string,
): DeskPreview | undefined => {
  const [article] = all('SELECT id, byline, words FROM article WHERE key = ?', key);
  if (!article) return undefined;
  const id = Number(article.id);
  const speakers = all(
    `SELECT coalesce(p.name, s.name, '') AS name, q.person, count(*) AS n FROM quotation q
         LEFT JOIN speaker s ON s.id = q.speaker LEFT JOIN person p ON p.id = q.person
         WHERE q.article = ? GROUP BY 1, 2 ORDER BY n DESC, 1 LIMIT ${MOST_PREVIEWED}`,
    id,
  );
  const first = all(
    `SELECT id FROM quotation WHERE article = ? ORDER BY start LIMIT ${MOST_PREVIEWED}`,
    id,
  ).map(({ id: quotation }) => Number(quotation));
  return {
    key,
    byline: String(article.byline),
    words: Number(article.words),
    speakers: speakers.map(({ name, person, n }) => ({
      name: String(name),
      person: person === null ? undefined : Number(person),
      quotations: Number(n),
    })),
    quotations: quotationsWith(first).map(([entry]) => entry),
  };
};
