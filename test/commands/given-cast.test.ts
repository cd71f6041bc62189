import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFolder } from '../helpers/folder.ts';
import { onrecord } from '../helpers/onrecord.ts';

const folder = createFolder();
const TEXT = '“The port is safe,” Tarr said on Monday.\n\nTarr met the council. “We will rebuild,” she said.';
const path = folder.put('port.txt', TEXT);
const cast = folder.put('cast.txt', 'Maria Tarr; Tarr; she\n');
const rows = `${JSON.stringify({ id: 'port', text: TEXT })}\n`;

const COMMANDS: readonly (readonly [argv: readonly string[], input?: string])[] = [
  [['quotes', path]],
  [['quotes', '--input', 'jsonl'], rows],
  [['summary', path]],
  [['search', '@maria safe', path]],
  [['compare', path, folder.put('none.txt', 'Nothing was said.'), '--format', 'json']],
  [['--screen-reader', path]],
];
for (const [argv, input] of COMMANDS)
  test(`names given beforehand hold in onrecord ${argv[0]}${input ? ' --input' : ''}`, () => {
    assert.match(onrecord([...argv, '--cast', cast], input).out, /Maria Tarr/);
    assert.doesNotMatch(onrecord(argv, input).out, /Maria Tarr/);
  });

test('a line of a cast that makes no sense costs one line on standard error', () => {
  const bad = folder.put('bad.txt', 'Maria Tarr; Tarr; she\nOtto Holm; ; him\n');
  const { out, err, status } = onrecord(['quotes', path, '--cast', bad]);
  assert.equal(out, '');
  assert.match(err, /^onrecord: --cast .*bad\.txt: line 2: “him” is not one of she, he, they, it\n$/);
  assert.equal(status, 1);
});
