import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parsed } from '../../scripts/bare-code.ts';
import { mutantsOf } from '../../scripts/mutate/mutants.ts';
import { refusedOf } from '../../scripts/mutate/refused.ts';

test('of the changes of a file those are named that the compiler refuses', () => {
  const path = 'source/core/text/range.ts';
  const source = readFileSync(path, 'utf8');
  const mutants = mutantsOf(source, parsed(source).tree);
  const changed = (start: string, text: string): number =>
    mutants.findIndex((mutant) => source.startsWith(start, mutant.start) && mutant.text.startsWith(text));
  const harmless = { path, index: changed('a.start < b.end', 'a.start <= b.end') };
  const bodiless = {
    path,
    index: mutants.findIndex(({ kind }) => kind === 'body'),
  };
  assert.ok(harmless.index >= 0 && bodiless.index >= 0);
  assert.deepEqual([...refusedOf([harmless, bodiless])], [bodiless]);
});
