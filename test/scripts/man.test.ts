import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMANDS } from '../../source/command-line/commands.ts';
import { FLAGS } from '../../source/command-line/flags.ts';
import { manPage } from '../../source/command-line/man.ts';
import { projectFile } from '../helpers/source-files.ts';

test('the manual page is in the package, and is installed with it', () => {
  const { man, files } = JSON.parse(projectFile('package.json')) as { man: string; files: readonly string[] };
  assert.equal(man, 'man/onrecord.1');
  assert.ok(files.includes('man'));
});

test('the manual page has every command and flag, and no line that roff would take for a request', () => {
  const page = manPage();
  for (const { name } of COMMANDS) assert.ok(page.includes(`\\fB${name}\\fR`), name);
  for (const { name } of FLAGS) {
    assert.ok(page.includes(`\\fB\\-\\-${name.replaceAll('-', '\\-')}\\fR`), name);
  }
  const known = /^\.(?:TH|SH|TP|B|br|nf|fi|\\") ?/;
  for (const line of page.split('\n')) {
    if (/^[.']/.test(line)) assert.match(line, known);
    assert.doesNotMatch(line, /[^\x20-\x7E]/);
  }
});
