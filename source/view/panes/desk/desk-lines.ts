import type { Panes } from '../../../core/layout/frame.ts';
import type { DeskEntry, PersonHead } from '../../../core/library/desk.ts';
import { messages } from '../../../core/messages/messages.ts';
import { type Desk, type DeskView, deskTabs } from '../../../core/state/desk/desk-form.ts';
import { isAskedForWords } from '../../../core/state/desk/desk-questions.ts';
import { shownEntry, shownView } from '../../../core/state/desk/desk-view.ts';
import { cellsOf } from '../../../core/text/width.ts';
import {
  blank,
  centred,
  cutLine,
  fitLine,
  fitLines,
  type Line,
  span,
  spread,
  widthOf,
  withClick,
} from '../../spans.ts';
import { listLines } from '../lists/list-lines.ts';
import { fieldLine } from '../overlays/field-line.ts';
import { besides, entryLines, personRole, seenFirst, tableOf } from './entry-lines.ts';
import { previewLines } from './preview-lines.ts';
import { reviewDetail } from './review-lines.ts';

/** The widest a list is set, and the width from which what is under the cursor shows beside it. */
const widest = 132;
export const besideFrom = 110;

const messagesOf = messages.desk;

/** The head of the screen: what is open, how much it holds, and what is being added. */
export const deskHeader = (
  { name, summary, progress }: Desk,
  { columns, header }: Panes,
): readonly Line[] => {
  const facts = summary
    ? [
        messagesOf.articles(summary.articles),
        ...(summary.outlets > 1 ? [messagesOf.outlets(summary.outlets)] : []),
        ...(summary.last === ''
          ? []
          : [messagesOf.span(summary.first.slice(0, 10), summary.last.slice(0, 10))]),
      ]
    : [messagesOf.opening];
  const rate = progress && progress.seconds > 0 ? progress.bytes / 1e6 / progress.seconds : 0;
  const left =
    progress && rate > 0 && progress.allBytes > 0
      ? (progress.allBytes - progress.bytes) / 1e6 / rate
      : undefined;
  const adding = progress
    ? messagesOf.adding(
        progress.articles,
        rate > 0 ? messagesOf.rate(rate) : '',
        left === undefined ? '' : messagesOf.timeLeft(Math.max(0, left)),
      )
    : '';
  const line = spread(
    [blank(1), span(name, 'title'), span(` · ${facts.join(' · ')}`, 'muted')],
    adding === '' ? [] : [span(`${adding} `, 'accent')],
    columns,
  );
  return header > 1 ? [line, [span('─'.repeat(columns), 'faint')]] : [line];
};

/** The lists that are one key apart; where there is no room for all, the one that shows and its place among them. */
const tabsLine = (desk: Desk, view: DeskView, width: number): Line => {
  const reviews = desk.summary?.reviews ?? 0;
  const names = deskTabs.map((tab) => {
    const words = `${messagesOf.tabs[tab]}${tab === 'review' && reviews > 0 ? ` ${reviews}` : ''}`;
    return withClick([span(words, tab === desk.tab ? 'pane-title-focused' : 'muted')], {
      type: 'desk/tab',
      tab,
    });
  });
  const order =
    view.list.kind === 'search' || view.list.kind === 'review'
      ? []
      : [span(messagesOf.orders[view.order], 'muted')];
  for (const gap of [3, 2, 1]) {
    const line = names.flatMap((name, index) => (index > 0 ? [blank(gap), ...name] : name));
    if (widthOf(line) <= width)
      return spread(line, widthOf(line) + widthOf(order) + 2 <= width ? order : [], width);
  }
  const at = deskTabs.indexOf(desk.tab);
  return spread(
    [span('‹ ', 'faint'), ...(names[at] ?? []), span(' ›', 'faint')],
    [span(`${at + 1}/${deskTabs.length}`, 'muted')],
    width,
  );
};

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Months in which a person was quoted, as small bars with their counts; the latest where there is no room for all. */
const monthsLine = ({ months }: PersonHead, role: string, width: number): Line => {
  const most = Math.max(1, ...months.map(([, count]) => count));
  const from = (start: number, hasCounts: boolean): Line =>
    months.slice(start).flatMap(([month, count], index) => {
      const year = month.slice(0, 4);
      const isNewYear = index === 0 || year !== months[start + index - 1]?.[0].slice(0, 4);
      return [
        ...(index > 0 ? [blank(isNewYear ? 3 : 2)] : []),
        ...(isNewYear ? [span(`${year}  `, 'muted')] : []),
        span(`${messagesOf.months[Number(month.slice(5, 7)) - 1] ?? ''} `, 'muted'),
        span(blocks[Math.min(7, Math.ceil((count / most) * 8) - 1)] ?? '▁', role),
        ...(hasCounts ? [span(` ${count}`, 'muted')] : []),
      ];
    });
  if (widthOf(from(0, true)) <= width) return from(0, true);
  // A month takes at least five cells.
  for (let start = Math.max(0, months.length - Math.ceil(width / 5)); start < months.length; start += 1)
    if (widthOf(from(start, false)) <= width) return from(start, false);
  return [];
};

