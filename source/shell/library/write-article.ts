import type { DatabaseSync } from 'node:sqlite';
import type { Quotation } from '../../core/analyse/analysis.ts';
import { explain } from '../../core/analyse/rules/rules.ts';
import type { ArticleRecord } from '../../core/library/article-record.ts';
import type { SpeakerRecord } from '../../core/library/speaker-record.ts';
import { pair, wordsOf } from '../../core/report/printed-text.ts';
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
  /** New quotations, to be compared with all others, and the texts of their articles. */
  readonly quotations: number[];
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

/** An article's stamp tells whether its file has changed without reading it; `corrected` which corrections are applied. */
export type Stamps = Partial<Pick<Analysed, 'stamp' | 'corrected' | 'uncorrected'>>;

const ranges = (all: Quotation['spans']): string => JSON.stringify(all.map(pair));

/** A list in JSON; nothing where it is the usual one. */
const listOr = (list: readonly string[], usual: readonly string[]): string | null => {
  const json = JSON.stringify(list);
  return json === JSON.stringify(usual) ? null : json;
};

/** Spans are kept where they say more than the beginning and end. */
const spansOf = ({ spans, range: { start, end } }: Quotation): string | null =>
  spans.length === 1 && spans[0]?.start === start && spans[0].end === end ? null : ranges(spans);

/** What is written of an article each time it is added. */
const FACTS = 'content, title, outlet, byline, date, address, stamp, corrected, words, quotations';

/** A question mark for each of some columns. */
const marks = (columns: string): string => columns.replace(/\w+/g, '?');

