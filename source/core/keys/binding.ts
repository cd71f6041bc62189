import type { Asked } from '../state/action.ts';
import type { Stroke } from './stroke.ts';

/** Where a key means something; see `contextsOf` for which of them hold when. */
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
  | 'letter'
  | 'links'
  | 'select'
  | 'note'
  | 'highlights'
  | 'search';

/** What the help is divided by: first what keys do while one reads, then what they do within something else. */
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
  'In a pane',
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

/** What the help puts under one heading. */
export type Group = (typeof groups)[number];

export type Binding = {
  readonly context: Context;
  readonly keys: readonly Stroke[];
  readonly action: Asked;
  readonly help: string;
  readonly group: Group;
  /** A word for the footer, where the key matters enough to be named there. */
  readonly footer?: string;
};

/** A row of a table of keys: strokes with blanks between them, what they do, the help's words, the footer's word. */
export type KeyRow = readonly [keys: string, action: Asked, help: string, footer?: string];

/** The bindings of one context and one group of the help, a row for each. */
export const keyTable = (context: Context, group: Group, rows: readonly KeyRow[]): readonly Binding[] =>
  rows.map(([keys, action, help, footer]) => ({
    context,
    keys: keys.split(' '),
    action,
    help,
    group,
    ...(footer === undefined ? {} : { footer }),
  }));
