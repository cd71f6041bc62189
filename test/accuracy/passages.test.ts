/**
 * The engine on passages written for this project, stage by stage. It may get better and never worse: what it reached
 * is in baseline.json, which `UPDATE=1 npm test` rewrites after it has got better.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { measure } from './measure.ts';
import { readPassages } from './passage.ts';

const here = import.meta.dirname;
const baselinePath = `${here}/baseline.json`;
const passages = globSync(`${here}/passages/*.txt`)
  .sort()
  .flatMap((path) => readPassages(readFileSync(path, 'utf8')));
const model = loadModel(readFileSync(`${here}/../../assets/model.bin`));
const measures = measure(passages, ({ document }) => analyse(document, model));

test('there are passages enough for every construction', () => {
  assert.ok(passages.length >= 40, String(passages.length));
});

if (env.UPDATE === '1') {
  const reached = Object.entries(measures).map(([stage, { right, of }]) => [stage, { right, of }]);
  writeFileSync(baselinePath, `${JSON.stringify(Object.fromEntries(reached), undefined, 2)}\n`);
}
const baseline: Readonly<Record<string, { readonly right: number; readonly of: number }>> = JSON.parse(
  readFileSync(baselinePath, 'utf8'),
);

for (const [stage, { right, of }] of Object.entries(baseline)) {
  test(`${stage}: no worse than ${right} of ${of}`, () => {
    const now = measures[stage];
    assert.ok(now, stage);
    // By share and not by count: what one stage finds is what the next is asked about.
    assert.ok(now.right * of >= right * now.of, `${now.right} of ${now.of}; wrong: ${now.wrong.join('; ')}`);
  });
}
