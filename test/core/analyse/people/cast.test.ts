import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castNames } from '../../../../source/core/analyse/people/cast.ts';
import { findNames } from '../../../../source/core/analyse/people/find-names.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { tagger } from '../../../helpers/tagger.ts';
import { documentOf } from '../attribution/passage.ts';

/** The members of a text, each as all the names it goes by, the fullest first. */
const castOf = (text: string): readonly string[] => {
  const document = documentOf(text);
  const names = findNames(document, tokenise(document, tagger));
  const { members, memberOf } = castNames(names, text);
  return members.map((member) => {
    const forms = names
      .filter((_, index) => memberOf[index] === member.id)
      .map(({ full }) => text.slice(full.start, full.end));
    const fullest = text.slice(member.fullest.range.start, member.fullest.range.end);
    return [fullest, ...new Set(forms.filter((form) => form !== fullest))].join(' = ');
  });
};

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a surname, an honorific and a title are one person',
    'Antony Blinken left. Mr. Blinken slept. Later Secretary Blinken spoke.',
    ['Antony Blinken = Mr. Blinken = Secretary Blinken'],
  ],
  [
    'two sisters are kept apart',
    'Venus Williams met Serena Williams. Then Venus left.',
    ['Venus Williams = Venus', 'Serena Williams'],
  ],
  [
    '"Mrs" does not stand for a man',
    'Bill Clinton waited. Mrs. Clinton came.',
    ['Bill Clinton', 'Clinton = Mrs. Clinton'],
  ],
  [
    'initials and middle names are left out at will',
    'George W. Bush spoke. George Bush sat. Mr. Bush left.',
    ['George W. Bush = George Bush = Mr. Bush'],
  ],
  ['a company loses its suffix', 'Acme Inc. fell. Then Acme rose.', ['Acme Inc. = Acme']],
  [
    'an acronym is its expansion',
    'The European Central Bank (ECB) met. The ECB waited.',
    ['European Central Bank = ECB'],
  ],
  [
    'a surname is a person’s, not that of a school called after a family',
    'Marta Hale founded Hale University in 1990. The campus grew. Then Hale left.',
    ['Marta Hale = Hale', 'Hale University'],
  ],
  [
    'a team is none of whom it is called after',
    'Marta Hale waited. Team Hale met, and Hale came.',
    ['Marta Hale = Hale', 'Team Hale'],
  ],
  [
    'a forename that is another word too begins a full name before a surname',
    'The bill is dead. A bill will not return. Voters like Lasko. Bill Lasko came.',
    ['Bill Lasko = Lasko'],
  ],
  ['places of one country are one', 'The United States left. The U.S. came back.', ['United States = U.S.']],
  ['days, months and openers are no names', 'On Monday they met. However, in June they did not.', []],
  [
    'a surname that may be another word is one behind a forename or a title',
    'Theresa May spoke. In May, Mrs May left. May said nothing. On May 3, May’s plan fell.',
    ['Theresa May = Mrs May = May'],
  ],
  [
    'a word with a capital in a headline goes on with no name',
    'Tom Hall To Leave The Old Firm\nTom Hall said it.',
    ['Tom Hall'],
  ],
  ['homonyms of other forenames are others', 'John Smith met Peter Smith.', ['John Smith', 'Peter Smith']],
];

for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(castOf(text), expected));
