import type { Binding } from '../binding.ts';

/** Keys that edit a field, wherever one is typed in. Characters themselves are typed. */
export const fieldBindings = [
  ...(['pick', 'search', 'help-filter', 'note'] as const).flatMap((context): readonly Binding[] => [
    {
      context,
      keys: ['backspace', 'ctrl+h'],
      action: { type: 'field/edit', edit: { kind: 'delete-back' } },
      help: 'Delete the character before',
      group: 'Type',
    },
    {
      context,
      keys: ['delete', 'ctrl+d'],
      action: { type: 'field/edit', edit: { kind: 'delete-forward' } },
      help: 'Delete the character after',
      group: 'Type',
    },
    {
      context,
      keys: ['ctrl+w', 'alt+backspace'],
      action: { type: 'field/edit', edit: { kind: 'delete-word' } },
      help: 'Delete a word',
      group: 'Type',
    },
    {
      context,
      keys: ['ctrl+u'],
      action: { type: 'field/edit', edit: { kind: 'delete-to-start' } },
      help: 'Clear',
      group: 'Type',
    },
    {
      context,
      keys: ['left', 'ctrl+b'],
      action: { type: 'field/edit', edit: { kind: 'left' } },
      help: 'Left',
      group: 'Type',
    },
    {
      context,
      keys: ['right', 'ctrl+f'],
      action: { type: 'field/edit', edit: { kind: 'right' } },
      help: 'Right',
      group: 'Type',
    },
    {
      context,
      keys: ['home', 'ctrl+a'],
      action: { type: 'field/edit', edit: { kind: 'start' } },
      help: 'To the start',
      group: 'Type',
    },
    {
      context,
      keys: ['end', 'ctrl+e'],
      action: { type: 'field/edit', edit: { kind: 'end' } },
      help: 'To the end',
      group: 'Type',
    },
  ]),
] as const satisfies readonly Binding[];
