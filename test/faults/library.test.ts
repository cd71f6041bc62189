/**
 * What goes wrong around a library: what its user sees, and what is kept. `LIBRARY_KILLS=100 node scripts/test.ts
 * test/faults/library.test.ts` kills adding at a hundred random moments; the seed is printed, `LIBRARY_SEED` repeats it.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { makeRandom } from '../../scripts/random.ts';
import { createFolder } from '../helpers/folder.ts';
import { builtCli, onrecord } from '../helpers/onrecord.ts';

const KILLS = Number(process.env.LIBRARY_KILLS ?? 3);
/** Every day fewer articles do. */
const ARTICLES = KILLS > 10 ? 300 : 100;
const SEED = Number(process.env.LIBRARY_SEED ?? Math.floor(Math.random() * 2 ** 31));

const folder = createFolder();
const SPEAKERS = ['Maria Voss', 'Bill Lasko', 'Anna Tarr', 'Jane Roe'];
const SAYINGS = [
  'The cranes of Leith harbour are older than the bridge',
  'No ship was ever turned away from here',
];
/** Every article repeats a saying, so that there are families; the words of another are its own. */
const article = (number: number) => ({
  id: `a${number}`,
  title: `Report ${number}`,
  date: `2016-10-${String((number % 28) + 1).padStart(2, '0')}`,
  outlet: number % 2 ? 'Evening Post' : 'Coast Courier',
  text: `“${SAYINGS[number % 2]},” ${SPEAKERS[number % 4]} said on Monday. “That is crane number ${number},” she added.`,
});
const many = (name: string, count: number): string =>
  folder.put(
    name,
    Array.from({ length: count }, (_, number) => `${JSON.stringify(article(number))}\n`).join(''),
  );

const addingTo = (file: string, input: string): readonly string[] => [
  'library',
  'add',
  '--library',
  file,
  '--input',
  'jsonl',
  input,
  '--jobs',
  '2',
];

/** How many articles a library has, after a check that nothing in it is damaged, doubled or out of step. */
const countIn = (file: string): number => {
  const database = new DatabaseSync(file);
  const one = (sql: string): unknown => Object.values(database.prepare(sql).get() ?? {})[0];
  assert.equal(one('PRAGMA integrity_check'), 'ok');
  assert.equal(one('SELECT count(*) - count(DISTINCT key) FROM article'), 0);
  assert.equal(
    one(
      'SELECT count(*) FROM article WHERE quotations <> (SELECT count(*) FROM quotation q WHERE q.article = article.id)',
    ),
    0,
  );
  assert.equal(
    one(
      'SELECT count(*) FROM person p WHERE quotations <> (SELECT count(*) FROM quotation q WHERE q.person = p.id)',
    ),
    0,
  );
  const count = Number(one('SELECT count(*) FROM article'));
  assert.equal(one('SELECT count(*) FROM article_words'), count);
  database.close();
  return count;
};

const lists = (file: string): readonly string[] =>
  ['list', 'people', 'quotes', 'families'].map((action) =>
    onrecord(['library', action, '--format', 'csv', '--library', file]).out.replace(/^\d+,/gm, ''),
  );

test(`adding killed at ${KILLS} random moments loses and doubles nothing, and goes on where it stopped (seed ${SEED})`, async () => {
  const random = makeRandom(SEED);
  const input = many('killed.jsonl', ARTICLES);
  const [whole, killed] = [join(folder.path, 'whole.sqlite'), join(folder.path, 'killed.sqlite')];
  const began = performance.now();
  assert.equal(onrecord(addingTo(whole, input)).status, 0);
  const duration = performance.now() - began;
  let before = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const child = spawn(process.execPath, [builtCli, ...addingTo(killed, input)], { stdio: 'ignore' });
    const ended = new Promise((done) => child.once('close', done));
    await Promise.race([wait(random.next() * duration), ended]);
    child.kill('SIGKILL');
    await ended;
    const count =
      existsSync(killed) && onrecord(['library', 'list', '--library', killed]).status === 0
        ? countIn(killed)
        : 0;
    assert.ok(count >= before, `${count} articles after ${before}`);
    if (count < ARTICLES) before = count;
    else {
      onrecord([
        'library',
        'remove',
        ...Array.from({ length: ARTICLES }, (_, number) => `a${number}`),
        '--library',
        killed,
      ]);
      before = countIn(killed);
    }
  }
  assert.equal(onrecord(addingTo(killed, input)).status, 0);
  assert.equal(countIn(killed), ARTICLES);
  assert.deepEqual(lists(killed), lists(whole));
});

