import type { Panes } from '../../core/layout/frame.ts';
import { analysisOf } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { cellsOf } from '../../core/text/width.ts';
import { blank, type Line, span, spread } from '../spans.ts';

const wordsAMinute = 230;
const unitsAWord = 6;

/** Minutes it takes to read: by the words of the sections, until those are known by the text's length. */
export const minutesOf = (state: State): number => {
  const sections = state.analysis.kind === 'ready' ? analysisOf(state).sections : [];
  const counted = sections.reduce((sum, { words }) => sum + words, 0);
  const words = counted > 0 ? counted : state.document.text.length / unitsAWord;
  return Math.max(1, Math.round(words / wordsAMinute));
};

/** Cells kept free between the title and the facts. */
const gap = 3;

/** The head of the screen: title, then what there is room for of source, date and reading time, each whole. */
export const headerLines = (state: State, { columns, header }: Panes): readonly Line[] => {
  const { title, source, date, byline } = state.document;
  const name = title?.text.replace(/\s+/g, ' ') ?? source.name;
  const minutes = `${minutesOf(state)} min`;
  const room = columns - 2 - gap - Math.min(cellsOf(name), columns - 2 - gap - cellsOf(minutes));
  const said = (facts: readonly (string | undefined)[]): string => facts.filter(Boolean).join(' · ');
  const sourceName = title ? source.name : undefined;
  const choices = [
    [sourceName, byline?.text, date?.text, minutes],
    [sourceName, date?.text, minutes],
    [date?.text, minutes],
    [minutes],
  ].map(said);
  const facts = choices.find((choice) => cellsOf(choice) <= room) ?? '';
  const line = spread([blank(1), span(name, 'title')], [blank(gap - 1), span(`${facts} `, 'muted')], columns);
  return header > 1 ? [line, [span('─'.repeat(columns), 'faint')]] : [line];
};
