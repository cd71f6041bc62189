import type {
  ArticleRow,
  FamilyRow,
  LibraryRow,
  PersonRow,
  QuotationRow,
  ReviewRow,
} from '../../../core/library/desk/rows.ts';
import { speakerOf } from '../../../core/library/desk/rows.ts';
import { messages } from '../../../core/messages/messages.ts';
import type { DeskView } from '../../../core/state/desk/desk-form.ts';
import { cellsOf, truncate } from '../../../core/text/width.ts';
import { blank, fitLine, type Line, type Span, span, spread, widthOf } from '../../spans.ts';
import { barOf } from '../article-lines.ts';
import { sizeBar } from '../lists/speakers-lines.ts';
import { excerpt, litLines } from '../wrapped.ts';

/** What rows of a list have in common. */
export type Table = {
  readonly width: number;
  readonly list: DeskView['list']['kind'];
  /** The most quotations of a person. */
  readonly most: number;
  /** Cells of the column of outlets; 0 where there is no room for it. */
  readonly outlet: number;
  /** Lines that words of a quotation may take. */
  readonly lines: number;
};

/** Widths from which rows have room for one more column. */
const roomFor = { date: 52, outlet: 64, bar: 70, speaker: 96 } as const;

/** An outlet; where that is unknown, the title of the article. */
const outletOf = (row: LibraryRow): string =>
  row.what === 'quotation' ? row.outlet || row.title : row.what === 'article' ? row.outlet : '';

/** The table of a list so wide: the column of outlets goes by those of the rows that are known. */
export const tableOf = ({ list, rows }: DeskView, width: number, lines: number): Table => {
  const hasTitles =
    list.kind === 'person' && rows.some((row) => row.what === 'quotation' && row.outlet === '');
  const [widest, share] = hasTitles ? [44, 0.4] : [22, 0.25];
  const needed = Math.max(0, ...rows.map((row) => cellsOf(outletOf(row))));
  const outlet = width < roomFor.outlet ? 0 : Math.min(widest, Math.floor(width * share), needed);
  const most = Math.max(1, ...rows.map((row) => (row.what === 'person' ? row.quotations : 1)));
  return { width, list: list.kind, most, lines, outlet };
};

/** A person's colour: the same on every list of the desk. */
export const personRole = (person: number | null, name: string): string =>
  person !== null ? `speaker/${person}` : name === '' ? 'muted' : 'speaker/none';

/** Who is quoted, in their colour. */
export const speakerSpan = (row: QuotationRow): Span => {
  const name = speakerOf(row);
  return span(name === '' ? messages.panes.unattributed : name, personRole(row.personId, name));
};

/** The words of a quotation on so many lines, each behind the bar of its kind. */
export const quotedLines = (row: QuotationRow, width: number, most: number): readonly Line[] => {
  const kind = row.kind === 'indirect' || row.kind === 'mixed' ? row.kind : 'direct';
  const bar = span(`${barOf[kind]} `, personRole(row.personId, speakerOf(row)));
  return litLines(row.text, row.matches ?? [], width - 2, most).map((line) => [bar, ...line]);
};

/** What is known of something, with dots between. */
export const joined = (...facts: readonly string[]): string =>
  facts.filter((fact) => fact !== '').join(' · ');

/** The day of a date, or as much of it as is known. */
export const dayOf = (date: string): string => date.slice(0, 10);

const cell = (words: string, width: number, ...roles: readonly string[]): Line =>
  fitLine([span(truncate(words, width), ...roles)], width);

const dateCell = (date: string): Line => [blank(2), ...cell(dayOf(date), 10, 'muted')];

/** A part of a row that stands where there is room for it. */
const ifRoom = (hasRoom: boolean, part: Line): Line => (hasRoom ? part : []);

const countOf = (quotations: number): Span => span(`${String(quotations).padStart(5)} “”`, 'muted');

const articleLine = (
  { title, outlet, date, quotations, opened, matches = [] }: ArticleRow,
  table: Table,
): Line => {
  const { width } = table;
  const right: Line = [
    ...ifRoom(table.outlet > 0, [blank(2), ...cell(outlet, table.outlet, 'muted')]),
    ...ifRoom(width >= roomFor.date, dateCell(date)),
    countOf(quotations),
  ];
  const name = excerpt(title === '' ? messages.desk.untitled : title, matches, width - widthOf(right) - 3);
  const words = opened === null ? name : name.map((one) => ({ ...one, roles: [...one.roles, 'muted'] }));
  return spread([span(opened === null ? '● ' : '  ', 'accent'), ...words], right, width);
};

const personLine = ({ id, name, articles, quotations, first, last }: PersonRow, table: Table): Line => {
  const { width, list, most } = table;
  const role = `speaker/${id}`;
  const time = messages.desk.span(first.slice(0, 7), last.slice(0, 7));
  const bar = fitLine([span(sizeBar(quotations / most, 10), role)], 10);
  const right: Line = [
    ...ifRoom(width >= roomFor.outlet && last !== '', [span(`${time}  `, 'muted')]),
    ...ifRoom(width >= roomFor.date, [span(`${messages.desk.articles(articles).padStart(14)} `, 'muted')]),
    ...ifRoom(width >= roomFor.bar && list === 'people', [blank(1), ...bar]),
    countOf(quotations),
  ];
  return spread([blank(2), span(name, role)], right, width);
};

