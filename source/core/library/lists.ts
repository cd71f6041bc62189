import { type Cell, csvLine } from '../report/csv.ts';
import { escaped } from '../report/markdown.ts';
import { counted, oneLine } from '../report/printed-text.ts';
import { jsonLine } from '../rows/article-row.ts';
import {
  type ArticleRow,
  type PersonRow,
  type QuotationRow,
  type ReviewRow,
  speakerOf,
} from './desk/rows.ts';

/** How one kind of row of a library prints. */
export type RowShape<Row> = {
  /** What the rows are, as the name of the list in JSON: "people". */
  readonly name: string;
  /** The columns of a spreadsheet, `', '` between them. */
  readonly columns: string;
  /** The rows of a spreadsheet by column; of a family one for each member. By default one, as JSON has it. */
  readonly records?: (row: Row) => readonly Readonly<Record<string, unknown>>[];
  /** One line, or several. */
  readonly text: (row: Row) => string;
  readonly json: (row: Row) => Readonly<Record<string, unknown>>;
};

/** A list goes into one cell; what is true or false reads as yes or nothing. */
const cellOf = (value: unknown): Cell => {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'boolean' ? (value ? 'yes' : '') : ((value ?? null) as Cell);
};

/**
 * Prints a list row by row, so that none has to be held: as text, Markdown, comma-separated values, one JSON value a line, or
 * one object with the list under its name.
 */
export function* printRows<Row>(
  shape: RowShape<Row>,
  rows: Iterable<Row>,
  format: string,
): Generator<string> {
  const { name, text, json, records = (row) => [json(row)] } = shape;
  const columns = shape.columns.split(', ');
  switch (format) {
    case 'jsonl':
      for (const row of rows) yield jsonLine(json(row));
      return;
    case 'json': {
      let separator = `{"${name}":[\n`;
      for (const row of rows) {
        yield separator + jsonLine(json(row)).trimEnd();
        separator = ',\n';
      }
      yield separator === ',\n' ? '\n]}\n' : `{"${name}":[]}\n`;
      return;
    }
    case 'csv':
      yield csvLine(columns);
      for (const row of rows)
        for (const record of records(row)) yield csvLine(columns.map((column) => cellOf(record[column])));
      return;
    case 'md':
      for (const row of rows) yield `- ${escaped(text(row)).replaceAll('\n', '\\\n  ')}\n`;
      return;
    default:
      for (const row of rows) yield `${text(row)}\n`;
  }
}

const facts = (...all: readonly string[]): string => all.filter((fact) => fact !== '').join(', ');

export const articleShape: RowShape<ArticleRow> = {
  name: 'articles',
  columns: 'id, article, title, outlet, byline, date, address, version, words, quotations',
  text: ({ id, title, outlet, date, quotations }) =>
    `${id}  ${oneLine(title)} (${facts(outlet, date, counted(quotations, 'quotation'))})`,
  json: ({ key, opened: _, what: __, ...row }) => ({ article: key, ...row }),
};

/** What an article calls somebody. */
export type Mention = Readonly<Record<'article' | 'name', string>>;

/** How people print; `mentionsOf` finds what articles call one of them. */
export const personShape = (mentionsOf: (id: number) => readonly Mention[]): RowShape<PersonRow> => ({
  name: 'people',
  columns: 'id, name, kind, articles, quotations, first, last, names',
  records: (row) => [{ ...row, names: [...new Set(mentionsOf(row.id).map(({ name }) => name))] }],
  text: ({ name, articles, quotations, first, last }) => {
    const time = first === last ? first : `${first} to ${last}`;
    return `${oneLine(name)} (${facts(counted(articles, 'article'), counted(quotations, 'quotation'), time)})`;
  },
  json: ({ id, what: _, ...row }) => ({ id: `p${id}`, ...row, mentions: mentionsOf(id) }),
});

