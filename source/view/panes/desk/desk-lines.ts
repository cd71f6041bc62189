import type { Panes } from '../../../core/layout/frame.ts';
import { LISTS, type PersonHead, TABS } from '../../../core/library/desk/desk-lists.ts';
import { messages } from '../../../core/messages/messages.ts';
import type { Desk, DeskView } from '../../../core/state/desk/desk-form.ts';
import { shownRow, shownView } from '../../../core/state/desk/desk-view.ts';
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
import { besides, previewLines, reviewDetail } from './detail-lines.ts';
import { dayOf, joined, personRole, rowLines, seenFirst, tableOf } from './row-lines.ts';

/** The widest a list is set, and the width from which what is under the cursor shows beside it. */
const widest = 132;
export const besideFrom = 110;

const messagesOf = messages.desk;

/** The head of the screen: what is open, how much it holds, and what is being added. */
export const deskHeader = (desk: Desk, { columns, header }: Panes): readonly Line[] => {
  const { summary, progress } = desk;
  const facts = summary
    ? joined(
        messagesOf.articles(summary.articles),
        summary.outlets > 1 ? messagesOf.outlets(summary.outlets) : '',
        messagesOf.span(dayOf(summary.first), dayOf(summary.last)),
      )
    : messagesOf.opening;
  const adding =
    progress && messagesOf.adding(progress.articles, progress.bytes, progress.allBytes, progress.seconds);
  const line = spread(
    [blank(1), span(desk.name, 'title'), span(` · ${facts}`, 'muted')],
    adding === undefined ? [] : [span(`${adding} `, 'accent')],
    columns,
  );
  return header > 1 ? [line, [span('─'.repeat(columns), 'faint')]] : [line];
};

/** The lists that are one key apart; where there is no room for all, the one that shows and its place among them. */
const tabsLine = ({ summary, tab: shown }: Desk, { list, order }: DeskView, width: number): Line => {
  const names = TABS.map((tab) => {
    const reviews = tab === 'review' && summary && summary.reviews > 0 ? ` ${summary.reviews}` : '';
    const role = tab === shown ? 'pane-title-focused' : 'muted';
    return withClick([span(`${messagesOf.tabs[tab]}${reviews}`, role)], { type: 'desk/tab', tab });
  });
  const line = [3, 2, 1]
    .map((gap) => names.flatMap((name, index) => (index > 0 ? [blank(gap), ...name] : name)))
    .find((one) => widthOf(one) <= width);
  if (line) {
    const words = LISTS[list.kind].orders.length > 1 ? messagesOf.orders[order] : '';
    return spread(line, widthOf(line) + cellsOf(words) + 2 <= width ? [span(words, 'muted')] : [], width);
  }
  const at = TABS.indexOf(shown);
  return spread(
    [span('‹ ', 'faint'), ...(names[at] ?? []), span(' ›', 'faint')],
    [span(`${at + 1}/${TABS.length}`, 'muted')],
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
      const name = messagesOf.months[Number(month.slice(5, 7)) - 1] ?? '';
      const height = Math.min(7, Math.ceil((count / most) * 8) - 1);
      return [
        span(
          `${index === 0 ? '' : isNewYear ? '   ' : '  '}${isNewYear ? `${year}  ` : ''}${name} `,
          'muted',
        ),
        span(blocks[height] ?? '▁', role),
        span(hasCounts ? ` ${count}` : '', 'muted'),
      ];
    });
  // A month takes at least five cells.
  const first = Math.max(0, months.length - Math.ceil(width / 5));
  const later = months.slice(first).map((_, index) => () => from(first + index, false));
  for (const line of [() => from(0, true), ...later]) if (widthOf(line()) <= width) return line();
  return [];
};

const personHead = (head: PersonHead, id: number, total: number, width: number): readonly Line[] => {
  const role = personRole(id, head.name);
  const others = head.names.filter((name) => name !== head.name);
  const facts = joined(
    head.role,
    others.length > 0 ? messagesOf.also(others.map((name) => `“${name}”`).join(', ')) : '',
  );
  const company = head.company.map(([name, count]) => `${name} ${count}`).join(' · ');
  return [
    spread(
      [span(head.name, role, 'strong'), span(facts === '' ? '' : ` · ${facts}`, 'muted')],
      [span(`${messagesOf.quotations(total)} · ${messagesOf.articles(head.articles)}`, 'muted')],
      width,
    ),
    ...(head.months.length > 0 ? [monthsLine(head, role, width)] : []),
    ...(company === '' ? [] : [cutLine([span(`${messagesOf.quotedWith} `, 'muted'), span(company)], width)]),
  ];
};

