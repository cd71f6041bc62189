import type { DatabaseSync } from 'node:sqlite';
import type { Gender } from '../../core/analyse/people/name.ts';
import {
  type Proposal,
  proposalsFor,
  type ReviewedName,
  type WaitingName,
} from '../../core/library/review.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import { type Decision, type NameReference, referenceOf } from './decisions.ts';

/** A proposal with what it is called by, what a decision on it is about, and a sentence each of where the names stand. */
export type ReviewItem = Proposal & {
  readonly id: string;
  readonly decision: Pick<Decision, 'one' | 'other'>;
  readonly sentences: readonly [one: string, other: string];
};

const AROUND = 90;

/** What a reader should decide of the names of a library, the names in most articles first. */
export const reviewItems = (database: DatabaseSync): readonly ReviewItem[] => {
  const blocks = database.prepare(
    `SELECT block FROM name WHERE block NOT LIKE '#%' GROUP BY block HAVING count(DISTINCT person) > 1
     UNION SELECT s.block FROM speaker s JOIN name n ON n.block = s.block WHERE s.full_name IS NULL AND s.block <> ''`,
  );
  const namesIn = database.prepare('SELECT * FROM name WHERE block = ? AND articles > 0');
  const waitingIn = database.prepare(
    `SELECT s.name AS printed, count(DISTINCT s.article) AS articles, max(s.gender) AS gender, max(s.roles) AS roles
     FROM speaker s WHERE s.block = ? AND s.full_name IS NULL
       AND NOT EXISTS (SELECT 1 FROM name n WHERE n.person = s.person) GROUP BY s.name`,
  );
  const decided = new Set(
    database
      .prepare('SELECT one, other FROM decision')
      .all()
      .map(({ one, other }) => `${one} ${other}`),
  );
  const sentence = database.prepare(
    `SELECT substr(a.text, max(1, q.start - ${AROUND}), q.end - q.start + ${2 * AROUND}) AS words
     FROM quotation q JOIN article a ON a.id = q.article WHERE q.person = ? ORDER BY q.date DESC LIMIT 1`,
  );
  const sentenceOfWaiting = database.prepare(
    `SELECT substr(a.text, max(1, q.start - ${AROUND}), q.end - q.start + ${2 * AROUND}) AS words
     FROM speaker s JOIN quotation q ON q.article = s.article AND q.speaker = s.id JOIN article a ON a.id = s.article
     WHERE s.block = ? AND s.full_name IS NULL AND s.name = ? LIMIT 1`,
  );
  const wordsIn = (row: unknown): string =>
    String((row as { readonly words?: string } | undefined)?.words ?? '')
      .replace(/\s+/g, ' ')
      .trim();

  const itemsIn = (block: string): readonly ReviewItem[] => {
    const rows = namesIn.all(block) as unknown as readonly (Parameters<typeof referenceOf>[0] & {
      readonly printed: string;
      readonly person: number;
      readonly articles: number;
      readonly roles: string;
    })[];
    const references = new Map<ReviewedName | WaitingName, NameReference>();
    const names = rows.map((row) => {
      const { given, middle, suffix, printed, person, articles, roles } = row;
      const name: ReviewedName = {
        surname: block,
        given,
        middle: middle === '' ? [] : middle.split(' '),
        suffix,
        printed,
        person,
        articles,
        roles: JSON.parse(roles),
      };
      references.set(name, referenceOf(row));
      return name;
    });
    const waiting = waitingIn.all(block).map((row) => {
      const name: WaitingName = {
        printed: String(row.printed),
        articles: Number(row.articles),
        gender: String(row.gender) as Gender,
        roles: JSON.parse(String(row.roles)),
      };
      references.set(name, [block, name.printed]);
      return name;
    });
    return proposalsFor(names, waiting).flatMap((proposal) => {
      const { one, other } = proposal;
      const decision = { one: references.get(one) ?? [], other: references.get(other) ?? [] };
      const key = `${JSON.stringify(decision.one)} ${JSON.stringify(decision.other)}`;
      if (decided.has(key)) return [];
      const first = 'person' in one ? sentence.get(one.person) : sentenceOfWaiting.get(block, one.printed);
      return [
        {
          ...proposal,
          id: fingerprint(key).slice(0, 6),
          decision,
          sentences: [wordsIn(first), wordsIn(sentence.get(other.person))] as const,
        },
      ];
    });
  };
  return blocks
    .all()
    .flatMap(({ block }) => itemsIn(String(block)))
    .toSorted((a, b) => b.one.articles - a.one.articles || b.other.articles - a.other.articles);
};