export const quotationShape: RowShape<QuotationRow> = {
  name: 'quotations',
  columns: 'id, article, title, outlet, date, start, end, kind, speaker, person, mention, text, confidence, rule, family',
  text: (row) => {
    const { text, mention, title, outlet, date } = row;
    const who = speakerOf(row) || mention || 'unattributed';
    return `${oneLine(text)}\n    — ${oneLine(who)} (${facts(oneLine(title), outlet, date)})`;
  },
  json: ({ personId: _, what: __, matches: ___, ...row }) => row,
}; // biome-ignore format: the columns in a row

/** How the same words in several articles print; `membersOf` reads their places, first seen first. */
export const familyShape = (membersOf: (id: number) => readonly QuotationRow[]): RowShape<{ readonly id: number }> => ({
  name: 'families',
  columns: 'family, article, outlet, date, speaker, text, start, end, changes, other speaker, copy of',
  records: ({ id }) =>
    membersOf(id).map((one) => ({
      ...one, family: id, speaker: speakerOf(one), 'other speaker': one.otherSpeaker, 'copy of': one.copyOf,
    })),
  text: ({ id }) => {
    const members = membersOf(id);
    return [
      `${counted(members.length, 'time')}: ${oneLine(members[0]?.text ?? '')}`,
      ...members.flatMap((one) => {
        const { article, outlet, date, text, copyOf, changes = [], otherSpeaker } = one;
        if (copyOf) return [];
        const apart = [...changes, ...(otherSpeaker ? ['another speaker'] : [])];
        const how = apart.length > 0 ? ` [${apart.join(', ')}]` : '';
        const copies = members.filter((one) => one.copyOf === article).map((one) => facts(one.outlet, one.date));
        return [
          `    ${facts(outlet, date, oneLine(speakerOf(one)))}: ${oneLine(text)}${how}`,
          ...(copies.length > 0 ? [`        the same text: ${copies.join('; ')}`] : []),
        ];
      }),
    ].join('\n');
  },
  json: ({ id }) => ({ id: `f${id}`, members: membersOf(id).map(quotationShape.json) }),
}); // biome-ignore format: the columns in a row

/** A quotation or an article that was found; `matches` are ranges of the quotation's words. */
export const foundShape: RowShape<QuotationRow | ArticleRow> = {
  name: 'found',
  columns: `kind, ${quotationShape.columns}`,
  records: (row) =>
    row.what === 'quotation'
      ? [{ ...row, kind: 'quotation' }]
      : [{ kind: 'article', id: row.id, article: row.key, title: row.title, outlet: row.outlet, date: row.date }],
  text: (row) => (row.what === 'quotation' ? quotationShape.text(row) : articleShape.text(row)),
  json: (row) =>
    row.what === 'quotation'
      ? { ...quotationShape.json(row), kind: 'quotation', type: row.kind }
      : { kind: 'article', id: row.id, article: row.key, title: row.title, outlet: row.outlet, date: row.date },
}; // biome-ignore format: the columns in a row

export const reviewShape: RowShape<ReviewRow> = {
  name: 'review',
  columns: 'id, one, articles, other, articles of the other, for, against',
  records: ({ id, one, other, reasons, objections }) => {
    const names = { one: one.printed, articles: one.articles, other: other.printed };
    return [{ id, ...names, 'articles of the other': other.articles, for: reasons, against: objections }];
  },
  text: ({ id, one, other, reasons, objections, sentences }) => {
    const named = ({ printed, articles }: ReviewRow['one']): string =>
      `“${oneLine(printed)}” (${counted(articles, 'article')})`;
    return [
      `${id}  Is ${named(one)} the same person as ${named(other)}?`,
      ...sentences,
      ...(reasons.length > 0 ? [`for: ${reasons.join('; ')}`] : []),
      ...(objections.length > 0 ? [`against: ${objections.join('; ')}`] : []),
    ].join('\n    ');
  },
  json: ({ id, one, other, reasons, objections, sentences }) => ({
    id,
    one: { name: one.printed, articles: one.articles, sentence: sentences[0] },
    other: { name: other.printed, articles: other.articles, sentence: sentences[1] },
    reasons,
    objections,
  }),
};
