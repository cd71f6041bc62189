import type { Analysis, Quotation } from '../../analyse/analysis.ts';
import { messages } from '../../messages/messages.ts';
import { type NoteItem, noting } from '../../report/summary/note.ts';
import { summarising } from '../../report/summary/summarise.ts';
import { once, stepping } from '../../text/steps.ts';
import { analysisOf, speakerById } from '../selectors.ts';
import type { State } from '../state.ts';
import { composing, type Page, type Part } from './page.ts';

type Quotations = ReadonlyMap<string, Quotation>;

/** The range of the speaker's name at the beginning of an item, which gets the speaker's colour. */
const coloured = (state: State, quotations: Quotations, { words, about }: NoteItem) => {
  const speaker = about?.kind === 'quotation' ? quotations.get(about.of)?.attribution.speaker : about?.of;
  const name = speakerById(state, speaker)?.name.replace(/\s+/g, ' ').trim();
  const start = name === undefined ? -1 : words.indexOf(name);
  return name === undefined || start < 0 ? {} : { speaker, coloured: { start, end: start + name.length } };
};

const partOf = (state: State, quotations: Quotations, item: NoteItem): Part => ({
  kind: 'list-item',
  words: item.words,
  ...(item.about ? { item: { goes: item.about, ...coloured(state, quotations, item) } } : {}),
});

const pages = once(function* (analysis: Analysis, state: State): Generator<undefined, Page> {
  const { overview, lists } = yield* noting(yield* summarising(state.document, analysis));
  const quotations = new Map<string, Quotation>();
  yield* stepping(analysis.quotations, (one) => quotations.set(one.id, one));
  const parts: Part[] = overview.map((words) => ({ kind: 'paragraph', words }));
  for (const { heading, items } of lists) {
    parts.push({ kind: 'heading', words: heading });
    yield* stepping(items, (item) => parts.push(partOf(state, quotations, item)));
  }
  return yield* composing(messages.pages.sourcing, parts);
});

/** The page of `onrecord summary`; items about a speaker, section or quotation lead there. */
export const sourcingPage = (state: State): Page => pages.now(analysisOf(state), state);

/** The same page in steps. */
export const sourcingPageAhead = (state: State): Generator<undefined, Page> =>
  pages.ahead(analysisOf(state), state);
