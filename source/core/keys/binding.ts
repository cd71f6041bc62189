import type { Asked } from '../state/action.ts';
import type { Stroke } from './stroke.ts';

/** Where a key has a meaning. `contextsOf` says which contexts are active in a state. */
export type Context =
  | 'global'
  | 'checking'
  | 'desk'
  | 'desk-field'
  | 'review'
  | 'opened'
  | 'reading'
  | 'article'
  | 'list'
  | 'timeline'
  | 'why'
  | 'help'
  | 'help-filter'
  | 'pick'
  | 'pick-list'
  | 'letter'
  | 'links'
  | 'select'
  | 'note'
  | 'highlights'
  | 'search';

/** The headings of the help: first keys for reading, then keys inside lists, fields and the like. */
export const groups = [
  'Move',
  'Go to',
  'Find',
  'Quotes',
  'Notes',
  'Correct',
  'Panes',
  'Look',
  'Program',
  'On the desk',
  'In the review',
  'In a checked draft',
  'In a list',
  'In the timeline',
  'In a list to choose from',
  'In the search',
  'In the list of highlights',
  'While selecting words',
  'While writing a note',
  'In the help',
  'The letter of a mark or link',
  'Where you type',
] as const;

/** A heading of the help. */
export type Group = (typeof groups)[number];

export type Binding = {
  readonly context: Context;
  readonly keys: readonly Stroke[];
  readonly action: Asked;
  readonly help: string;
  readonly group: Group;
  /** A word for the footer, for keys that are shown there. */
  readonly footer?: string;
};

/** A row of a table of keys: strokes separated by blanks, their action, the text of the help, the word of the footer. */
export type KeyRow = readonly [keys: string, action: Asked, help: string, footer?: string];

/** The bindings of one context under one heading of the help, given as rows. */
export const keyTable = (context: Context, group: Group, rows: readonly KeyRow[]): readonly Binding[] =>
  rows.map(([keys, action, help, footer]) => ({
    context,
    keys: keys.split(' '),
    action,
    help,
    group,
    ...(footer === undefined ? {} : { footer }),
  }));
