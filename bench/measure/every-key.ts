import type { Binding, Context } from '../../source/core/keys/binding.ts';
import { bindings } from '../../source/core/keys/bindings.ts';
import type { Stroke } from '../../source/core/keys/stroke.ts';
import { bytesFor } from './strokes.ts';

/** Where keys are pressed: a name for it, the contexts whose keys are, and the keys that lead there from the article. */
type Place = {
  readonly where: string;
  readonly contexts: readonly Context[];
  readonly there: readonly string[];
};

/** One line is one place more. Each begins in the article with nothing over it. */
const PLACES: readonly Place[] = [
  { where: 'the article', contexts: ['article', 'reading', 'global'], there: ['n'] },
  { where: 'a followed speaker', contexts: ['article', 'reading'], there: ['n', '\r'] },
  { where: 'everything said', contexts: ['article', 'reading'], there: ['E'] },
  { where: 'the sourcing', contexts: ['article'], there: ['S'] },
  { where: 'the outline', contexts: ['list'], there: ['t'] },
  { where: 'the speakers', contexts: ['list'], there: ['s'] },
  { where: 'the quotes', contexts: ['list'], there: ['s', '\t'] },
  { where: 'the timeline', contexts: ['list', 'timeline'], there: ['T'] },
  { where: 'the reasons', contexts: ['article', 'why'], there: ['n', 'i'] },
  { where: 'the help', contexts: ['help'], there: ['?'] },
  { where: 'what is sought in the help', contexts: ['help-filter'], there: ['?', '/', 'quo'] },
  { where: 'the commands', contexts: ['pick'], there: [':', 'se'] },
  { where: 'the filters', contexts: ['pick'], there: ['&'] },
  { where: 'the filters, a name', contexts: ['pick'], there: ['&', 'an'] },
  { where: 'who else it was', contexts: ['pick'], there: ['n', 'c', 'a'] },
  { where: 'a new name', contexts: ['pick'], there: ['n', 'R', 'a'] },
  { where: 'the exports', contexts: ['pick'], there: ['e'] },
  { where: 'a letter', contexts: ['letter'], there: ['m'] },
  { where: 'a selection', contexts: ['select'], there: ['n', 'v'] },
  { where: 'a note', contexts: ['note'], there: ['n', 'W', 'a word'] },
  { where: 'the highlights', contexts: ['highlights'], there: ['n', 'H', 'L'] },
  { where: 'the search', contexts: ['search'], there: ['/', 'minister'] },
];

/** These end the program, stop it or begin another one: what follows could not be measured. */
const LEAVES: ReadonlySet<string> = new Set([
  'app/back',
  'app/quit',
  'app/suspend',
  'note/elsewhere',
  'address/open',
]);

/** What is typed after a key that only awaits more. */
const AFTER: Readonly<Record<string, string>> = { 'search/open': 'm', 'pick/open': 'a' };

export type KeyStep = {
  readonly where: string;
  readonly key: Stroke;
  readonly does: string;
  readonly there: readonly string[];
  readonly press: readonly string[];
};

const stepsAt = ({ where, contexts, there }: Place): readonly KeyStep[] =>
  bindings
    .filter(({ context, action }) => contexts.includes(context) && !LEAVES.has(action.type))
    .map(({ keys: [key = ''], action, help }: Binding) => {
      const more = AFTER[action.type];
      const press = [bytesFor(key), ...(more === undefined ? [] : [more])];
      return { where, key, does: help, there, press };
    });

/** Every key of the table in every place that heeds it, by the places. */
export const everyKey: readonly KeyStep[] = PLACES.flatMap(stepsAt);
