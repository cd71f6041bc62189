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
import { strToU8, zipSync } from 'fflate';
import { REPORT_COMMANDS, SHELLS } from '../../source/command-line/commands.ts';
import { createFolder } from '../helpers/folder.ts';
import { projectFile } from '../helpers/source-files.ts';

const folder = createFolder();
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const article = fileURLToPath(new URL('../fixtures/harbour.txt', import.meta.url));

/** Loaded before the program: opens files until one more can be, and no two at once. */
const HOARD = `--import=data:text/javascript,import{closeSync,openSync}from'node:fs';let%20last;try{for(;;)last=openSync('/dev/null')}catch{closeSync(last)}`;

/** Loaded before the program: a minute is half a second. */
const HURRY = `--import=data:text/javascript,const%20set=setTimeout;globalThis.setTimeout=(f,time)=>set(f,time<60000?time:500)`;
/** Loaded before the program: the machine has 64 MB of memory left. */
const NARROW = `--import=data:text/javascript,process.availableMemory=()=>2**26`;

/** A small Word document that takes long to read, and much memory. */
const BOMB = folder.put(
  'bomb.docx',
  zipSync({
    'word/document.xml': strToU8(
      `<w:document><w:body>${'<w:p><w:r><w:t>A word.</w:t></w:r></w:p>'.repeat(400_000)}`,
    ),
  }),
);

const SHOWN = /^Harbour board splits/;
const PRINTED = /^[^\x1b]*Harbour board splits[^\x1b]*$/;
const SILENT = /^$/;
const FULL = /^onrecord: cannot write: the disk is full\n$/;
const TOO_LONG = /it is over \d+ MB; --max-size \d+ would allow more\n$/;
const NO_INPUT = /^onrecord: cannot read standard input: [^\n]+\n$/;

type Seen = { readonly out?: RegExp; readonly err?: RegExp };

const faults: readonly (readonly [what: string, script: string, status: number, seen: Seen])[] = [
  ['standard output closed', 'onrecord quotes "$ARTICLE" >&-', 0, { out: SILENT }],
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
  [
    'a home that is a file',
    'HOME="$ARTICLE" onrecord --recent',
    0,
    { err: /^onrecord: no article has been read yet\n$/ },
  ],
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
    'a dozen files that are not there, with standard error in a file',
    'onrecord text "$FOLDER"/none{1..12} 2>"$FOLDER/said"; status=$?; cat "$FOLDER/said" >&2; exit $status',
    1,
    { err: /^(?:onrecord: [^\n]*there is no such file\n){12}$/ },
  ],
  ['a file that is not there', 'onrecord quotes "$FOLDER/none"', 1, { err: /there is no such file\n$/ }],
  ['a folder', 'onrecord quotes "$FOLDER"', 1, { err: /it is a folder; name a file in it\n$/ }],
  ['a device that never ends', 'onrecord quotes /dev/zero', 1, { err: /it is a device, not an article\n$/ }],
  [
    'a device that never ends as standard input',
    'onrecord text - --max-size 1 </dev/zero',
    1,
    { err: TOO_LONG },
  ],
  ['standard input that never ends', 'yes | onrecord text - --max-size 1', 1, { err: TOO_LONG }],
  ['a file that says it is empty, and is not', 'onrecord text /proc/cpuinfo', 0, { out: /./ }],
  [
    'a file that reports an error',
    'onrecord text /proc/self/mem',
    1,
    { err: /the device reported an error\n$/ },
  ],
  [
    'a Word document that takes over a minute',
    'NODE_OPTIONS="$HURRY" onrecord quotes "$BOMB" "$ARTICLE"',
    1,
    { out: SHOWN, err: /^onrecord: cannot read bomb.docx: reading it takes over 60 seconds; [^\n]+\n$/ },
  ],
  [
    'a Word document that takes more memory than there is',
    'NODE_OPTIONS="$NARROW" onrecord text "$BOMB"',
    1,
    { err: /^onrecord: cannot read bomb.docx: reading it takes over 57 MB of memory; [^\n]+\n$/ },
  ],
  [
    'a sparse file of gigabytes',
    'truncate -s 3G "$FOLDER/vast"; onrecord text "$FOLDER/vast"',
    1,
    { err: TOO_LONG },
  ],
  [
    'a named pipe',
    'mkfifo "$FOLDER/named"; cat "$ARTICLE" >"$FOLDER/named" & onrecord text "$FOLDER/named"',
    0,
    { out: SHOWN },
  ],
  [
    'a file that grows while it is read',
    `cd "$FOLDER"; cp "$ARTICLE" grows.txt; meanwhile 'echo more >>grows.txt' onrecord text grows.txt`,
    0,
    { out: SHOWN },
  ],
  [
    'a file that shrinks and comes back while it is read',
    `cd "$FOLDER"; cp "$ARTICLE" shrinks.txt; meanwhile ': >shrinks.txt; cat "$ARTICLE" >shrinks.txt' onrecord text shrinks.txt >/dev/null; exit $(($? > 1))`,
    0,
    { err: /^$|^onrecord: cannot read [^\n]+\n$/ },
  ],
  [
    'a file that comes and goes',
    `cd "$FOLDER"; meanwhile 'cp "$ARTICLE" comes.txt; rm comes.txt' onrecord text comes.txt >/dev/null; exit $(($? > 1))`,
    0,
    { err: /^$|^onrecord: cannot read [^\n]+\n$/ },
  ],
  [
    'a server that switches to another protocol',
    `serve $'HTTP/1.1 101 Switching Protocols\\r\\nUpgrade: x\\r\\nConnection: Upgrade\\r\\n\\r\\n'; onrecord text --allow-private "http://127.0.0.1:$port/" "$ARTICLE"; status=$?; kill $server; exit $status`,
    1,
    { out: SHOWN, err: /^onrecord: cannot read http:[^\n]+: the server answered 101 Switching Protocols\n$/ },
  ],
  [
    'a configuration that is a folder',
    'onrecord --check-config --config "$FOLDER"',
    1,
    { err: /: it is no file\n$/ },
  ],
  [
    'a configuration that never ends',
    'onrecord --check-config --config /dev/zero',
    1,
    { err: /: it is no file\n$/ },
  ],
  [
    'a configuration of gigabytes',
    'truncate -s 3G "$FOLDER/vast.toml"; onrecord --check-config --config "$FOLDER/vast.toml"',
    1,
    { err: /: it is larger than 1 MB\n$/ },
  ],
  [
    'a configuration that is garbage',
    'head -c 9999 "$NODE" >"$FOLDER/garbage.toml"; onrecord --check-config --config "$FOLDER/garbage.toml"',
    1,
    { err: /^onrecord: [^\n]*garbage\.toml[^\n]*\n$/ },
  ],
  [
    'a garbage configuration where an article is asked for',
    'head -c 9999 "$NODE" >"$FOLDER/garbage.toml"; ONRECORD_CONFIG="$FOLDER/garbage.toml" onrecord text "$ARTICLE"',
    0,
    { out: SHOWN },
  ],
  [
    'SIGTERM while it reads',
    'cd "$FOLDER"; mkfifo pipe; "$NODE" "$ONRECORD" quotes - <pipe & exec 3>pipe; cat "$ARTICLE" >&3; kill -TERM $!; wait $!',
    143,
    { out: SILENT },
  ],
];

