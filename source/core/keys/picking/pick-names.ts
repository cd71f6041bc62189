import { messages } from '../../messages/messages.ts';
import type { Asked } from '../../state/action.ts';
import { quotationMeant } from '../../state/copying/copying.ts';
import { partsOf, speakerMeant } from '../../state/corrections/correcting.ts';
import { speakerById, speakerList } from '../../state/selectors.ts';
import type { State } from '../../state/state.ts';
import type { Range } from '../../text/range.ts';
import { isNear, rank } from '../../text/rank.ts';
import type { PickItem } from './pick-item.ts';

type Name = { readonly name: string; readonly aside: string };

const names = (state: State): readonly Name[] =>
  speakerList(state).flatMap((row) =>
    row.kind === 'speaker'
      ? [{ name: row.speaker.name, aside: messages.picking.quotes(row.quotations) }]
      : [],
  );

const typedName = (typed: string): string => typed.replace(/\s+/g, ' ').trim();

const fitting = (typed: string, items: readonly PickItem[]): readonly PickItem[] =>
  rank(typed, items, ({ words }) => words);

/**
 * The names that match the typed words, and the words as a new name unless one of the names is equal. The new name comes
 * first when the others match only in scattered letters, which most long names do.
 */
const namesOrNew = (
  typed: string,
  known: readonly Name[],
  action: (name: string) => Asked,
  more: readonly PickItem[] = [],
): readonly PickItem[] => {
  const name = typedName(typed);
  const items = known.map(({ name: words, aside }) => ({ words, aside, action: action(words) }));
  const found = fitting(name, [...items, ...more]);
  if (name === '' || items.some(({ words }) => words === name)) return found;
  const own = { words: `“${name}”`, aside: messages.picking.newName, action: action(name) };
  const [best] = found;
  return best && isNear(name, best.words) ? [...found, own] : [own, ...found];
};

const saidBy = (state: State, typed: string, action: (name: string) => Asked): readonly PickItem[] =>
  namesOrNew(typed, names(state), action, [
    { words: messages.panes.nobodyNamed, aside: '', action: action('') },
  ]);

/** Candidates for the speaker of the current quotation. */
export const speakers = (state: State, typed: string): readonly PickItem[] => {
  const { name: now = messages.panes.nobodyNamed } =
    speakerById(state, quotationMeant(state)?.attribution.speaker) ?? {};
  return saidBy(state, typed, (name) => ({ type: 'correction/speaker', name })).map((item) =>
    item.words === now ? { ...item, aside: messages.picking.saysSoNow } : item,
  );
};

/** Candidates for the speaker of a passage that the reader marks as a quotation. */
export const quoted = (state: State, range: Range, typed: string): readonly PickItem[] =>
  saidBy(state, typed, (name) => ({ type: 'correction/quotation', range, name }));

/** Speakers to merge the current speaker with, or new names for it. */
export const renames = (state: State, typed: string): readonly PickItem[] => {
  const name = typedName(typed);
  const own = speakerMeant(state);
  const others = names(state).filter((one) => one.name !== own);
  const found = fitting(
    name,
    others.map(({ name: to }) => ({
      words: messages.picking.isSomebody(to),
      aside: messages.picking.twoAreOne,
      action: { type: 'correction/rename', to },
    })),
  );
  if (name === '' || name === own || others.some((one) => one.name === name)) return found;
  return [
    ...found,
    {
      words: messages.picking.isCalled(name),
      aside: messages.picking.newName,
      action: { type: 'correction/rename', to: name },
    },
  ];
};

/** What somebody on the desk is to be called. */
export const called = (person: number, typed: string): readonly PickItem[] => {
  const name = typedName(typed);
  if (name === '') return [];
  const action: Asked = { type: 'desk/call', person, name };
  return [{ words: messages.picking.isCalled(name), aside: messages.picking.newName, action }];
};

/** The names by which the article calls the speaker, to choose which one is somebody else. */
export const parts = (state: State, typed: string): readonly PickItem[] =>
  fitting(typed, [
    ...partsOf(state).map(({ words, count }): PickItem => {
      const aside = count === 0 ? messages.picking.mentionedOnly : messages.picking.quotes(count);
      return { words, aside, action: { type: 'pick/open', from: 'parted', words } };
    }),
    { words: messages.picking.thisQuoteAlone, aside: '', action: { type: 'pick/open', from: 'speakers' } },
  ]);

/** Whom a name belongs to: first of all, somebody with exactly that name. */
export const parted = (state: State, words: string, typed: string): readonly PickItem[] => {
  const own = speakerMeant(state);
  const others = names(state).filter(({ name }) => name !== own && name !== words);
  const so: Name = { name: words, aside: messages.picking.newName };
  return namesOrNew(typed, [so, ...others], (to) => ({ type: 'correction/split', words, to }));
};
