import { plural } from './plural.ts';

/** What the foot of the screen says of where the reader is and what keys do now. Actions in braces are shown as their keys. */
export const footer = {
  reading: 'still reading …',
  finding: 'finding quotes …',
  quotesNotFound: 'quotes not found',
  only: (name: string) => `only ${name}`,
  letterToMark: 'a letter marks this place',
  letterToGo: 'a letter goes to its mark, {letter.jump-across} to before the last jump',
  afterCount: 'then a key, or {article.article-choose} for a section',
  matchesFor: (count: number) => plural(count, { one: '1 match for', other: `${count} matches for` }),
  next: 'next',
  done: 'done',
};
