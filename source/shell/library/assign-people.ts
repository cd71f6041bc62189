import type { DatabaseSync } from 'node:sqlite';
import type { Gender } from '../../core/analyse/people/name.ts';
import { dominantHolder, groupNames, type Holder, holderOf } from '../../core/library/people.ts';
import { type Decision, joinedBlocks, type NameReference, readDecisions } from './decisions.ts';
import { createNameReader, type FullName } from './read-names.ts';
import { type NewSpeaker, type Pending, pendingIn } from './write-article.ts';

/** A speaker with a surname only; `waits` tells that nobody is known whose it is. */
type BareSpeaker = {
  readonly id: number;
  readonly name: string;
  readonly gender: Gender;
  readonly roles: readonly string[];
  readonly person?: number | null;
  readonly waits?: number;
};

/** A person with their full names. */
type Bearer = Holder & { readonly names: readonly FullName[] };

const rolesIn = (json: string): readonly string[] => JSON.parse(json);

const isNamed = ({ reference }: FullName, other: NameReference): boolean =>
  JSON.stringify(reference) === JSON.stringify(other);

/** The number that most of some articles already go by, of numbers that nobody else has taken. */
const mostUsed = (names: readonly FullName[], taken: ReadonlySet<number>): number | undefined => {
  const articles = new Map<number, number>();
  for (const { person, articles: more } of names)
    if (person !== null && !taken.has(person)) articles.set(person, (articles.get(person) ?? 0) + more);
  return [...articles].sort(([a, most], [b, more]) => more - most || a - b)[0]?.[0];
};

const articlesOf = (group: readonly FullName[]): number =>
  group.reduce((sum, { articles }) => sum + articles, 0);

