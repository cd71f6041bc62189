import type { Panes } from '../../core/layout/frame.ts';
import { analysisOf } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { cellsOf } from '../../core/text/width.ts';
import { blank, type Line, span, spread } from '../spans.ts';

const wordsAMinute = 230;
const unitsAWord = 6;

/** Minutes it takes to read: by the words of the sections, until those are known by the text's length. */
export const minutesOf = (state: State): number => {
  const counted = analysisOf(state).sections.reduce((sum, { words }) => sum + words, 0);
  const words = counted > 0 ? counted : state.document.text.length / unitsAWord;
  return Math.max(1, Math.round(words / wordsAMinute));
};

/** The head of the screen: title, source, date and reading time; what there is no room for is left out whole. */
export const headerLines = (state: State, { columns, header }: Panes): readonly Line[] => {
  const { title, source, date, byline } = state.document;
  const name = title?.text.replace(/\s+/g, ' ') ?? source.name;
  const facts = [title ? source.name : undefined, byline?.text, date?.text, `${minutesOf(state)} min`].filter(
    (fact) => fact !== undefined,
  );
  const room = columns - 2 - Math.min(cellsOf(name), Math.floor(columns / 2));
  while (facts.length > 1 && cellsOf(facts.join(' · ')) + 2 > room) facts.splice(facts.length > 2 ? 1 : 0, 1);
  const right = cellsOf(facts.join(' · ')) + 2 <= room ? [span(`${facts.join(' · ')} `, 'muted')] : [];
  const line = spread([blank(1), span(name, 'title')], right, columns);
  return header > 1 ? [line, [span('─'.repeat(columns), 'faint')]] : [line];
};
