import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlainText } from '../../../../source/core/parse/plain-text/index.ts';
import { shown } from '../../../helpers/read-fixture.ts';

const read = (text: string): string[] => shown(readPlainText(text, { name: 'x', mediaType: 'text/plain' }));

const long =
  'The minister said on Monday that nothing had been decided and that nothing would be for a while.';
const wrapped = [
  'The old harbour opened its gates on Monday for the first',
  'time in nine years, and the first boat through them was',
  'a ferry with forty schoolchildren on board of it, waving',
  'at a crowd on the quay that waved back at all of them.',
];
const flowing = `paragraph: ${wrapped.join('\n')}`;

const cases: readonly (readonly [string, text: string, expected: readonly string[]])[] = [
  [
    'numbered headings rank below those in capitals',
    `THE GATES\n\n${long}\n\n1. What comes next\n\n${long}\n\nIV. What came before\n\n${long}`,
    [
      'heading 1: THE GATES',
      `paragraph: ${long}`,
      'heading 2: 1. What comes next',
      `paragraph: ${long}`,
      'heading 2: IV. What came before',
      `paragraph: ${long}`,
    ],
  ],
  [
    'a number before a short line is that of an item',
    `${long}\n\n1. What comes next\n\nSoon.`,
    [`paragraph: ${long}`, 'list-item: What comes next', 'paragraph: Soon.'],
  ],
  [
    'an indented line after one that is not begins a paragraph, as in a book',
    `${long}\n  ${long}\n  ${long}`,
    [`paragraph: ${long}`, `paragraph: ${long}`, `paragraph: ${long}`],
  ],
  [
    'indented lines that end in calls are code, those that end sentences are quoted',
    `${long}\n\n    gates.open()\n    gates.shut()\n\n${long}\n\n    The gates are open.\n    The gates are shut.`,
    [
      `paragraph: ${long}`,
      'code: gates.open()',
      'code: gates.shut()',
      `paragraph: ${long}`,
      'quotation: The gates are open.',
      'quotation: The gates are shut.',
    ],
  ],
  [
    'a wrapped paragraph that is indented as a whole is quoted',
    `${wrapped.join('\n')}\n\n${wrapped.map((line) => `    ${line}`).join('\n')}\n\n${wrapped.join('\n')}`,
    [flowing, `quotation: ${wrapped.join('\n    ')}`, flowing],
  ],
  [
    'a picture’s credit is its caption',
    `${long}\n\nPhoto: Jane Roe / Example\n\n${long}`,
    [`paragraph: ${long}`, 'caption: Photo: Jane Roe / Example', `paragraph: ${long}`],
  ],
  [
    'a quotation at the very top is no title',
    `“Nothing is decided”\n\n${long}`,
    ['paragraph: “Nothing is decided”', `paragraph: ${long}`],
  ],
  [
    'a tab indents as far as four spaces',
    `${long}\n\n\tgates.open()\n    gates.shut()`,
    [`paragraph: ${long}`, 'code: gates.open()', 'code: gates.shut()'],
  ],
  [
    'lines of bars are columns',
    `${long}\n\na | b | c\nd | e | f`,
    [`paragraph: ${long}`, 'code: a | b | c\nd | e | f'],
  ],
  [
    'an item goes on over indented lines, and no further',
    `${long}\n\n- one and\n  all of it\nThen came two.`,
    [`paragraph: ${long}`, 'list-item: one and\n  all of it', 'paragraph: Then came two.'],
  ],
  ['a first line of signs is no title', `?! ?!\n\n${long}`, ['paragraph: ?! ?!', `paragraph: ${long}`]],
  [
    'a first line filed from somewhere is none',
    `PARIS — It rained.\n\n${long}`,
    ['paragraph: PARIS — It rained.', `paragraph: ${long}`],
  ],
  [
    'a first sentence of few words is one, where a paragraph follows',
    `It rained again on the quay.\n\n${long}`,
    ['heading 1: It rained again on the quay.', `paragraph: ${long}`],
  ],
  [
    'a first sentence of few words is one, where a line in capitals follows',
    'It rained again on the quay.\n\nTHE GATES',
    ['heading 1: It rained again on the quay.', 'paragraph: THE GATES'],
  ],
  [
    'lines of thirty letters and more that break as they please are paragraphs of their own',
    `${wrapped[3]}\nIt rained.\n${wrapped[1]}\nIt did.\n${wrapped[2]}\nIt snowed.`,
    [wrapped[3], 'It rained.', wrapped[1], 'It did.', wrapped[2], 'It snowed.'].map(
      (line) => `paragraph: ${line}`,
    ),
  ],
];
for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(read(text), expected));

test('the width of a text of thousands of lines is told from its first ones', () => {
  const blocks = read(Array.from({ length: 1500 }, () => wrapped.join('\n')).join('\n\n'));
  assert.equal(blocks.length, 1500);
  assert.ok(blocks.every((block) => block === flowing));
});
