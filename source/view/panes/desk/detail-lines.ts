import type { DeskPreview } from '../../../core/library/desk/desk-lists.ts';
import type { ArticleRow, ReviewRow } from '../../../core/library/desk/rows.ts';
import { messages } from '../../../core/messages/messages.ts';
import { fitLine, fitLines, type Line, span, spread } from '../../spans.ts';
import { wordsAMinute } from '../header-lines.ts';
import { sizeBar } from '../lists/speakers-lines.ts';
import { linesOf } from '../wrapped.ts';
import { dayOf, joined, personRole, quotedLines } from './row-lines.ts';

/** Two blocks of lines side by side, a quiet line between them; the left one `width` cells wide. */
export const besides = (left: readonly Line[], width: number, right: readonly Line[]): readonly Line[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...fitLine(left[row] ?? [], width),
    span(' │ ', 'faint'),
    ...(right[row] ?? []),
  ]);

const speakerLines = (speakers: DeskPreview['speakers'], width: number): readonly Line[] => {
  const most = Math.max(1, ...speakers.map(({ quotations }) => quotations));
  return speakers.map(({ name, person, quotations }) => {
    const role = personRole(person, name);
    const bar = fitLine([span(sizeBar(quotations / most, 8), role)], 8);
    const words = name === '' ? messages.panes.unattributed : name;
    return spread([span(words, role)], [...bar, span(String(quotations).padStart(4))], width);
  });
};

/** What is in the article under the cursor: who speaks how often, and its first quotations. */
export const previewLines = (
  { id, title, outlet, date, byline, words }: ArticleRow,
  preview: DeskPreview | undefined,
  width: number,
  height: number,
): readonly Line[] => {
  const { desk } = messages;
  const wrapped = (text: string, most: number, role: string): readonly Line[] =>
    text === '' ? [] : linesOf(text, width, most).map((line) => [span(line, role)]);
  const { speakers = [], quotations = [] } = preview?.id === id ? preview : {};
  const minutes = desk.minutes(Math.max(1, Math.round(words / wordsAMinute)));
  const lines: readonly Line[] = [
    ...wrapped(title === '' ? desk.untitled : title, height >= 20 ? 4 : 2, 'title'),
    ...wrapped(joined(outlet, byline === '' ? '' : desk.by(byline)), 1, 'muted'),
    ...wrapped(joined(dayOf(date), minutes), 1, 'muted'),
    [],
    ...(speakers.length > 0 ? [...speakerLines(speakers, width), []] : []),
    ...quotations.flatMap((row): readonly Line[] => [...quotedLines(row, width, 3), []]),
  ];
  return fitLines(lines, height).map((line) => fitLine(line, width));
};

/** Width from which two names to review stand side by side. */
const besideFrom = 76;

/** What is known of two names that may be one person's: a sentence with each, and what speaks for and against it. */
export const reviewDetail = (
  { one, other, sentences, reasons, objections }: ReviewRow,
  width: number,
  room: number,
): readonly Line[] => {
  const { desk } = messages;
  const most = room >= 18 ? 5 : room >= 12 ? 3 : 1;
  const column = width >= besideFrom ? Math.floor((width - 3) / 2) : width;
  const side = ({ printed, articles }: ReviewRow['one'], sentence: string): readonly Line[] => [
    spread([span(printed, 'strong')], [span(desk.articles(articles), 'muted')], column),
    ...linesOf(sentence, column, most).map((line): Line => [span(line)]),
  ];
  const [left, right] = [side(one, sentences[0]), side(other, sentences[1])];
  const told = (label: string, all: readonly string[]): Line => [
    span(`${label}  `, 'muted'),
    span(all.join('; ')),
  ];
  const lines: readonly Line[] = [
    [span('─'.repeat(width), 'faint')],
    ...(column === width ? [...left, ...right] : besides(left, column, right)),
    ...(room >= 12 ? [[]] : []),
    ...(reasons.length > 0 ? [told(desk.reasons, reasons)] : []),
    told(desk.objections, objections.length > 0 ? objections : [desk.nothingAgainst]),
  ];
  return lines.slice(0, Math.max(0, room - 2));
};
