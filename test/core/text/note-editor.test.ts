import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Edit, Field } from '../../../source/core/text/line-editor.ts';
import { editLines, moveLine } from '../../../source/core/text/note-editor.ts';

/** A text with "|" where the caret stands. */
const field = (marked: string): Field => ({ text: marked.replace('|', ''), caret: marked.indexOf('|') });
const marked = ({ text, caret }: Field): string => `${text.slice(0, caret)}|${text.slice(caret)}`;

const steps: readonly [before: string, step: Edit, after: string][] = [
  ['one|', { kind: 'insert', text: '\ntwo' }, 'one\ntwo|'],
  ['one|', { kind: 'insert', text: '\r\n\u001b[2J\t.' }, 'one\n\uFFFD[2J  .|'],
  ['one\n|two', { kind: 'delete-back' }, 'one|two'],
  ['one\ntw|o', { kind: 'delete-back' }, 'one\nt|o'],
  ['one|\ntwo', { kind: 'delete-forward' }, 'one|two'],
  ['one\n|two', { kind: 'delete-word' }, 'one|two'],
  ['one\ntwo three|', { kind: 'delete-word' }, 'one\ntwo |'],
  ['one\ntwo|', { kind: 'delete-to-start' }, 'one\n|'],
  ['one\n|two', { kind: 'left' }, 'one|\ntwo'],
  ['one|\ntwo', { kind: 'right' }, 'one\n|two'],
  ['one\ntw|o', { kind: 'start' }, 'one\n|two'],
  ['o|ne\ntwo', { kind: 'end' }, 'one|\ntwo'],
];
for (const [before, step, after] of steps) {
  test(`${step.kind} in ${JSON.stringify(before)}`, () => {
    assert.equal(marked(editLines(field(before), step)), after);
  });
}

const moves: readonly [before: string, by: 1 | -1, after: string][] = [
  ['one\ntw|o', -1, 'on|e\ntwo'],
  ['on|e\ntwo', 1, 'one\ntw|o'],
  ['long line|\nab', 1, 'long line\nab|'],
  ['on|e', -1, '|one'],
  ['on|e', 1, 'one|'],
  ['a|b\n👍🏽', 1, 'ab\n|👍🏽'],
  ['\n|', -1, '|\n'],
];
for (const [before, by, after] of moves) {
  test(`a line ${by > 0 ? 'down' : 'up'} from ${JSON.stringify(before)}`, () => {
    assert.equal(marked(moveLine(field(before), by)), after);
  });
}

const anyStep = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text): Edit => ({ kind: 'insert', text })),
  fc
    .constantFrom<Edit['kind']>(
      'delete-back',
      'delete-word',
      'delete-to-start',
      'delete-forward',
      'left',
      'right',
      'start',
      'end',
    )
    .map((kind) => ({ kind }) as Edit),
  fc.constantFrom(1 as const, -1 as const),
);
test('whatever is typed, the caret stays within the text', () => {
  fc.assert(
    fc.property(fc.array(anyStep), (all) => {
      let at: Field = field('|');
      for (const step of all) at = typeof step === 'number' ? moveLine(at, step) : editLines(at, step);
      assert.ok(at.caret >= 0 && at.caret <= at.text.length);
    }),
  );
});
