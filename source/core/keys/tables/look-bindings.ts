import type { Binding } from '../binding.ts';

/** Keys for how the article is set and what stands about it. */
export const lookBindings = [
  {
    context: 'reading',
    keys: ['<'],
    action: { type: 'measure/by', steps: -1 },
    help: 'Narrower lines',
    group: 'Look',
  },
  {
    context: 'reading',
    keys: ['>'],
    action: { type: 'measure/by', steps: 1 },
    help: 'Wider lines',
    group: 'Look',
  },
  {
    context: 'reading',
    keys: ['='],
    action: { type: 'justified/toggle' },
    help: 'Fill lines to both edges, or leave them ragged',
    group: 'Look',
  },
  {
    context: 'reading',
    keys: ['z'],
    action: { type: 'plain/toggle' },
    help: 'Only the article, or all that stands about it',
    group: 'Look',
  },
  {
    context: 'reading',
    keys: ['Z'],
    action: { type: 'alone/toggle' },
    help: 'Only what one speaker says stands out, or everything',
    group: 'Look',
  },
] as const satisfies readonly Binding[];
