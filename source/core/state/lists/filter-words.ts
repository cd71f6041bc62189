import { messages } from '../../messages/messages.ts';
import type { State } from '../state.ts';

/** The active filters and the order of the list of quotations, in a few words each. */
export const filterWords = ({ filter, order }: State): readonly string[] => {
  const { kind, section, sure, words } = filter;
  const { short } = messages.filters;
  return [
    ...(kind === undefined ? [] : [short[kind]]),
    ...(section === undefined ? [] : [short.section(section)]),
    ...(sure === undefined ? [] : [short[sure]]),
    ...(words === undefined ? [] : [short.words(words)]),
    ...(order === 'order' ? [] : [short[order]]),
  ];
};