const FUNCTIONS = `
onrecord() { "$NODE" "$ONRECORD" "$@"; }
add() { onrecord library add --library "$1" --input jsonl "$FOLDER/$2.jsonl" --jobs 1; }
count() { onrecord library list --library "$1" --format jsonl | wc -l; }
sqlite() { "$NODE" --disable-warning=ExperimentalWarning -e 'new (require("node:sqlite").DatabaseSync)(process.argv[1]).exec(process.argv[2])' "$1" "$2"; }
damage() { "$NODE" -e 'const fs = require("node:fs"), f = fs.openSync(process.argv[1], "r+"); for (let page = 2; page * 4096 < fs.fstatSync(f).size; page += 2) fs.writeSync(f, Buffer.alloc(4096, 90), 0, 4096, page * 4096)' "$1"; }
full() { unshare -rm bash -c 'mkdir -p "$FOLDER/small" && mount -t tmpfs -o size=1m small "$FOLDER/small" && "$@"' bash "$@"; }
export -f onrecord add count
cd "$FOLDER"
`;
const one = (words: RegExp): RegExp => new RegExp(`^onrecord: [^\\n]*${words.source}[^\\n]*\\n$`);
const isRoot = process.getuid?.() === 0;
const hasNamespaces = spawnSync('unshare', ['-rm', 'true']).status === 0;

/** $FOLDER is a folder of the test's own, with few.jsonl of 5 articles, more.jsonl of 60 and lots.jsonl of 1200. */
const faults: readonly (readonly [
  what: string,
  script: string,
  status: number,
  out: RegExp,
  err: RegExp,
  skip?: string | false,
])[] = [
  ['no library', 'onrecord library list --library none.sqlite', 1, /^$/, one(/there is no library at .*; onrecord library add makes one/)],
  ['a file that is no library', 'onrecord library list --library few.jsonl', 1, /^$/, one(/is no library/)],
  ['a database of another program', 'sqlite other.db "CREATE TABLE x (y)"; add other.db few', 1, /^$/, one(/is a database, but no library/)],
  ['a newer version', 'add newer.sqlite few; sqlite newer.sqlite "PRAGMA user_version = 99"; add newer.sqlite more', 1, /^added 5 articles\n$/, one(/is of a newer onrecord \(version 99; this one reads \d+\)/)],
  ['an earlier version', 'add early.sqlite few; sqlite early.sqlite "PRAGMA user_version = 1"; add early.sqlite more', 1, /^added 5 articles\n$/, one(/is of an earlier onrecord \(version 1\); .*export.* --results/)],
  ['other tables in a file of this version', 'add odd.sqlite few; sqlite odd.sqlite "ALTER TABLE article RENAME COLUMN outlet TO publisher"; count odd.sqlite; add odd.sqlite more', 1, /^added 5 articles\n0\n$/, /^(?:onrecord: [^\n]*has other tables[^\n]*\n){2}$/],
  ['a read-only file', 'add locked.sqlite few; chmod 444 locked.sqlite; add locked.sqlite more; status=$?; count locked.sqlite; exit $status', 1, /^added 5 articles\n5\n$/, one(/it is read-only/), isRoot && 'the superuser may write everything'],
  ['a read-only folder', 'mkdir shut; add shut/a.sqlite few; chmod 444 shut/a.sqlite; chmod 555 shut; count shut/a.sqlite; add shut/a.sqlite more; status=$?; chmod 755 shut; exit $status', 1, /^added 5 articles\n5\n$/, one(/read-only|may not be read/), isRoot && 'the superuser may write everything'],
  ['damaged pages, read', 'add damaged.sqlite more; damage damaged.sqlite; onrecord library people --library damaged.sqlite', 1, /^added 60 articles\n$/, one(/is damaged/)],
  ['damaged pages, added to', 'add torn.sqlite more; damage torn.sqlite; cp torn.sqlite as-it-was; add torn.sqlite few && cmp as-it-was torn.sqlite.damaged', 0, /^added 60 articles\nadded 5 articles\n$/, one(/was damaged and is now at .*torn\.sqlite\.damaged; add its articles again/)],
  ['a full disk', `full bash -c 'add small/a.sqlite few; add small/a.sqlite lots; status=$?; count small/a.sqlite; exit $status'`, 1, /^added 5 articles\n\d+\n$/, one(/the disk is full; what was added before is kept/), !hasNamespaces && 'needs unshare'],
  ['two programs that add at once', 'add both.sqlite few & add both.sqlite more; status=$?; wait $! && count both.sqlite; exit $status', 0, /(?:^|\n)60\n$/, /^$/],
]; // biome-ignore format: a row a fault

many('few.jsonl', 5);
many('more.jsonl', 60);
many('lots.jsonl', 1200);

for (const [what, script, status, out, err, skip = false] of faults) {
  test(`a library and ${what}: one clear line or none, and what was there is kept`, { skip }, () => {
    const ended = spawnSync('bash', ['-c', FUNCTIONS + script], {
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, NODE: process.execPath, ONRECORD: builtCli, FOLDER: folder.path },
    });
    // On a machine that has much to do, adding also says how far it has come.
    assert.match(ended.stderr.replace(/^[^\n]* MB\/s[^\n]*\n/gm, ''), err);
    assert.match(ended.stdout, out);
    assert.equal(ended.status, status);
  });
}
