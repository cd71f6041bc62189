import type { DatabaseSync } from 'node:sqlite';
import { type QuotedForms, quotedForms, quotedRanges } from '../../core/library/families/quoted-forms.ts';
import { areSameWords } from '../../core/library/families/same-words.ts';
import { shinglesOf } from '../../core/library/families/shingles.ts';
import { rangesIn } from './ranges.ts';

/** A shingle that stands in so many quotations says nothing of any two of them. */
const MOST_SHARED = 300;
/** One that stands in fewer is enough by itself to compare two quotations. */
const RARE = 24;
/** Quotations whose words are kept at hand: those of one batch are compared with each other. */
const MOST_KEPT = 2000;

type Row = {
  readonly id: number;
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly spans: string | null;
  readonly marks: string | null;
  readonly person: number | null;
  readonly date: string;
  readonly family: number | null;
  readonly text: string;
};

type Known = Omit<Row, 'text' | 'family'> & { readonly forms: QuotedForms };

const DAY = 86_400_000;

/** Days between two dates; infinite where one does not name a day. */
const daysBetween = (a: string, b: string): number => {
  if (a.length < 10 || b.length < 10) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
};

/** Finds the same words in several articles, as articles come and go. */
export const createFamilyFinder = (database: DatabaseSync) => {
  const sql = {
    read: database.prepare(
      `SELECT q.id, q.article, q.start, q.end, q.kind, q.spans, q.marks, q.person, q.date, q.family,
         substr(a.text, 1, q.end) AS text
       FROM quotation q JOIN article a ON a.id = q.article WHERE q.id = ?`,
    ),
    addShingle: database.prepare('INSERT OR IGNORE INTO shingle (hash, quotation) VALUES (?, ?)'),
    removeShingle: database.prepare('DELETE FROM shingle WHERE hash = ? AND quotation = ?'),
    withShingle: database.prepare(`SELECT quotation FROM shingle WHERE hash = ? LIMIT ${MOST_SHARED}`),
    link: database.prepare('INSERT OR IGNORE INTO same_words (quotation, other) VALUES (?, ?)'),
    unlink: database.prepare('DELETE FROM same_words WHERE quotation = ?1 OR other = ?1'),
    familyOf: database.prepare('SELECT family FROM quotation WHERE id = ?'),
    setFamily: database.prepare('UPDATE quotation SET family = ? WHERE id = ?'),
    moveFamily: database.prepare('UPDATE quotation SET family = ? WHERE family = ?'),
    members: database.prepare('SELECT id FROM quotation WHERE family = ?'),
    linked: database.prepare(
      'SELECT other AS id FROM same_words WHERE quotation = ?1 UNION SELECT quotation FROM same_words WHERE other = ?1',
    ),
  };
  const kept = new Map<number, Known>();

  const known = (id: number): Known | undefined => {
    const at = kept.get(id);
    if (at) return at;
    const row = sql.read.get(id) as unknown as Row | undefined;
    if (!row) return undefined;
    const { text, family: _, ...facts } = row;
    const spans = row.spans === null ? [{ start: row.start, end: row.end }] : rangesIn(row.spans);
    const marks = row.marks === null ? [] : rangesIn(row.marks);
    const found = { ...facts, forms: quotedForms(text, quotedRanges({ kind: row.kind, spans, marks })) };
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(id, found);
    return found;
  };

  const familyOf = (id: number): number | undefined => {
    const family = sql.familyOf.get(id)?.family;
    return typeof family === 'number' ? family : undefined;
  };

  const join = (a: number, b: number): void => {
    sql.link.run(Math.min(a, b), Math.max(a, b));
    const families = [familyOf(a), familyOf(b)].flatMap((family) => family ?? []);
    const joint = Math.min(a, b, ...families);
    for (const family of families) if (family !== joint) sql.moveFamily.run(joint, family);
    sql.setFamily.run(joint, a);
    sql.setFamily.run(joint, b);
  };

  /** The quotations that share a rare shingle with one, or two others, as far as they are known by now. */
  const candidatesFor = (shingles: readonly number[]): readonly number[] => {
    const shared = new Map<number, number>();
    for (const hash of shingles) {
      const all = sql.withShingle.all(hash);
      if (all.length >= MOST_SHARED) continue;
      const weight = all.length < RARE ? 2 : 1;
      for (const { quotation } of all) {
        const id = Number(quotation);
        shared.set(id, (shared.get(id) ?? 0) + weight);
      }
    }
    return [...shared].flatMap(([id, weight]) => (weight >= 2 ? [id] : []));
  };

  const add = (id: number): void => {
    const one = known(id);
    if (!one || one.kind === 'indirect') return;
    const shingles = shinglesOf(one.forms);
    for (const candidate of candidatesFor(shingles)) {
      const other = known(candidate);
      if (!other || other.article === one.article) continue;
      const mayBeOneSpeaker = one.person === null || other.person === null || one.person === other.person;
      const days = daysBetween(one.date, other.date);
      if (areSameWords(one.forms, other.forms, { days, mayBeOneSpeaker })) join(id, candidate);
    }
    for (const hash of shingles) sql.addShingle.run(hash, id);
  };

  /** What is left of a family: each part that still hangs together is one; a quotation by itself is in none. */
  const divide = (family: number): void => {
    const left = new Set(sql.members.all(family).map(({ id }) => Number(id)));
    while (left.size > 0) {
      const [first = 0] = left;
      const part = [first];
      left.delete(first);
      for (const id of part)
        for (const row of sql.linked.all(id)) {
          const next = Number(row.id);
          if (left.delete(next)) part.push(next);
        }
      const joint = part.length === 1 ? null : Math.min(...part);
      for (const id of part) sql.setFamily.run(joint, id);
    }
  };

  return {
    /** Compares new quotations with all there are. */
    add: (ids: readonly number[]): void => {
      kept.clear();
      for (const id of ids) add(id);
      kept.clear();
    },
    /** Forgets a quotation that is about to be deleted; returns the family that has to be divided afterwards. */
    forget: (id: number): number | undefined => {
      const one = known(id);
      if (one) for (const hash of shinglesOf(one.forms)) sql.removeShingle.run(hash, id);
      kept.delete(id);
      const family = familyOf(id);
      if (family !== undefined) sql.unlink.run(id);
      return family;
    },
    divide,
  };
};

export type FamilyFinder = ReturnType<typeof createFamilyFinder>;
