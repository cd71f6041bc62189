import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RULES } from '../../source/core/analyse/rules/rules.ts';

const files = globSync('{source,scripts}/**/*.{ts,tsx}').filter(
  (file) => !file.startsWith('source/core/analyse/rules/'),
);
/** Only reports, what the library keeps for its lists and the panel that explains a quotation print sentences. */
const PRINTERS = [
  'source/core/library/quotation-record.ts',
  'source/core/report/quotes-report.ts',
  'source/core/report/summary/summarise.ts',
  'source/view/panes/overlays/why-lines.ts',
];
/** A sentence of several words; one word may well be an id, or anything. */
const sentences = Object.values(RULES).flatMap(({ sentence }) => (sentence.includes(' ') ? sentence : []));
/** A rule taken as text: "rule.startsWith(", "/pattern/.test(rule)". */
const AS_TEXT =
  /\brules?\b[\w.?!()[\]]*\.(?:startsWith|endsWith|match|search|indexOf)\(|\.(?:test|exec)\([\w.?]*\brule\b/;

test('no sentence of a rule stands outside the table of rules', () => {
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    for (const sentence of sentences)
      assert.ok(!new RegExp(`['"\`]${sentence}['"\`]`).test(code), `${file}: "${sentence}"`);
  }
});

test('no rule is compared as text', () => {
  for (const file of files)
    for (const line of readFileSync(file, 'utf8').split('\n')) assert.doesNotMatch(line, AS_TEXT, file);
});

test('only what readers are shown is explained', () => {
  const explaining = files.filter((file) => /\bexplain\(/.test(readFileSync(file, 'utf8')));
  assert.deepEqual(explaining.toSorted(), PRINTERS);
});
