import type { DatabaseSync } from 'node:sqlite';
import { describeMembers } from '../../core/library/families/describe-members.ts';
import { quotedRanges } from '../../core/library/families/quoted-forms.ts';
import type { ArticleRow, FamilyRow, PersonRow, QuotationRow } from '../../core/library/row-shapes.ts';
import type { Said } from '../../core/library/tally-sources.ts';
import { wordsOf } from '../../core/report/printed-text.ts';
import { passageAround, REACH } from '../../core/report/summary/sourcing.ts';
import { matchFor } from './match-words.ts';
import { rangesIn } from './ranges.ts';

/** Which rows are wanted; what is not given leaves nothing out. Dates are ISO 8601, both ends included. */
export type RowFilter = {
  readonly speaker?: string | undefined;
  readonly outlet?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly words?: string | undefined;
  readonly kind?: string | undefined;
  readonly minConfidence?: number | undefined;
};

type Value = string | number;
type Condition = readonly [sql: string, ...values: readonly Value[]];

const where = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : ` WHERE ${conditions.map(([sql]) => sql).join(' AND ')}`;

const valuesOf = (conditions: readonly Condition[]): Value[] => conditions.flatMap(([, ...values]) => values);

/** One condition that holds where any of some does. */
const anyOf = (conditions: readonly Condition[]): readonly Condition[] =>
  conditions.length === 0
    ? []
    : [[`(${conditions.map(([sql]) => sql).join(' OR ')})`, ...valuesOf(conditions)]];

/** The day after all that a date covers: dates that begin with it are smaller than it with a letter behind. */
const untilEnd = (date: string): string => `${date}~`;

const articleConditions = ({ outlet, since, until }: RowFilter): readonly Condition[] => [
  ...(outlet === undefined ? [] : [['a.outlet LIKE ?', `%${outlet}%`] as const]),
  ...(since === undefined ? [] : [['a.date >= ?', since] as const]),
  ...(until === undefined ? [] : [["a.date > '' AND a.date < ?", untilEnd(until)] as const]),
];

/** People whose names have all these words. */
const peopleNamed = (database: DatabaseSync, name: string): readonly number[] => {
  const likes = name.split(/\s+/).flatMap((word) => (word === '' ? [] : [`%${word}%`]));
  const all = (column: string): string => likes.map(() => `${column} LIKE ?`).join(' AND ') || '1';
  return database
    .prepare(
      `SELECT person AS id FROM name WHERE person IS NOT NULL AND ${all('printed')} UNION SELECT id FROM person WHERE ${all('name')}`,
    )
    .all(...likes, ...likes)
    .map(({ id }) => Number(id));
};

/** Code units of its article before and after a quotation that are read with it. */
const AROUND = 200;

const COLUMNS = `SELECT q.id, a.key AS article, a.title, a.outlet, a.date, q.start, q.end, q.kind, q.spans,
  q.mention_start AS mentionStart, q.mention_end AS mentionEnd, coalesce(s.name, '') AS speaker, coalesce(p.name, '') AS person,
  r.words AS rule, q.confidence, q.family,
  substr(a.text, 1, max(q.end + ${AROUND}, coalesce(q.mention_end, 0))) AS text`;

const NAMES = `JOIN rule r ON r.id = q.rule LEFT JOIN speaker s ON s.id = q.speaker LEFT JOIN person p ON p.id = q.person`;

const QUOTATION = `${COLUMNS} FROM quotation q JOIN article a ON a.id = q.article ${NAMES}`;

/**
 * The newest first: by the index of articles, or of what a person said, so that a first page needs no more than its rows.
 * CROSS JOIN has SQLite keep to the order of the tables.
 */
const IDS = `SELECT q.id, q.date, q.article, q.start FROM`;
const BY_ARTICLE = `${IDS} article a CROSS JOIN quotation q ON q.article = a.id LEFT JOIN speaker s ON s.id = q.speaker`;
const NEWEST_ARTICLE = 'ORDER BY a.date DESC, a.id DESC, q.start';
const BY_PERSON = `${IDS} quotation q CROSS JOIN article a ON a.id = q.article LEFT JOIN speaker s ON s.id = q.speaker`;
const NEWEST = 'ORDER BY 2 DESC, 3 DESC, 4';

