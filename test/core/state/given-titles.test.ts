import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentSection, viewOf, visibleRows } from '../../../source/core/state/selectors.ts';
import type { State } from '../../../source/core/state/state.ts';
import { analysisFrom, documentOf } from '../../helpers/hand-made.ts';
import { openReader } from '../../helpers/reader.ts';

const words = 'Nobody had asked for a bridge there, and nobody was surprised that it stood empty. '.repeat(6);
const document = documentOf([words, words, words, words]);
const [first, , third] = document.blocks;
const open = () => {
  const section = (index: number, start: number, end: number) => ({
    id: `s${index}`,
    number: String(index),
    level: 1,
    title: `The bridge, part ${index}`,
    generated: true,
    range: { start, end },
    words: 100,
  });
  const middle = third?.range.start ?? 0;
  const sections = [section(1, first?.range.start ?? 0, middle), section(2, middle, document.text.length)];
  return openReader(80, 12, { document, analysis: { ...analysisFrom(document, []), sections } });
};

const titles = (state: State): readonly string[] =>
  visibleRows(viewOf(state)).flatMap((row) => (row.kind === 'title' ? [row.words] : []));

test('a section the author gave no title has its title above it, and going there shows it', () => {
  const reader = open();
  assert.deepEqual(titles(reader.state()), []);
  const there = reader.press(']');
  assert.equal(visibleRows(viewOf(there))[0]?.kind, 'title');
  assert.deepEqual(titles(there), ['§ 2  The bridge, part 2']);
  assert.equal(currentSection(there)?.number, '2');
  assert.equal(currentSection(reader.press('k k'))?.number, '1');
});

test('a reader at a given title is in the section below it', () => {
  const reader = open();
  const { top } = viewOf(reader.press(']'));
  const scrolled = reader.press('g j');
  assert.notEqual(viewOf(scrolled).top, top);
  for (let rows = 0; viewOf(reader.state()).top < top && rows < 50; rows += 1) reader.press('j');
  assert.equal(viewOf(reader.state()).top, top);
  assert.equal(currentSection(reader.state())?.number, '2');
});
