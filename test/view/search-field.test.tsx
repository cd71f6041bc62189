import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import { SearchField } from '../../source/view/components/search-field.tsx';

const shown = (text: string, caret: number, width = 40): string =>
  stripVTControlCharacters(render(<SearchField field={{ text, caret }} width={width} />).lastFrame() ?? '');

test('the field shows its words after a slash', () =>
  assert.equal(shown('roof tiles', 10).trimEnd(), '/ roof tiles'));

test('with the caret within, the words on both sides of it show', () => {
  assert.equal(shown('roof tiles', 4).trimEnd(), '/ roof tiles');
});

test('a query longer than the field shows where it is being typed', () => {
  const frame = shown('abcdefghijklmnopqrstuvwxyz', 26, 14);
  assert.match(frame, /xyz/);
  assert.ok(!frame.includes('abc') && !frame.includes('\n'));
});

test('keys typed at it change nothing: they are read elsewhere', () => {
  const field = render(<SearchField field={{ text: 'roof', caret: 4 }} width={30} />);
  field.stdin.write('x');
  assert.equal(stripVTControlCharacters(field.lastFrame() ?? '').trimEnd(), '/ roof');
});