const familyHead = ({ rows, total = 0 }: DeskView, width: number): readonly Line[] => {
  const places = rows.flatMap((row) => (row.what === 'quotation' ? [row] : []));
  const [first] = places;
  if (!first) return [[]];
  const outlets = new Set(places.map(({ outlet }) => outlet).filter((outlet) => outlet !== '')).size;
  const facts = joined(messagesOf.times(total), ...seenFirst(outlets, first));
  return [spread([span(messagesOf.tabs.families, 'pane-title-focused')], [span(facts, 'muted')], width)];
};

/** What stands above the list: the five lists, what was gone into, or what is asked. */
const titleLines = (desk: Desk, view: DeskView, width: number): readonly Line[] => {
  const { list, head, total = 0, sameAs } = view;
  if (sameAs) return [[span(messagesOf.whoIsSame(sameAs.name), 'pane-title-focused')]];
  if (list.kind === 'person') return head ? personHead(head, list.id, total, width) : [[]];
  if (list.kind === 'family') return familyHead(view, width);
  return [tabsLine(desk, view, width)];
};

/** What is typed to filter the list, or looked for. */
const typedLines = ({ list, field, isTyping }: DeskView, width: number): readonly Line[] => {
  const isSearch = list.kind === 'search';
  const prompt = isSearch ? '/ ' : `${messagesOf.filter} `;
  if (isTyping) return [[span(prompt, 'key'), ...fieldLine(field, width - cellsOf(prompt))]];
  return field.text !== '' || isSearch ? [[span(prompt, 'muted'), span(field.text, 'strong')]] : [];
};

const headLines = (desk: Desk, view: DeskView, width: number, isRoomy: boolean): readonly Line[] => {
  const title = titleLines(desk, view, width);
  const typed = typedLines(view, width);
  return isRoomy
    ? [...title, ...(typed.length > 0 && title.length === 1 ? [[]] : []), ...typed, []]
    : [...title.slice(0, 1), ...typed];
};

const nothingLine = ({ problem, progress }: Desk, { total, field, list }: DeskView): Line => {
  if (problem !== undefined) return [span(problem, 'notice')];
  if (total === undefined) return [span(messagesOf.opening, 'muted')];
  if (field.text.trim() !== '') return [span(messagesOf.nothingFound, 'muted')];
  return [span(progress ? messagesOf.reading : messagesOf.empty[list.kind], 'muted')];
};

const hasBlanks: ReadonlySet<string> = new Set(['person', 'family', 'families']);

const rowsOf = (desk: Desk, view: DeskView, width: number, height: number): readonly Line[] => {
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
      return row ? rowLines(row, table).map((line) => fitLine(line, width)) : [];
    },
    marked: { index: cursor - from, role: 'selected' },
    click: (index) => ({ type: 'desk/pick', row: from + index }),
  });
};

/** The desk between header and footer. */
export const deskLines = (desk: Desk, { columns, rows, header, footer }: Panes): readonly Line[] => {
  const view = shownView(desk);
  const height = rows - header - footer;
  const row = shownRow(view);
  const hasPreview = view.list.kind === 'articles' && columns >= besideFrom;
  const width = hasPreview ? columns - 2 : Math.min(widest, columns - 2);
  const head = headLines(desk, view, width, height >= 12);
  const room = Math.max(0, height - head.length);
  const listOf = (cells: number, lines: number): readonly Line[] =>
    fitLines(rowsOf(desk, view, cells, lines), lines);
  const body = (): readonly Line[] => {
    if (hasPreview) {
      const left = Math.floor(width * 0.66);
      const right = row?.what === 'article' ? previewLines(row, desk.preview, width - left - 3, room) : [];
      return besides(listOf(left, room), left, right);
    }
    const detail = row?.what === 'review' ? reviewDetail(row, width, room) : [];
    return [...listOf(width, Math.max(0, room - detail.length)), ...detail];
  };
  return fitLines(centred([...head, ...body()], width, columns), height);
};

/** Where the cursor is in the list, for the foot of the screen. */
export const deskPlace = (desk: Desk): Line => {
  const { cursor, total } = shownView(desk);
  return total === undefined || total === 0 ? [] : [span(`${cursor + 1}/${total} `, 'muted')];
};