/** Writes articles into a library, within a transaction of the caller's. */
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
    set: database.prepare(
      `INSERT INTO article (key, added, ${FACTS}) VALUES (${marks(`key, added, ${FACTS}`)}) ON CONFLICT (key) DO UPDATE
       SET (${FACTS}) = (${FACTS.replace(/\w+/g, 'excluded.$&')}), version = version + (content <> excluded.content)
       RETURNING id`,
    ),
    text: database.prepare('SELECT text FROM article_text WHERE article = ?'),
    setText: database.prepare('INSERT OR REPLACE INTO article_text (article, text) VALUES (?, ?)'),
    date: database.prepare('UPDATE quotation SET date = ? WHERE article = ? AND date <> ?'),
    keepUncorrected: database.prepare('INSERT OR REPLACE INTO uncorrected (article, record) VALUES (?, ?)'),
    forgetUncorrected: database.prepare('DELETE FROM uncorrected WHERE article = ?'),
    keepText: insert('former_text', 'article, version, until, text'),
    countName: database.prepare(
      `INSERT INTO name (block, given, middle, suffix, printed, roles, articles) VALUES (?, ?, ?, ?, ?, ?, 1)
       ON CONFLICT DO UPDATE SET articles = articles + 1,
         roles = CASE WHEN excluded.roles IN ('[]', roles) THEN roles ELSE
           (SELECT json_group_array(value) FROM (SELECT value FROM json_each(roles) UNION SELECT value FROM json_each(excluded.roles))) END
       RETURNING id`,
    ),
    speaker: insert(
      'speaker',
      'article, number, name, kind, described, role, names, aliases, block, full_name, gender, roles',
    ),
    findRule: database.prepare('SELECT id FROM rule WHERE words = ?'),
    addRule: database.prepare('INSERT INTO rule (words) VALUES (?) RETURNING id'),
    quotation: insert(
      'quotation',
      'article, start, end, kind, spans, marks, speaker, mention_start, mention_end, cue_start, cue_end, rule, confidence, date',
    ),
    quotationWords: insert('quotation_words', 'rowid, words, speaker'),
    articleWords: insert('article_words', 'rowid, title, text'),
    quotationsOf: database.prepare('SELECT id, start, end, spans, family FROM quotation WHERE article = ?'),
    speakersOf: database.prepare('SELECT block, full_name, person FROM speaker WHERE article = ?'),
    uncountName: database.prepare('UPDATE name SET articles = articles - 1 WHERE id = ?'),
    forgetWords: database.prepare('DELETE FROM quotation_words WHERE rowid = ?'),
    forgetText: database.prepare('DELETE FROM article_words WHERE rowid = ?'),
    forgetQuotations: database.prepare('DELETE FROM quotation WHERE article = ?'),
    forgetSpeakers: database.prepare('DELETE FROM speaker WHERE article = ?'),
    forget: database.prepare('DELETE FROM article WHERE id = ?'),
  };
  const rules = new Map<string, number>();
  const idIn = (row: unknown): number => Number((row as { readonly id: number }).id);

  const ruleId = (words: string): number => {
    const known = rules.get(words);
    if (known !== undefined) return known;
    const id = idIn(sql.findRule.get(words) ?? sql.addRule.get(words));
    rules.set(words, id);
    return id;
  };

  const addSpeaker = (article: number, number: number, speaker: SpeakerRecord): number => {
    const { name, kind, isDescribed, role, names, aliases, block, full, gender, roles } = speaker;
    const isBody = block.startsWith('#');
    const given = full?.given ?? '';
    const hasFullName = full !== undefined || isBody;
    const printed = full?.printed ?? name;
    const { middle = [], suffix = '' } = full ?? {};
    const all = JSON.stringify(roles.toSorted());
    const nameId = hasFullName
      ? idIn(sql.countName.get(block, given, middle.join(' '), suffix, printed, all))
      : null;
    const { lastInsertRowid } = sql.speaker.run(
      article, number, name, kind, Number(isDescribed), role, listOr(names, [name]), listOr(aliases, []), block, nameId, gender, all,
    ); // biome-ignore format: the columns in a row
    const id = Number(lastInsertRowid);
    if (block !== '')
      pendingIn(pending, block).push({ id, block, name, gender, roles, full: nameId ?? undefined });
    return id;
  };

  const addContents = (id: number, { text, title, date, speakers, quotations }: ArticleRecord): void => {
    const known = new Map(
      speakers.map((speaker, number) => [
        speaker.id,
        {
          id: addSpeaker(id, number, speaker),
          names: [...new Set([speaker.name, ...speaker.names])].join(' '),
        },
      ]),
    );
    for (const quotation of quotations) {
      const { range, kind, spans, marks, attribution } = quotation;
      const { mention, cue, rules, confidence } = attribution;
      const speaker = known.get(attribution.speaker ?? '');
      const { lastInsertRowid } = sql.quotation.run(
        id, range.start, range.end, kind, spansOf(quotation), kind === 'mixed' ? ranges(marks) : null, speaker?.id ?? null,
        mention?.start ?? null, mention?.end ?? null, cue?.start ?? null, cue?.end ?? null, ruleId(explain(rules)),
        Math.round(confidence * 1000) / 1000, date,
      ); // biome-ignore format: the columns in a row
      const quotationId = Number(lastInsertRowid);
      sql.quotationWords.run(quotationId, wordsOf(text, spans), speaker?.names ?? '');
      pending.quotations.push(quotationId);
    }
    sql.articleWords.run(id, title, text);
    sql.setText.run(id, text);
    pending.texts.set(id, text);
  };

  type QuotationRow = { readonly id: number; readonly start: number; readonly end: number };
  const quotationsOf = (id: number): readonly QuotationRow[] =>
    sql.quotationsOf.all(id) as unknown as readonly QuotationRow[];

  const removeContents = (id: number): void => {
    for (const { block, full_name, person } of sql.speakersOf.all(id)) {
      if (full_name !== null) sql.uncountName.run(full_name ?? null);
      if (block !== '') pendingIn(pending, String(block));
      if (person !== null) pending.people.add(Number(person));
    }
    for (const { id: quotation } of quotationsOf(id)) {
      const family = forgetFamily(quotation);
      if (family !== undefined) pending.families.add(family);
      sql.forgetWords.run(quotation);
    }
    sql.forgetText.run(id);
    sql.forgetQuotations.run(id);
    sql.forgetSpeakers.run(id);
  };

  const keepUncorrected = (id: number, found: Stamps['uncorrected']): void => {
    if (found) sql.keepUncorrected.run(id, JSON.stringify(found));
    else sql.forgetUncorrected.run(id);
  };

  const put = (record: ArticleRecord, { stamp = '', corrected = '', uncorrected }: Stamps = {}): Put => {
    const { key, content, title, outlet, byline, date, address, words, quotations, text } = record;
    const found = sql.find.get(key);
    const id = found && idIn(found);
    const when = now().toISOString();
    const set = (): number =>
      idIn(
        sql.set.get(
          key, when, content, title, outlet, byline, date, address, stamp, corrected, words, quotations.length,
        ),
      ); // biome-ignore format: the columns in a row
    const isSameText = found?.content === content;
    if (id !== undefined && isSameText && found?.corrected === corrected) {
      set();
      sql.date.run(date, id, date);
      return { kind: 'unchanged' };
    }
    const former = id === undefined ? '' : String(sql.text.get(id)?.text);
    const before = id === undefined ? [] : quotationsOf(id).map(({ start, end }) => former.slice(start, end));
    const after = quotations.map(({ range }) => text.slice(range.start, range.end));
    if (id !== undefined) {
      removeContents(id);
      if (!isSameText) sql.keepText.run(id, Number(found?.version), when, former);
    }
    const written = set();
    addContents(written, record);
    keepUncorrected(written, uncorrected);
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
