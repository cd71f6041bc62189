import type { DeskPreview, PersonHead } from '../../../core/library/desk/desk-lists.ts';
import { countWords } from '../../../core/text/segment.ts';
import type { Lists } from '../read-lists.ts';

/** Speakers, and quotations, of a preview. */
const MOST_SPEAKERS = 6;
/** Quotations of somebody, the newest, by which their head says how they are called and with whom they are quoted. */
const MOST_READ = 200;

/** What stands above all that a person said. */
export const personHead = ({ all }: Lists, person: number): PersonHead => {
  const [facts] = all('SELECT name, articles, months FROM person WHERE id = ?', person);
  const most = (column: string): readonly string[] =>
    all(
      `SELECT ${column} AS words FROM (SELECT * FROM speaker WHERE person = ? ORDER BY article DESC LIMIT ${MOST_READ})
       WHERE ${column} <> '' GROUP BY 1 ORDER BY count(*) DESC LIMIT 4`,
      person,
    ).map(({ words }) => String(words));
  const company = all(
    `WITH mine AS (SELECT DISTINCT article FROM
       (SELECT article FROM quotation WHERE person = ?1 ORDER BY date DESC LIMIT ${MOST_READ}))
     SELECT p.name, count(DISTINCT q.article) AS n FROM mine CROSS JOIN quotation q ON q.article = mine.article
     JOIN person p ON p.id = q.person WHERE q.person <> ?1 GROUP BY q.person ORDER BY n DESC, p.name LIMIT 6`,
    person,
  );
  return {
    name: String(facts?.name ?? ''),
    // One word in small letters, such as “rival”, is how one article calls somebody.
    role: most('role').find((role) => /^\p{Lu}|\s/u.test(role)) ?? '',
    // A description such as “a spokesman” is no name.
    names: most('name').filter((name) => /^\p{Lu}/u.test(name)),
    articles: Number(facts?.articles ?? 0),
    months: JSON.parse(String(facts?.months ?? '[]')),
    company: company.map(({ name, n }) => [String(name), Number(n)] as const),
  };
};

/** What is in an article, by its `id`: who speaks how often, and its first quotations. */
export const previewOf = ({ all, quotation }: Lists, id: number): DeskPreview => {
  const speakers = all(
    `SELECT coalesce(p.name, s.name, '') AS name, q.person, count(*) AS quotations FROM quotation q
     LEFT JOIN speaker s ON s.id = q.speaker LEFT JOIN person p ON p.id = q.person
     WHERE q.article = ? GROUP BY 1, 2 ORDER BY quotations DESC, 1 LIMIT ${MOST_SPEAKERS}`,
    id,
  ) as unknown as DeskPreview['speakers'];
  const first = all(
    `SELECT id FROM quotation WHERE article = ? ORDER BY start LIMIT ${3 * MOST_SPEAKERS}`,
    id,
  ).map((row) => quotation(Number(row.id)));
  // A paraphrase of a word or two, such as “it” or “so”, says nothing by itself.
  const telling = first.filter(({ kind, text }) => kind !== 'indirect' || countWords(text) >= 4);
  return { id, speakers, quotations: telling.slice(0, MOST_SPEAKERS) };
};