/** Works out whose the names in a library are, and gathers the people whose counts change. */
export const createPeopleAssigner = (database: DatabaseSync, pending: Pending) => {
  const { people: touched } = pending;
  const names = createNameReader(database);
  const sql = {
    unused: database.prepare('DELETE FROM name WHERE block = ? AND articles <= 0'),
    setName: database.prepare('UPDATE name SET person = ? WHERE id = ?'),
    moveSpeakers: database.prepare('UPDATE speaker SET person = ? WHERE full_name = ?'),
    moveQuotations: database.prepare(
      `UPDATE quotation SET person = ?1 WHERE person IS NOT ?1
         AND article IN (SELECT article FROM speaker WHERE full_name = ?2)
         AND speaker IN (SELECT id FROM speaker WHERE full_name = ?2)`,
    ),
    add: database.prepare('INSERT INTO person (name, kind) VALUES (?, ?)'),
    rename: database.prepare('UPDATE person SET name = ? WHERE id = ? AND name <> ?'),
    bare: database.prepare(
      "SELECT id, name, gender, roles, person, waits FROM speaker WHERE block = ? AND block <> '' AND full_name IS NULL",
    ),
    setSpeaker: database.prepare('UPDATE speaker SET person = ?, waits = ? WHERE id = ?'),
    setQuotations: database.prepare(
      'UPDATE quotation SET person = ?1 WHERE article = (SELECT article FROM speaker WHERE id = ?2) AND speaker = ?2',
    ),
    // One statement for all of them: each person by themselves would be written to the search index by themselves.
    count: database.prepare(
      `UPDATE person SET
         articles = (SELECT count(DISTINCT article) FROM speaker WHERE person = person.id),
         quotations = (SELECT count(*) FROM quotation WHERE person = person.id),
         first = coalesce((SELECT min(date) FROM quotation WHERE person = person.id AND date > ''), ''),
         last = coalesce((SELECT max(date) FROM quotation WHERE person = person.id), ''),
         names = coalesce((SELECT group_concat(printed, '; ') FROM name WHERE person = person.id), ''),
         months = (SELECT json_group_array(json_array(month, n)) FROM (SELECT substr(date, 1, 7) AS month, count(*) AS n
           FROM quotation WHERE person = person.id AND date > '' GROUP BY 1 ORDER BY 1))
       WHERE id IN (SELECT value FROM json_each(?))`,
    ),
    forget: database.prepare(
      'DELETE FROM person WHERE articles = 0 AND id IN (SELECT value FROM json_each(?))',
    ),
  };
  /** Whom the bare names of a block were last assigned by: while it stays the same, only new ones have to be looked at. */
  const assignedBy = new Map<string, string>();

  const addPerson = (name: string, kind: string): number => Number(sql.add.run(name, kind).lastInsertRowid);

  const setSpeaker = (speaker: number, person: number, waits: boolean): void => {
    sql.setSpeaker.run(person, Number(waits), speaker);
    sql.setQuotations.run(person, speaker);
  };

  const moveName = (name: FullName, person: number, fresh: readonly NewSpeaker[]): void => {
    touched.add(person);
    if (name.person !== person) {
      sql.setName.run(person, name.id);
      if (name.person !== null) {
        touched.add(name.person);
        sql.moveSpeakers.run(person, name.id);
        sql.moveQuotations.run(person, name.id);
      }
    }
    for (const { id, full } of fresh) if (full === name.id) setSpeaker(id, person, false);
  };

  const assignNames = (
    names: readonly FullName[],
    fresh: readonly NewSpeaker[],
    decisions: readonly Decision[],
    taken: Set<number>,
  ): readonly Bearer[] => {
    const idOf = (reference: NameReference): number =>
      names.find((name) => isNamed(name, reference))?.id ?? -1;
    const groups = groupNames(
      names,
      decisions.map(({ one, other, isSame }) => ({ a: idOf(one), b: idOf(other), isSame })),
    )
      .map((group) => group.toSorted((a, b) => b.articles - a.articles || a.id - b.id))
      .sort((a, b) => articlesOf(b) - articlesOf(a));
    return groups.flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { surname, printed, given } = first;
      const called = decisions.findLast(
        (one) => one.called !== '' && group.some((name) => isNamed(name, one.one)),
      );
      const person =
        mostUsed(group, taken) ?? addPerson(printed, surname.startsWith('#') ? 'body' : 'person');
      const name = called?.called ?? printed;
      taken.add(person);
      sql.rename.run(name, person, name);
      for (const one of group) moveName(one, person, fresh);
      const roles = [...new Set(group.flatMap((one) => one.roles))];
      return [{ id: person, articles: articlesOf(group), given, roles, names: group }];
    });
  };

  const assignBare = (
    block: string,
    all: readonly Bearer[],
    fresh: readonly NewSpeaker[],
    decisions: readonly (Pick<Decision, 'isSame'> & { readonly name: string; readonly person: number })[],
  ): void => {
    const holders = all.filter(({ names }) => names.some(({ surname }) => surname === block));
    const { id: dominant, given, roles: offices } = dominantHolder(holders) ?? {};
    const by = JSON.stringify([dominant, given, offices, decisions]);
    const speakers: readonly BareSpeaker[] =
      assignedBy.get(block) === by
        ? fresh.filter(({ full }) => full === undefined)
        : sql.bare
            .all(block)
            .map((row) => ({ ...(row as unknown as BareSpeaker), roles: rolesIn(String(row.roles)) }));
    assignedBy.set(block, by);
    for (const { id, name, gender, roles, person = null, waits = 0 } of speakers) {
      const decided = decisions.findLast((one) => one.name === name);
      const holder = decided
        ? all.find((one) => decided.isSame && one.id === decided.person)
        : holderOf({ gender, roles }, holders);
      const next = holder?.id ?? (person !== null && waits === 1 ? person : addPerson(name, 'person'));
      if (next === person) continue;
      if (person !== null) touched.add(person);
      touched.add(next);
      setSpeaker(id, next, !holder);
    }
  };

  return {
    /** Decides anew whose the names of some blocks are; returns these and the blocks that decisions join to them. */
    assign: (): ReadonlySet<string> => {
      const done = new Set<string>();
      const taken = new Set<number>();
      const all = readDecisions(database);
      for (const start of [...pending.blocks.keys()]) {
        if (done.has(start)) continue;
        const blocks = joinedBlocks(start, all);
        const decisions = all.filter(({ one: [block = ''] }) => blocks.includes(block));
        const fresh = blocks.flatMap((block) => pendingIn(pending, block));
        for (const block of blocks) sql.unused.run(block);
        const bearers = assignNames(blocks.flatMap(names.full), fresh, decisions, taken);
        for (const block of blocks) {
          const own = decisions.flatMap(({ one, other, isSame, called }) => {
            const [surname, name = ''] = one;
            const bearer = bearers.find(({ names }) => names.some((full) => isNamed(full, other)));
            return one.length === 2 && surname === block && called === '' && bearer
              ? [{ name, isSame, person: bearer.id }]
              : [];
          });
          assignBare(
            block,
            bearers,
            fresh.filter((one) => one.block === block),
            own,
          );
          done.add(block);
        }
      }
      return done;
    },
    /** Counts anew what the people say whose speakers have changed; people without any are gone. */
    count: (): void => {
      const people = JSON.stringify([...touched]);
      sql.count.run(people);
      sql.forget.run(people);
      touched.clear();
    },
  };
};
