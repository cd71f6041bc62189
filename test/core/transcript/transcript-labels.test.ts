import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPlainText } from '../../../source/core/parse/plain-text/index.ts';
import type { Range } from '../../../source/core/text/range.ts';
import { transcriptLabels } from '../../../source/core/transcript/transcript-labels.ts';

const linesOf = (text: string): readonly Range[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

/** The labels of a text, each with the first words of what is said. */
const shown = (text: string): readonly string[] =>
  [...transcriptLabels(text, linesOf(text)).values()].map(
    ({ name, from }) => `${text.slice(name.start, name.end)} > ${text.slice(from).trim().split(/\s/)[0]}`,
  );

type Case = readonly [name: string, text: string, found: readonly string[]];

/** One short exchange with every kind of label; the last turn is by somebody who speaks once. */
const exchange = (label: (who: string, turn: number) => string, gap = '\n\n'): string =>
  [
    ['Ada Holm', 'Yes?'],
    ['Marc Orr', 'It works.'],
    ['Ada Holm', 'Is it safe?'],
    ['Marc Orr', 'Ask her.'],
    ['Ines van Loon', 'No.'],
  ]
    .map(([who = '', words], turn) => `${label(who, turn)}${words}`)
    .join(gap);
const full = ['Ada Holm > Yes?', 'Marc Orr > It', 'Ada Holm > Is', 'Marc Orr > Ask', 'Ines van Loon > No.'];
const capitals = full.map((line) => line.replace(/^[^>]+/, (who) => who.toUpperCase()));

const forms: readonly Case[] = [
  ['a name and a colon', exchange((who) => `${who}: `), full],
  ['one turn a line', exchange((who) => `${who}: `, '\n'), full],
  ['a role in brackets', exchange((who) => `${who} (Con): `), full],
  ['a time before the name', exchange((who, turn) => `[00:0${turn}:10] ${who}: `), full],
  ['a bare time before the name', exchange((who, turn) => `0${turn}:10 ${who}: `), full],
  ['a time after the name', exchange((who, turn) => `${who} (0${turn}:10): `), full],
  ['two angles before the name', exchange((who) => `>> ${who}: `), full],
  ['asterisks around the name', exchange((who) => `**${who}:** `), full],
  ['a chat with dates', exchange((who, turn) => `12/10/2026, 09:1${turn} - ${who}: `, '\n'), full],
  ['a chat with dates in brackets', exchange((who, turn) => `[3/5/21, 14:0${turn}] ${who}: `, '\n'), full],
  ['names in angles', exchange((who) => `<${who}> `, '\n'), full],
  ['a name and a time on a line', exchange((who, turn) => `${who}  0:1${turn}\n`), full],
  ['a name on a line, in capitals', exchange((who) => `${who.toUpperCase()}\n`), capitals],
  [
    'capitals and a stop',
    exchange((who) => `${who.toUpperCase()}. `).replace('VAN LOON', 'VANLOON'),
    [...capitals.slice(0, 4), 'INES VANLOON > No.'],
  ],
  ['capitals and an office', exchange((who) => `${who.toUpperCase()}, HARBOUR RADIO HOST: `), capitals],
  [
    'a title, capitals and a seat',
    exchange((who) => `SEN. ${who.toUpperCase()} (R-ND): `),
    capitals.map((line) => `SEN. ${line}`),
  ],
  [
    'a suffix after a comma',
    exchange((who) => `${who}, Jr.: `),
    full.map((line) => line.replace(' >', ', Jr. >')),
  ],
];

const others: readonly Case[] = [
  [
    'questions and answers',
    'Q. Your name?\n\nA. Ada Holm.\n\nMS. ORR: Objection.\n\nTHE WITNESS: I know.',
    ['Q > Your', 'A > Ada', 'MS. ORR > Objection.', 'THE WITNESS > I'],
  ],
  [
    'a record of a parliament',
    'Mr. HOLM. I ask.\nThe CHAIRMAN. Go on.\nMr. HOLM. How many?\nMs. ORR of Leith. Two.\nThe CHAIRMAN. Thanks.',
    ['Mr. HOLM > I', 'The CHAIRMAN > Go', 'Mr. HOLM > How', 'Ms. ORR > Two.', 'The CHAIRMAN > Thanks.'],
  ],
  [
    'offices written out before names in capitals',
    'The CHAIR. Order.\nMr. HOLM. I yield.\nSenator WARD. I object.\nThe CHAIR. Noted.\nMr. HOLM. Fine.',
    ['The CHAIR > Order.', 'Mr. HOLM > I', 'Senator WARD > I', 'The CHAIR > Noted.', 'Mr. HOLM > Fine.'],
  ],
  ['a list with its entries', 'Ada Holm: minister.\n\nMarc Orr: judge.\n\nInes Loon: poet.', []],
  ['a schedule', '09:00 Registration: hall A\n10:00 Opening: hall B\n11:00 Coffee: foyer', []],
  [
    'boxes of facts',
    'Turnout: 41 per cent.\n\nWinner: the mayor.\n\nCost: 9 million.\n\nWhat next: a vote.',
    [],
  ],
  [
    'a sentence that leads in to a quotation',
    'Ada Holm, the mayor, said: “Yes.”\n\nMarc Orr, a baker, said: “No.”\n\nAda Holm, who left, said: “Why?”',
    [],
  ],
  [
    'datelines',
    'LEITH. The port is shut.\n\nThe council met.\n\nLEEDS. The bridge is open.\n\nNobody came.\n\nMost stayed.',
    [],
  ],
  [
    'headings with prose under them',
    'Ada Holm\nShe came first.\n\nMarc Orr\nHe came last.\n\nInes Loon\nShe stayed at home.',
    [],
  ],
];

for (const [name, text, found] of [...forms, ...others]) {
  test(`labels of a transcript: ${name}`, () => assert.deepEqual(shown(text), found));
}

test('what is said in a transcript is never a heading, however short', () => {
  for (const [name, text] of forms) {
    const kinds = readPlainText(`A hearing at the port\n\n${text}\n`, {
      name: 'a.txt',
      mediaType: 'text/plain',
    })
      .blocks.slice(1)
      .map(({ kind }) => kind);
    assert.ok(!kinds.includes('heading'), name);
  }
});

test('every label lies within its line, its name before what is said', () => {
  const word = fc.constantFrom(
    'HOLM',
    'Ada Holm',
    ':',
    '. ',
    '[00:01]',
    '>> ',
    ' — ',
    '\n',
    'Q',
    'A',
    '(',
    ')',
    ' yes ',
    ', ',
    '**',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join('');
      const lines = new Map(linesOf(text).map((line) => [line.start, line]));
      for (const [start, { name, cue, from }] of transcriptLabels(text, lines.values())) {
        const end = lines.get(start)?.end ?? -1;
        assert.ok(start <= name.start && name.start < name.end && name.end <= from && from <= end);
        assert.ok(cue.start >= start && cue.end <= end && cue.start < cue.end);
      }
    }),
  );
});
