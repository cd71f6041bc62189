import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createFolder } from '../helpers/folder.ts';
import { keepCorrections } from '../helpers/kept-corrections.ts';
import { onrecord } from '../helpers/onrecord.ts';

const folder = createFolder();
process.env.ONRECORD_STATE = join(folder.path, 'state');
const TEXT =
  '“The port is safe,” Maria Tarr said on Monday. “We will rebuild.”\n\nThe council meets “in due course” in May.';
const path = folder.put('port.txt', TEXT);
const row = `${JSON.stringify({ id: 'port', text: TEXT })}\n`;

keepCorrections({ kind: 'file', path }, TEXT, [{ kind: 'rename', from: 'Maria Tarr', to: 'Ada Roe' }]);
keepCorrections({ kind: 'address', url: 'port' }, TEXT, [
  { kind: 'rename', from: 'Maria Tarr', to: 'Ada Roe' },
]);

const COMMANDS: readonly (readonly [argv: readonly string[], input?: string])[] = [
  [['quotes', path]],
  [['quotes', '--format', 'json', path]],
  [['quotes', '--format', 'gold', path]],
  [['quotes', '--input', 'jsonl', '--format', 'jsonl'], row],
  [['quotes', '--speaker', 'roe', path]],
  [['summary', path]],
  [['summary', '--format', 'csv', path]],
  [['search', 'safe', '--format', 'json', path]],
];

for (const [argv, input] of COMMANDS) {
  test(`what a reader corrected holds in onrecord ${argv.filter((word) => word !== path).join(' ')}`, () => {
    assert.match(onrecord(argv, input).out, /Ada Roe|"roe"/);
    assert.doesNotMatch(onrecord([...argv, '--no-corrections'], input).out, /Ada Roe|"roe"/);
  });
}

test('what a reader corrected is also read aloud', () => {
  assert.match(onrecord(['--screen-reader', path]).out, /quote by Ada Roe/);
});
