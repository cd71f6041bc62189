import { type Binding, keyTable } from '../binding.ts';

/** Keys of every list: beside an article, of the desk, and of the timeline. */
export const paneBindings: readonly Binding[] = [
  ...keyTable('list', 'In a list', [
    ['j down', { type: 'list/by-rows', rows: 1 }, 'Down one row'],
    ['k up', { type: 'list/by-rows', rows: -1 }, 'Up one row'],
    ['space f pagedown ctrl+f', { type: 'list/by-pages', pages: 1 }, 'Down one page of rows'],
    ['b pageup ctrl+b', { type: 'list/by-pages', pages: -1 }, 'Up one page of rows'],
    ['d ctrl+d', { type: 'list/by-pages', pages: 0.5 }, 'Down half a page of rows'],
    ['u ctrl+u', { type: 'list/by-pages', pages: -0.5 }, 'Up half a page of rows'],
    ['g home', { type: 'list/to-start' }, 'First row'],
    ['G end', { type: 'list/to-end' }, 'Last row'],
    ['enter', { type: 'list/choose' }, 'Go to the section, speaker’s quotes or quote', 'go'],
  ]),
  ...keyTable('timeline', 'In the timeline', [
    ['l right', { type: 'timeline/next', by: 1 }, 'To where the timeline’s speaker speaks next', 'next'],
    ['h left', { type: 'timeline/next', by: -1 }, 'To where the timeline’s speaker spoke before', 'before'],
  ]),
];
