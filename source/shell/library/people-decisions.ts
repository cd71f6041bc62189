import type { DatabaseSync } from 'node:sqlite';
import type { DeskAsk } from '../../core/library/desk.ts';
import { messages } from '../../core/messages/messages.ts';
import { type Decision, type NameKey, type NameReference, referenceOf } from './decisions.ts';

/** The decisions on names that a decision on a person comes to, and a sentence on it; only a sentence where it cannot be. */
export const decisionsOn = (
  database: DatabaseSync,
  decided: Extract<DeskAsk, { readonly ask: 'decide' }>,
): { readonly decisions: readonly Decision[]; readonly said: string } => {
  const { desk } = messages;
  const nameOf = (person: number): string =>
    String(database.prepare('SELECT name FROM person WHERE id = ?').get(person)?.name ?? '');
  /** The names of a person, the one in most articles first; of somebody without a full name the surname as printed. */
  const namesOf = (person: number): readonly NameReference[] => {
    const full = database
      .prepare('SELECT * FROM name WHERE person = ? ORDER BY articles DESC, id')
      .all(person);
    if (full.length > 0) return full.map((row) => referenceOf(row as unknown as NameKey));
    const bare = database
      .prepare("SELECT block, name FROM speaker WHERE person = ? AND block <> ''")
      .get(person);
    return bare ? [[String(bare.block), String(bare.name)]] : [];
  };
  const names = namesOf(decided.person);
  const [own] = names;
  const called = nameOf(decided.person);
  const refused = (said: string) => ({ decisions: [], said });
  if (!own) return refused(desk.nobodyNamed);
  switch (decided.how) {
    case 'called':
      if (own.length === 2) return refused(desk.noFullName);
      return {
        decisions: [{ one: own, other: [], isSame: false, called: decided.name }],
        said: desk.named(called, decided.name),
      };
    case 'same': {
      const [other] = namesOf(decided.other);
      if (!other || (own.length === 2 && other.length === 2)) return refused(desk.noFullName);
      const [one, holder] = own.length === 2 ? [own, other] : [other, own];
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
      const one =
        row?.full === null ? [String(row.surname), printed] : referenceOf(row as unknown as NameKey);
      const others = names.filter((name) => JSON.stringify(name) !== JSON.stringify(one));
      if (others.length === 0) return refused(desk.onlyName(printed));
      return {
        decisions: others.map((other) => ({ one, other, isSame: false, called: '' })),
        said: desk.kept(printed, called),
      };
    }
  }
};