const personHead = (head: PersonHead, id: number, total: number, width: number): readonly Line[] => {
  const role = personRole(id, head.name);
  const others = head.names.filter((name) => name !== head.name);
  const facts = [
    head.role,
    others.length > 0 ? messagesOf.also(others.map((name) => `“${name}”`).join(', ')) : '',
  ].filter((fact) => fact !== '');
  const company = head.company.map(([name, count]) => `${name} ${count}`).join(' · ');
  return [
    spread(
      [span(head.name, role, 'strong'), span(facts.map((fact) => ` · ${fact}`).join(''), 'muted')],
      [span(`${messagesOf.quotations(total)} · ${messagesOf.articles(head.articles)}`, 'muted')],
      width,
    ),
    ...(head.months.length > 0 ? [monthsLine(head, role, width)] : []),
    ...(company === '' ? [] : [cutLine([span(`${messagesOf.quotedWith} `, 'muted'), span(company)], width)]),
  ];
};

const familyHead = (first: DeskEntry | undefined, view: DeskView, width: number): readonly Line[] => {
  if (first?.kind !== 'quotation') return [[]];
  const outlets = new Set(
    view.rows.flatMap((row) => (row.kind === 'quotation' && row.outlet !== '' ? [row.outlet] : [])),
  ).size;
  const facts = [messagesOf.times(view.total ?? 0), ...seenFirst(outlets, first)];
  return [
    spread([span(messagesOf.tabs.families, 'pane-title-focused')], [span(facts.join(' · '), 'muted')], width),
  ];
};

/** What stands above the list: the five lists, or what was gone into; and what is typed. */
const headLines = (desk: Desk, view: DeskView, width: number, isRoomy: boolean): readonly Line[] => {
  const { list, head, field, isTyping, total } = view;
  const title =
    list.kind === 'person'
      ? head
        ? personHead(head, list.id, total ?? 0, width)
        : [[]]
      : list.kind === 'family'
        ? familyHead(view.rows[0], view, width)
        : desk.question?.what === 'same'
          ? [[span(messagesOf.whoIsSame(desk.question.name), 'pane-title-focused')]]
          : [tabsLine(desk, view, width)];
  const isSearch = list.kind === 'search';
  const { question } = desk;
  const isAsked = question && isAskedForWords(desk);
  const prompt = isAsked
    ? question.what === 'name'
      ? messagesOf.newName(question.name)
      : messagesOf.file
    : isSearch
      ? '/ '
      : `${messagesOf.filter} `;
  const typed =
    isTyping || isAsked
      ? [[span(prompt, 'key'), ...fieldLine(isAsked ? question.field : field, width - cellsOf(prompt))]]
      : field.text !== '' || isSearch
        ? [[span(prompt, 'muted'), span(field.text, 'strong')]]
        : [];
  return isRoomy
    ? [...title, ...(typed.length > 0 && title.length === 1 ? [[]] : []), ...typed, []]
    : [...title.slice(0, 1), ...typed];
};

const nothingLine = (desk: Desk, { total, field, list }: DeskView): Line => {
  if (desk.problem !== undefined) return [span(desk.problem, 'notice')];
  if (total === undefined) return [span(messagesOf.opening, 'muted')];
  if (desk.progress && field.text.trim() === '') return [span(messagesOf.reading, 'muted')];
  return [span(field.text.trim() === '' ? messagesOf.empty[list.kind] : messagesOf.nothingFound, 'muted')];
};

const hasBlanks: ReadonlySet<string> = new Set(['person', 'family', 'families']);

const rowLines = (desk: Desk, view: DeskView, width: number, height: number): readonly Line[] => {
  const { rows, from, cursor } = view;
  if (rows.length === 0) return [nothingLine(desk, view)];
  const table = tableOf(view, width, height >= 24 ? 3 : height >= 14 ? 2 : 1);
  return listLines({
    count: rows.length,
    around: cursor - from,
    // The blank line that parts the last from the next need not show.
    height: height + (hasBlanks.has(view.list.kind) ? 1 : 0),
    linesOf: (index) => {
      const row = rows[index];
      return row ? entryLines(row, table).map((line) => fitLine(line, width)) : [];
    },
    marked: { index: cursor - from, role: 'selected' },
    click: (index) => ({ type: 'desk/pick', row: from + index }),
  });
};

/** The desk between header and footer. */
export const deskLines = (desk: Desk, { columns, rows, header, footer }: Panes): readonly Line[] => {
  const view = shownView(desk);
  const height = rows - header - footer;
  const entry = shownEntry(view);
  const isArticles = view.list.kind === 'articles' && columns >= besideFrom;
  const width = isArticles ? columns - 2 : Math.min(widest, columns - 2);
  const head = headLines(desk, view, width, height >= 12);
  const room = Math.max(0, height - head.length);
  const detail = entry?.kind === 'review' ? reviewDetail(entry, width, room) : [];
  const listWidth = isArticles ? Math.floor(width * 0.66) : width;
  const list = fitLines(
    rowLines(desk, view, listWidth, room - detail.length).slice(0, Math.max(0, room - detail.length)),
    Math.max(0, room - detail.length),
  );
  const preview = entry?.kind === 'article' && desk.preview?.key === entry.key ? desk.preview : undefined;
  const body = isArticles
    ? besides(
        list,
        listWidth,
        entry?.kind === 'article' ? previewLines(entry, preview, width - listWidth - 3, room) : [],
      )
    : [...list, ...detail];
  return fitLines(centred([...head, ...body], width, columns), height);
};

/** Where the cursor is in the list, for the foot of the screen. */
export const deskPlace = (desk: Desk): Line => {
  const { cursor, total } = shownView(desk);
  return total === undefined || total === 0 ? [] : [span(`${cursor + 1}/${total} `, 'muted')];
};
