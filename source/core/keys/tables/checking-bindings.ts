import { type Binding, keyTable } from '../binding.ts';

/** Keys of a checked draft; they come before those of the article. */
export const checkingBindings: readonly Binding[] = keyTable('checking', 'In a checked draft', [
  ['n', { type: 'check/next', by: 1 }, 'Next quotation that does not hold', 'next problem'],
  ['N', { type: 'check/next', by: -1 }, 'The one before'],
  ['enter', { type: 'check/source' }, 'Into the source, at the place', 'source'],
  ['W', { type: 'pick/open', from: 'decision' }, 'Accept the quotation, with a note', 'accept'],
  ['t', { type: 'pick/open', from: 'checks' }, 'All quotations, by verdict', 'verdicts'],
  ['e', { type: 'pick/open', from: 'exports' }, 'Export the report, or quotes, to a file', 'report'],
]);
