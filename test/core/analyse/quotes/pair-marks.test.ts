import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { MarkPair } from '../../../../source/core/analyse/quotes/marks.ts';
import { pairMarks } from '../../../../source/core/analyse/quotes/pair-marks.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { assertLinear } from '../../../helpers/cost.ts';
import { paragraphs } from '../../../helpers/paragraphs.ts';
import { tagger } from '../../../helpers/tagger.ts';

const pairsOf = (text: string): readonly MarkPair[] => {
  const document = paragraphs(text);
  return pairMarks(document, tokenise(document, tagger));
};
const shown = (text: string): readonly string[] =>
  pairsOf(text).map(({ range, depth }) => `${'>'.repeat(depth)}${text.slice(range.start, range.end)}`);

const cases: readonly (readonly [name: string, text: string, pairs: readonly string[]])[] = [
  ['typographic marks', '“We won,” she said. “We did.”', ['“We won,”', '“We did.”']],
  ['straight marks', '"We won," she said. "We did."', ['"We won,"', '"We did."']],
  ["typewriter's marks", "``We won,'' she said. ''We did,'' he said.", ["``We won,''", "''We did,''"]],
  ['single marks as primary marks', "'We won't,' she said. 'We didn't.'", ["'We won't,'", "'We didn't.'"]],
  ['typographic single marks', '‘We won’t,’ she said.', ['‘We won’t,’']],
  ['double within single', "'He said “no” to us,' she said.", ["'He said “no” to us,'", '>“no”']],
  ['single within double', '“He said ‘no’ to us,” she said.', ['“He said ‘no’ to us,”', '>‘no’']],
  ['both close together', '“He said ‘no.’”', ['“He said ‘no.’”', '>‘no.’']],
  ['guillemets', 'Il a dit « on a gagné ». »Ja«, sagte sie. «No», dijo.', ['« on a gagné »', '»Ja«', '«No»']],
  [
    'low and high marks',
    '„Wir haben gewonnen“, sagte sie. „Tak”, rzekł. ‚Nein‘ auch.',
    ['„Wir haben gewonnen“', '„Tak”', '‚Nein‘'],
  ],
  ['corner brackets', '他说：「我们『赢』了。」', ['「我们『赢』了。」', '>『赢』']],
  ['apostrophes are no marks', "Rock 'n' roll in the '90s: 'tis the dogs' own, O'Brien's.", []],
  ['a possessive within single marks', "'The players' union won,' he said.", ["'The players' union won,'"]],
  ['inches and feet', 'He is 6\'2" tall and she 5\'10".', []],
  ['a mark after a year closes', '"We won in 2016" is true.', ['"We won in 2016"']],
  [
    'marks by dashes and brackets',
    'It—“the best”—was ("really") good.',
    ['“the best”', '("really")'.slice(1, -1)],
  ],
  ['the wrong typographic mark', 'They are “rapists“ while', ['“rapists“']],
  ['nothing to close', 'We won.” They left.', []],
  ['an opening mark that was lost', 'It rained. We won,” she said.', ['We won,”']],
  ['a closing mark that was lost', '“We won, she said. “We did.”', ['“We won,', '“We did.”']],
  ['a mark closed by one of another kind', `'We won," she said. "We did."`, [`'We won,"`, '"We did."']],
  ['nothing to pair with', 'He said "we won and left.', ['"we won and left.']],
  ['markup', '<a href="http://x.example">', []],
];

for (const [name, text, pairs] of cases) test(name, () => assert.deepEqual(shown(text), pairs));

test('a quotation over paragraphs opens in each and closes once', () => {
  const pairs = pairsOf('“We won.\n\n“They lost.\n\n“All is well,” she said.');
  assert.deepEqual(
    pairs.map(({ closing, continues }) => [closing, continues]),
    [
      ['continued', false],
      ['continued', true],
      ['closed', true],
    ],
  );
});

test('a paragraph may close what the one before left open', () => {
  assert.deepEqual(shown('“We won.\n\nThey lost,” she said.'), ['“We won.', 'They lost,”']);
});

test('a mark without a partner never reaches beyond its own paragraph', () => {
  const words = 'One “two” three. Four “five,” six.';
  for (let at = 0; at <= words.length; at += 1) {
    const broken = `${words.slice(0, at)}“${words.slice(at)}`;
    const text = `“Before,” he said.\n\n${broken}\n\n“After,” she said.`;
    const found = shown(text);
    assert.ok(found.includes('“Before,”'), broken);
    assert.ok(found.includes('“After,”'), broken);
    for (const { range } of pairsOf(text)) assert.ok(!text.slice(range.start, range.end).includes('\n\n'));
  }
});

test('pairs lie in the text, in order, and an inner pair within an outer', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    "''",
    'a',
    'b.',
    ' ',
    ' ',
    '\n\n',
    '5',
    '—',
    '「',
    '」',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let start = 0;
      let outer = { start: 0, end: 0 };
      for (const { range, inner, depth } of pairsOf(text)) {
        assert.ok(start <= range.start && range.start <= inner.start && inner.end <= range.end);
        assert.ok(range.end <= text.length);
        if (range.start >= outer.end) outer = range;
        else assert.ok(range.end <= outer.end || depth === 0);
        start = range.start;
      }
    }),
  );
});

test('a text of nothing but marks takes time linear in its length', () => {
  for (const mark of ['"', '“', '”', "'", '‘x', '"a ', '“a ', '« ', "''"]) {
    assertLinear(mark, 20_000, (length) => {
      const text = mark.repeat(length / mark.length);
      return () => pairsOf(text);
    });
  }
});
