import type { DatabaseSync } from 'node:sqlite';
import type { ArticleRecord } from '../../core/library/article-record.ts';
import { createPeopleAssigner } from './assign-people.ts';
import type { Decision } from './decisions.ts';
import { createFamilyFinder } from './find-families.ts';
import { createArticleWriter, type Pending, type Put, type Stamps } from './write-article.ts';

/** Changes a library, a batch at a time: all of a batch is written or nothing, and afterwards everything agrees. */
export const createLibraryWriter = (database: DatabaseSync, now: () => Date = () => new Date()) => {
  const pending: Pending = { blocks: new Set(), people: new Set(), quotations: [], families: new Set() };
  const families = createFamilyFinder(database);
  const keep = database.prepare('INSERT INTO decision (one, other, same, made) VALUES (?, ?, ?, ?)');
  const undo = database.prepare(
    'DELETE FROM decision WHERE id = (SELECT max(id) FROM decision) RETURNING one',
  );
  const articles = createArticleWriter(database, pending, families, now);
  const people = createPeopleAssigner(database, pending.people);

  const settle = (): void => {
    for (const block of pending.blocks) people.assign(block);
    people.count();
    for (const family of pending.families) families.divide(family);
    families.add(pending.quotations);
  };

  const inTransaction = <T>(task: () => T): T => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = task();
      settle();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      // SQLite itself has rolled back where the disk is full.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    } finally {
      pending.blocks.clear();
      pending.people.clear();
      pending.quotations.length = 0;
      pending.families.clear();
    }
  };

  return {
    /** Puts articles in, those that are there with the same words being left as they are. */
    put: (records: readonly (ArticleRecord & Stamps)[]): readonly Put[] =>
      inTransaction(() => records.map((record) => articles.put(record, record))),
    /** Keeps what a reader decided of two names, the surname of the first being the second's; it comes before all else. */
    decide: ({ one, other, isSame }: Decision): void =>
      inTransaction(() => {
        keep.run(JSON.stringify(one), JSON.stringify(other), Number(isSame), now().toISOString());
        pending.blocks.add(one[0] ?? '');
      }),
    /** Takes the last decision back; false where there is none. */
    undo: (): boolean =>
      inTransaction(() => {
        const last = undo.get();
        if (last) pending.blocks.add(JSON.parse(String(last.one))[0]);
        return last !== undefined;
      }),
    /** Takes articles out by their `id`. */
    remove: (ids: readonly number[]): void => inTransaction(() => ids.forEach(articles.remove)),
  };
};
