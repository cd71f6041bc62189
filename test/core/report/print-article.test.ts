import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printArticle } from '../../../source/core/report/print-article.ts';
import { analysed } from '../../helpers/analysed.ts';

const print = (document: ReturnType<typeof analysed>['document'], width = 40): string =>
  [...printArticle(document, width)].join('');

test('an article is printed in lines of the width, without its asides', () => {
  assert.equal(
    print(analysed().document),
    `Blinken heads to Beijing

“We want,” Antony Blinken said, “to
talk.” He arrives on Sunday.

The report was “far-fetched”, officials
said.
`,
  );
});

test('credits that stand nowhere in the text come under the title', () => {
  const { document } = analysed();
  const credited = { ...document, byline: { text: 'Ada' }, date: { text: '2026-11-24' } };
  assert.match(print(credited), /^Blinken heads to Beijing\n\nBy Ada · 24 November 2026\n\n“We want,”/);
  assert.match(
    print({ ...credited, title: { text: 'Elsewhere' } }),
    /^Elsewhere\n\nBy Ada · 24 November 2026\n\nBlinken heads/,
  );
});
