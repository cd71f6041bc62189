/**
 * What goes wrong around a command: what its user sees, and with which status it ends. One entry is one fault more.
 * In a script $ONRECORD runs the built program on $NODE, $ARTICLE is an article, $FOLDER a folder of the test's own.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createFolder } from '../helpers/folder.ts';
import { projectFile } from '../helpers/source-files.ts';

const folder = createFolder();
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const article = fileURLToPath(new URL('../fixtures/harbour.txt', import.meta.url));

/** Loaded before the program: opens files until one more can be, and no two at once. */
const HOARD = `--import=data:text/javascript,import{closeSync,openSync}from'node:fs';let%20last;try{for(;;)last=openSync('/dev/null')}catch{closeSync(last)}`;

const SHOWN = /^Harbour board splits/;
const PRINTED = /^[^\x1b]*Harbour board splits[^\x1b]*$/;
const SILENT = /^$/;
const FULL = /^onrecord: cannot write: the disk is full\n$/;
const NO_INPUT = /^onrecord: cannot read standard input: [^\n]+\n$/;

type Seen = { readonly out?: RegExp; readonly err?: RegExp };

const faults: readonly (readonly [what: string, script: string, status: number, seen: Seen])[] = [
  ['a full disk under standard output', 'onrecord quotes "$ARTICLE" >/dev/full', 1, { err: FULL }],
  ['a full disk under a printed article', 'onrecord "$ARTICLE" >/dev/full', 1, { err: FULL }],
  ['a full disk under the help', 'onrecord --help >/dev/full', 1, { err: FULL }],
  ['standard output closed', 'onrecord quotes "$ARTICLE" >&-', 0, { out: SILENT }],
  ['a reader that has gone', 'onrecord text "$ARTICLE" | true; exit "$PIPESTATUS"', 0, { out: SILENT }],
  ['standard error closed', 'onrecord quotes "$FOLDER/none" 2>&-', 1, { out: SILENT }],
  ['a full disk under standard error', 'onrecord quotes "$FOLDER/none" 2>/dev/full', 1, { out: SILENT }],
  ['nowhere to write at all', 'onrecord quotes "$ARTICLE" >&- 2>&-', 0, { out: SILENT }],
  ['standard input closed', 'onrecord quotes - <&-', 1, { err: NO_INPUT }],
  ['standard input closed where a file is named', 'onrecord quotes "$ARTICLE" <&-', 0, { out: SHOWN }],
  ['a folder for standard input', 'onrecord quotes - <"$FOLDER"', 1, { err: NO_INPUT }],
  [
    'no file descriptors left',
    'ulimit -n 64; NODE_OPTIONS="$HOARD" onrecord quotes "$ARTICLE"',
    1,
    { err: /^onrecord: too many files are open[^\n]*\n$/ },
  ],
  ['no environment at all', 'env -i "$NODE" "$ONRECORD" quotes "$ARTICLE"', 0, { out: SHOWN }],
  ['no home', 'env -u HOME "$NODE" "$ONRECORD" quotes "$ARTICLE"', 0, { out: SHOWN }],
  ['a home that is a file', 'HOME="$ARTICLE" onrecord --recent', 0, {}],
  ['the locale C', 'LC_ALL=C LANG=C onrecord quotes "$ARTICLE"', 0, { out: SHOWN }],
  [
    'a terminal that cannot move its cursor',
    'TERM=dumb script -qec "$NODE $ONRECORD $ARTICLE" /dev/null </dev/null',
    0,
    { out: PRINTED },
  ],
  [
    'a terminal that does not say what it is',
    'script -qec "env -u TERM $NODE $ONRECORD $ARTICLE" /dev/null </dev/null',
    0,
    { out: PRINTED },
  ],
  [
    'SIGTERM while it reads',
    'cd "$FOLDER"; mkfifo pipe; "$NODE" "$ONRECORD" quotes - <pipe & exec 3>pipe; cat "$ARTICLE" >&3; kill -TERM $!; wait $!',
    143,
    { out: SILENT },
  ],
];

/** `onrecord` as a shell function, in a shell that is asked what became of it. */
const run = (script: string, onrecord = join(dist, 'cli.js')) =>
  spawnSync('bash', ['-c', `onrecord() { "$NODE" "$ONRECORD" "$@"; }; ${script}`], {
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH: process.env.PATH,
      HOME: folder.path,
      TERM: 'xterm-256color',
      NODE: process.execPath,
      ONRECORD: onrecord,
      ARTICLE: article,
      FOLDER: folder.path,
      HOARD,
    },
  });

for (const [what, script, status, { out, err = SILENT }] of faults) {
  test(`${what}: the user sees one clear line or none, never a stack trace`, () => {
    const ended = run(script);
    if (out) assert.match(ended.stdout, out);
    assert.match(ended.stderr, err);
    assert.equal(ended.status, status, ended.stderr);
  });
}

const MODEL = 'assets/model.bin';

const damages: readonly (readonly [what: string, damage: (model: string) => void, says: RegExp])[] = [
  ['missing', (model) => rmSync(model), /is missing/],
  ['empty', (model) => truncateSync(model, 0), /not a model/],
  ['cut short', (model) => truncateSync(model, 100_000), /cut short/],
  [
    'damaged',
    (model) => {
      const bytes = readFileSync(model);
      writeFileSync(model, bytes.fill(7, 50_000, 50_100));
    },
    /damaged/,
  ],
];

for (const [what, damage, says] of damages) {
  test(`a language model that is ${what} costs one clear line, and the text can still be read`, () => {
    const copy = join(folder.path, what);
    cpSync(dist, copy, { recursive: true });
    damage(join(copy, MODEL));
    const cli = join(copy, 'cli.js');
    const { status, stdout, stderr } = run('onrecord quotes "$ARTICLE"', cli);
    assert.equal(stdout, '');
    assert.match(stderr, /^onrecord: [^\n]+; install onrecord again\n$/);
    assert.match(stderr, says);
    assert.equal(status, 1);
    assert.match(run('onrecord text "$ARTICLE"', cli).stdout, SHOWN);
  });
}

test('a Node that is too old is told so in one line', () => {
  // Any Node runs the file, and says its own version.
  const path = folder.put('old-node.mjs', projectFile('scripts/old-node.js'));
  const { status, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8' });
  assert.equal(stderr, `onrecord needs Node 22.13 or later; this is ${process.version}\n`);
  assert.equal(status, 1);
});
