/** Where quotations begin and end: the words of each that has marks, or is set apart, and who said them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import type { Document } from '../../source/core/document/document.ts';
import { readPlainText } from '../../source/core/parse/plain-text/index.ts';
import { slice } from '../../source/core/text/range.ts';
import { readPage } from '../helpers/read-web-page.ts';
import { table } from '../helpers/table.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../assets/model.bin`));

/** A web page with an article in it. */
const page = (paragraphs: string): string =>
  `<html><head><title>Vote delayed</title></head><body><article><h1>Vote delayed</h1><p>The council put off its vote on Monday after a long and loud meeting in the town hall.</p>${paragraphs}</article></body></html>`;

const read = (text: string): Document =>
  text.startsWith('<')
    ? readPage(page(text), { name: 'a.html', mediaType: 'text/html' })
    : readPlainText(text.replaceAll('\n', '\n\n'), { name: 'a.txt', mediaType: 'text/plain' });

/** What is quoted in a text or page: the words of each quotation that is not indirect, and who said them. */
const quoted = (text: string): string => {
  const document = read(text);
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
