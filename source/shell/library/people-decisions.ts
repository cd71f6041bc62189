import type { DatabaseSync } from 'node:sqlite';
import type { PersonDecision } from '../../core/library/desk/desk-lists.ts';
import { messages } from '../../core/messages/messages.ts';
import type { Decision, NameReference } from './decisions.ts';
import { REFERENCE } from './read-names.ts';
import { createReview } from './review-names.ts';

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
  const read = (sql: string): readonly NameReference[] =>
    database
      .prepare(sql)
      .all(person)
      .map(({ reference }) => JSON.parse(String(reference)));
  const full = read(`SELECT ${REFERENCE} AS reference FROM name WHERE person = ? ORDER BY articles DESC, id`);
  return full.length > 0
    ? full
    : read(
        "SELECT json_array(block, name) AS reference FROM speaker WHERE person = ? AND block <> '' LIMIT 1",
      );
};

/** The decisions on names that what a reader decides comes to, and a sentence on it; only a sentence where it cannot be. */
export const decisionsOn = (
  database: DatabaseSync,
  decided: PersonDecision,
): { readonly decisions: readonly Decision[]; readonly said: string } => {
  const { desk } = messages;
  const decide = (said: string, ...decisions: readonly Partial<Decision>[]) => ({
    said,
    decisions: decisions.map((one): Decision => ({ one: [], other: [], isSame: false, called: '', ...one })),
  });
  if (decided.how === 'review') {
    const item = createReview(database).find(decided.id);
    if (!item) return decide(desk.empty.review);
    const { one, other, decision } = item;
    const { isSame } = decided;
    return decide((isSame ? desk.merged : desk.kept)(one.printed, other.printed), { ...decision, isSame });
  }
  const nameOf = (person: number): string =>
    String(database.prepare('SELECT name FROM person WHERE id = ?').get(person)?.name ?? '');
  const names = namesOf(database, decided.person);
  const [own] = names;
  const called = nameOf(decided.person);
  if (!own) return decide(desk.nobodyNamed);
  switch (decided.how) {
    case 'called':
      if (!isFull(own)) return decide(desk.noFullName);
      return decide(desk.named(called, decided.name), { one: own, called: decided.name });
    case 'same': {
      const [other] = namesOf(database, decided.other);
      if (!other || (!isFull(own) && !isFull(other))) return decide(desk.noFullName);
      const [one, holder] = isFull(own) ? [other, own] : [own, other];
      return decide(desk.merged(nameOf(decided.other), called), { one, other: holder, isSame: true });
    }
    case 'apart': {
      const row = database
        .prepare(
          `SELECT s.name AS printed, coalesce((SELECT ${REFERENCE} FROM name WHERE id = s.full_name),
             json_array(s.block, s.name)) AS reference
           FROM quotation q JOIN speaker s ON s.id = q.speaker WHERE q.id = ?`,
        )
        .get(decided.quotation);
      const printed = String(row?.printed ?? '');
      const one: NameReference = JSON.parse(String(row?.reference ?? '[]'));
      const others = names.filter((name) => JSON.stringify(name) !== JSON.stringify(one));
      return others.length === 0
        ? decide(desk.onlyName(printed))
        : decide(desk.kept(printed, called), ...others.map((other) => ({ one, other })));
    }
  }
};
