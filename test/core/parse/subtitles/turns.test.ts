import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnsOf } from '../../../../source/core/parse/subtitles/turns.ts';

const cue = (start: number, end: number, ...lines: readonly string[]) => ({ start, end, lines });

test('where nobody is named a paragraph that has grown long ends with its sentence', () => {
  const sentence = 'They waited on the quay for as long as it took. ';
  const cues = Array.from({ length: 40 }, (_, at) => cue(at, at + 1, `${at} ${sentence}`));
  const sizes = turnsOf(cues).map(({ text }) => text.length);
  assert.ok(sizes.length > 2 && sizes.every((size) => size < 750), String(sizes));
  const unended = turnsOf(
    cues.map((one) => ({ ...one, lines: one.lines.map((line) => line.replace('.', ',')) })),
  );
  assert.equal(unended.length, 1);
});

test('a speaker’s mark without a name begins a turn, and signs for screens are none of the words', () => {
  assert.deepEqual(turnsOf([cue(0, 1, '{\\an8}<i>Tom &amp; Mary&lrm;</i> ♪', '- Who?')]), [
    { text: 'Tom & Mary', parts: [{ value: 0, words: 'Tom & Mary' }] },
    { text: 'Who?', parts: [{ value: 0, words: 'Who?' }] },
  ]);
});
