import type { DatabaseSync } from 'node:sqlite';
import { type QuotedForms, quotedForms } from '../../core/library/families/quoted-forms.ts';
import { areSameWords } from '../../core/library/families/same-words.ts';
import { shinglesOf } from '../../core/library/families/shingles.ts';
import type { Pair } from '../../core/report/printed-text.ts';

/** A shingle that stands in so many quotations says nothing of any two of them. */
const MOST_SHARED = 300;
/** One that stands in fewer is enough by itself to compare two quotations. */
const RARE = 24;
/**
 * Code units that eleven words hardly take up. Of longer quotations the same words have two shingles at least in common:
 * they share eight words in a row.
 */
const SHORT = 90;
/** Quotations whose words are kept at hand: those of one batch are compared with each other. */
const MOST_KEPT = 2000;

/** A quotation; `quoted` are its ranges in quotation marks, `[[start, end], ...]`. */
type Row = Readonly<Record<'article' | 'end', number>> &
  Readonly<Record<'date' | 'quoted', string>> & { readonly person: number | null };
/** `length` is how many code units are quoted; their words are read when they are first asked for. */
type Known = Row & { readonly length: number; readonly forms: () => QuotedForms };

const DAY = 86_400_000;

/** Days between two dates; infinite where one does not name a day. */
const daysBetween = (a: string, b: string): number => {
  if (a.length < 10 || b.length < 10) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
};

/**
 * Finds the same words in several articles, as articles come and go. A family is all quotations that hang together by
 * pairs with the same words; its id is the smallest of theirs. `texts` has the articles being added, by their ids.
 */
