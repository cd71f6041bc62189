/** The whole engine on texts whose people the reader named beforehand. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { readCast } from '../../source/core/document/read-cast.ts';
import { quotesReport } from '../../source/core/report/quotes-report.ts';
import { documentOf } from '../core/analyse/attribution/passage.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../assets/model.bin`));

const reportOf = (text: string, cast?: string) => {
  const document = { ...documentOf(text), ...(cast === undefined ? {} : { cast: readCast(cast) }) };
  return quotesReport(document, analyse(document, model));
};
const speakersOf = (text: string, cast?: string): readonly string[] =>
  reportOf(text, cast).quotes.map(({ speaker }) => speaker?.name ?? '-');

const NOVEL = `The road to the mill was wet, and nobody spoke until they came to the gate.

“You could have written,” said Wren.

Robin looked at the river. “I did write,” she said. “You never opened them.”

“There was the war,” Wren said. He pulled his coat together.

Summer laughed from the cart. “They always talk like this,” she told the boy.

“Hush,” said old Mr. Vane. He had been asleep.`;

const PLAY = `A kitchen. Rain.

KING. Put it down.

FOOL: I have put it down.

THE NURSE: He lies.

DUCHESS (aside): All of them lie.`;

const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'full names and genders in a novel',
    NOVEL,
    'Robin Ashby; Robin; she\nWren Tolliver; Wren; he\nSummer Lake; Summer; she\nCaptain Edmund Vane; Mr. Vane; he',
    ['Wren Tolliver', 'Robin Ashby', 'Wren Tolliver', 'Summer Lake', 'Captain Edmund Vane'],
  ],
  [
    'a change of gender changes whom a pronoun means',
    NOVEL,
    'Robin Ashby; Robin; he\nWren Tolliver; Wren; she',
    ['Wren Tolliver', 'Wren Tolliver', 'Wren Tolliver', 'Summer', 'Mr. Vane'],
  ],
  [
    'a forename or surname need not be listed',
    'Rain fell. “We lost it,” Tarr said. “All of it,” Ines added.',
    'Ines Tarr; ; she',
    ['Ines Tarr', 'Ines Tarr'],
  ],
  [
    'a surname that another has here is not taken from them',
    'Bo Tarr came in. “We lost it,” Tarr said.',
    'Ines Tarr; ; she',
    ['Bo Tarr'],
  ],
  [
    'a form of address tells two of one surname apart',
    '“Go,” said Mrs. Holm. “No,” said Mr. Holm.',
    'Ada Holm; Holm, Mrs. Holm; she\nOtto Holm; Holm, Mr. Holm; he',
    ['Ada Holm', 'Otto Holm'],
  ],
  [
    'nobody who is “they” is meant by “she”',
    'Ada Holm met Kim. “It is late,” she said. “It is not,” Kim said.',
    'Kim Roe; Kim; they\nAda Holm; ; she',
    ['Ada Holm', 'Kim Roe'],
  ],
  [
    'a body says nothing as “he”',
    'Otto Holm works for Vela. “We will close,” he said. “Soon,” Vela said.',
    'Vela Mining; Vela; it\nOtto Holm; ; he',
    ['Otto Holm', 'Vela Mining'],
  ],
  [
    'labels of a play too short to show that they are labels',
    PLAY,
    'King Aldo; King; he\nBel; Fool; they\nNurse Hale; The Nurse; she\nDuchess of Orm; Duchess; she',
    ['King Aldo', 'Bel', 'Nurse Hale', 'Duchess of Orm'],
  ],
  [
    'somebody who stands nowhere in the text says nothing',
    'The clock struck. “It is late,” she said.',
    'Ada Holm; ; she',
    ['-'],
  ],
];

for (const [name, text, cast, expected] of CASES)
  test(`a cast that a reader gave: ${name}`, () => {
    assert.deepEqual(speakersOf(text, cast), expected);
  });

test('what quotes prints of one chapter serves the next', () => {
  const first = reportOf('Ines Tarr sat down. “We lost it,” she said. “All of it,” Tarr said.');
  const corrected = JSON.stringify(first).replaceAll('Ines Tarr', 'Ines Maria Tarr');
  const next = '“We found it,” Tarr said. Otto nodded. “Where?” Otto asked. “Here,” she said.';
  assert.deepEqual(speakersOf(next, corrected), ['Ines Maria Tarr', 'Otto', 'Ines Maria Tarr']);
});
