import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Section } from '../../../../source/core/analyse/analysis.ts';
import { attribute } from '../../../../source/core/analyse/attribution/attribute.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { slice } from '../../../../source/core/text/range.ts';
import { attributionWeights, tagger } from '../../../helpers/tagger.ts';
import { passage } from './passage.ts';

const { document, reported } = passage(
  [
    '[Q1 “We won,”] [C1 said] [S1 Ada Lovelace].',
    '[Q2 “By a lot,”] [S2 she] [C2 added].',
    'Nothing was said here.',
    '[Q3 It was late], [S3 Charles Babbage] [C3 thought].',
  ].join('\n'),
);
const sectionAt = (words: string, end: string | undefined, number: number): Section => ({
  id: `s${number}`,
  number: String(number),
  level: 1,
  title: words,
  generated: true,
  range: {
    start: document.text.indexOf(words),
    end: end === undefined ? document.text.length : document.text.indexOf(end),
  },
  words: 4,
});
const sections = [
  sectionAt('“We won', '“By a', 1),
  sectionAt('“By a', 'Nothing', 2),
  sectionAt('Nothing', 'It was late', 3),
  sectionAt('It was late', undefined, 4),
];
const found = attribute(
  document,
  tokenise(document, tagger),
  [...reported].reverse(),
  sections,
  attributionWeights,
);

test('quotations stand in reading order, each in its section, with the words that name and report it', () => {
  const words = (range: { start: number; end: number } | undefined) => range && slice(document.text, range);
  assert.deepEqual(
    found.quotations.map(({ range, section, attribution: { mention, cue } }) => [
      words(range),
      section,
      words(mention),
      words(cue),
    ]),
    [
      ['“We won,”', 's1', 'Ada Lovelace', 'said'],
      ['“By a lot,”', 's2', 'she', 'added'],
      ['It was late', 's4', 'Charles Babbage', 'thought'],
    ],
  );
});

test('what was reported without a word of it in the text is no quotation', () => {
  const [first] = reported;
  assert.ok(first);
  const { quotations } = attribute(
    document,
    tokenise(document, tagger),
    [{ ...first, spans: [] }],
    sections,
    attributionWeights,
  );
  assert.deepEqual(quotations, []);
});
