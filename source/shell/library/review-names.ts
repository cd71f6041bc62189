import type { DatabaseSync } from 'node:sqlite';
import type { Gender } from '../../core/analyse/people/name.ts';
import type { ReviewRow } from '../../core/library/desk/rows.ts';
import {
  type Proposal,
  proposalsFor,
  type ReviewedName,
  type WaitingName,
} from '../../core/library/review.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import { type Decision, type NameKey, readDecisions, referenceOf } from './decisions.ts';

type Pair = Pick<Decision, 'one' | 'other'>;

/** Two names to review, and what a decision on them is about. */
export type ReviewItem = ReviewRow & { readonly decision: Pair };

type Found = Proposal & { readonly id: string; readonly decision: Pair };

type NameRow = NameKey & Pick<ReviewedName, 'printed' | 'person' | 'articles'> & { readonly roles: string };
type WaitingRow = Pick<WaitingName, 'printed' | 'articles'> & {
  readonly gender: Gender;
  readonly roles: string;
};

const pairOf = ({ one, other }: Pair): string => `${JSON.stringify(one)} ${JSON.stringify(other)}`;

/** Code units before and after a quotation that show how its speaker is named. */
const AROUND = 90;
const SENTENCE = `SELECT substr(t.text, max(1, q.start - ${AROUND}), q.end - q.start + ${2 * AROUND}) AS words
  FROM quotation q JOIN article_text t ON t.article = q.article`;

/** A passage on one line, from its first whole word on. */
const passageIn = (row: Readonly<Record<string, unknown>> | undefined): string => {
  const words = String(row?.words ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return /^[“"‘'\p{Lu}]/u.test(words) ? words : words.replace(/^\S*\s+/, '… ');
};

/** What a reader should decide of the names of a library; which names these are is kept in its table `review`. */
export const createReview = (database: DatabaseSync) => {
  const sql = {
    names: database.prepare('SELECT * FROM name WHERE block = ? AND articles > 0'),
    waiting: database.prepare(
      `SELECT name AS printed, count(DISTINCT article) AS articles, max(gender) AS gender, max(roles) AS roles
       FROM speaker WHERE block = ? AND waits GROUP BY name`,
    ),
    forget: database.prepare('DELETE FROM review WHERE block = ?'),
    keep: database.prepare('INSERT OR REPLACE INTO review (id, block, names, articles) VALUES (?, ?, ?, ?)'),
    find: database.prepare('SELECT id, block FROM review WHERE id = ?'),
    sentence: database.prepare(`${SENTENCE} WHERE q.person = ? ORDER BY q.date DESC LIMIT 1`),
    sentenceOfWaiting: database.prepare(
      `${SENTENCE} JOIN speaker s ON s.article = q.article AND s.id = q.speaker
       WHERE s.block = ? AND s.waits AND s.name = ? LIMIT 1`,
    ),
  };

  const foundIn = (block: string, decided: ReadonlySet<string>): readonly Found[] => {
    if (block.startsWith('#')) return [];
    const rows = sql.names.all(block) as unknown as readonly NameRow[];
    const waiting = rows.length === 0 ? [] : (sql.waiting.all(block) as unknown as readonly WaitingRow[]);
    if (rows.length + waiting.length < 2) return [];
    const proposals = proposalsFor(
      rows.map((row) => ({
        ...row,
        surname: block,
        middle: row.middle === '' ? [] : row.middle.split(' '),
        roles: JSON.parse(row.roles),
        reference: referenceOf(row),
      })),
      waiting.map((row) => ({ ...row, roles: JSON.parse(row.roles), reference: [block, row.printed] })),
    );
    return proposals.flatMap((proposal): readonly Found[] => {
      const decision = { one: proposal.one.reference, other: proposal.other.reference };
      const pair = pairOf(decision);
      return decided.has(pair) ? [] : [{ ...proposal, id: fingerprint(pair).slice(0, 6), decision }];
    });
  };

  const decidedPairs = (): ReadonlySet<string> => new Set(readDecisions(database).map(pairOf));

  const withSentences = (found: Found, block: string): ReviewItem => {
    const { one, other } = found;
    const first =
      'person' in one ? sql.sentence.get(one.person) : sql.sentenceOfWaiting.get(block, one.printed);
    return {
      what: 'review',
      ...found,
      sentences: [passageIn(first), passageIn(sql.sentence.get(other.person))],
    };
  };

  /** For each row of the table `review`, the question to be decided. */
  const reader = () => {
    const decided = decidedPairs();
    const blocks = new Map<string, readonly Found[]>();
    return (row: Readonly<Record<string, unknown>>): ReviewItem | undefined => {
      const block = String(row.block);
      const found = blocks.get(block) ?? foundIn(block, decided);
      blocks.set(block, found);
      const one = found.find(({ id }) => id === row.id);
      return one && withSentences(one, block);
    };
  };

  return {
    reader,
    /** What is to be decided under an id. */
    find: (id: string): ReviewItem | undefined => sql.find.all(id).map(reader())[0],
    /** Looks anew for what is to be decided of the names of some blocks. */
    refresh: (blocks: Iterable<string>): void => {
      const decided = decidedPairs();
      for (const block of blocks) {
        sql.forget.run(block);
        for (const { id, one, other } of foundIn(block, decided))
          sql.keep.run(id, block, `${one.printed} ${other.printed}`, one.articles);
      }
    },
  };
};
