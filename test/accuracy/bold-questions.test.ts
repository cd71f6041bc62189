/** Interviews whose questions are set in bold: the answers are quotations of whoever was interviewed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { readMarkdown } from '../../source/core/parse/markdown/index.ts';
import { slice } from '../../source/core/text/range.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../assets/model.bin`));
const answersIn = (text: string): string => {
  const document = readMarkdown(text, { name: 'a.md', mediaType: 'text/markdown' });
  const { quotations, speakers } = analyse(document, model);
  return quotations
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ spans, attribution }) => {
      const name = speakers.find(({ id }) => id === attribution.speaker)?.name ?? 'nobody';
      return `${spans.map((span) => slice(document.text, span)).join(' ')} = ${name}`;
    })
    .join(' & ');
};

const interview =
  '**Why at night?**\n\nBecause I like it.\n\nThe ovens are cold by noon.\n\n**And next?**\n\nWe open a second shop.';

test('a title names who answers', () => {
  const expected =
    'Because I like it. The ovens are cold by noon. = Anna Berg & We open a second shop. = Anna Berg';
  assert.equal(answersIn(`# Interview with Anna Berg\n\n${interview}`), expected);
});

test('the introduction names who answers, and a heading ends the interview', () => {
  const text = `# The baker\n\nOwen Price bakes. We spoke to Price in May.\n\n${interview}\n\n## The shop\n\nIt is in Leith.`;
  assert.match(answersIn(text), /= Owen Price & We open a second shop\. = Owen Price$/);
});

test('questions and answers that explain something are no interview', () => {
  const text = '# The new tax\n\n**Who pays?**\n\nEvery household pays.\n\n**When?**\n\nIn May.';
  assert.equal(answersIn(text), '');
  assert.equal(answersIn(text.replace('# The', '# Interview about the')), '');
});
