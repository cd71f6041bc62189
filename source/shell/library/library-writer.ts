import type { DatabaseSync } from 'node:sqlite';
import type { Analysed } from './article-tasks.ts';
import { createPeopleAssigner } from './assign-people.ts';
import type { Decision } from './decisions.ts';
import { createFamilyFinder } from './find-families.ts';
import { createReview } from './review-names.ts';
import { createArticleWriter, type Pending, type Put, pendingIn } from './write-article.ts';

/** Changes a library, a batch at a time: all of a batch is written or nothing, and afterwards everything agrees. */
export const createLibraryWriter = (database: DatabaseSync, now: () => Date = () => new Date()) => {
  const pending: Pending = {
    blocks: new Map(),
    people: new Set(),
    quotations: new Map(),
    texts: new Map(),
    families: new Set(),
  };
  const families = createFamilyFinder(database, pending.texts);
  const keep = database.prepare(
    'INSERT INTO decision (one, other, same, called, made) VALUES (?, ?, ?, ?, ?)',
  );
  const undo = database.prepare(
    'DELETE FROM decision WHERE id = (SELECT max(id) FROM decision) RETURNING one, other',
  );
  const articles = createArticleWriter(database, pending, families, now);
  const people = createPeopleAssigner(database, pending);
  const review = createReview(database);

  const inTransaction = <T>(task: () => T): T => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = task();
      const blocks = people.assign();
      people.count();
      review.refresh(blocks);
      families.settle(pending.quotations, pending.families);
      database.exec('COMMIT');
      return result;
    } catch (error) {
      // SQLite itself has rolled back where the disk is full.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    } finally {
      for (const part of Object.values(pending)) part.clear();
    }
  };

  /** Has the names that a decision is about worked out anew. */
  const reconsider = (...references: readonly (readonly string[])[]): void => {
    for (const [block] of references) if (block !== undefined) pendingIn(pending, block);
  };

  return {
    /** Puts articles in, those that are there with the same words being left as they are. */
    put: (records: readonly Analysed[]): readonly Put[] => inTransaction(() => records.map(articles.put)),
    /** Keeps what a reader decided of names; it comes before all else. */
    decide: (decisions: readonly Decision[]): void =>
      inTransaction(() => {
        for (const { one, other, isSame, called } of decisions) {
          keep.run(JSON.stringify(one), JSON.stringify(other), Number(isSame), called, now().toISOString());
          reconsider(one, other);
        }
      }),
    /** Takes the last decision back; false where there is none. */
    undo: (): boolean =>
      inTransaction(() => {
        const last = undo.get();
        if (last) reconsider(JSON.parse(String(last.other)), JSON.parse(String(last.one)));
        return last !== undefined;
      }),
    /** Takes articles out by their `id`. */
    remove: (ids: readonly number[]): void => inTransaction(() => ids.forEach(articles.remove)),
  };
};
