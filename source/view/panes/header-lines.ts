import type { Keys } from '../../core/keys/keymap.ts';
import { withKeys } from '../../core/keys/named-keys.ts';
import type { Panes } from '../../core/layout/frame.ts';
import { messages } from '../../core/messages/messages.ts';
import { countsOf, doesHold } from '../../core/report/check/check-report.ts';
import { analysisOf } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { dateInWords } from '../../core/text/date-in-words.ts';
import { cellsOf } from '../../core/text/width.ts';
import { blank, type Line, span, spread } from '../spans.ts';

/** Reading speed in words a minute. */
export const wordsAMinute = 230;
const unitsAWord = 6;

/** Reading time in minutes: by the words of the sections, or by the length of the text until these are known. */
export const minutesOf = (state: State): number => {
  const sections = state.analysis.kind === 'ready' ? analysisOf(state).sections : [];
  const counted = sections.reduce((sum, { words }) => sum + words, 0);
  const words = counted > 0 ? counted : state.document.text.length / unitsAWord;
  return Math.max(1, Math.round(words / wordsAMinute));
};

/** Free cells between the title and the facts. */
const gap = 3;

/**
 * The header: title, then as far as they fit source, date, reading time, and that the text is doubtful or has warnings. None of
 * them is cut, and the last always shows.
 */
export const headerLines = (keys: Keys, state: State, { columns, header }: Panes): readonly Line[] => {
  const { title, source, byline, warnings = [], isDoubtful } = state.document;
  const date = state.document.date && dateInWords(state.document.date.text);
  const { doubtful, warned } = messages.panes;
  const doubt = warnings.length > 0 ? withKeys(keys, isDoubtful ? doubtful : warned) : undefined;
  const name = title?.text.replace(/\s+/g, ' ') ?? source.name;
  const minutes = state.isWhole ? messages.panes.minutes(minutesOf(state)) : messages.panes.minutesUnknown;
  const room = columns - 2 - gap - Math.min(cellsOf(name), columns - 2 - gap - cellsOf(minutes));
  const said = (facts: readonly (string | undefined)[]): string => facts.filter(Boolean).join(' · ');
  const sourceName = title ? source.name : undefined;
  const choices = [
    [sourceName, byline?.text, date, minutes, doubt],
    [sourceName, date, minutes, doubt],
    [date, minutes, doubt],
    [date, minutes, doubt && '!'],
    [minutes, doubt && '!'],
    [minutes],
  ].map(said);
  const checks = state.checking?.report.checks;
  const problems = checks?.filter((check) => !doesHold(check)).length ?? 0;
  const counts = checks ? [countsOf(checks), messages.checking.problems(problems)] : [];
  const facts = [...counts, ...choices].find((choice) => cellsOf(choice) <= room) ?? '';
  const line = spread([blank(1), span(name, 'title')], [blank(gap - 1), span(`${facts} `, 'muted')], columns);
  return header > 1 ? [line, [span('─'.repeat(columns), 'faint')]] : [line];
};
