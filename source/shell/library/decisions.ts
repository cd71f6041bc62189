import type { DatabaseSync } from 'node:sqlite';

/**
 * How a decision names a full name, or a bare one, so that it holds in another library and when articles are added again:
 * `[surname, forename, middle, suffix]`, or `[surname, the name as it is printed]`.
 */
export type NameReference = readonly string[];

/** What a reader decided: whether two names are one person's, or (`called`) what the bearer of the first is to be called. */
export type Decision = {
  readonly one: NameReference;
  readonly other: NameReference;
  readonly isSame: boolean;
  readonly called: string;
};

/** The decisions of a library, oldest first. */
export const readDecisions = (database: DatabaseSync): readonly Decision[] =>
  database
    .prepare('SELECT one, other, same, called FROM decision ORDER BY id')
    .all()
    .map(({ one, other, same, called }) => ({
      one: JSON.parse(String(one)),
      other: JSON.parse(String(other)),
      isSame: same === 1,
      called: String(called),
    }));

/** The blocks of names that decisions join to one, itself included. */
export const joinedBlocks = (block: string, decisions: readonly Decision[]): readonly string[] => {
  const blocks = new Set([block]);
  for (const one of blocks)
    for (const { one: names, other: others, isSame } of decisions) {
      const [[a = ''], [b]] = [names, others];
      if (isSame && b !== undefined && (a === one || b === one)) blocks.add(a).add(b);
    }
  return [...blocks];
};
