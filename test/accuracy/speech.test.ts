import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { withoutSlight } from '../../source/core/search/slight.ts';
import { slice } from '../../source/core/text/range.ts';
import { paragraphs } from '../helpers/paragraphs.ts';
import { table } from '../helpers/table.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../assets/model.bin`));

/** What a reader is shown of a text by default: the words of each quotation and who said them. */
const shown = (text: string): string => {
  const document = paragraphs(text.replaceAll('\n', '\n\n'));
  const { quotations, speakers } = withoutSlight(document.text, analyse(document, model));
  const said = quotations.map(({ spans, attribution }) => {
    const name = speakers.find(({ id }) => id === attribution.speaker)?.name ?? 'nobody';
    return `${spans.map((span) => slice(document.text, span)).join(' ')} = ${name}`;
  });
  return said.join(' & ') || '-';
};

for (const [name = '', text = '', expected] of table(
  3,
  readFileSync(`${import.meta.dirname}/speech-cases.txt`, 'utf8'),
))
  test(`speech: ${name}`, () => assert.equal(shown(text), expected));
