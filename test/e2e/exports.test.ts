import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REPORT_COMMANDS } from '../../source/command-line/commands.ts';
import type { QuotesReport } from '../../source/core/report/quotes-report.ts';
import { createFolder } from '../helpers/folder.ts';
import { onrecord } from '../helpers/onrecord.ts';
import { readPage, textOf } from '../helpers/page.ts';
import { readReferences } from '../helpers/references.ts';

const folder = createFolder();
const report = folder.put(
  'bridge.md',
  `---
title: The bridge <stays> shut
byline: By Ada Roe
date: 3 March 2026
---

# The bridge <stays> shut

“We won,” Gareth Pell, the mayor, said. He said that it would open “soon”.

## Money

“It was close,” Ingrid Solheim said. “There is nothing left of the money that we were given,” she added.
`,
);
const other = folder.put('other.txt', 'The mayor spoke on Monday.\n\n“We lost,” Bob Holm said.\n');

const quotes = (...argv: readonly string[]): QuotesReport =>
  JSON.parse(onrecord(['quotes', report, '--format', 'json', ...argv]).out);

for (const { name, formats } of REPORT_COMMANDS) {
  const prints = (...argv: readonly string[]): void => {
    const words = name === 'search' ? ['mayor'] : [];
    const { status, out, err } = onrecord([name, ...words, report, ...argv]);
    assert.equal(status, 0, `${argv}: ${err}`);
    assert.ok(out.length > 0, `${argv}`);
  };
  test(`${name} prints every format it names, and one article as its own`, () => {
    prints();
    for (const format of formats) prints(other, '--format', format);
  });
}

test('a page of two articles shows the words of both', () => {
  const { elements, errors } = readPage(onrecord(['quotes', report, other, '--format', 'html']).out);
  assert.deepEqual(errors, []);
  const shown = elements.filter(({ tagName }) => tagName === 'h1').map(textOf);
  assert.deepEqual(shown, ['The bridge <stays> shut', 'other.txt']);
});

test('articles are cited in the order they are given', () => {
  const [first, second] = readReferences(onrecord(['cite', report, other, '--format', 'csl']).out);
  assert.deepEqual([first?.title, second?.title], ['The bridge <stays> shut', 'other.txt']);
});

test('quotations are chosen and put in order', () => {
  const speakers = (one: QuotesReport): unknown => one.quotes.map(({ speaker }) => speaker?.name);
  assert.deepEqual(speakers(quotes('--speaker', 'mayor', '--kind', 'direct')), ['Gareth Pell']);
  assert.deepEqual(speakers(quotes('--speaker', 'pell', '--kind', 'direct')), ['Gareth Pell']);
  assert.deepEqual(speakers(quotes('--words', '"the money"')), ['Ingrid Solheim']);
  assert.ok(quotes('--section', '2').quotes.every(({ section }) => section === '2'));
  const lengths = quotes('--sort', 'length').quotes.map(({ text }) => text.length);
  assert.deepEqual(
    lengths,
    lengths.toSorted((a, b) => b - a),
  );
});

test('a summary says who speaks', () => {
  const { out } = onrecord(['summary', report]);
  assert.match(out, /^Sourcing of The bridge <stays> shut\n\n\d quotations: /);
  assert.match(out, /^ {2}Ingrid Solheim/m);
});

test('completions are printed without an article', () => {
  assert.match(onrecord(['completions', 'zsh']).out, /^#compdef onrecord\n/);
});
