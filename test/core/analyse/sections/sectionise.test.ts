import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sectionise } from '../../../../source/core/analyse/sections/sectionise.ts';
import { compose } from '../../../../source/core/document/compose.ts';
import type { Draft } from '../../../../source/core/document/draft.ts';
import { cellsOf } from '../../../../source/core/text/width.ts';

const source = { name: 'test', mediaType: 'text/html' };
const heading = (level: number, title: string): Draft => ({ kind: 'heading', level, pieces: [title] });
const paragraph = (words: string): Draft => ({ kind: 'paragraph', pieces: [words] });
const words = (topic: string, count: number): string =>
  `The ${topic} was ${topic} and nothing but ${topic}, said the ${topic} man. `.repeat(count);

const anyDraft: fc.Arbitrary<Draft> = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.string()).map(([level, title]) => heading(level, title)),
  fc.lorem({ mode: 'sentences', maxCount: 8 }).map(paragraph),
  fc
    .lorem({ maxCount: 6 })
    .map((item): Draft => ({ kind: 'list-item', depth: 0, marker: '•', pieces: [item] })),
  fc.constant<Draft>({ kind: 'break' }),
);

test('sections tile the article in order, whatever its headings and however fine', () => {
  fc.assert(
    fc.property(
      fc.array(anyDraft, { maxLength: 30 }),
      fc.integer({ min: -3, max: 3 }),
      (drafts, granularity) => {
        const document = compose(drafts, { source, title: 'A title' });
        const sections = sectionise(document, { granularity });
        assert.equal(sections[0]?.range.start, 0);
        assert.equal(sections.at(-1)?.range.end, document.text.length);
        for (const [index, { range, title, id, level, number }] of sections.entries()) {
          const next = sections[index + 1];
          if (next) assert.ok(range.end === next.range.start && range.start < range.end);
          assert.equal(id, `s${index + 1}`);
          assert.equal(number.split('.').length, level);
          assert.notEqual(title, '');
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('headings nest, and what stands before the first is the lead', () => {
  const document = compose(
    [
      heading(1, 'News'),
      paragraph('One two three.'),
      heading(2, 'First'),
      paragraph('Four.'),
      heading(3, 'Inner'),
      heading(3, 'Other'),
      heading(2, 'Second'),
    ],
    { source, title: 'News' },
  );
  assert.deepEqual(
    sectionise(document).map(({ number, title, level, words: count }) => [number, title, level, count]),
    [
      ['1', 'News', 1, 4],
      ['2', 'First', 1, 2],
      ['2.1', 'Inner', 2, 1],
      ['2.2', 'Other', 2, 1],
      ['3', 'Second', 1, 1],
    ],
  );
});

test('without title and lead the first heading begins the first section', () => {
  const document = compose([heading(2, 'Only'), paragraph('Words.')], { source });
  const [only, ...more] = sectionise(document);
  assert.deepEqual(more, []);
  assert.deepEqual(only, {
    id: 's1',
    number: '1',
    level: 1,
    title: 'Only',
    titleRange: { start: 0, end: 4 },
    generated: false,
    range: { start: 0, end: document.text.length },
    words: 2,
  });
});

const TOPICS = ['harbour', 'orchestra', 'vaccine', 'satellite'];
const unheaded = compose(
  [
    heading(1, 'News'),
    ...TOPICS.flatMap((topic) => [3, 2, 3].map((count) => paragraph(words(topic, count)))),
  ],
  { source, title: 'News' },
);

test('without headings an article is divided where its topic changes, and the titles say that they are ours', () => {
  const [lead, ...rest] = sectionise(unheaded);
  assert.equal(lead?.title, 'News');
  assert.equal(lead?.generated, false);
  assert.ok(rest.length >= 2);
  for (const section of rest) {
    assert.ok(section.generated && section.titleRange === undefined);
    assert.ok(cellsOf(section.title) <= 47);
    assert.ok(TOPICS.some((topic) => unheaded.text.slice(section.range.start).startsWith(`The ${topic}`)));
  }
});

test('finer gives at least as many sections, coarser at most as many', () => {
  const counts = [-2, -1, 0, 1, 2].map((granularity) => sectionise(unheaded, { granularity }).length);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => a - b),
  );
  assert.ok((counts[0] ?? 0) < (counts[4] ?? 0));
});

test('a few short paragraphs are one section', () => {
  const document = compose(['One.', 'Two.', 'Three.'].map(paragraph), { source });
  assert.deepEqual(
    sectionise(document).map(({ title, generated }) => [title, generated]),
    [['Lead', true]],
  );
});

test('thirty thousand paragraphs are divided in bounded time', { timeout: 60_000 }, () => {
  const text = 'word '.repeat(3).trim();
  const blocks = Array.from({ length: 30_000 }, (_, index) => ({
    kind: 'paragraph' as const,
    range: { start: index * (text.length + 2), end: index * (text.length + 2) + text.length },
    inlines: [],
    flows: false,
  }));
  const document = { text: `${text}\n\n`.repeat(blocks.length), source, blocks };
  assert.ok(sectionise(document).length < 2000);
});
