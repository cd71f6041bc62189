import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { createFolder } from '../helpers/folder.ts';
import { builtCli, onrecord } from '../helpers/onrecord.ts';

const folder = createFolder();
const text = '“The cranes are old,” Maria Voss said on Monday. “We lost the deal.”';
const rows = (list: readonly unknown[]): string => list.map((row) => `${JSON.stringify(row)}\n`).join('');
type Answer = {
  readonly id?: unknown;
  readonly line?: number;
  readonly error?: string;
  readonly title?: string;
  readonly quotes?: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: { readonly name: string };
  }[];
};
const answers = (out: string): readonly Answer[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('each line is answered by a line, in order, with the fields it came with', () => {
  const file = folder.put(
    'articles.jsonl',
    rows([
      { id: 'a', text, outlet: 'Evening Post', topics: ['port', { deep: [1] }] },
      { id: 2, html: `<html><title>Cranes</title><body><article><p>${text}</p></article></body></html>` },
      { id: 'c', text: '“No ship will be turned away,” the mayor, Bill Lasko, said.' },
    ]),
  );
  const { status, out, err } = onrecord(['quotes', '--input', 'jsonl', file]);
  assert.equal(status, 0, err);
  const [first, second, third] = answers(out);
  assert.deepEqual([first?.id, second?.id, third?.id], ['a', 2, 'c']);
  assert.equal(second?.title, 'Cranes');
  assert.match(out, /"outlet":"Evening Post","topics":\["port",\{"deep":\[1\]\}\]/);
  assert.ok(first && !('text' in first), 'the text is not printed again');
  const quote = first?.quotes?.[0];
  assert.equal(quote?.speaker.name, 'Maria Voss');
  assert.equal(text.slice(quote?.start, quote?.end), text);
  assert.equal(third?.quotes?.[0]?.speaker.name, 'Bill Lasko');
});

test('a row that cannot be read is answered with its error, and the rest go on', () => {
  const bad = Buffer.concat([
    Buffer.from('{"id":"ok","text":"“Yes,” Ada Roe said."}\nnot json\n{"id":"none"}\n{"id":"bad","text":"'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from(
      '"}\n{"id":"nul","text":"a\\u0000b"}\n{"id":"empty","text":"  "}\n{"id":"last","text":"“No,” Ada Roe said."}',
    ),
  ]);
  const { status, out, err } = onrecord(['quotes', '--input', 'jsonl'], bad);
  assert.equal(status, 0, err);
  const found = answers(out);
  assert.deepEqual(
    found.map(({ id }) => id),
    ['ok', null, 'none', null, 'nul', 'empty', 'last'],
  );
  assert.deepEqual(
    found.map(({ error }) => error !== undefined),
    [false, true, true, true, true, true, false],
  );
  assert.equal(found[3]?.line, 4);
});

test('a line of 200 MB is an error row, in bounded memory', async () => {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=128', builtCli, 'quotes', '--input', 'jsonl'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  const piece = Buffer.alloc(1 << 20, 'x');
  child.stdin.write('{"id":"huge","text":"');
  for (let written = 0; written < 200; written++)
    if (!child.stdin.write(piece)) await new Promise((room) => child.stdin.once('drain', room));
  child.stdin.end(`"}\n${rows([{ id: 'next', text }])}`);
  const status = await new Promise((done) => child.once('close', done));
  assert.equal(status, 0);
  const [huge, next] = answers(out);
  assert.match(huge?.error ?? '', /over 32 MB/);
  assert.equal(next?.id, 'next');
});

test('a file that is not there, and another format, say so', () => {
  const missing = onrecord(['quotes', '--input', 'jsonl', `${folder.path}/none.jsonl`]);
  assert.equal(missing.status, 1);
  assert.match(missing.err, /^onrecord: cannot read [^\n]*none\.jsonl: there is no such file\n$/);
  const csv = onrecord(['quotes', '--input', 'jsonl', '--format', 'csv', 'some.jsonl']);
  assert.equal(csv.status, 2);
  assert.match(csv.err, /^onrecord: --format csv: with --input jsonl, onrecord quotes prints jsonl\n$/);
});
