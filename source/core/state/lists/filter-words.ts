import { messages } from '../../messages/messages.ts';
import type { State } from '../state.ts';

/** What is asked of the list of quotations, wish by wish in few words; nothing where it is as usual. */
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
