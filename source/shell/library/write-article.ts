import type { DatabaseSync } from 'node:sqlite';
import type { ArticleRecord } from '../../core/library/article-record.ts';
import { QUOTATION_COLUMNS } from '../../core/library/quotation-record.ts';
import type { SpeakerRecord } from '../../core/library/speaker-record.ts';
import type { Analysed } from './article-tasks.ts';
import type { FamilyFinder } from './find-families.ts';

/** What became of an article that was to be put into a library. */
export type Put =
  | { readonly kind: 'added' | 'unchanged' }
  /** It came back with other words: how many quotations are gone and how many are new. */
  | { readonly kind: 'changed'; readonly gone: readonly string[]; readonly come: readonly string[] };

/** A speaker just written, not yet assigned to a person; `full` is the id of their full name. */
export type NewSpeaker = Pick<SpeakerRecord, 'name' | 'gender' | 'roles' | 'block'> & {
  readonly id: number;
  readonly full: number | undefined;
};

/** What articles that were written leave to be worked out before the library is consistent again. */
export type Pending = {
  /** Blocks of names with new or fewer bearers, and the new ones. */
  readonly blocks: Map<string, NewSpeaker[]>;
  /** People whose counts have changed. */
  readonly people: Set<number>;
  /** The shingles of new quotations, which are to be compared with all others, and the texts of their articles. */
  readonly quotations: Map<number, readonly number[]>;
  readonly texts: Map<number, string>;
  /** Families that have lost a quotation. */
  readonly families: Set<number>;
};

/** The new speakers of a block that is to be worked out. */
export const pendingIn = ({ blocks }: Pending, block: string): NewSpeaker[] => {
  const found = blocks.get(block) ?? [];
  blocks.set(block, found);
  return found;
};

/** A list in JSON; nothing where it is the usual one. */
const listOr = (list: readonly string[], usual: readonly string[]): string | null => {
  const json = JSON.stringify(list);
  return json === JSON.stringify(usual) ? null : json;
};

/** What is written of an article each time it is added. */
const FACTS = 'content, title, outlet, byline, date, address, stamp, corrected, words, quotations';

/** A question mark for each of some columns. */
const marks = (columns: string): string => columns.replace(/\w+/g, '?');

/**
 * Writes articles into a library, within a transaction of the caller's. No statement that is run for each article is one
 * that SQLite may have to undo by itself (with RETURNING, OR REPLACE or several rows): before each of those it writes the
 * words of all articles so far to the search index.
 */
