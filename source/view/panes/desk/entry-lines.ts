import { type Mark, paintRange } from '../../../core/layout/paint.ts';
import { trimmedEnd, wrap } from '../../../core/layout/wrap.ts';
import type {
  ArticleEntry,
  DeskEntry,
  FamilyEntry,
  PersonEntry,
  QuotationEntry,
  ReviewEntry,
} from '../../../core/library/desk.ts';
import { messages } from '../../../core/messages/messages.ts';
import type { DeskView } from '../../../core/state/desk/desk-form.ts';
import type { Range } from '../../../core/text/range.ts';
import { cellsOf, truncate } from '../../../core/text/width.ts';
import { blank, cutLine, fitLine, type Line, span, spread, widthOf } from '../../spans.ts';
import { barOf } from '../article-lines.ts';
import { sizeBar } from '../lists/speakers-lines.ts';

/** What rows of a list have in common: its width, what it lists, the most of its counts. */
export type Table = {
  readonly width: number;
  readonly list: DeskView['list']['kind'];
  readonly most: number;
  /** Cells of the column of outlets; 0 where there is no room for it. */
  readonly outlet: number;
  /** Lines that words of a quotation may take. */
  readonly lines: number;
};

/** A person's colour: the same on every list of the desk. */
export const personRole = (person: number | undefined, name: string): string =>
  person !== undefined ? `speaker/${person}` : name === '' ? 'muted' : 'speaker/none';

/** The day of a date, or as much of it as is known. */
const dayOf = (date: string): string => date.slice(0, 10);

const columns = { date: 10, speaker: 20 } as const;
/** The widest a column of outlets is, and the most of a row that it takes. */
const widestOutlet = 22;
const widestTitle = 44;
const shareOfOutlet = 0.25;
const shareOfTitle = 0.4;
/** Widths from which rows have room for one more column. */
const roomFor = { date: 52, outlet: 64, speaker: 96, bar: 70 } as const;

/** The table of a list so wide: its columns go by what stands in the rows that are known. */
export const tableOf = ({ list, rows }: DeskView, width: number, lines: number): Table => {
  const outlets = rows.map((row) =>
    row.kind === 'article'
      ? cellsOf(row.outlet)
      : row.kind === 'quotation'
        ? cellsOf(row.outlet === '' ? row.title : row.outlet)
        : 0,
  );
  // A row whose outlet is unknown shows the title of its article in that column.
  const hasTitles = rows.some((row) => row.kind === 'quotation' && row.outlet === '');
  const [widest, share] =
    hasTitles && list.kind === 'person' ? [widestTitle, shareOfTitle] : [widestOutlet, shareOfOutlet];
  const room = width < roomFor.outlet ? 0 : Math.min(widest, Math.floor(width * share));
  const most = Math.max(1, ...rows.map((row) => (row.kind === 'person' ? row.quotations : 1)));
  return { width, list: list.kind, most, lines, outlet: Math.min(room, Math.max(0, ...outlets)) };
};

const cell = (words: string, width: number, ...roles: readonly string[]): Line =>
  fitLine([span(truncate(words, width), ...roles)], width);

/** Words wrapped to a width, on so many lines at most, with what is marked in them. */
export const wrapped = (
  text: string,
  matches: readonly Range[],
  width: number,
  most: number,
  ...roles: readonly string[]
): readonly Line[] => {
  const column = Math.max(2, width);
  const head = text.slice(0, column * most * 4 + 16);
  const marks: readonly Mark[] = [
    ...roles.map((role) => ({ range: { start: 0, end: head.length }, role })),
    ...matches.map((range) => ({ range, role: 'match' })),
  ];
  const starts = wrap(head, { start: 0, end: head.length }, column, true);
  return [...starts.slice(0, most)].map((start, index) => {
    const isCut = index === most - 1 && starts.length > most;
    const next = { start, end: starts[index + 1] ?? head.length };
    const end = isCut ? head.length : trimmedEnd(head, next);
    return cutLine(paintRange(head, { start, end }, marks, true), column);
  });
};

