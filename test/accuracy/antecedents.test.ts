/** The whole engine on short texts in which it is plain who is meant, or that nobody can tell. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { documentOf } from '../core/analyse/attribution/passage.ts';
import { table } from '../helpers/table.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../assets/model.bin`));
const rows = readFileSync(`${import.meta.dirname}/antecedents.txt`, 'utf8').replace(/^(?:#.*)?\n/gm, '');

for (const [name, text = '', expected = ''] of table(3, rows))
  test(`who is meant: ${name}`, () => {
    const { quotations, speakers } = analyse(documentOf(text), model);
    const found = quotations.map(
      ({ attribution }) => speakers.find(({ id }) => id === attribution.speaker)?.name ?? '-',
    );
    const wanted = expected.split(' & ');
    assert.equal(found.length, wanted.length, found.join(' & '));
    for (const [at, names] of wanted.entries())
      assert.ok(names.split('|').includes(found[at] ?? ''), found.join(' & '));
  });
