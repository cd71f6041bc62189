import type { Binding } from '../binding.ts';
import { digits } from './reading-bindings.ts';

/** Keys that select, with the end of the selection that moves. */
const selecting: readonly Binding[] = [
  {
    context: 'select',
    keys: ['H', 'enter'],
    action: { type: 'highlight/toggle' },
    help: 'Highlight them',
    group: 'While selecting words',
    footer: 'highlight',
  },
  {
    context: 'select',
    keys: ['W', 'N'],
    action: { type: 'note/open' },
    help: 'Write a note on them',
    group: 'While selecting words',
    footer: 'note',
  },
  {
    context: 'select',
    keys: digits,
    action: { type: 'count/digit', digit: '' },
    help: 'A count for the next key: 3w is three words',
    group: 'While selecting words',
  },
  {
    context: 'select',
    keys: ['w', 'l', 'right'],
    action: { type: 'select/extend', unit: 'word', by: 1 },
    help: 'A word more',
    group: 'While selecting words',
    footer: 'word',
  },
  {
    context: 'select',
    keys: ['b', 'h', 'left'],
    action: { type: 'select/extend', unit: 'word', by: -1 },
    help: 'A word less',
    group: 'While selecting words',
  },
  {
    context: 'select',
    keys: [')', 'j', 'down'],
    action: { type: 'select/extend', unit: 'sentence', by: 1 },
    help: 'A sentence more',
    group: 'While selecting words',
    footer: 'sentence',
  },
  {
    context: 'select',
    keys: ['(', 'k', 'up'],
    action: { type: 'select/extend', unit: 'sentence', by: -1 },
    help: 'A sentence less',
    group: 'While selecting words',
  },
  {
    context: 'select',
    keys: ['}'],
    action: { type: 'select/extend', unit: 'paragraph', by: 1 },
    help: 'A paragraph more',
    group: 'While selecting words',
    footer: 'paragraph',
  },
  {
    context: 'select',
    keys: ['{'],
    action: { type: 'select/extend', unit: 'paragraph', by: -1 },
    help: 'A paragraph less',
    group: 'While selecting words',
  },
  {
    context: 'select',
    keys: ['o'],
    action: { type: 'select/swap' },
    help: 'Move the other end',
    group: 'While selecting words',
    footer: 'other end',
  },
];

/** Keys of a note that is being written. */
const writing: readonly Binding[] = [
  {
    context: 'note',
    keys: ['enter', 'ctrl+s'],
    action: { type: 'note/save' },
    help: 'Keep the note',
    group: 'While writing a note',
    footer: 'keep',
  },
  {
    context: 'note',
    keys: ['alt+enter', 'ctrl+n'],
    action: { type: 'note/new-line' },
    help: 'A new line',
    group: 'While writing a note',
    footer: 'new line',
  },
  {
    context: 'note',
    keys: ['ctrl+x'],
    action: { type: 'note/elsewhere' },
    help: 'Write it in your own editor',
    group: 'While writing a note',
    footer: 'your editor',
  },
  {
    context: 'note',
    keys: ['up'],
    action: { type: 'note/line', by: -1 },
    help: 'A line up',
    group: 'While writing a note',
  },
  {
    context: 'note',
    keys: ['down'],
    action: { type: 'note/line', by: 1 },
    help: 'A line down',
    group: 'While writing a note',
  },
];

/** Keys of the list of highlights. */
const listing: readonly Binding[] = [
  {
    context: 'highlights',
    keys: ['j', 'down'],
    action: { type: 'highlights/by-rows', rows: 1 },
    help: 'Next highlight',
    group: 'In the list of highlights',
  },
  {
    context: 'highlights',
    keys: ['k', 'up'],
    action: { type: 'highlights/by-rows', rows: -1 },
    help: 'Previous highlight',
    group: 'In the list of highlights',
  },
  {
    context: 'highlights',
    keys: ['space', 'pagedown'],
    action: { type: 'highlights/by-pages', pages: 1 },
    help: 'A screen of highlights on',
    group: 'In the list of highlights',
  },
  {
    context: 'highlights',
    keys: ['b', 'pageup'],
    action: { type: 'highlights/by-pages', pages: -1 },
    help: 'A screen of highlights back',
    group: 'In the list of highlights',
  },
  {
    context: 'highlights',
    keys: ['enter'],
    action: { type: 'highlights/choose' },
    help: 'Go to the highlight',
    group: 'In the list of highlights',
    footer: 'go',
  },
  {
    context: 'highlights',
    keys: ['W', 'N'],
    action: { type: 'note/open' },
    help: 'Write or change its note',
    group: 'In the list of highlights',
    footer: 'note',
  },
  {
    context: 'highlights',
    keys: ['D', 'delete'],
    action: { type: 'highlights/delete' },
    help: 'Delete the highlight and its note',
    group: 'In the list of highlights',
    footer: 'delete',
  },
  {
    context: 'highlights',
    keys: ['U'],
    action: { type: 'highlights/restore' },
    help: 'Bring back what was deleted last',
    group: 'In the list of highlights',
  },
];

/** Keys of highlights and notes: pointing, selecting, writing, listing. */
export const highlightBindings: readonly Binding[] = [
  {
    context: 'reading',
    keys: [')'],
    action: { type: 'sentence/next', by: 1 },
    help: 'Next sentence',
    group: 'Go to',
  },
  {
    context: 'reading',
    keys: ['('],
    action: { type: 'sentence/next', by: -1 },
    help: 'Previous sentence',
    group: 'Go to',
  },
  {
    context: 'reading',
    keys: ['H'],
    action: { type: 'highlight/toggle' },
    help: 'Highlight the sentence or quote; again: no longer',
    group: 'Notes',
  },
  {
    context: 'reading',
    keys: ['W'],
    action: { type: 'note/open' },
    help: 'Write a note on it',
    group: 'Notes',
  },
  {
    context: 'reading',
    keys: ['v'],
    action: { type: 'select/open' },
    help: 'Select words, from the sentence or quote on',
    group: 'Notes',
  },
  {
    context: 'reading',
    keys: ['L'],
    action: { type: 'highlights/open' },
    help: 'List highlights and notes',
    group: 'Notes',
  },
  ...selecting,
  ...writing,
  ...listing,
];
