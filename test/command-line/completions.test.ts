import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { COMMANDS, SHELLS, type Shell } from '../../source/command-line/commands.ts';
import { completions } from '../../source/command-line/completions/completions.ts';
import { FLAGS } from '../../source/command-line/flags.ts';
import { createFolder } from '../helpers/folder.ts';

const folder = createFolder();
folder.put('article.txt', 'x');
const script = (shell: Shell): string => folder.put(`onrecord.${shell}`, completions(shell));

const run = (shell: string, argv: readonly string[]) =>
  spawnSync(shell, argv, { cwd: folder.path, encoding: 'utf8', timeout: 20_000 });

const has = (shell: Shell): boolean => run(shell, ['-c', 'exit 0']).status === 0;

for (const shell of SHELLS) {
  test(`the script for ${shell} knows every command and flag`, () => {
    const words = completions(shell);
    for (const { name } of COMMANDS) assert.match(words, new RegExp(`\\b${name}\\b`), name);
    for (const { name } of FLAGS) {
      assert.ok(words.includes(shell === 'fish' ? `-l ${name}` : `--${name}`), name);
    }
  });

  test(`${shell} can read its script`, { skip: !has(shell) && `there is no ${shell} here` }, () => {
    const { status, stderr } = run(shell, ['-n', script(shell)]);
    assert.equal(status, 0, stderr);
  });
}

const cases: readonly (readonly [line: string, offered: RegExp])[] = [
  ['onrecord qu', /^quotes$/],
  ['onrecord quotes --format ', /^text json jsonl csv md html annotations gold$/],
  ['onrecord cite --format ', /^text bibtex csl ris$/],
  ['onrecord quotes --ki', /^--kind$/],
  ['onrecord outline --ki', /^$/],
  ['onrecord quotes --kind m', /^mixed$/],
  ['onrecord --the', /^--theme$/],
  ['onrecord completions ', /^bash zsh fish$/],
  ['onrecord quotes art', /^article\.txt$/],
  ['onrecord art', /^article\.txt$/],
];

const inBash = `source "$1"
shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_onrecord
echo "\${COMPREPLY[*]}"`;

for (const [line, offered] of cases) {
  test(`bash completes “${line}”`, { skip: !has('bash') && 'there is no bash here' }, () => {
    const { stdout, stderr } = run('bash', ['-c', inBash, 'bash', script('bash'), ...line.split(' ')]);
    assert.match(stdout.trim(), offered, stderr);
  });
}
