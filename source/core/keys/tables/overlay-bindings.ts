import { type Binding, keyTable } from '../binding.ts';

/** Keys of the help, of lists to choose from, of the search and of every text field. */
export const overlayBindings: readonly Binding[] = [
  ...keyTable('help', 'In the help', [
    ['j down', { type: 'help/by-rows', rows: 1 }, 'Down one line of help', 'scroll'],
    ['k up', { type: 'help/by-rows', rows: -1 }, 'Up one line of help'],
    ['space pagedown', { type: 'help/by-pages', pages: 1 }, 'Down one screen of help'],
    ['b pageup', { type: 'help/by-pages', pages: -1 }, 'Up one screen of help'],
    ['/', { type: 'help/filter' }, 'Search the help', 'search the help'],
  ]),
  ...keyTable('help-filter', 'In the help', [
    ['down enter', { type: 'help/by-rows', rows: 1 }, 'Down one line of what was found'],
    ['up', { type: 'help/by-rows', rows: -1 }, 'Up one line of what was found'],
  ]),
  ...keyTable('pick-list', 'In a list to choose from', [
    ['enter', { type: 'pick/choose' }, 'Choose it', 'choose'],
    ['j down tab', { type: 'pick/move', by: 1 }, 'Next row of the list', 'move'],
    ['k up shift+tab', { type: 'pick/move', by: -1 }, 'Previous row of the list'],
    ['g home', { type: 'pick/to-end', end: 'first' }, 'First row of the list'],
    ['G end', { type: 'pick/to-end', end: 'last' }, 'Last row of the list'],
    ['/', { type: 'pick/filter' }, 'Filter the list; any other letter does so too', 'filter'],
    ['ctrl+x', { type: 'pick/delete' }, 'Delete it, where it is a mark'],
  ]),
  ...keyTable('pick', 'In a list to choose from', [
    ['enter', { type: 'pick/choose' }, 'Choose it', 'choose'],
    ['down ctrl+n tab', { type: 'pick/move', by: 1 }, 'Next in the list', 'move'],
    ['up ctrl+p shift+tab', { type: 'pick/move', by: -1 }, 'Previous in the list'],
    ['ctrl+x', { type: 'pick/delete' }, 'Delete it, where it is a mark'],
  ]),
  ...keyTable('search', 'In the search', [
    ['enter', { type: 'search/choose' }, 'Go there, matches stay lit', 'go'],
    ['down ctrl+n', { type: 'search/move', by: 1 }, 'Next result', 'move'],
    ['up ctrl+p', { type: 'search/move', by: -1 }, 'Previous result'],
    ['ctrl+r alt+up', { type: 'search/recall', by: 1 }, 'An earlier search of yours'],
    ['alt+down', { type: 'search/recall', by: -1 }, 'A later one'],
    ['tab ctrl+/', { type: 'search/narrow', by: 1 }, 'Narrow to quotes, speakers, sections, text', 'narrow'],
    ['shift+tab', { type: 'search/narrow', by: -1 }, 'Narrow the other way round'],
  ]),
  ...(['pick', 'search', 'help-filter', 'note', 'desk-field'] as const).flatMap((context) =>
    keyTable(context, 'Where you type', [
      [
        'backspace ctrl+h',
        { type: 'field/edit', edit: { kind: 'delete-back' } },
        'Delete the character before',
      ],
      [
        'delete ctrl+d',
        { type: 'field/edit', edit: { kind: 'delete-forward' } },
        'Delete the character after',
      ],
      ['ctrl+w alt+backspace', { type: 'field/edit', edit: { kind: 'delete-word' } }, 'Delete a word'],
      ['ctrl+u', { type: 'field/edit', edit: { kind: 'delete-to-start' } }, 'Clear'],
      ['left ctrl+b', { type: 'field/edit', edit: { kind: 'left' } }, 'Left'],
      ['right ctrl+f', { type: 'field/edit', edit: { kind: 'right' } }, 'Right'],
      ['home ctrl+a', { type: 'field/edit', edit: { kind: 'start' } }, 'To the start'],
      ['end ctrl+e', { type: 'field/edit', edit: { kind: 'end' } }, 'To the end'],
    ]),
  ),
];
