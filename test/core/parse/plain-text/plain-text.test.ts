import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block } from '../../../../source/core/document/document.ts';
import { readPlainText } from '../../../../source/core/parse/plain-text/index.ts';
import { slice } from '../../../../source/core/text/range.ts';
import { sanitise } from '../../../../source/core/text/sanitise.ts';
import { faultsOf } from '../../../helpers/document-faults.ts';

const source = { name: 'test', mediaType: 'text/plain' };

const line = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.lorem({ mode: 'sentences', maxCount: 3 }),
  fc.constantFrom(
    '',
    '',
    '   ',
    '* * *',
    '> quoted',
    '- item',
    '  12. item',
    'CAPITALS',
    'A Heading',
    '======',
    'By Jane Roe',
    'June 3, 2024',
    'PARIS — It rained.',
    'READ MORE\u00a0 Other things',
    '\tlet x = 1;',
    'a | b | c',
    '\r',
    '\u2028',
  ),
);
const anyText = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

test('whatever the text, the document is sound and its text is the one given, sanitised', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = readPlainText(text, source);
      assert.deepEqual(faultsOf(document), []);
      assert.equal(document.text, sanitise(text));
    }),
    { numRuns: 500 },
  );
});

const shown = (text: string): readonly (readonly [Block['kind'], string])[] => {
  const document = readPlainText(text, source);
  return document.blocks.map(({ kind, range }) => [kind, slice(document.text, range)]);
};

const LONG =
  'The minister said on Monday that nothing had been decided and that nothing would be for a while.';
const cases: readonly (readonly [name: string, text: string, blocks: ReturnType<typeof shown>])[] = [
  ['an empty text has no blocks', ' \n\n ', []],
  [
    'a first line alone and short is the title',
    `Nothing decided yet\n\n${LONG}`,
    [
      ['heading', 'Nothing decided yet'],
      ['paragraph', LONG],
    ],
  ],
  [
    'a first paragraph is none',
    `${LONG} And so on.\n\n${LONG}`,
    [
      ['paragraph', `${LONG} And so on.`],
      ['paragraph', LONG],
    ],
  ],
  [
    'one paragraph a line',
    `${LONG}\n${LONG}\n${LONG}`,
    [
      ['paragraph', LONG],
      ['paragraph', LONG],
      ['paragraph', LONG],
    ],
  ],
  [
    'verse keeps its lines',
    `${LONG}\n\nThe rain came down,\nThe rain went up,\nand no one said a word`,
    [
      ['paragraph', LONG],
      ['paragraph', 'The rain came down,\nThe rain went up,\nand no one said a word'],
    ],
  ],
  [
    'a list',
    `${LONG}\n\n- first\n- second\n  1. inner`,
    [
      ['paragraph', LONG],
      ['list-item', 'first'],
      ['list-item', 'second'],
      ['list-item', 'inner'],
    ],
  ],
  [
    'quoted lines are a block quotation, a row of stars a break',
    `${LONG}\n\n> They said no.\n> Twice.\n\n* * *\n\n${LONG}`,
    [
      ['paragraph', LONG],
      ['quotation', '> They said no.\n> Twice.'],
      ['break', '* * *'],
      ['paragraph', LONG],
    ],
  ],
  [
    'a bare mark parts paragraphs of a quotation',
    `${LONG}\n\n> One.\n>\n> Two.`,
    [
      ['paragraph', LONG],
      ['quotation', '> One.\n>'],
      ['quotation', '> Two.'],
    ],
  ],
  [
    'short indented lines that end in mid-sentence keep their form',
    `${LONG}\n\n    It rained\n    and it rained\n    all day long`,
    [
      ['paragraph', LONG],
      ['paragraph', 'It rained\n    and it rained\n    all day long'],
    ],
  ],
  [
    'headings in capitals, in title case and underlined',
    `${LONG}\n\nWHAT NOW\n\n${LONG}\n\nThe road ahead\n\n${LONG}\n\nAfter all\n---------\n${LONG}`,
    [
      ['paragraph', LONG],
      ['heading', 'WHAT NOW'],
      ['paragraph', LONG],
      ['heading', 'The road ahead'],
      ['paragraph', LONG],
      ['heading', 'After all'],
      ['break', '---------'],
      ['paragraph', LONG],
    ],
  ],
  [
    'indented code is code, columns are kept as they stand',
    `${LONG}\n\n    let a = 1;\n    call();\n\nname   age   town\nAda    36    London`,
    [
      ['paragraph', LONG],
      ['code', 'let a = 1;\n    call();'],
      ['code', 'name   age   town\nAda    36    London'],
    ],
  ],
  [
    'what is none of the article is set aside',
    `${LONG}\n\nREAD MORE\u00a0 Other things happened\n\n${LONG}\n\nLeave a Comment`,
    [
      ['paragraph', LONG],
      ['aside', 'READ MORE\u00a0 Other things happened'],
      ['paragraph', LONG],
      ['aside', 'Leave a Comment'],
    ],
  ],
];

for (const [name, text, blocks] of cases) {
  test(name, () => assert.deepEqual(shown(text), blocks));
}

test('hard-wrapped paragraphs flow, and their line ends are kept in the text', () => {
  const words = `${LONG} ${LONG} ${LONG}`.split(' ');
  const lines: string[] = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < 60) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  const wrapped = lines.join('\n');
  const { blocks, text } = readPlainText(`${wrapped}\n\n${wrapped}\n`, source);
  assert.equal(blocks.length, 2);
  for (const block of blocks) {
    assert.equal(block.kind === 'paragraph' && block.flows, true);
    assert.equal(slice(text, block.range), wrapped);
  }
});

test('title, byline, date and dateline are found where they stand', () => {
  const document = readPlainText(
    `Nothing decided yet\n\nBy Jane Roe and John Doe, Associated Press\n\nPublished: June 3, 2024 at 10:15 a.m.\n\nLONDON, June 3 (Reuters) - ${LONG}`,
    source,
  );
  for (const [name, words] of [
    ['title', 'Nothing decided yet'],
    ['byline', 'Jane Roe and John Doe, Associated Press'],
    ['date', 'June 3, 2024 at 10:15 a.m.'],
    ['dateline', 'LONDON'],
  ] as const) {
    const stated = document[name];
    assert.equal(stated?.text, words, name);
    assert.equal(stated?.range && slice(document.text, stated.range), words, name);
  }
});

test('headings rank by kind: parts above chapters above titles', () => {
  const { blocks } = readPlainText(
    `A Book\n\nPART ONE\n\n${LONG}\n\nChapter I\n\n${LONG}\n\nThe storm\n\n${LONG}\n\nChapter II\n\n${LONG}`,
    source,
  );
  assert.deepEqual(
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])),
    [1, 2, 3, 4, 3],
  );
});

test('text that was decoded wrongly before is named as such', () => {
  const garbled = `It was Pe\u00c3\u00b1a who said it\u00e2\u20ac\u2122s nothing; Sarukh\u00c3\u00a1n agreed. ${LONG}`;
  assert.match(readPlainText(garbled, source).warnings?.[0] ?? '', /garbled/);
  assert.equal(readPlainText(`One \u00c3\u00a9 alone. ${LONG}`, source).warnings, undefined);
});