/** A quotation that was found, on one line: who, the words about what was found, and when. */
const foundLine = (row: QuotationRow, { width }: Table): Line => {
  const who = fitLine([speakerSpan(row)], width >= roomFor.speaker ? 24 : 16);
  const left: Line = [blank(2), ...ifRoom(width >= roomFor.date, who), blank(1)];
  const right = ifRoom(width >= roomFor.outlet, dateCell(row.date));
  const words = excerpt(row.text, row.matches ?? [], width - widthOf(left) - widthOf(right) - 1);
  return spread([...left, ...words], right, width);
};

const reviewLine = ({ one, other }: ReviewRow, { width }: Table): Line =>
  spread(
    [blank(2), span(one.printed), span('  =  ', 'faint'), span(other.printed), span(' ?', 'faint')],
    [span(`${one.articles} + ${other.articles} `, 'muted')],
    width,
  );

/** What is said of a quotation: what sets it apart from the first of its family, that its speaker is not sure, that it is elsewhere too. */
const remarkOf = (
  { changes = [], otherSpeaker, confidence, mention, family }: QuotationRow,
  { list }: Table,
): Line => {
  const { desk } = messages;
  if (list === 'family') {
    const apart = changes.length > 0 ? [span(changes.join(', '), 'muted')] : [];
    const other = span(`${apart.length > 0 ? ' · ' : ''}${desk.anotherSpeaker}`, 'notice');
    return otherSpeaker ? [...apart, other] : apart;
  }
  if (confidence < 0.7) return [span(desk.sure(Math.round(confidence * 100), mention), 'notice')];
  return family === null ? [] : [span(desk.elsewhere, 'muted')];
};

/** A quotation with who, when and where in columns at its left, or in a line above it where there is no room for that. */
const quotationLines = (row: QuotationRow, table: Table): readonly Line[] => {
  const { width, list, outlet, lines } = table;
  const isPerson = list === 'person';
  const who = speakerSpan(row);
  const remark = remarkOf(row, table);
  const hasColumns = width >= (isPerson ? roomFor.outlet : roomFor.speaker);
  const columns: Line = [
    blank(1),
    ...cell(dayOf(row.date), 12, 'muted'),
    ...cell(outletOf(row), outlet, 'muted'),
    blank(2),
    ...ifRoom(!isPerson, [...fitLine([who], 20), blank(2)]),
  ];
  const facts = span(joined(dayOf(row.date), row.outlet), 'muted');
  const head: Line = [blank(1), ...ifRoom(!isPerson, [who, blank(2)]), facts];
  const indent = hasColumns ? widthOf(columns) : 1;
  const words = quotedLines(row, width - indent - 1, lines);
  const [bar = blank(2)] = words[0] ?? [];
  return [
    ...(hasColumns ? [] : [spread(head, remark, width)]),
    ...words.map(
      (line, index): Line => [...(hasColumns && index === 0 ? columns : [blank(indent)]), ...line],
    ),
    ...(hasColumns && remark.length > 0 ? [[blank(indent), bar, ...remark]] : []),
    [],
  ];
};

/** In how many outlets the same words stand and where first, as far as that is known. */
export const seenFirst = (outlets: number, { outlet, date }: QuotationRow): readonly string[] => [
  ...(outlets > 0 ? [messages.desk.outlets(outlets)] : []),
  ...(outlet === '' && date === '' ? [] : [messages.desk.firstIn(outlet, dayOf(date))]),
];

const familyLines = ({ times, outlets, speakers, first }: FamilyRow, table: Table): readonly Line[] => {
  const { desk } = messages;
  const words = quotedLines(first, table.width - 2, table.lines);
  const [bar = blank(2)] = words[0] ?? [];
  const facts: Line = [
    speakerSpan(first),
    ...seenFirst(outlets, first).map((fact) => span(` · ${fact}`, 'muted')),
    ...ifRoom(speakers > 1, [span(` · ${desk.speakers(speakers)}`, 'notice')]),
  ];
  return [
    ...words.map((line): Line => [blank(1), ...line]),
    spread([blank(1), bar, ...facts], [span(`${desk.times(times)} `, 'muted')], table.width),
    [],
  ];
};

/** The lines of a row of the desk. */
export const rowLines = (row: LibraryRow, table: Table): readonly Line[] => {
  switch (row.what) {
    case 'article':
      return [articleLine(row, table)];
    case 'person':
      return [personLine(row, table)];
    case 'quotation':
      return table.list === 'search' ? [foundLine(row, table)] : quotationLines(row, table);
    case 'family':
      return familyLines(row, table);
    case 'review':
      return [reviewLine(row, table)];
  }
};