/** All there is to print, and how it is asked for. */
const printed = [
  ...REPORT_COMMANDS.map(({ name }) => `${name} ${name === 'search' ? 'board ' : ''}"$ARTICLE"`),
  ...['"$ARTICLE"', '--screen-reader "$ARTICLE"', '--help', '--version', '--list', '--print-config'],
  ...SHELLS.map((shell) => `completions ${shell}`),
];

/** What may be the matter with where it is printed to; `…` stands for one of the above. */
const outlets: readonly (readonly [what: string, script: string, status: number, err: RegExp])[] = [
  ['a full disk', 'onrecord … >/dev/full', 1, FULL],
  ['a reader that has gone', 'onrecord … | true; exit "$PIPESTATUS"', 0, SILENT],
];

/**
 * `onrecord`; `serve X`: a process $server that answers everything at $port with X; and `meanwhile X Y`: does X again
 * and again while Y runs, and ends as Y does.
 */
const FUNCTIONS = `serve() {
  "$NODE" -e 'const s = require("node:net").createServer((c) => c.on("error", () => 0).once("data", () => c.write(process.argv[1]))).listen(0, "127.0.0.1", () => console.log(s.address().port))' "$1" >"$FOLDER/port" & server=$!
  until [ -s "$FOLDER/port" ]; do sleep 0.05; done; port=$(cat "$FOLDER/port")
}
onrecord() { "$NODE" "$ONRECORD" "$@"; }
meanwhile() {
  (while true; do eval "$1"; done) 2>/dev/null & local other=$!
  shift; "$@"; local status=$?
  kill "$other"; wait "$other" 2>/dev/null
  return "$status"
}
`;

/** A script in a shell that is asked what became of it. */
const run = (script: string, onrecord = join(dist, 'cli.js')) =>
  spawnSync('bash', ['-c', `${FUNCTIONS} ${script}`], {
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
      HURRY,
      NARROW,
      BOMB,
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

for (const [what, script, status, err] of outlets) {
  for (const words of printed) {
    test(`${what} under onrecord ${words}: one clear line or none`, () => {
      const ended = run(script.replace('…', () => words));
      assert.match(ended.stderr, err);
      assert.equal(ended.stdout, '');
      assert.equal(ended.status, status);
    });
  }
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
