import type { Binding } from '../binding.ts';

/** Keys that mean the same everywhere, fields aside. */
export const globalBindings = [
  {
    context: 'global',
    keys: ['escape'],
    action: { type: 'layer/back' },
    help: 'Back out of one layer',
    group: 'Program',
    footer: 'back',
  },
  {
    context: 'global',
    keys: ['?', 'f1'],
    action: { type: 'help/toggle' },
    help: 'Help',
    group: 'Program',
    footer: 'help',
  },
  {
    context: 'global',
    keys: ['q'],
    action: { type: 'app/back' },
    help: 'Back, then quit',
    group: 'Program',
    footer: 'quit',
  },
  { context: 'global', keys: ['Q', 'ctrl+c'], action: { type: 'app/quit' }, help: 'Quit', group: 'Program' },
  {
    context: 'global',
    keys: ['P'],
    action: { type: 'mouse/toggle' },
    help: 'The mouse: for onrecord, or for the terminal',
    group: 'Program',
  },
  {
    context: 'global',
    keys: ['ctrl+z'],
    action: { type: 'app/suspend' },
    help: 'Suspend; fg comes back',
    group: 'Program',
  },
  {
    context: 'global',
    keys: ['ctrl+l'],
    action: { type: 'app/redraw' },
    help: 'Draw the screen again',
    group: 'Program',
  },
] as const satisfies readonly Binding[];
