import type { Binding } from '../binding.ts';

/** Keys that edit a field, wherever one is typed in. Characters themselves are typed. */
export const fieldBindings = [
  ...(['pick', 'search', 'help-filter', 'note'] as const).flatMap((context): readonly Binding[] => [
    {
      context,
      keys: ['backspace', 'ctrl+h'],
      action: { type: 'field/edit', edit: { kind: 'delete-back' } },
      help: 'Delete the character before',
      group: 'Where you type',
    },
    {
      context,
      keys: ['delete', 'ctrl+d'],
      action: { type: 'field/edit', edit: { kind: 'delete-forward' } },
      help: 'Delete the character after',
      group: 'Where you type',
    },
    {
      context,
      keys: ['ctrl+w', 'alt+backspace'],
      action: { type: 'field/edit', edit: { kind: 'delete-word' } },
      help: 'Delete a word',
      group: 'Where you type',
    },
    {
      context,
      keys: ['ctrl+u'],
      action: { type: 'field/edit', edit: { kind: 'delete-to-start' } },
      help: 'Clear',
      group: 'Where you type',
    },
    {
      context,
      keys: ['left', 'ctrl+b'],
      action: { type: 'field/edit', edit: { kind: 'left' } },
      help: 'Left',
      group: 'Where you type',
    },
    {
      context,
      keys: ['right', 'ctrl+f'],
      action: { type: 'field/edit', edit: { kind: 'right' } },
      help: 'Right',
      group: 'Where you type',
    },
    {
      context,
      keys: ['home', 'ctrl+a'],
      action: { type: 'field/edit', edit: { kind: 'start' } },
      help: 'To the start',
      group: 'Where you type',
    },
    {
      context,
      keys: ['end', 'ctrl+e'],
      action: { type: 'field/edit', edit: { kind: 'end' } },
      help: 'To the end',
      group: 'Where you type',
    },
  ]),
] as const satisfies readonly Binding[];
