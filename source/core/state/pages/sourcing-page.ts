import type { Analysis } from '../../analyse/analysis.ts';
import { messages } from '../../messages/messages.ts';
import { type NoteItem, noteOf } from '../../report/summary/note.ts';
import { summarise } from '../../report/summary/summarise.ts';
import { analysisOf, quotationById, speakerById } from '../selectors.ts';
import type { State } from '../state.ts';
import { composePage, type Page, type Part } from './page.ts';

/** The speaker an item names first, whose colour the name has. */
const coloured = (state: State, { words, about }: NoteItem) => {
  const speaker =
    about?.kind === 'quotation' ? quotationById(state, about.of)?.attribution.speaker : about?.of;
  const name = speakerById(state, speaker)?.name.replace(/\s+/g, ' ').trim();
  const start = name === undefined ? -1 : words.indexOf(name);
  return name === undefined || start < 0 ? {} : { speaker, coloured: { start, end: start + name.length } };
};

const partOf = (state: State, item: NoteItem): Part => ({
  kind: 'list-item',
  words: item.words,
  ...(item.about ? { item: { goes: item.about, ...coloured(state, item) } } : {}),
});

const pages = new WeakMap<Analysis, Page>();

/** How the article is sourced, as `onrecord summary` notes it; what is about a speaker, section or quotation leads there. */
export const sourcingPage = (state: State): Page => {
  const analysis = analysisOf(state);
  const known = pages.get(analysis);
  if (known) return known;
  const { overview, lists } = noteOf(summarise(state.document, analysis));
  const page = composePage(messages.pages.sourcing, [
    ...overview.map((words) => ({ kind: 'paragraph', words }) as const),
    ...lists.flatMap(({ heading, items }): readonly Part[] => [
      { kind: 'heading', words: heading },
      ...items.map((item) => partOf(state, item)),
    ]),
  ]);
  pages.set(analysis, page);
  return page;
};
