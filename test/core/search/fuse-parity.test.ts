import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Fuse from 'fuse.js';
import type { Entry, Results } from '../../../source/core/search/entry.ts';
import { fold } from '../../../source/core/search/fold.ts';
import { parseQuery } from '../../../source/core/search/query.ts';
import { searcherOver } from '../../../source/core/search/search.ts';

const LIMIT = 50;

const entries = (texts: readonly string[]): Entry[] =>
  texts.map((text, at) => ({ kind: 'text', id: String(at), text, range: { start: 0, end: 0 } }));

const finalOf = (search: Generator<Results, Results>): Results => {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
};

const ours = (texts: readonly string[], query: string): readonly (readonly [string, number])[] => {
  const search = searcherOver(entries(texts)).search(parseQuery(query), { limit: LIMIT, now: () => 0 });
  return finalOf(search).hits.map(({ entry, score }) => [entry.id, score]);
};

const fuses = (texts: readonly string[], query: string): readonly (readonly [string, number])[] => {
  const items = texts.map((text, id) => ({ id: String(id), text: fold(text) }));
  const fuse = new Fuse(items, {
    keys: ['text'],
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.3,
    includeScore: true,
    includeMatches: true,
  });
  const found = fuse.search({ $and: parseQuery(query).words.map((word) => ({ text: fold(word) })) });
  return found.slice(0, LIMIT).map(({ item, score = 0 }) => [item.id, score]);
};

/** Words over a small alphabet, so that near misses are common. */
const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'e', 'n', 'é', 'N', '’', '北'),
  minLength: 1,
  maxLength: 12,
});
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const typed = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))
  .filter((query) => !/["@]/.test(query));

test('where Fuse alone finds anything, narrowing gives its first fifty, in the same order with the same scores', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 120 }), typed, (texts, query) => {
      const alone = fuses(texts, query);
      if (alone.length > 0) assert.deepEqual(ours(texts, query), alone);
    }),
    { numRuns: 300 },
  );
});

test('a word with letters dropped, added or changed is found as Fuse finds it', () => {
  const edited = fc
    .tuple(
      fc.constantFrom(
        'secretary',
        'Blinken',
        'misunderstandings',
        'competition',
        'Kritenbrink',
        'sovereignty',
      ),
      fc.array(fc.tuple(fc.nat(16), fc.constantFrom('', 'x', 'e'), fc.boolean()), { maxLength: 4 }),
    )
    .map(([original, edits]) =>
      edits.reduce<string>(
        (out, [at, letter, drop]) => out.slice(0, at) + letter + out.slice(at + (drop ? 1 : 0)),
        original,
      ),
    )
    .filter((query) => query.trim() !== '');
  const texts = [
    'Antony Blinken, U.S. Secretary of State',
    'the competition we have with China doesn’t veer into conflict',
    'Daniel Kritenbrink',
    'to avoid possible misunderstandings and miscommunications',
    'China’s sovereignty, security and development interests in the name of competition',
    'blinke',
    'inken',
    'misunder',
  ];
  fc.assert(
    fc.property(edited, (query) => assert.deepEqual(ours(texts, query), fuses(texts, query))),
    { numRuns: 500 },
  );
});
