import type { Binding } from '../binding.ts';

/** Keys by which the reader says what they know better. */
export const correctionBindings = [
  {
    context: 'reading',
    keys: ['c'],
    action: { type: 'pick/open', from: 'speakers' },
    help: 'Correct who said the quote',
    group: 'Correct',
  },
  {
    context: 'reading',
    keys: ['R'],
    action: { type: 'pick/open', from: 'names' },
    help: 'Rename the speaker, or make them one with another',
    group: 'Correct',
  },
  {
    context: 'reading',
    keys: ['D'],
    action: { type: 'pick/open', from: 'parts' },
    help: 'Divide the speaker: one of the names is another’s',
    group: 'Correct',
  },
  {
    context: 'select',
    keys: ['c'],
    action: { type: 'pick/open', from: 'quoted' },
    help: 'They are a quote: say whose',
    group: 'While selecting words',
    footer: 'a quote',
  },
  {
    context: 'reading',
    keys: ['X'],
    action: { type: 'quotation/reject' },
    help: 'This is not a quote',
    group: 'Correct',
  },
  {
    context: 'reading',
    keys: ['U'],
    action: { type: 'correction/undo' },
    help: 'Take the last correction back',
    group: 'Correct',
  },
] as const satisfies readonly Binding[];
