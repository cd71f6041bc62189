import type { DatabaseSync } from 'node:sqlite';
import type { ReviewedName, WaitingName } from '../../core/library/review.ts';

/** SQL for how a decision names a full name of the table `name`, as JSON. */
export const REFERENCE = 'json_array(block, given, middle, suffix)';

/** A full name of a library; nobody is its `person` before that is worked out. */
export type FullName = ReviewedName & { readonly id: number };

/** Reads the names of a block, their lists as such. */
export const createNameReader = (database: DatabaseSync) => {
  const reading = <Name>(sql: string) => {
    const query = database.prepare(sql);
    return (block: string): readonly Name[] =>
      query.all(block).map(({ roles, reference, middle, ...row }) => ({
        ...row,
        roles: JSON.parse(String(roles)),
        reference: JSON.parse(String(reference)),
        middle: String(middle ?? '').match(/\S+/g) ?? [],
      })) as readonly unknown[] as readonly Name[];
  };
  return {
    full: reading<FullName>(
      `SELECT *, block AS surname, ${REFERENCE} AS reference FROM name WHERE block = ? AND articles > 0`,
    ),
    /** Bare surnames of which nobody is known whose they are, as they are printed. */
    waiting: reading<WaitingName>(
      `SELECT name AS printed, json_array(block, name) AS reference, count(DISTINCT article) AS articles, max(gender) AS gender, max(roles) AS roles
       FROM speaker WHERE block = ? AND waits GROUP BY name`,
    ),
  };
};
