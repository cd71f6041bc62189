import type { DatabaseSync } from 'node:sqlite';
import type { NameDecision } from '../../core/library/people.ts';

/** What a reader decided of a bare surname, as it is printed: whether it is a person's. */
export type BareDecision = { readonly name: string; readonly person: number; readonly isSame: boolean };

/**
 * How a decision names a full name, or a bare one, so that it holds in another library and when articles are added again:
 * `[surname, forename, middle, suffix]`, or `[surname, the name as it is printed]`.
 */
export type NameReference = readonly string[];

export const referenceOf = (name: {
  readonly block: string;
  readonly given: string;
  readonly middle: string;
  readonly suffix: string;
}): NameReference => [name.block, name.given, name.middle, name.suffix];

/** A decision as it is kept: whether two names are one person's. */
export type Decision = {
  readonly one: NameReference;
  readonly other: NameReference;
  readonly isSame: boolean;
};

type Row = { readonly one: string; readonly other: string; readonly same: number };

const isBare = (reference: NameReference): boolean => reference.length === 2;

/** The decisions of a library, oldest first, as they bear on one block of names; they are read when they are asked for. */
export const readDecisions = (database: DatabaseSync) => {
  const all = database.prepare('SELECT one, other, same FROM decision WHERE one LIKE ? ORDER BY id');
  const find = database.prepare(
    'SELECT id, person FROM name WHERE block = ? AND given = ? AND middle = ? AND suffix = ?',
  );
  const decisionsOf = (block: string): readonly Decision[] => {
    const rows = all.all(`${JSON.stringify([block]).slice(0, -1)},%`) as unknown as readonly Row[];
    return rows.map(({ one, other, same }) => ({
      one: JSON.parse(one),
      other: JSON.parse(other),
      isSame: same === 1,
    }));
  };
  const nameOf = (reference: NameReference) => find.get(...reference.slice(0, 4));
  return {
    ofNames: (block: string): readonly NameDecision[] =>
      decisionsOf(block).flatMap(({ one, other, isSame }) => {
        const [a, b] = isBare(one) ? [] : [nameOf(one), nameOf(other)];
        return a && b ? [{ a: Number(a.id), b: Number(b.id), isSame }] : [];
      }),
    ofBareNames: (block: string): readonly BareDecision[] =>
      decisionsOf(block).flatMap(({ one, other, isSame }) => {
        const holder = isBare(one) ? nameOf(other) : undefined;
        return holder ? [{ name: one[1] ?? '', person: Number(holder.person), isSame }] : [];
      }),
  };
};
