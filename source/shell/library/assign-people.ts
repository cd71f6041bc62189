import type { DatabaseSync } from 'node:sqlite';
import type { Gender } from '../../core/analyse/people/name.ts';
import { groupNames, type Holder, holderOf, type NameDecision } from '../../core/library/people.ts';
import { type BareDecision, readDecisions } from './decisions.ts';

type NameRow = {
  readonly id: number;
  readonly block: string;
  readonly given: string;
  readonly middle: string;
  readonly suffix: string;
  readonly printed: string;
  readonly roles: string;
  readonly articles: number;
  readonly person: number | null;
};

type BareRow = {
  readonly id: number;
  readonly name: string;
  readonly gender: Gender;
  readonly roles: string;
  readonly person: number | null;
};

const rolesIn = (json: string): readonly string[] => JSON.parse(json);

const wordsIn = (words: string): readonly string[] => (words === '' ? [] : words.split(' '));

/** The number that most of some articles already go by, of numbers that nobody else has taken. */
const mostUsed = (names: readonly NameRow[], taken: ReadonlySet<number>): number | undefined => {
  const articles = new Map<number, number>();
  for (const { person, articles: more } of names)
    if (person !== null && !taken.has(person)) articles.set(person, (articles.get(person) ?? 0) + more);
  let best: readonly [person: number, articles: number] | undefined;
  for (const one of articles)
    if (!best || one[1] > best[1] || (one[1] === best[1] && one[0] < best[0])) best = one;
  return best?.[0];
};

/** Works out whose the names in a library are. `touched` gathers the people whose counts change. */
export const createPeopleAssigner = (database: DatabaseSync, touched: Set<number>) => {
  const sql = {
    names: database.prepare('SELECT * FROM name WHERE block = ? AND articles > 0'),
    unused: database.prepare('DELETE FROM name WHERE block = ? AND articles <= 0'),
    setName: database.prepare('UPDATE name SET person = ? WHERE id = ?'),
    newSpeakers: database.prepare('SELECT id FROM speaker WHERE full_name = ? AND person IS NULL'),
    moveSpeakers: database.prepare('UPDATE speaker SET person = ? WHERE full_name = ?'),
    moveQuotations: database.prepare(
      `UPDATE quotation SET person = ?1 WHERE person IS NOT ?1
         AND article IN (SELECT article FROM speaker WHERE full_name = ?2)
         AND speaker IN (SELECT id FROM speaker WHERE full_name = ?2)`,
    ),
    add: database.prepare('INSERT INTO person (name, kind) VALUES (?, ?) RETURNING id'),
    rename: database.prepare('UPDATE person SET name = ? WHERE id = ? AND name <> ?'),
    bare: database.prepare(
      "SELECT id, name, gender, roles, person FROM speaker WHERE block = ? AND block <> '' AND full_name IS NULL",
    ),
    isOnlyBare: database.prepare('SELECT 1 FROM name WHERE person = ?'),
    setSpeaker: database.prepare('UPDATE speaker SET person = ? WHERE id = ?'),
    setQuotations: database.prepare(
      'UPDATE quotation SET person = ?1 WHERE article = (SELECT article FROM speaker WHERE id = ?2) AND speaker = ?2',
    ),
    count: database.prepare(
      `UPDATE person SET
         articles = (SELECT count(DISTINCT article) FROM speaker WHERE person = ?1),
         quotations = (SELECT count(*) FROM quotation WHERE person = ?1),
         first = coalesce((SELECT min(date) FROM quotation WHERE person = ?1 AND date > ''), ''),
         last = coalesce((SELECT max(date) FROM quotation WHERE person = ?1), '')
       WHERE id = ?1`,
    ),
    forget: database.prepare('DELETE FROM person WHERE id = ? AND articles = 0'),
  };

  const decisions = readDecisions(database);

  const addPerson = (name: string, kind: string): number => Number(sql.add.get(name, kind)?.id);

  const setSpeaker = (speaker: number, person: number): void => {
    sql.setSpeaker.run(person, speaker);
    sql.setQuotations.run(person, speaker);
  };

  const moveName = (name: NameRow, person: number): void => {
    touched.add(person);
    if (name.person !== person) {
      if (name.person !== null) touched.add(name.person);
      sql.setName.run(person, name.id);
    }
    if (name.person === null || name.person === person)
      for (const { id } of sql.newSpeakers.all(name.id)) setSpeaker(Number(id), person);
    else {
      sql.moveSpeakers.run(person, name.id);
      sql.moveQuotations.run(person, name.id);
    }
  };

  const assignNames = (
    block: string,
    names: readonly NameRow[],
    decisions: readonly NameDecision[],
  ): readonly Holder[] => {
    const forms = names.map(({ id, articles, given, middle, suffix }) => ({
      id,
      articles,
      name: { surname: block, given, middle: wordsIn(middle), suffix },
    }));
    const byId = new Map(names.map((name) => [name.id, name]));
    const articlesOf = (group: readonly NameRow[]): number =>
      group.reduce((sum, { articles }) => sum + articles, 0);
    const groups = groupNames(forms, decisions)
      .map((ids) =>
        ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => b.articles - a.articles || a.id - b.id),
      )
      .sort((a, b) => articlesOf(b) - articlesOf(a));
    const taken = new Set<number>();
    return groups.flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const person =
        mostUsed(group, taken) ?? addPerson(first.printed, block.startsWith('#') ? 'body' : 'person');
      taken.add(person);
      sql.rename.run(first.printed, person, first.printed);
      for (const name of group) moveName(name, person);
      const roles = [...new Set(group.flatMap((one) => rolesIn(one.roles)))];
      return [{ id: person, articles: articlesOf(group), given: first.given, suffix: first.suffix, roles }];
    });
  };

  const assignBare = (
    block: string,
    holders: readonly Holder[],
    decisions: readonly BareDecision[],
  ): void => {
    for (const { id, name, gender, roles, person } of sql.bare.all(block) as unknown as readonly BareRow[]) {
      const decided = decisions.findLast((one) => one.name === name);
      const holder = decided
        ? holders.find((one) => decided.isSame && one.id === decided.person)
        : holderOf({ gender, roles: rolesIn(roles) }, holders);
      const isOwn = person !== null && sql.isOnlyBare.get(person) === undefined;
      const next = holder?.id ?? (isOwn ? person : addPerson(name, 'person'));
      if (next === person) continue;
      if (person !== null) touched.add(person);
      touched.add(next);
      setSpeaker(id, next);
    }
  };

  return {
    /** Decides anew whose the names of a block are. */
    assign: (block: string): void => {
      sql.unused.run(block);
      const names = sql.names.all(block) as unknown as readonly NameRow[];
      const holders = assignNames(block, names, decisions.ofNames(block));
      assignBare(block, holders, decisions.ofBareNames(block));
    },
    /** Counts anew what the people say whose speakers have changed; people without any are gone. */
    count: (): void => {
      for (const person of touched) {
        sql.count.run(person);
        sql.forget.run(person);
      }
      touched.clear();
    },
  };
};
