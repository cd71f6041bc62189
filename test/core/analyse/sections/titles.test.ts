import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clip, WIDEST_TITLE } from '../../../../source/core/analyse/sections/titles/clip.ts';
import { DANGLING } from '../../../../source/core/analyse/sections/titles/clip-words.ts';
import { titleFor } from '../../../../source/core/analyse/sections/titles/title.ts';
import { cellsOf } from '../../../../source/core/text/width.ts';

const cases: readonly (readonly [sentence: string, title: string | undefined])[] = [
  ['Blinken arrives in Beijing on Sunday for 2 days of talks.', 'Blinken arrives in Beijing on Sunday'],
  ['However, the mayor closed the bridge.', 'The mayor closed the bridge'],
  [
    'Shortly before leaving, the mayor closed the bridge over the river.',
    'The mayor closed the bridge over the river',
  ],
  ['The “old” bridge was closed by the mayor.', 'The old bridge was closed by the mayor'],
  ['What happens to the bridge now?', 'What happens to the bridge now?'],
  [
    'The council approved the budget, which raises taxes for the first time in a decade.',
    'The council approved the budget',
  ],
  ['Unbreakablewordsthatgoonandonandonwithoutanyspaceinthematall of it', undefined],
];
for (const [sentence, title] of cases) {
  test(`"${sentence}" gives ${title ? `"${title}"` : 'no title'}`, () =>
    assert.equal(clip(sentence)?.title, title));
}

test('a title never ends in a word that asks for more, and fits', () => {
  fc.assert(
    fc.property(
      fc.lorem({ maxCount: 30 }),
      fc.subarray([...DANGLING], { maxLength: 8 }),
      (words, dangling) => {
        const sentence = words
          .split(' ')
          .flatMap((word, index) => [word, dangling[index] ?? 'and'])
          .join(' ');
        const title = clip(sentence)?.title;
        if (title === undefined) return;
        assert.ok(cellsOf(title) <= WIDEST_TITLE);
        assert.ok(!DANGLING.has((title.split(' ').at(-1) ?? '').toLowerCase()));
      },
    ),
  );
});

test('whatever the paragraphs, there is a title that fits and has something in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem()), { maxLength: 4 }),
      (paragraphs) => {
        const title = titleFor(paragraphs, () => 0);
        assert.ok(title.length > 0 && cellsOf(title) <= WIDEST_TITLE, title);
      },
    ),
  );
});

test('the sentence that says most of what is used only here gives the title', () => {
  const paragraphs = [
    'It was a long day. The harbour flooded before noon.',
    'The flood took the harbour wall, and the harbour master measured the flood at three metres.',
  ];
  assert.equal(
    titleFor(paragraphs, () => 0),
    'The harbour flooded before noon',
  );
});

test('a signature, a list cut short and an opening without its clause are no titles where anything else is', () => {
  const cases: readonly (readonly [paragraphs: readonly string[], title: string])[] = [
    [
      ['— Mary Tern, The Ledger', 'The gates of the harbour were closed.'],
      'The gates of the harbour were closed',
    ],
    [
      ['After seeing the work of a neighbour at the quay over many winters. The keeper built a second lock.'],
      'The keeper built a second lock',
    ],
  ];
  for (const [paragraphs, title] of cases)
    assert.equal(
      titleFor(paragraphs, () => 0),
      title,
    );
});