type Raw = Omit<QuotationRow, 'mention' | 'around'> & {
  readonly spans: string | null;
  readonly mentionStart: number | null;
  readonly mentionEnd: number | null;
};

const quotationRow = ({ spans, mentionStart, mentionEnd, text, ...row }: Raw): QuotationRow => ({
  ...row,
  text: spans === null ? text.slice(row.start, row.end) : wordsOf(text, rangesIn(spans)),
  mention: mentionStart === null ? '' : text.slice(mentionStart, mentionEnd ?? mentionStart),
  around: `${text.slice(Math.max(0, row.start - AROUND), row.start)} ${text.slice(row.end, row.end + AROUND)}`,
});

const SAID = `SELECT a.key AS article, a.outlet, a.byline, a.date, q.kind, q.start, q.end, q.spans, q.marks,
  q.cue_start AS cueStart, q.cue_end AS cueEnd, s.name, s.kind AS sourceKind, s.described, s.role, s.roles,
  substr(a.text, 1, max(q.end, coalesce(q.cue_end, 0)) + ${REACH}) AS text
  FROM quotation q JOIN article a ON a.id = q.article LEFT JOIN speaker s ON s.id = q.speaker`;

type RawSaid = Pick<Said, 'article' | 'outlet' | 'byline' | 'date'> & {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly spans: string | null;
  readonly marks: string | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly name: string | null;
  readonly sourceKind: string;
  readonly described: number;
  readonly role: string;
  readonly roles: string;
  readonly text: string;
};

const saidRow = (row: RawSaid): Said => {
  const {
    article,
    outlet,
    byline,
    date,
    kind,
    start,
    end,
    spans,
    marks,
    cueStart,
    cueEnd,
    name,
    role,
    text,
  } = row;
  const whole = spans === null ? [{ start, end }] : rangesIn(spans);
  const quoted = quotedRanges({ kind, spans: whole, marks: marks === null ? [] : rangesIn(marks) });
  return {
    article,
    outlet,
    byline,
    date,
    quoted: wordsOf(text, quoted),
    passage: passageAround(text, { start, end }),
    cue: cueStart === null ? '' : text.slice(cueStart, cueEnd ?? cueStart),
    ...(name === null
      ? {}
      : {
          source: {
            name,
            role,
            kind: row.sourceKind,
            isDescribed: row.described === 1,
            roles: JSON.parse(row.roles),
          },
        }),
  };
};

