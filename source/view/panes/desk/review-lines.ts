import type { ReviewEntry } from '../../../core/library/desk.ts';
import { messages } from '../../../core/messages/messages.ts';
import { type Line, span, spread } from '../../spans.ts';
import { linesOf } from '../wrapped.ts';
import { besides } from './entry-lines.ts';

/** Width from which the two names stand side by side. */
const besideFrom = 76;

/** What is known of two names that may be one person's: a sentence with each, and what speaks for and against it. */
export const reviewDetail = (
  { names, articles, sentences, reasons, objections }: ReviewEntry,
  width: number,
  room: number,
): readonly Line[] => {
  const { desk } = messages;
  const most = room >= 18 ? 5 : room >= 12 ? 3 : 1;
  const column = width >= besideFrom ? Math.floor((width - 3) / 2) : width;
  const side = (index: 0 | 1): readonly Line[] => [
    spread([span(names[index], 'strong')], [span(desk.articles(articles[index]), 'muted')], column),
    ...linesOf(sentences[index], column, most).map((line): Line => [span(line)]),
  ];
  const [one, other] = [side(0), side(1)];
  const both = column === width ? [...one, ...other] : besides(one, column, other);
  const told = (label: string, all: readonly string[]): Line => [
    span(`${label}  `, 'muted'),
    span(all.join('; ')),
  ];
  const lines: readonly Line[] = [
    [span('─'.repeat(width), 'faint')],
    ...both,
    ...(room >= 12 ? [[]] : []),
    ...(reasons.length > 0 ? [told(desk.reasons, reasons)] : []),
    told(desk.objections, objections.length > 0 ? objections : [desk.nothingAgainst]),
  ];
  return lines.slice(0, Math.max(0, room - 2));
};
