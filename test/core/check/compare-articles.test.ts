import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../../../source/core/analyse/index.ts';
import { compareArticles, type Difference } from '../../../source/core/check/compare-articles.ts';
import { readPlainText } from '../../../source/core/parse/plain-text/index.ts';
import { model } from '../../../source/shell/model.ts';

const weights = await model();

const compared = (...texts: readonly [old: string, fresh: string]): readonly Difference['what'][] => {
  const [old, fresh] = texts.map((text) => {
    const document = readPlainText(text, { name: 'article', mediaType: 'text/plain' });
    return { document, analysis: analyse(document, weights) };
  });
  return old && fresh ? compareArticles(old, fresh).map(({ what }) => what) : [];
};

const lost = 'We lost the harbour to the storm';
const build = 'nobody will build it again before the spring';
const apart = `“${lost},” Maria Voss said.\n\n“And ${build},” Maria Voss said.\n`;
const together = `“${lost}, and ${build},” Maria Voss said.\n`;

describe('comparing the quotations of two articles', () => {
  for (const [what, old, fresh, ...wanted] of [
    ['the same', apart, apart, 'same', 'same'],
    ['two joined', apart, together, 'reworded'],
    ['one split', together, apart, 'reworded', 'reworded'],
    ['one cut short', together, `“${lost},” Maria Voss said.\n`, 'reworded'],
    ['one given to another', together, together.replace('Maria Voss', 'Bill Lasko'), 'other-speaker'],
    ['one said once more', together, `${together}\n${together}`, 'same', 'added'],
    ['one of two gone', apart, `“${lost},” Maria Voss said.\n`, 'same', 'removed'],
    ['common words', together, '“It will be,” Maria Voss said.\n', 'added', 'removed'],
  ] as const)
    it(`finds ${what}`, () => assert.deepEqual(compared(old, fresh), wanted));
});
