import type { Binding } from '../binding.ts';

/** Keys that move through the article. */
export const articleBindings = [
  {
    context: 'article',
    keys: ['j', 'down'],
    action: { type: 'scroll/by-lines', lines: 1 },
    help: 'Down one line (5j: five)',
    group: 'Move',
  },
  {
    context: 'article',
    keys: ['k', 'up'],
    action: { type: 'scroll/by-lines', lines: -1 },
    help: 'Up one line',
    group: 'Move',
  },
  {
    context: 'article',
    keys: ['space', 'pagedown', 'ctrl+f'],
    action: { type: 'scroll/by-pages', pages: 1 },
    help: 'Down one screen',
    group: 'Move',
  },
  {
    context: 'article',
    keys: ['b', 'pageup'],
    action: { type: 'scroll/by-pages', pages: -1 },
    help: 'Up one screen',
    group: 'Move',
  },
  {
    context: 'article',
    keys: ['d', 'ctrl+d'],
    action: { type: 'scroll/by-pages', pages: 0.5 },
    help: 'Down half a screen',
    group: 'Move',
  },
  {
    context: 'article',
    keys: ['u', 'ctrl+u'],
    action: { type: 'scroll/by-pages', pages: -0.5 },
    help: 'Up half a screen',
    group: 'Move',
  },
  {
    context: 'article',
    keys: ['g', 'home'],
    action: { type: 'scroll/to-start' },
    help: 'To the start',
    group: 'Move',
  },
  {
    context: 'article',
    keys: ['G', 'end'],
    action: { type: 'scroll/to-end' },
    help: 'To the end',
    group: 'Move',
  },
  {
    context: 'article',
    keys: ['f'],
    action: { type: 'links/open' },
    help: 'Follow a link or a note by its letter',
    group: 'Go to',
  },
  {
    context: 'article',
    keys: ['enter'],
    action: { type: 'article/choose' },
    help: 'Follow who says the quote; again: everyone',
    group: 'Quotes',
  },
] as const satisfies readonly Binding[];
