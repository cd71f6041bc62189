/** Where quotations begin and end: the words of each that has marks, or is set apart, and who said them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { readPlainText } from '../../source/core/parse/plain-text/plain-text.ts';
import { slice } from '../../source/core/text/range.ts';
import { table } from '../helpers/table.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../assets/model.bin`));

/** What is quoted in a text: the words of each quotation that is not indirect, and who said them. */
const quoted = (text: string): string => {
  const document = readPlainText(text.replaceAll('\n', '\n\n'), { name: 'a.txt', mediaType: 'text/plain' });
  const { quotations, speakers } = analyse(document, model);
  return (
    quotations
      .filter(({ kind }) => kind !== 'indirect')
      .map(({ spans, attribution }) => {
        const name = speakers.find(({ id }) => id === attribution.speaker)?.name ?? 'nobody';
        return `${spans.map((span) => slice(document.text, span)).join(' ')} = ${name}`;
      })
      .join(' & ') || '-'
  );
};

for (const [name = '', text = '', expected] of table(
  3,
  readFileSync(`${import.meta.dirname}/marks-cases.txt`, 'utf8')
    .replace(/^#.*$/gm, '')
    .replace(/\n\n+/g, '\n'),
))
  test(`marks: ${name}`, () => assert.equal(quoted(text), expected));
