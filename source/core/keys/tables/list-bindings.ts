import type { Binding } from '../binding.ts';

/** Keys of the outline, the speakers and the quotes while one of them has the keys. */
export const listBindings = [
  {
    context: 'list',
    keys: ['j', 'down'],
    action: { type: 'list/by-rows', rows: 1 },
    help: 'Down one row',
    group: 'Panes',
  },
  {
    context: 'list',
    keys: ['k', 'up'],
    action: { type: 'list/by-rows', rows: -1 },
    help: 'Up one row',
    group: 'Panes',
  },
  {
    context: 'list',
    keys: ['space', 'f', 'pagedown'],
    action: { type: 'list/by-pages', pages: 1 },
    help: 'Down one page of rows',
    group: 'Panes',
  },
  {
    context: 'list',
    keys: ['b', 'pageup'],
    action: { type: 'list/by-pages', pages: -1 },
    help: 'Up one page of rows',
    group: 'Panes',
  },
  {
    context: 'list',
    keys: ['d', 'ctrl+d'],
    action: { type: 'list/by-pages', pages: 0.5 },
    help: 'Down half a page of rows',
    group: 'Panes',
  },
  {
    context: 'list',
    keys: ['u', 'ctrl+u'],
    action: { type: 'list/by-pages', pages: -0.5 },
    help: 'Up half a page of rows',
    group: 'Panes',
  },
  {
    context: 'list',
    keys: ['g', 'home'],
    action: { type: 'list/to-start' },
    help: 'First row',
    group: 'Panes',
  },
  { context: 'list', keys: ['G', 'end'], action: { type: 'list/to-end' }, help: 'Last row', group: 'Panes' },
  {
    context: 'list',
    keys: ['enter'],
    action: { type: 'list/choose' },
    help: 'Go to the section, speaker’s quotes or quote',
    group: 'Panes',
    footer: 'go',
  },
  {
    context: 'timeline',
    keys: ['l', 'right'],
    action: { type: 'timeline/next', by: 1 },
    help: 'To where the timeline’s speaker speaks next',
    group: 'Panes',
    footer: 'next',
  },
  {
    context: 'timeline',
    keys: ['h', 'left'],
    action: { type: 'timeline/next', by: -1 },
    help: 'To where the timeline’s speaker spoke before',
    group: 'Panes',
    footer: 'before',
  },
] as const satisfies readonly Binding[];
