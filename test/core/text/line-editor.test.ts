import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Edit, edit, emptyField } from '../../../source/core/text/line-editor.ts';

/** A field written with "|" for its caret. */
const field = (marked: string) => ({ text: marked.replace('|', ''), caret: marked.indexOf('|') });
const marked = ({ text, caret }: ReturnType<typeof field>): string =>
  `${text.slice(0, caret)}|${text.slice(caret)}`;

const cases: readonly [string, string, Edit, string][] = [
  ['typing goes in at the caret', 'a|c', { kind: 'insert', text: 'b' }, 'ab|c'],
  ['line ends typed or pasted become spaces', '|', { kind: 'insert', text: 'a\r\nb' }, 'a b|'],
  ['backspace takes a whole emoji', 'a👨‍👩‍👧|', { kind: 'delete-back' }, 'a|'],
  ['backspace takes a letter with its accent', 'e\u0301|', { kind: 'delete-back' }, '|'],
  ['backspace at the start does nothing', '|ab', { kind: 'delete-back' }, '|ab'],
  ['delete takes the grapheme after', 'a|👍🏽b', { kind: 'delete-forward' }, 'a|b'],
  ['Ctrl+W takes a word and the spaces after it', 'one two  |x', { kind: 'delete-word' }, 'one |x'],
  ['Ctrl+U takes all before the caret', 'one|two', { kind: 'delete-to-start' }, '|two'],
  ['left goes over a whole emoji', '👍🏽|', { kind: 'left' }, '|👍🏽'],
  ['right stops at the end', 'a|', { kind: 'right' }, 'a|'],
  ['start', 'ab|', { kind: 'start' }, '|ab'],
  ['end', '|ab', { kind: 'end' }, 'ab|'],
];
for (const [name, before, step, after] of cases) {
  test(name, () => assert.equal(marked(edit(field(before), step)), after));
}

const steps = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 5 }).map((text): Edit => ({ kind: 'insert', text })),
    fc
      .constantFrom(
        'delete-back',
        'delete-forward',
        'delete-word',
        'delete-to-start',
        'left',
        'right',
        'start',
        'end',
      )
      .map((kind): Edit => ({ kind }) as Edit),
  ),
);

test('whatever is done, the caret stands within the text and no surrogate is left alone', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const { text, caret } = all.reduce(edit, emptyField);
      assert.ok(caret >= 0 && caret <= text.length);
      assert.doesNotMatch(text, /\p{Surrogate}/u);
      assert.doesNotMatch(text.slice(0, caret), /\p{Surrogate}/u);
    }),
  );
});