export const createArticleWriter = (
  database: DatabaseSync,
  pending: Pending,
  { forget: forgetFamily }: Pick<FamilyFinder, 'forget'>,
  now: () => Date,
) => {
  const insert = (table: string, columns: string) =>
    database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${marks(columns)})`);
  const sql = {
    find: database.prepare('SELECT id, content, version, corrected FROM article WHERE key = ?'),
    add: insert('article', `key, added, ${FACTS}`),
    change: database.prepare(
      `UPDATE article SET (${FACTS}) = (${marks(FACTS)}), version = version + (content <> ?1) WHERE id = ?`,
    ),
    text: database.prepare('SELECT text FROM article_text WHERE article = ?'),
    setText: insert('article_text', 'article, text'),
    forgetText: database.prepare('DELETE FROM article_text WHERE article = ?'),
    date: database.prepare('UPDATE quotation SET date = ? WHERE article = ? AND date <> ?'),
    keepUncorrected: database.prepare('INSERT OR REPLACE INTO uncorrected (article, record) VALUES (?, ?)'),
    forgetUncorrected: database.prepare('DELETE FROM uncorrected WHERE article = ?'),
    keepText: insert('former_text', 'article, version, until, text'),
    findName: database.prepare(
      'SELECT id FROM name WHERE block = ? AND given = ? AND middle = ? AND suffix = ?',
    ),
    addName: insert('name', 'block, given, middle, suffix, printed, roles, articles'),
    countName: database.prepare(
      `UPDATE name SET articles = articles + 1, roles = CASE WHEN ?1 IN ('[]', roles) THEN roles ELSE
         (SELECT json_group_array(value) FROM (SELECT value FROM json_each(roles) UNION SELECT value FROM json_each(?1))) END
       WHERE id = ?`,
    ),
    speaker: insert(
      'speaker',
      'article, number, name, kind, described, role, names, aliases, block, full_name, gender, roles',
    ),
    findRule: database.prepare('SELECT id FROM rule WHERE words = ?'),
    addRule: insert('rule', 'words'),
    quotation: insert('quotation', `article, speaker, rule, date, ${QUOTATION_COLUMNS}`),
    quotationWords: insert('quotation_words', 'rowid, words, speaker'),
    articleWords: insert('article_words', 'rowid, title, text'),
    quotationsOf: database.prepare('SELECT id, start, end, spans, family FROM quotation WHERE article = ?'),
    speakersOf: database.prepare('SELECT id, block, full_name, person FROM speaker WHERE article = ?'),
    uncountName: database.prepare('UPDATE name SET articles = articles - 1 WHERE id = ?'),
    forgetWords: database.prepare('DELETE FROM quotation_words WHERE rowid = ?'),
    forgetArticleWords: database.prepare('DELETE FROM article_words WHERE rowid = ?'),
    forgetQuotations: database.prepare('DELETE FROM quotation WHERE article = ?'),
    forgetSpeakers: database.prepare('DELETE FROM speaker WHERE article = ?'),
    forget: database.prepare('DELETE FROM article WHERE id = ?'),
  };
  const rules = new Map<string, number>();
  const idIn = (row: unknown): number => Number((row as { readonly id: number }).id);

  const ruleId = (words: string): number => {
    const known = rules.get(words);
    if (known !== undefined) return known;
    const found = sql.findRule.get(words);
    const id = found ? idIn(found) : Number(sql.addRule.run(words).lastInsertRowid);
    rules.set(words, id);
    return id;
  };

  /** Counts one more article with a full name; returns the id of the name. */
  const countName = (
    key: readonly [block: string, given: string, middle: string, suffix: string],
    printed: string,
    roles: string,
  ): number => {
    const found = sql.findName.get(...key);
    if (!found) return Number(sql.addName.run(...key, printed, roles, 1).lastInsertRowid);
    sql.countName.run(roles, idIn(found));
    return idIn(found);
  };

  const addSpeaker = (article: number, number: number, speaker: SpeakerRecord): number => {
    const { name, kind, isDescribed, role, names, aliases, block, full, gender, roles } = speaker;
    const isBody = block.startsWith('#');
    const given = full?.given ?? '';
    const hasFullName = full !== undefined || isBody;
    const printed = full?.printed ?? name;
    const { middle = [], suffix = '' } = full ?? {};
    const all = JSON.stringify(roles.toSorted());
    const nameId = hasFullName ? countName([block, given, middle.join(' '), suffix], printed, all) : null;
    const { lastInsertRowid } = sql.speaker.run(
      article, number, name, kind, Number(isDescribed), role, listOr(names, [name]), listOr(aliases, []), block, nameId, gender, all,
    ); // biome-ignore format: the columns in a row
    const id = Number(lastInsertRowid);
    if (block !== '')
      pendingIn(pending, block).push({ id, block, name, gender, roles, full: nameId ?? undefined });
    return id;
  };

  const addContents = (id: number, { text, title, date, speakers, quotations }: ArticleRecord): void => {
    const known = speakers.map((speaker, number) => ({
      id: addSpeaker(id, number, speaker),
      names: [...new Set([speaker.name, ...speaker.names])].join(' '),
    }));
    for (const { columns, speaker: number, rule, words, shingles } of quotations) {
      const speaker = known[number];
      const { lastInsertRowid } = sql.quotation.run(id, speaker?.id ?? null, ruleId(rule), date, ...columns);
      const quotationId = Number(lastInsertRowid);
      sql.quotationWords.run(quotationId, words, speaker?.names ?? '');
      pending.quotations.set(quotationId, shingles);
    }
    sql.articleWords.run(id, title, text);
    sql.setText.run(id, text);
    pending.texts.set(id, text);
  };

  const quotationsOf = (id: number) =>
    sql.quotationsOf.all(id) as unknown as readonly Record<'id' | 'start' | 'end', number>[];

  const removeContents = (id: number): void => {
    for (const { id: speaker, block, full_name, person } of sql.speakersOf.all(id)) {
      if (full_name !== null) sql.uncountName.run(full_name ?? null);
      // An article that stands twice in a batch replaces itself: the speakers of the one replaced are not assigned.
      const fresh = block === '' ? [] : pendingIn(pending, String(block));
      const at = fresh.findIndex((one) => one.id === speaker);
      if (at >= 0) fresh.splice(at, 1);
      if (person !== null) pending.people.add(Number(person));
    }
    for (const { id: quotation } of quotationsOf(id)) {
      const family = forgetFamily(quotation);
      if (family !== undefined) pending.families.add(family);
      sql.forgetWords.run(quotation);
      pending.quotations.delete(quotation);
    }
    sql.forgetArticleWords.run(id);
    sql.forgetText.run(id);
    sql.forgetQuotations.run(id);
    sql.forgetSpeakers.run(id);
  };

  const put = (record: Analysed): Put => {
    const { key, content, title, outlet, byline, date, address, words, quotations, text } = record;
    const { stamp = '', corrected = '', uncorrected } = record;
    const found = sql.find.get(key);
    const id = found && idIn(found);
    const when = now().toISOString();
    const facts = [
      content, title, outlet, byline, date, address, stamp, corrected, words, quotations.length,
    ]; // biome-ignore format: the columns in a row
    const isSameText = found?.content === content;
    if (id !== undefined && isSameText && found?.corrected === corrected) {
      sql.change.run(...facts, id);
      sql.date.run(date, id, date);
      return { kind: 'unchanged' };
    }
    const former = id === undefined ? '' : String(sql.text.get(id)?.text);
    const before = id === undefined ? [] : quotationsOf(id).map(({ start, end }) => former.slice(start, end));
    const after = quotations.map(({ start, end }) => text.slice(start, end));
    if (id !== undefined) {
      removeContents(id);
      if (!isSameText) sql.keepText.run(id, Number(found?.version), when, former);
      sql.change.run(...facts, id);
    }
    const written = id ?? Number(sql.add.run(key, when, ...facts).lastInsertRowid);
    addContents(written, record);
    if (uncorrected) sql.keepUncorrected.run(written, JSON.stringify(uncorrected));
    else sql.forgetUncorrected.run(written);
    if (id === undefined) return { kind: 'added' };
    if (isSameText) return { kind: 'unchanged' };
    return {
      kind: 'changed',
      gone: before.filter((one) => !after.includes(one)),
      come: after.filter((one) => !before.includes(one)),
    };
  };

  const remove = (id: number): void => {
    removeContents(id);
    sql.forget.run(id);
  };

  return { put, remove };
};