export const createFamilyFinder = (database: DatabaseSync, texts: ReadonlyMap<number, string>) => {
  const sql = {
    read: database.prepare(
      `SELECT article, end, person, date, coalesce(CASE kind WHEN 'direct' THEN coalesce(spans, json_array(json_array(start, end)))
         WHEN 'mixed' THEN marks END, '[]') AS quoted FROM quotation WHERE id = ?`,
    ),
    text: database.prepare('SELECT substr(text, 1, ?) AS text FROM article_text WHERE article = ?'),
    addShingles: database.prepare('INSERT INTO shingle (hash, quotation) SELECT value, ? FROM json_each(?)'),
    removeShingle: database.prepare('DELETE FROM shingle WHERE hash = ? AND quotation = ?'),
    withShingles: database.prepare(
      `SELECT value AS hash, (SELECT json_group_array(quotation) FROM
         (SELECT quotation FROM shingle WHERE hash = value LIMIT ${MOST_SHARED})) AS quotations
       FROM json_each(?) WHERE EXISTS (SELECT 1 FROM shingle WHERE hash = value)`,
    ),
    familyOf: database.prepare('SELECT family FROM quotation WHERE id = ?'),
    setFamily: database.prepare('UPDATE quotation SET family = ? WHERE id = ? AND family IS NOT ?'),
    members: database.prepare('SELECT id FROM quotation WHERE family = ?'),
    leave: database.prepare('UPDATE quotation SET family = NULL WHERE family = ?'),
    move: database.prepare('UPDATE quotation SET family = ? WHERE family = ?'),
    forget: database.prepare('DELETE FROM family WHERE id = ?'),
    count: database.prepare(
      'INSERT OR REPLACE INTO family (id, times, last) SELECT ?1, count(*), max(date) FROM quotation WHERE family = ?1',
    ),
  };
  const kept = new Map<number, Known>();
  /** The quotations that have the shingles of a batch, by these. */
  const bearers = new Map<number, number[]>();

  const known = (id: number): Known | undefined => {
    const at = kept.get(id);
    if (at) return at;
    const row = sql.read.get(id) as unknown as Row | undefined;
    if (!row) return undefined;
    const quoted = (JSON.parse(row.quoted) as readonly Pair[]).map(([start, end]) => ({ start, end }));
    const length = quoted.reduce((sum, { start, end }) => sum + end - start, 0);
    let read: QuotedForms | undefined;
    const forms = (): QuotedForms => {
      read ??= quotedForms(
        texts.get(row.article) ?? String(sql.text.get(row.end, row.article)?.text),
        quoted,
      );
      return read;
    };
    const found = { ...row, length, forms };
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(id, found);
    return found;
  };

  const shinglesIn = (id: number): readonly number[] => {
    const one = known(id);
    return one ? shinglesOf(one.forms()) : [];
  };

  const familyOf = (id: number): number | undefined => {
    const family = sql.familyOf.get(id)?.family;
    return typeof family === 'number' ? family : undefined;
  };

  const membersOf = (family: number): readonly number[] =>
    sql.members.all(family).map(({ id }) => Number(id));

  /** Joins the families of two quotations; returns the members of the joint one. */
  const join = (a: number, b: number, changed: Set<number>): readonly number[] => {
    const families = new Set([familyOf(a) ?? a, familyOf(b) ?? b]);
    const joint = Math.min(...families);
    for (const family of families)
      if (family !== joint) {
        sql.move.run(joint, family);
        sql.forget.run(family);
        changed.delete(family);
      }
    for (const id of [a, b]) sql.setFamily.run(joint, id, joint);
    changed.add(joint);
    return membersOf(joint);
  };

  /**
   * The quotations that share a rare shingle with one, or two others, as far as they are known by now; `count` is how many
   * they share.
   */
  const candidatesFor = (shingles: readonly number[]) => {
    const shared = new Map<number, { id: number; count: number; weight: number }>();
    for (const hash of shingles) {
      const all = bearers.get(hash) ?? [];
      if (all.length >= MOST_SHARED) continue;
      const weight = all.length < RARE ? 2 : 1;
      for (const id of all) {
        const found = shared.get(id) ?? { id, count: 0, weight: 0 };
        found.count += 1;
        found.weight += weight;
        shared.set(id, found);
      }
    }
    return [...shared.values()].filter(({ weight }) => weight >= 2);
  };

  const add = (id: number, shingles: readonly number[], changed: Set<number>): void => {
    const candidates = candidatesFor(shingles);
    const one = candidates.length > 0 ? known(id) : undefined;
    if (!one) return;
    const kin = new Set<number>();
    for (const { id: candidate, count } of candidates) {
      if (kin.has(candidate)) continue;
      const other = known(candidate);
      if (!other || other.article === one.article) continue;
      if (count === 1 && Math.min(one.length, other.length) > SHORT) continue;
      const mayBeOneSpeaker = one.person === null || other.person === null || one.person === other.person;
      const days = daysBetween(one.date, other.date);
      if (!areSameWords(one.forms(), other.forms(), { days, mayBeOneSpeaker })) continue;
      for (const member of join(id, candidate, changed)) kin.add(member);
    }
  };

  return {
    /** Compares new quotations, which have these shingles, with all there are, and anew what families have lost a member. */
    settle: (fresh: ReadonlyMap<number, readonly number[]>, lost: Iterable<number>): void => {
      kept.clear();
      const left = [...lost].flatMap((family) => {
        const members = membersOf(family);
        sql.leave.run(family);
        sql.forget.run(family);
        return members.map((id) => [id, shinglesIn(id)] as const);
      });
      const hashes = new Set([...left, ...fresh].flatMap(([, shingles]) => shingles));
      for (const { hash, quotations } of sql.withShingles.all(JSON.stringify([...hashes])))
        bearers.set(Number(hash), JSON.parse(String(quotations)));
      const changed = new Set<number>();
      for (const [id, shingles] of left) add(id, shingles, changed);
      for (const [id, shingles] of fresh) {
        add(id, shingles, changed);
        for (const hash of shingles) {
          const all = bearers.get(hash);
          if (all) all.push(id);
          else bearers.set(hash, [id]);
        }
        if (shingles.length > 0) sql.addShingles.run(id, JSON.stringify(shingles));
      }
      for (const family of changed) sql.count.run(family);
      kept.clear();
      bearers.clear();
    },
    /** Forgets a quotation that is about to be deleted; returns the family that has lost it. */
    forget: (id: number): number | undefined => {
      for (const hash of shinglesIn(id)) sql.removeShingle.run(hash, id);
      kept.delete(id);
      return familyOf(id);
    },
  };
};

export type FamilyFinder = ReturnType<typeof createFamilyFinder>;
