import type { DatabaseSync } from 'node:sqlite';
import type { PersonDecision } from '../../core/library/desk/desk-lists.ts';
import { messages } from '../../core/messages/messages.ts';
import { type Decision, type NameKey, type NameReference, referenceOf } from './decisions.ts';
import { createReview } from './review-names.ts';

const keyIn = (row: unknown): NameReference => referenceOf(row as NameKey);

/** Whether a name has a forename with it: of a bare surname there is only how it is printed. */
const isFull = (name: NameReference): boolean => name.length > 2;

/** Whose a full name is by now. */
export const personNamed = (database: DatabaseSync, name: NameReference): number | undefined => {
  const sql = 'SELECT person FROM name WHERE block = ? AND given = ? AND middle = ? AND suffix = ?';
  const found = isFull(name) ? database.prepare(sql).get(...name) : undefined;
  return found && Number(found.person);
};

/** The names of a person, the one in most articles first; of somebody without a full name the surname as printed. */
const namesOf = (database: DatabaseSync, person: number): readonly NameReference[] => {
  const full = database.prepare('SELECT * FROM name WHERE person = ? ORDER BY articles DESC, id').all(person);
  if (full.length > 0) return full.map(keyIn);
  const bare = database
    .prepare("SELECT block, name FROM speaker WHERE person = ? AND block <> ''")
    .get(person);
  return bare ? [[String(bare.block), String(bare.name)]] : [];
};

/** The decisions on names that what a reader decides comes to, and a sentence on it; only a sentence where it cannot be. */
export const decisionsOn = (
  database: DatabaseSync,
  decided: PersonDecision,
): { readonly decisions: readonly Decision[]; readonly said: string } => {
  const { desk } = messages;
  const refused = (said: string) => ({ decisions: [], said });
  if (decided.how === 'review') {
    const item = createReview(database).find(decided.id);
    const { isSame } = decided;
    return item
      ? {
          decisions: [{ ...item.decision, isSame, called: '' }],
          said: (isSame ? desk.merged : desk.kept)(item.one.printed, item.other.printed),
        }
      : refused(desk.empty.review);
  }
  const nameOf = (person: number): string =>
    String(database.prepare('SELECT name FROM person WHERE id = ?').get(person)?.name ?? '');
  const names = namesOf(database, decided.person);
  const [own] = names;
  const called = nameOf(decided.person);
  if (!own) return refused(desk.nobodyNamed);
  switch (decided.how) {
    case 'called':
      if (!isFull(own)) return refused(desk.noFullName);
      return {
        decisions: [{ one: own, other: [], isSame: false, called: decided.name }],
        said: desk.named(called, decided.name),
      };
    case 'same': {
      const [other] = namesOf(database, decided.other);
      if (!other || (!isFull(own) && !isFull(other))) return refused(desk.noFullName);
      const [one, holder] = isFull(own) ? [other, own] : [own, other];
      return {
        decisions: [{ one, other: holder, isSame: true, called: '' }],
        said: desk.merged(nameOf(decided.other), called),
      };
    }
    case 'apart': {
      const row = database
        .prepare(
          `SELECT s.name AS printed, s.block AS surname, s.full_name AS full, n.* FROM quotation q
           JOIN speaker s ON s.id = q.speaker LEFT JOIN name n ON n.id = s.full_name WHERE q.id = ?`,
        )
        .get(decided.quotation);
      const printed = String(row?.printed ?? '');
      const one = row?.full === null ? [String(row.surname), printed] : keyIn(row);
      const others = names.filter((name) => JSON.stringify(name) !== JSON.stringify(one));
      return others.length === 0
        ? refused(desk.onlyName(printed))
        : {
            decisions: others.map((other) => ({ one, other, isSame: false, called: '' })),
            said: desk.kept(printed, called),
          };
    }
  }
};
