import { plural } from './plural.ts';

/** What is said to those who hear the screen. Actions in braces are shown as their keys. */
export const spoken = {
  place: (title: string, percent: number) => `${title}. ${percent}% read.`,
  section: (number: string, title: string) => `Section ${number}: ${title}.`,
  quote: (name: string, kind: string, place: number, count: number) =>
    `Quote ${place} of ${count}, ${kind}, by ${name}`,
  doubtful: 'unsure',
  quoteBegins: (name: string) => `[quote by ${name}]`,
  quoteEnds: '[end of quote]',
  search: 'Search',
  article: 'Article',
  list: 'List',
  help: '{global.help-toggle} tells the keys, {global.app-quit} quits.',
  asides: (count: number) => plural(count, { one: '1 aside left out', other: `${count} asides left out` }),
};
