import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createFolder } from '../helpers/folder.ts';
import { bin, journey, shell, shellEnvironment } from './journey.ts';
import { untilAnalysed } from './panes.ts';

const folder = createFolder();
const command = shell;
const environment = shellEnvironment;
const start = '"$NODE" "$ONRECORD"';

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    env: { HOME: folder.path, PATH: process.env.PATH },
  });

const configure = (home: string, text: string): void => {
  const within = join(home, '.config', 'onrecord');
  mkdirSync(within, { recursive: true });
  writeFileSync(join(within, 'config.toml'), text);
};

journey(
  'a file found gives keys new meanings, in the help too, and hides a pane',
  { command, environment },
  async (terminal) => {
    configure(
      terminal.home,
      'outline = false\n[keys.reading]\nmatch-next-forward = ["J"]\n[keys.global]\nhelp-toggle = ["ctrl+g"]\n',
    );
    await terminal.write(`${start} --no-state\r`);
    await terminal.untilShows('Speakers', 'J quote', 'Ctrl+G help');
    await terminal.until('quotes', ({ text }) => text.includes('Everyone') && !text.includes('finding'));
    assert.doesNotMatch((await terminal.screen()).text, /Outline/);
    await terminal.write('J');
    await terminal.untilShows('1/');
    await terminal.press('C-g');
    await terminal.untilShows('Down one line');
    await terminal.until('the help', ({ rows }) => rows.some((row) => /^\s*J\s+Next quote; while/.test(row)));
    await terminal.write('Q');
  },
);

journey(
  'a mistake in the file is said once, and the explorer opens as usual but for it',
  { command, environment },
  async (terminal) => {
    configure(terminal.home, 'theme = "pink"\n[keys.reading]\nmatch-next-forward = ["m"]\n');
    await terminal.write(`${start} --no-state\r`);
    await terminal.untilShows('config.toml:1: theme: give one of', 'Outline');
    await untilAnalysed(terminal);
    await terminal.write('m');
    await terminal.untilShows('1/');
    assert.doesNotMatch((await terminal.screen()).text, /config\.toml/);
    await terminal.write('Q');
    await terminal.until('the shell', ({ text }) => !text.includes('Outline'));
    await terminal.write(`clear; ${start} --check-config; echo "status $?"\r`);
    await terminal.untilShows('config.toml:1: theme', 'config.toml:3: "m" means both', 'status 1');
    await terminal.write(`clear; ${start} --no-config --no-state\r`);
    await untilAnalysed(terminal);
    await terminal.write('n');
    await terminal.untilShows('1/');
    await terminal.write('Q');
  },
);

test('--print-config prints a file that --check-config finds fine, flags before what stands in it', () => {
  const printed = run(['--print-config', '--width', '61', '--no-state']);
  assert.deepEqual([printed.status, printed.stderr], [0, '']);
  const path = folder.put('printed.toml', printed.stdout);
  const checked = run(['--check-config', '--config', path]);
  assert.deepEqual([checked.status, checked.stdout, checked.stderr], [0, `${path}: fine\n`, '']);
  const again = run(['--print-config', '--config', path]);
  assert.equal(again.stdout, printed.stdout);
  assert.match(again.stdout, /^width = 61$[\s\S]*^state = false$/m);
});

test('--check-config without a file is fine; with one that is missing it is not, and a FILE is wrong usage', () => {
  const none = run(['--check-config']);
  assert.deepEqual([none.status, none.stdout.slice(0, 17)], [0, 'fine: there is no']);
  const missing = run(['--check-config', '--config', '/nowhere.json']);
  assert.deepEqual(
    [missing.status, missing.stdout, missing.stderr],
    [1, '', 'onrecord: /nowhere.json: there is no such file\n'],
  );
  assert.equal(run(['--check-config', 'a.toml']).status, 2);
});

const own = '[colours]\nmatch = "#123456"\nheading/2 = "red"\n';

journey(
  'colours of the reader’s own are drawn, one that is none is told of with its line, NO_COLOR goes before a theme',
  { command, environment: { ...environment, COLORTERM: 'truecolor' } },
  async (terminal) => {
    configure(terminal.home, own.replace('heading/2', '"heading/2"').replace('"red"', '"reddish"'));
    await terminal.write(`${start} --no-state\r`);
    await terminal.untilShows('config.toml:3: colours.heading/2');
    await untilAnalysed(terminal);
    await terminal.write('/reporters\r');
    await terminal.untilShows('for reporters');
    assert.match(await terminal.coloured(), /38;2;18;52;86m/);
    await terminal.write('Q');
    await terminal.until('the shell', ({ text }) => !text.includes('Outline'));
    await terminal.write(`clear; NO_COLOR=1 ${start} --no-state --theme dark\r`);
    await terminal.untilShows('Outline');
    assert.doesNotMatch(await terminal.coloured(), /\u001b\[[\d;]*(?:38|48);/);
    await terminal.write('Q');
  },
);
