import { messages } from '../../messages/messages.ts';
import { type QuoteFilter, toggled } from '../../state/lists/filter.ts';
import { isNarrowed } from '../../state/lists/filtering.ts';
import { speakerOfRow } from '../../state/lists/lists.ts';
import { analysisOf, quotedIn, speakerList } from '../../state/selectors.ts';
import type { State } from '../../state/state.ts';
import { rank } from '../../text/rank.ts';
import type { PickItem } from './pick-item.ts';

const said = messages.filters;

const wish = (words: string, state: State, filter: QuoteFilter, aside = ''): PickItem => ({
  words,
  // A choice that removes a filter leaves fewer of them.
  aside: Object.keys(filter).length < Object.keys(state.filter).length ? said.isOn : aside,
  action: { type: 'filter/set', filter },
});

const order = (words: string, state: State, wanted: State['order']): PickItem => ({
  words,
  aside: state.order === wanted ? said.isOn : '',
  action: { type: 'order/set', order: wanted },
});

const bySpeaker = (state: State): readonly PickItem[] =>
  speakerList(state).map((row) => {
    const speaker = speakerOfRow(row);
    const count = messages.picking.quotes(row.quotations);
    const words =
      row.kind === 'speaker'
        ? said.speaker(row.speaker.name)
        : row.kind === 'nobody'
          ? said.byNobody
          : said.byEveryone;
    const isOn = speaker !== undefined && state.reading.speaker === speaker;
    return { words, aside: isOn ? said.isOn : count, action: { type: 'filter/speaker', speaker } };
  });

const bySection = (state: State): readonly PickItem[] =>
  analysisOf(state).sections.map((section) =>
    wish(
      said.section(section.number, section.title.replace(/\s+/g, ' ')),
      state,
      toggled(state.filter, 'section', section.number),
      messages.picking.quotes(quotedIn(state, section)),
    ),
  );

/** Whether a choice has every typed word, or a word that begins with it. */
const hasEvery = (choice: string, typed: string): boolean =>
  typed
    .toLowerCase()
    .split(' ')
    .every((word) => choice.toLowerCase().includes(word));

/** The filters for the list of quotations that match the typed words, and a filter for these words themselves. */
export const filterItems = (state: State, typed: string): readonly PickItem[] => {
  const { filter } = state;
  const all: readonly PickItem[] = [
    ...(isNarrowed(state) || state.reading.speaker !== undefined
      ? [{ words: said.clear, aside: '', action: { type: 'filter/clear' } } as const]
      : []),
    ...(['direct', 'mixed', 'indirect'] as const).map((kind) =>
      wish(said[kind], state, toggled(filter, 'kind', kind)),
    ),
    ...(['unsure', 'sure'] as const).map((sure) => wish(said[sure], state, toggled(filter, 'sure', sure))),
    order(said.order, state, 'order'),
    order(said.bySpeaker, state, 'speaker'),
    order(said.byLength, state, 'length'),
    ...bySection(state),
    ...bySpeaker(state),
  ];
  const words = typed.replace(/\s+/g, ' ').trim();
  const found = rank(words, all, ({ words: own }) => own);
  if (words === '') {
    const own = filter.words;
    return own === undefined ? all : [...all, wish(said.words(own), state, toggled(filter, 'words', own))];
  }
  const withWords = {
    words: said.words(words),
    aside: '',
    action: { type: 'filter/set', filter: { ...filter, words } },
  } as const;
  // If the letters match only scattered over a choice, the reader more likely means words of a quotation.
  return found.some((item) => hasEvery(item.words, words)) ? [...found, withWords] : [withWords, ...found];
};
