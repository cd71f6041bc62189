import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { paragraphs } from '../../../helpers/paragraphs.ts';

const cases: readonly (readonly [name: string, text: string])[] = [
  ['full stops', 'He left.|She stayed.'],
  ['abbreviated titles', 'Mr. Holm met Dr. Price.|Gen. Ito did not.'],
  ['initials', 'J. K. Holm wrote it.|George W. Bush read it.'],
  ['states and their people', 'The U.S. Senate sat.|He left the U.S.|The others stayed.'],
  ['decimals and numbers', 'It rose 3.5 percent to No. 5 at 10.30.|Then it fell.'],
  ['marks go with what they close', '“We won.”|“They lost!”|He left.'],
  ['a question and its attribution', '“Why?” he asked.|“Why me?” Ada Holm asked.|“Because.” '],
  ['sentences within a quotation', '“We won.|We did,” she said.|“Really.”'],
  ['an exclamation in a name', 'Jeb! was better.|Yahoo! fell.'],
  ['ellipses', 'I thought ... well... no.|He stopped...|She went on.'],
  ['straight marks', '"We won."|"They lost."'],
  ['no capitals', 'he left.|she stayed.'],
  ['brackets', '(He left.)|She stayed.'],
  ['scripts without spaces', '他走了。|她没走。'],
  ['hours', 'He left at 5 p.m. on Friday.|It was over at 6 p.m.|The others stayed.'],
];

for (const [name, marked] of cases) {
  test(name, () => {
    const expected = marked.split('|').map((sentence) => sentence.trim());
    const text = expected.join(' ');
    const { sentences } = tokenise(paragraphs(text));
    assert.deepEqual(
      sentences.map(({ range }) => text.slice(range.start, range.end)),
      expected,
    );
  });
}

test('no sentence crosses a paragraph', () => {
  const text = 'A heading without a stop\n\n“We won.\n\n“They lost.”';
  const { sentences } = tokenise(paragraphs(text));
  assert.deepEqual(
    sentences.map(({ block }) => block),
    [0, 1, 2],
  );
});
