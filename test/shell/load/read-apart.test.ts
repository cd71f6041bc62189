import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { type Format, ReadError } from '../../../source/core/parse/format.ts';
import { formats } from '../../../source/core/parse/formats.ts';
import { plainText } from '../../../source/core/parse/text-formats.ts';
import { type ReadingLimits, readApart } from '../../../source/shell/load/read-apart.ts';

const bytes = new TextEncoder().encode('The gates open\n\n“We stay,” said Ada Holm, who keeps the lock.\n');
const raw = { bytes, name: 'gates.txt' };
const never = new AbortController().signal;
const limits: ReadingLimits = { time: 60_000, memory: 512 };
/** A thread that runs some JavaScript instead of the reader. */
const running =
  (code: string) =>
  (_: unknown, { memory }: ReadingLimits) =>
    new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: memory } });
const refusal = (
  code: string,
  {
    stop = never,
    given = limits,
    format = plainText,
  }: { stop?: AbortSignal; given?: ReadingLimits; format?: Format } = {},
): Promise<string> =>
  readApart(raw, format, {}, { stop, limits: given, open: running(code) }).then(
    () => 'read',
    (error: unknown) => (error instanceof ReadError ? error.message : `no ReadError: ${error}`),
  );

test('another thread reads the same as this one, and tells why something cannot be read', async () => {
  const document = await readApart(raw, plainText, { maxSize: 1000 }, { stop: never, limits });
  assert.match(document.text, /“We stay,” said Ada Holm/);
  const [pdf] = formats.filter(({ name }) => name === 'PDF');
  assert.ok(pdf);
  await assert.rejects(readApart(raw, pdf, {}, { stop: never, limits }), /this PDF is damaged/);
});

test('reading that takes too long, too much memory or breaks off ends in one line', async () => {
  const endless = 'for (;;);';
  assert.equal(
    await refusal(endless, { given: { time: 1000, memory: 64 } }),
    'cannot read gates.txt: reading it takes over 1 seconds; --max-size allows more',
  );
  assert.equal(
    await refusal('const kept = []; for (;;) kept.push([...Array(1000).keys()].map(String));', {
      given: { time: 60_000, memory: 16 },
    }),
    'cannot read gates.txt: reading it takes over 16 MB of memory; --max-size allows more',
  );
  assert.equal(await refusal('throw new Error("a fault")'), 'cannot read gates.txt: a fault');
  assert.equal(await refusal('process.exit(3)'), 'cannot read gates.txt: its reader ended with status 3');
});

test('whoever reads can stop it', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  assert.equal(
    await refusal('for (;;);', { stop: stop.signal }),
    'cannot read gates.txt: you stopped the reading',
  );
  assert.equal(
    await refusal('for (;;);', { stop: AbortSignal.abort() }),
    'cannot read gates.txt: you stopped the reading',
  );
});

test('where no thread can be had, the article is read here', async () => {
  const open = (): never => {
    throw new Error('no thread');
  };
  const document = await readApart(raw, plainText, {}, { stop: never, limits, open });
  assert.match(document.text, /Ada Holm/);
});
