import { messages } from '../../messages/messages.ts';
import type { Asked } from '../../state/action.ts';
import { marksOf } from '../../state/marks/marking.ts';
import { analysisOf, sectionIndexAt } from '../../state/selectors.ts';
import type { Overlay, State } from '../../state/state.ts';
import { memoised } from '../../text/memoised.ts';
import { rank } from '../../text/rank.ts';
import { type Binding, groups } from '../binding.ts';
import { contextsOf } from '../contexts.ts';
import type { Keys } from '../keymap.ts';
import { keysOf } from '../keys-of.ts';
import { checkItems, decisionItems } from './check-items.ts';
import { filterItems } from './filter-items.ts';
import { exportItems, fileItems } from './pick-exports.ts';
import type { PickItem } from './pick-item.ts';
import { called, parted, parts, quoted, renames, speakers } from './pick-names.ts';

export type Pick = Extract<Overlay, { readonly kind: 'pick' }>;

/** Whether a binding can be chosen by name: those for a series of keys cannot. */
const isNamed = ({ type }: Asked): boolean =>
  type !== 'count/digit' && type !== 'letter/take' && type !== 'link/take' && type !== 'field/edit';

/** Orders commands as the help does, but with the first group last: nobody looks for keys that move by name. */
const placeOf = ({ group }: Binding): number => groups.indexOf(group) || groups.length;

const commands = ({ bindings }: Keys, state: State): readonly PickItem[] => {
  const contexts = contextsOf({ ...state, overlay: undefined });
  return contexts
    .flatMap((context) => bindings.filter(({ context: own, action }) => own === context && isNamed(action)))
    .filter(({ action }) => action.type !== 'pick/open' || action.from !== 'commands')
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((binding) => ({ words: binding.help, aside: keysOf(binding), action: binding.action }));
};

/** The destination of a typed number: "5" or "3.2" for a section, "50%" for that part of the article. */
const places = (state: State, typed: string): readonly PickItem[] | undefined => {
  const percent = /^(\d{1,3})\s*%$/.exec(typed);
  if (percent) {
    return [
      {
        words: messages.picking.toPart(Number(percent[1])),
        aside: '',
        action: { type: 'part/to', percent: Number(percent[1]) },
      },
    ];
  }
  if (!/^\d+(?:\.\d+)*$/.test(typed)) return undefined;
  const section = analysisOf(state).sections.find(({ number }) => number === typed);
  const title = section?.title.replace(/\s+/g, ' ') ?? '';
  return [
    {
      words: messages.picking.toSection(typed, title),
      aside: '',
      action: { type: 'section/to', number: typed },
    },
  ];
};

/** Code units of the text shown for a marked place. */
const shown = 160;

const marks = (state: State): readonly PickItem[] =>
  marksOf(state).map(([letter, place]) => {
    const section = analysisOf(state).sections[sectionIndexAt(state, place)];
    const words = state.document.text
      .slice(place, place + shown)
      .replace(/\s+/g, ' ')
      .trim();
    return {
      words: `${letter}  ${words}`,
      aside: section ? `§ ${section.number}` : '',
      action: { type: 'mark/go', letter },
      deletion: { type: 'mark/delete', letter },
    };
  });

const stories = ({ document }: State): readonly PickItem[] =>
  (document.stories ?? []).map((story, index) => ({
    words: `${index + 1}  ${story.title}`,
    aside: [story.author, story.date].filter(Boolean).join(' · '),
    action: { type: 'story/open', number: index + 1 },
  }));

const itemsOf = (keys: Keys, state: State, pick: Pick): readonly PickItem[] => {
  const typed = pick.field.text.trim();
  switch (pick.from) {
    case 'commands':
      return places(state, typed) ?? rank(typed, commands(keys, state), ({ words }) => words);
    case 'marks':
      return rank(typed, marks(state), ({ words }) => words);
    case 'stories':
      return rank(typed, stories(state), ({ words }) => words);
    case 'speakers':
      return speakers(state, typed);
    case 'filters':
      return filterItems(state, typed);
    case 'names':
      return renames(state, typed);
    case 'exports':
      return exportItems(state, typed);
    case 'called':
      return called(pick.person.person, typed);
    case 'file':
      return fileItems(pick, typed);
    case 'checks':
      return checkItems(state, typed);
    case 'decision':
      return decisionItems(typed);
    case 'parts':
      return parts(state, typed);
    case 'parted':
      return parted(state, pick.words, typed);
    case 'quoted':
      return quoted(state, pick.range, typed);
  }
};

const itemsShown = memoised((state: State, keys: Keys): readonly PickItem[] =>
  state.overlay?.kind === 'pick' ? itemsOf(keys, state, state.overlay) : [],
);

/** The items of the open list that match the typed words, best first. */
export const pickItems = (keys: Keys, state: State): readonly PickItem[] => itemsShown(state, keys);
