import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileMeant, writeExportFile } from '../../source/shell/export-file.ts';
import { createFolder } from '../helpers/folder.ts';

const folder = createFolder();
const at = (name: string): string => join(folder.path, name);

test('a file that is not there is written, and one that is there is left until the reader says otherwise', () => {
  assert.deepEqual(writeExportFile(at('a.md'), 'one\n', false), { said: `wrote ${at('a.md')}` });
  assert.deepEqual(writeExportFile(at('a.md'), 'two\n', false), { isThere: true });
  assert.equal(readFileSync(at('a.md'), 'utf8'), 'one\n');
  assert.deepEqual(writeExportFile(at('a.md'), 'two\n', true), { said: `wrote ${at('a.md')}` });
  assert.equal(readFileSync(at('a.md'), 'utf8'), 'two\n');
  assert.deepEqual(readdirSync(folder.path), ['a.md']);
});

test('"~" is the reader’s home, whatever else is where the program was started', () => {
  assert.equal(fileMeant('~/notes/a.md', '/users/ada'), join('/users/ada', 'notes/a.md'));
  assert.equal(fileMeant('~', '/users/ada'), '/users/ada');
  assert.equal(fileMeant('~ada.md'), join(process.cwd(), '~ada.md'));
  assert.equal(fileMeant('a.md'), join(process.cwd(), 'a.md'));
  assert.equal(fileMeant('~/x'), join(homedir(), 'x'));
});

test('what cannot be written says why, in a sentence that is safe to show', () => {
  mkdirSync(at('folder'), { recursive: true });
  const said = (typed: string, isReplacing = false): string => {
    const written = writeExportFile(typed, 'x', isReplacing);
    return 'said' in written ? written.said : 'there';
  };
  assert.match(said(at('none/a.md')), /^not written: there is no such folder \(/);
  assert.match(said(at('folder'), true), /^not written: that is a folder/);
  assert.match(said(at('x'.repeat(300))), /the name is too long/);
  assert.ok(!said(at('\u001b]0;x\u0007/a')).includes('\u001b'));
  assert.ok(!existsSync(at('none')));
});