/** Reads a library. Lists come row by row, so that none has to be held. */
export const createQueries = (database: DatabaseSync) => {
  const conditionsFor = (filter: RowFilter): readonly Condition[] => {
    const { words, kind, minConfidence } = filter;
    return [
      ...articleConditions(filter),
      ...(kind === undefined ? [] : [['q.kind = ?', kind] as const]),
      ...(minConfidence === undefined ? [] : [['q.confidence >= ?', minConfidence] as const]),
      ...(words === undefined
        ? []
        : [
            [
              'q.id IN (SELECT rowid FROM quotation_words WHERE quotation_words MATCH ?)',
              matchFor(words),
            ] as const,
          ]),
    ];
  };

  /** Who has no name in a library, such as "the minister", is known by the words of each article. */
  const speakerConditions = ({ speaker }: RowFilter): readonly Condition[] => {
    if (speaker === undefined) return [];
    const people = peopleNamed(database, speaker);
    return people.length === 0
      ? [['s.name LIKE ?', `%${speaker}%`]]
      : people.map((person) => ['q.person = ?', person] as const);
  };

  /** One row at a time, so that sorting has no more to move than numbers. */
  const one = database.prepare(`${QUOTATION} WHERE q.id = ?`);

  function* quotations(filter: RowFilter, limit = -1): Generator<QuotationRow> {
    const conditions = conditionsFor(filter);
    const speakers = speakerConditions(filter);
    // Each person's part is read off an index.
    const parts = speakers.map((speaker) => {
      const all = [speaker, ...conditions];
      return {
        sql: `SELECT * FROM (${BY_PERSON}${where(all)} ${NEWEST} LIMIT ?)`,
        values: [...valuesOf(all), limit],
      };
    });
    const sql =
      filter.speaker === undefined
        ? `${BY_ARTICLE}${where(conditions)} ${NEWEST_ARTICLE} LIMIT ?`
        : `${parts.map((part) => part.sql).join(' UNION ALL ')} ${NEWEST} LIMIT ?`;
    const values = filter.speaker === undefined ? valuesOf(conditions) : parts.flatMap((part) => part.values);
    for (const { id } of database.prepare(sql).iterate(...values, limit))
      yield quotationRow(one.get(Number(id)) as unknown as Raw);
  }

  function* articles(filter: RowFilter, limit = -1): Generator<ArticleRow> {
    const { words } = filter;
    const conditions: readonly Condition[] = [
      ...articleConditions(filter),
      ...(words === undefined
        ? []
        : [
            [
              'a.id IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)',
              matchFor(words),
            ] as const,
          ]),
    ];
    const sql = `SELECT id, key, title, outlet, byline, date, address, version, words, quotations FROM article a${where(
      conditions,
    )} ORDER BY date DESC, id LIMIT ?`;
    for (const row of database.prepare(sql).iterate(...valuesOf(conditions), limit))
      yield row as unknown as ArticleRow;
  }

  function* people({ speaker }: RowFilter, limit = -1): Generator<PersonRow> {
    const named = speaker === undefined ? undefined : peopleNamed(database, speaker);
    const only = named === undefined ? '' : `WHERE id IN (${named.join(', ')})`;
    const mentions = database.prepare(
      `SELECT DISTINCT a.key AS article, n.value AS name FROM speaker s JOIN article a ON a.id = s.article
       JOIN json_each(coalesce(s.names, json_array(s.name))) n WHERE s.person = ? ORDER BY s.article`,
    );
    const sql = `SELECT * FROM person ${only} ORDER BY quotations DESC, name LIMIT ?`;
    for (const row of database.prepare(sql).iterate(limit)) {
      const person = row as unknown as Omit<PersonRow, 'mentions'>;
      // Most formats have no use for them, and of a person in the news there are many.
      yield {
        ...person,
        get mentions() {
          return mentions.all(person.id) as unknown as PersonRow['mentions'];
        },
      };
    }
  }

  const members = database.prepare(`${QUOTATION} WHERE q.family = ? ORDER BY a.date, a.id, q.start`);
  /** The same words in several articles, first seen first. */
  const family = (id: number): FamilyRow => ({
    id,
    members: describeMembers(members.all(id).map((row) => quotationRow(row as unknown as Raw))),
  });

  function* families(filter: RowFilter, limit = -1): Generator<FamilyRow> {
    const conditions = [
      ['q.family IS NOT NULL'] as const,
      ...conditionsFor(filter),
      ...anyOf(speakerConditions(filter)),
    ];
    const sql = `SELECT q.family AS id, count(*) AS size FROM quotation q JOIN article a ON a.id = q.article
      LEFT JOIN speaker s ON s.id = q.speaker${where(conditions)} GROUP BY q.family ORDER BY size DESC, id LIMIT ?`;
    for (const { id } of database.prepare(sql).iterate(...valuesOf(conditions), limit))
      yield family(Number(id));
  }

  /** The quotations as far as they count for who gets a say. */
  function* said(filter: RowFilter): Generator<Said> {
    const conditions = [...conditionsFor(filter), ...anyOf(speakerConditions(filter))];
    const sql = `${SAID}${where(conditions)}`;
    for (const row of database.prepare(sql).iterate(...valuesOf(conditions)))
      yield saidRow(row as unknown as RawSaid);
  }

  const byId = database.prepare(
    `${QUOTATION} WHERE q.id IN (SELECT value FROM json_each(?)) ORDER BY q.id DESC`,
  );
  /** Quotations by their `id`, the one that was added last first. */
  const quotationsWith = (ids: readonly number[]): readonly QuotationRow[] =>
    byId.all(JSON.stringify(ids)).map((row) => quotationRow(row as unknown as Raw));

  return { articles, people, quotations, families, family, quotationsWith, said };
};

export type Queries = ReturnType<typeof createQueries>;
