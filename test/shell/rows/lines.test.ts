import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Line, linesOf } from '../../../source/shell/rows/lines.ts';

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const read = async (chunks: AsyncIterable<Uint8Array>, limit = 1000) => {
  const found: (readonly [number: number, words: string | undefined])[] = [];
  for await (const { number, bytes } of linesOf(chunks, 'rows', limit) as AsyncIterable<Line>)
    found.push([number, bytes && Buffer.from(bytes).toString()]);
  return found;
};

for (const size of [1, 2, 3, 7, 100]) {
  test(`lines are the same in chunks of ${size}`, async () => {
    assert.deepEqual(await read(chunksOf('eins\n\nzwei é\r\n\r\ndrei', size)), [
      [1, 'eins'],
      [3, 'zwei é\r'],
      [5, 'drei'],
    ]);
  });
}

test('a line that is too long is passed over, and the next one is read', async () => {
  const text = `first\n${'x'.repeat(5000)}\nlast\n`;
  assert.deepEqual(await read(chunksOf(text, 64), 100), [
    [1, 'first'],
    [2, undefined],
    [3, 'last'],
  ]);
});

test('a stream that fails says which, in one sentence', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('one\n');
    throw Object.assign(new Error('x'), { code: 'EIO' });
  }
  await assert.rejects(read(broken()), /cannot read rows: the device reported an error/);
});