/** Two blocks of lines side by side, a quiet line between them; the left one `width` cells wide. */
export const besides = (left: readonly Line[], width: number, right: readonly Line[]): readonly Line[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...fitLine(left[row] ?? [], width),
    span(' │ ', 'faint'),
    ...(right[row] ?? []),
  ]);

const articleLines = (
  { title, outlet, date, quotations, isRead, matches }: ArticleEntry,
  { width, outlet: widthOfOutlet }: Table,
): readonly Line[] => {
  const name = title === '' ? messages.desk.untitled : title;
  const right: Line = [
    ...(widthOfOutlet > 0 ? [blank(2), ...cell(outlet, widthOfOutlet, 'muted')] : []),
    ...(width >= roomFor.date ? [blank(2), ...cell(dayOf(date), columns.date, 'muted')] : []),
    span(`${String(quotations).padStart(5)} “”`, 'muted'),
  ];
  const roles = isRead ? ['muted'] : [];
  const room = width - widthOf(right) - 2;
  const words =
    matches.length === 0
      ? [span(truncate(name, room), ...roles)]
      : (wrapped(name, matches, room * 2, 1, ...roles)[0] ?? []);
  return [spread([span(isRead ? '  ' : '● ', 'accent'), ...words], right, width)];
};

const personLines = (
  { id, name, articles, quotations, first, last }: PersonEntry,
  { width, list, most }: Table,
): readonly Line[] => {
  const time = messages.desk.span(first.slice(0, 7), last.slice(0, 7));
  const right: Line = [
    ...(width >= roomFor.outlet && last !== '' ? [span(`${time}  `, 'muted')] : []),
    ...(width >= roomFor.date ? [span(`${messages.desk.articles(articles).padStart(14)} `, 'muted')] : []),
    ...(width >= roomFor.bar && list === 'people'
      ? [blank(1), ...fitLine([span(sizeBar(quotations / Math.max(1, most), 10), `speaker/${id}`)], 10)]
      : []),
    span(`${String(quotations).padStart(5)} “”`, 'muted'),
  ];
  return [spread([blank(2), span(name, `speaker/${id}`)], right, width)];
};

const isForm = (form: string): form is keyof typeof barOf => form in barOf;

/** What is said of a quotation at its right: that it is elsewhere too, what sets it apart, that its speaker is not sure. */
const remarkOf = (entry: QuotationEntry, list: Table['list']): Line => {
  const { changes, isOtherSpeaker, confidence, mention, family } = entry;
  if (list === 'family')
    return [
      ...(changes.length > 0 ? [span(changes.join(', '), 'muted')] : []),
      ...(isOtherSpeaker
        ? [span(`${changes.length > 0 ? ' · ' : ''}${messages.desk.anotherSpeaker}`, 'notice')]
        : []),
    ];
  if (confidence < 0.7) return [span(messages.desk.sure(Math.round(confidence * 100), mention), 'notice')];
  return family === undefined ? [] : [span(messages.desk.elsewhere, 'muted')];
};

const speakerOf = ({ speaker, person }: QuotationEntry): readonly [words: string, role: string] => [
  speaker === '' ? messages.panes.unattributed : speaker,
  personRole(person, speaker),
];

/** What stands in columns at the left, where there is room for that. */
const leftColumns = (entry: QuotationEntry, { width, list, outlet }: Table): Line | undefined => {
  if (width < (list === 'person' ? roomFor.outlet : roomFor.speaker)) return undefined;
  const [who, role] = speakerOf(entry);
  return [
    blank(1),
    ...cell(dayOf(entry.date), columns.date + 2, 'muted'),
    ...cell(entry.outlet === '' ? entry.title : entry.outlet, outlet, 'muted'),
    blank(2),
    ...(list === 'person' ? [] : [...cell(who, columns.speaker, role), blank(2)]),
  ];
};

