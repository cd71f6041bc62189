/** The names that are shown for who says what, in their full form: what belongs to a name, and what is none. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { readPlainText } from '../../source/core/parse/plain-text/index.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../assets/model.bin`));

/** The speakers of an article's quotations, in its order; "-" for nobody. */
const speakersOf = (text: string): readonly string[] => {
  const { quotations, speakers } = analyse(
    readPlainText(text, { name: 'a.txt', mediaType: 'text/plain' }),
    model,
  );
  return quotations
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ attribution }) => speakers.find(({ id }) => id === attribution.speaker)?.name ?? '-');
};

const cases: readonly (readonly [kind: string, text: string, speakers: readonly string[]])[] = [
  ['’s ends a name', '“We will refund everybody,” Dillard’s said on Monday.', ['Dillard’s']],
  [
    '’s ends a name',
    'Sales fell at Wendy’s. “It was the weather,” Wendy’s said in a statement.',
    ['Wendy’s'],
  ],
  ['’s within a name', '“The wards are full,” St. Anne’s Hospital said.', ['St. Anne’s Hospital']],
  ['’s within a name', '“The law is weak,” said the Farmers’s League.', ['Farmers’s League']],
  ['’s within a name', '"It is a scandal," the Women\'s League said.', ["Women's League"]],
  ['’s within a name', '“Nobody asked us,” the Children’s Trust said.', ['Children’s Trust']],
  [
    '’s as a possessive',
    '“We lost,” said Omar Reid. Reid’s Senate office closed. “We won,” Reid said.',
    ['Omar Reid', 'Omar Reid'],
  ],
  ['a body with “and”', '“The pill is safe,” Food and Drug Office chief Nora Bell said.', ['Nora Bell']],
  [
    'a body with “and”',
    '“Six boats are out,” said the Search and Rescue Service.',
    ['Search and Rescue Service'],
  ],
  ['an office with “and”', '“Buy it,” Trade and Industry Secretary Paul Ode said.', ['Paul Ode']],
  ['two people with “and”', '“We are glad,” said Anna Ruiz and Tom Orde.', ['Anna Ruiz and Tom Orde']],
  [
    'a nickname in the middle',
    '“It took long enough,” said William “Billy” Dunn, 61. “Too long,” Dunn added.',
    ['William “Billy” Dunn', 'William “Billy” Dunn'],
  ],
  [
    'a nickname in the middle',
    '“I am done,” said Marta “The Wall” Ruiz. “It hurts,” Ruiz said.',
    ['Marta “The Wall” Ruiz', 'Marta “The Wall” Ruiz'],
  ],
  [
    'a nickname in brackets',
    '“We missed it,” said Edward (Ned) Holm. “Badly,” Holm said.',
    ['Edward (Ned) Holm', 'Edward (Ned) Holm'],
  ],
  [
    'a surname that is an office',
    'Laura Bishop, a nurse, came late. “I was stuck,” Bishop said.',
    ['Laura Bishop'],
  ],
  [
    'a surname that is a trade',
    '“It fell,” said Anne Baker, a pilot. “It was loud,” Baker said.',
    ['Anne Baker', 'Anne Baker'],
  ],
  [
    'a surname that is an office',
    '“We wait,” said Peter Judge, 40. “It is cold,” Judge added.',
    ['Peter Judge', 'Peter Judge'],
  ],
  [
    'a forename that is a verb',
    'Will Stone, 61, lost his home. “We had nothing,” said Will.',
    ['Will Stone'],
  ],
  ['an office is no surname', 'The judge was late. “Sit down,” the judge said.', ['The judge']],
  [
    'an interjection',
    'Oh, it was only a matter of time. Alas, the roof fell. “I heard it,” said Nora Bell.',
    ['Nora Bell'],
  ],
  [
    'an adverb opens the sentence',
    '“Come in,” said Lucy Holm. Presently Lucy Holm spoke again. “Sit down,” she said.',
    ['Lucy Holm', 'Lucy Holm'],
  ],
  ['a title belongs to the name', '“I was cold,” said Lady Gaga.', ['Lady Gaga']],
  ['a title belongs to the name', '“And I,” said Dr. Dre.', ['Dr. Dre']],
  [
    'an initial that looks like a title',
    '“We are sorry,” said Laura M. Bell. “Very,” Bell said.',
    ['Laura M. Bell', 'Laura M. Bell'],
  ],
  [
    'the family name first',
    '“The talks failed,” said Kim Jae-won. “We will try,” Mr. Kim said.',
    ['Kim Jae-won', 'Kim Jae-won'],
  ],
  [
    'the family name first',
    '“It rains,” said Park Min-ji. “Still,” Ms. Park said.',
    ['Park Min-ji', 'Park Min-ji'],
  ],
];

for (const [kind, text, speakers] of cases) {
  test(`${kind}: ${text}`, () => assert.deepEqual(speakersOf(text), speakers));
}
