import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Speaker } from '../../../../source/core/analyse/analysis.ts';
import { createOneCast } from '../../../../source/core/analyse/windows/one-cast.ts';

const speaker = (name: string, aliases: readonly string[] = [], more: Partial<Speaker> = {}): Speaker => ({
  id: 's1',
  name,
  aliases,
  kind: 'person',
  mentions: [],
  quotations: [],
  ...more,
});

/** Windows of speakers, and what each is taken for: ids, window by window. */
const cases: readonly (readonly [name: string, windows: readonly (readonly Speaker[])[], ids: string[][]])[] =
  [
    ['the full name', [[speaker('Ada Holm')], [speaker('Ada Holm')]], [['s1'], ['s1']]],
    [
      'a surname once the full name is known',
      [[speaker('Ada Holm', ['Holm'])], [speaker('Holm')]],
      [['s1'], ['s1']],
    ],
    [
      'a full name once the surname is known',
      [[speaker('Holm')], [speaker('Ada Holm', ['Holm'])]],
      [['s1'], ['s1']],
    ],
    [
      'of two with a surname the one quoted last',
      [[speaker('Ada Holm', ['Holm'])], [speaker('Ben Holm', ['Holm'])], [speaker('Holm')]],
      [['s1'], ['s2'], ['s2']],
    ],
    [
      'two of one window',
      [[speaker('Holm')], [speaker('Ada Holm', ['Holm']), speaker('Holm')]],
      [['s1'], ['s1', 's2']],
    ],
    [
      'a body of the same name',
      [[speaker('Reuters')], [speaker('Reuters', [], { kind: 'body' })]],
      [['s1'], ['s2']],
    ],
    [
      'who is only described by the same words',
      [
        [speaker('the spokesman', [], { described: true })],
        [speaker('The spokesman', [], { described: true })],
      ],
      [['s1'], ['s1']],
    ],
    [
      'nobody by a description alone',
      [[speaker('Ada Holm', ['the minister'])], [speaker('the minister', [], { described: true })]],
      [['s1'], ['s2']],
    ],
  ];

for (const [name, windows, ids] of cases) {
  test(`a speaker of a later window is known by ${name}`, () => {
    const oneCast = createOneCast();
    assert.deepEqual(
      windows.map((window) => oneCast(window).map(({ id }) => id)),
      ids,
    );
  });
}

test('a speaker has the fullest name, all the others as aliases, and what they were first said to be', () => {
  const oneCast = createOneCast();
  oneCast([speaker('Holm', [], { kind: 'unknown', role: 'minister' })]);
  const [holm] = oneCast([speaker('Ada Holm', ['Holm', 'Ms Holm'])]);
  assert.deepEqual(holm, {
    ...speaker('Ada Holm', ['Holm', 'Ms Holm']),
    id: 's1',
    role: 'minister',
  });
});
