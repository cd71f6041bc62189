import { type Binding, keyTable } from '../binding.ts';

/** Keys that mean the same everywhere except in text fields. */
export const globalBindings: readonly Binding[] = [
  ...keyTable('global', 'Program', [
    ['escape', { type: 'layer/back' }, 'Leave one layer', 'back'],
    ['? f1', { type: 'help/toggle' }, 'Help', 'help'],
    ['q', { type: 'app/back' }, 'Leave one layer; from the article, quit', 'quit'],
    ['Q ctrl+c', { type: 'app/quit' }, 'Quit', 'quit'],
    ['P', { type: 'mouse/toggle' }, 'The mouse: for onrecord, or for the terminal'],
    ['ctrl+z', { type: 'app/suspend' }, 'Suspend; fg comes back'],
    ['ctrl+l', { type: 'app/redraw' }, 'Draw the screen again'],
  ]),
];
