import type { DatabaseSync } from 'node:sqlite';
import type { ReviewRow } from '../../core/library/desk/rows.ts';
import { proposalsFor } from '../../core/library/review.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import { type Decision, readDecisions } from './decisions.ts';
import { createNameReader } from './read-names.ts';

type Pair = Pick<Decision, 'one' | 'other'>;

/** Two names to review, and what a decision on them is about. */
export type ReviewItem = ReviewRow & { readonly decision: Pair };

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
  const names = createNameReader(database);
  const sql = {
    forget: database.prepare('DELETE FROM review WHERE block = ?'),
    keep: database.prepare('INSERT OR REPLACE INTO review (id, block, names, articles) VALUES (?, ?, ?, ?)'),
    find: database.prepare('SELECT id, block FROM review WHERE id = ?'),
    sentence: database.prepare(`${SENTENCE} WHERE q.person = ? ORDER BY q.date DESC LIMIT 1`),
    sentenceOfWaiting: database.prepare(
      `${SENTENCE} JOIN speaker s ON s.article = q.article AND s.id = q.speaker
       WHERE s.block = ? AND s.waits AND s.name = ? LIMIT 1`,
    ),
  };

  const foundIn = (block: string, decided: ReadonlySet<string>) => {
    if (block.startsWith('#')) return [];
    const full = names.full(block);
    return proposalsFor(full, full.length === 0 ? [] : names.waiting(block)).flatMap((proposal) => {
      const decision = { one: proposal.one.reference, other: proposal.other.reference };
      const pair = pairOf(decision);
      return decided.has(pair) ? [] : [{ ...proposal, id: fingerprint(pair).slice(0, 6), decision }];
    });
  };
  type Found = ReturnType<typeof foundIn>[number];

  const decidedPairs = (): ReadonlySet<string> => new Set(readDecisions(database).map(pairOf));

  const withSentences = (found: Found, block: string): ReviewItem => {
    const { one, other } = found;
    const first =
      'person' in one ? sql.sentence.get(one.person) : sql.sentenceOfWaiting.get(block, one.printed);
    const sentences = [passageIn(first), passageIn(sql.sentence.get(other.person))] as const;
    return { what: 'review', ...found, sentences };
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
