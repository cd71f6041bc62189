import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeSubject } from '../../../../../source/core/analyse/reporting/span-corrections/whole-subject.ts';
import { readText } from './reading.ts';

for (const [text, source, whole] of [
  [
    'On Friday the security advisers of the United States, Japan and the Philippines met and agreed to go on.',
    'the Philippines',
    'the security advisers of the United States , Japan and the Philippines',
  ],
  ['Mayors of Lyon and Nice met and warned of rain.', 'Nice', 'Mayors of Lyon and Nice'],
  ['Ada Holm and Paul Lima met and warned of rain.', 'Paul Lima', undefined],
  ['The mayor of Lyon and Paul Lima warned of rain.', 'Paul Lima', undefined],
  ['The port of Lyon and Nice warned of rain.', 'Nice', undefined],
  ['Mayors of Lyon met Ada Holm and Paul Lima warned of rain.', 'Paul Lima', undefined],
  ['Holm met the mayors of Lyon and warned them.', 'Holm', undefined],
] as const) {
  test(`${text} ${source}: ${whole ?? 'as it stands'}`, () => {
    const { tokens, view, span, words } = readText(text);
    assert.equal(words(wholeSubject(tokens, view, span(source))), whole);
  });
}
