import { plural } from './plural.ts';

/** Lists to choose from by typing: what is asked, and the rows that are not names. */
export const picking = {
  prompts: {
    commands: ':',
    marks: 'Mark',
    stories: 'Story',
    speakers: 'Said by',
    filters: 'Only',
    quoted: 'A quote, said by',
  },
  aboutCommands: 'a name, a section (5), a part (50%)',
  aboutMarks: 'a letter, or words of the place; {pick.pick-delete} deletes',
  aboutStories: (count: number) =>
    plural(count, {
      one: 'one story: words of a title, or its number',
      other: `${count} stories: words of a title, or its number`,
    }),
  aboutFilters: 'a kind, a section, a speaker, an order, or words of the quote',
  aboutNames: 'is the same as somebody else, or is called what you type',
  aboutParts: 'which of these is somebody else?',
  splitOff: (name: string) => `Not ${name}:`,
  splitTo: (words: string) => `“${words}” is`,
  aboutParted: 'somebody there is, or a new name',
  aboutCalled: 'what they are to be called in the library',
  saysSoNow: 'as it is',
  mentionedOnly: 'no quotes',
  thisQuoteAlone: 'this quote alone',
  nothingFound: 'nothing matches',

  toPart: (percent: number) => `To ${percent}% of the article`,
  toSection: (number: string, title: string) => `To section ${number} ${title}`.trimEnd(),
  quotes: (count: number) => plural(count, { one: '1 quote', other: `${count} quotes` }),
  newName: 'a new name',
  twoAreOne: 'the two are one',
  isSomebody: (name: string) => `is ${name}`,
  isCalled: (name: string) => `is called “${name}”`,
};