const quotationLines = (entry: QuotationEntry, table: Table): readonly Line[] => {
  const { width, list, lines } = table;
  const [who, role] = speakerOf(entry);
  const remark = remarkOf(entry, list);
  const bar = span(`${isForm(entry.form) ? barOf[entry.form] : ' '} `, role);
  const left = leftColumns(entry, table);
  const indent = left ? widthOf(left) : 1;
  const words = wrapped(entry.text, entry.matches, width - indent - 3, lines);
  const facts = [dayOf(entry.date), entry.outlet].filter((fact) => fact !== '').join(' · ');
  const head: Line = [
    blank(1),
    ...(list === 'person' ? [] : [span(who, role), blank(2)]),
    span(facts, 'muted'),
  ];
  return [
    ...(left ? [] : [spread(head, remark, width)]),
    ...words.map((line, index): Line => [...(left && index === 0 ? left : [blank(indent)]), bar, ...line]),
    ...(left && remark.length > 0 ? [[blank(indent), bar, ...remark]] : []),
    [],
  ];
};

/** Cells shown before the first letters that a search matched, where the words are longer than their row. */
const lead = 24;

/** A quotation on one line: who, the words about what was found, and when. */
const foundLines = (entry: QuotationEntry, { width }: Table): readonly Line[] => {
  const [who, role] = speakerOf(entry);
  const named = width >= roomFor.date ? cell(who, width >= roomFor.speaker ? 24 : 16, role) : [];
  const time: Line =
    width >= roomFor.outlet ? [blank(2), ...cell(dayOf(entry.date), columns.date, 'muted')] : [];
  const room = width - 4 - widthOf(named) - widthOf(time);
  const first = entry.matches[0]?.start ?? 0;
  const from = first > room - lead ? entry.text.lastIndexOf(' ', first - lead) + 1 : 0;
  const text = `${from > 0 ? '… ' : ''}${entry.text.slice(from)}`;
  const by = text.length - entry.text.length;
  const matches = entry.matches.map(({ start, end }) => ({ start: start + by, end: end + by }));
  const words = wrapped(text, matches, room * 2, 1)[0] ?? [];
  return [spread([blank(2), ...named, blank(1), ...fitLine(words, room)], time, width)];
};

/** In how many outlets the same words stand and where first, as far as that is known. */
export const seenFirst = (outlets: number, { outlet, date }: QuotationEntry): readonly string[] => [
  ...(outlets > 0 ? [messages.desk.outlets(outlets)] : []),
  ...(outlet === '' && date === '' ? [] : [messages.desk.firstIn(outlet, dayOf(date))]),
];

const familyLines = (
  { times, outlets, speakers, first }: FamilyEntry,
  { width, lines }: Table,
): readonly Line[] => {
  const role = personRole(first.person, first.speaker);
  const bar = span('┃ ', role);
  const who = first.speaker === '' ? messages.panes.unattributed : first.speaker;
  const facts: Line = [
    span(who, role),
    ...seenFirst(outlets, first).map((fact) => span(` · ${fact}`, 'muted')),
    ...(speakers > 1 ? [span(` · ${messages.desk.speakers(speakers)}`, 'notice')] : []),
  ];
  const words = wrapped(first.text, [], width - 4, lines);
  return [
    ...words.map((line): Line => [blank(1), bar, ...line]),
    spread([blank(1), bar, ...facts], [span(`${messages.desk.times(times)} `, 'muted')], width),
    [],
  ].map((line) => fitLine(line, width));
};

const reviewLines = ({ names, articles }: ReviewEntry, { width }: Table): readonly Line[] => {
  const figures = span(`${articles[0]} + ${articles[1]} `, 'muted');
  return [
    spread(
      [blank(2), span(names[0]), span('  =  ', 'faint'), span(names[1]), span(' ?', 'faint')],
      [figures],
      width,
    ),
  ];
};

/** The lines of a row of the desk. */
export const entryLines = (entry: DeskEntry, table: Table): readonly Line[] => {
  switch (entry.kind) {
    case 'article':
      return articleLines(entry, table);
    case 'person':
      return personLines(entry, table);
    case 'quotation':
      return table.list === 'search' ? foundLines(entry, table) : quotationLines(entry, table);
    case 'family':
      return familyLines(entry, table);
    case 'review':
      return reviewLines(entry, table);
  }
};
