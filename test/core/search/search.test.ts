import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entry, Hit, Results } from '../../../source/core/search/entry.ts';
import { parseQuery } from '../../../source/core/search/query.ts';
import { createSearcher, type Searcher, searcherOver } from '../../../source/core/search/search.ts';
import { slice } from '../../../source/core/text/range.ts';
import { analysed } from '../../helpers/analysed.ts';

const still = (): number => 0;

const all = (searcher: Searcher, typed: string, limit = 50): Results => {
  const search = searcher.search(parseQuery(typed), { limit, now: still });
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
};

const texts = (words: readonly string[]): Searcher =>
  searcherOver(
    words.map((text, at): Entry => ({ kind: 'text', id: `${at}`, text, range: { start: 0, end: 0 } })),
  );

const shown = ({ entry }: Hit): string => `${entry.kind} ${entry.id}`;
const lit = ({ entry, matches }: Hit): readonly string[] => matches.map((match) => slice(entry.text, match));

const article = (asides = false): Searcher => {
  const { document, analysis } = analysed();
  return createSearcher(document, analysis, { asides });
};

test('a name with a letter missing finds the speaker first', () => {
  const { hits } = all(article(), 'blnken');
  assert.equal(shown(hits[0] as Hit), 'speaker speaker-1');
});

test('words match in any order, each with its own typo, and their letters are lit', () => {
  const [hit] = all(
    texts(['to manage our competition responsibly', 'competition']),
    'compettion manage',
  ).hits;
  assert.ok(hit);
  assert.equal(hit.entry.id, '0');
  assert.ok(lit(hit).includes('manage'));
  assert.ok(lit(hit).some((letters) => letters.startsWith('compet')));
});

test('a phrase in marks is exact but for letter case, accents and typographic marks', () => {
  const searcher = texts(['China’s core concerns', 'Chinas core concerns', 'concerns at China’s core']);
  const { hits } = all(searcher, '"china\'s core"');
  assert.deepEqual(
    hits.map(({ entry }) => entry.id),
    ['0', '2'],
  );
  assert.deepEqual(lit(hits[0] as Hit), ['China’s core']);
});

test('@name keeps to that speaker’s quotations, alone or with words, a typo forgiven', () => {
  for (const typed of ['@blinken', '@blinken talk', '@blnken', '@"antony blinken" want']) {
    assert.deepEqual(all(article(), typed).hits.map(shown), ['quotation quote-1'], typed);
  }
  assert.deepEqual(all(article(), '@nobody').hits, []);
});

test('asides are searched only where they show', () => {
  assert.equal(all(article(false), 'things').total, 0);
  assert.equal(all(article(true), 'things').total, 1);
});

test('before there is an analysis the text alone is searched', () => {
  const searcher = createSearcher(analysed().document, undefined, { asides: false });
  assert.deepEqual(new Set(all(searcher, 'blinken').hits.map(({ entry }) => entry.kind)), new Set(['text']));
});

test('an exact substring is always found, wherever it is cut from', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 40 }),
      fc.nat(),
      fc.nat(),
      (lines, which, where) => {
        const words = lines.flatMap((one) => one.match(/[^\s"“”@]+/gu) ?? []);
        const wanted = words[which % Math.max(1, words.length)];
        if (wanted === undefined) return;
        // Half of a surrogate pair is no character, and nothing that anybody types.
        const characters = Array.from(wanted);
        const part = characters.slice(where % characters.length).join('');
        const { hits, total } = all(texts(words), part, words.length);
        assert.ok(total > 0);
        assert.ok(hits.some(({ entry }) => entry.text === wanted));
      },
    ),
  );
});

test('the limit holds for each kind, the total counts all', () => {
  const { hits, total, complete } = all(
    texts(Array.from({ length: 500 }, (_, at) => `word ${at}`)),
    'word',
    20,
  );
  assert.equal(hits.length, 20);
  assert.equal(total, 500);
  assert.ok(complete);
});

test('a long search yields exact matches first and pauses whenever its slice is used up', () => {
  let clock = 0;
  const searcher = texts(
    Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? `blinken ${at}` : `blenkin ${at}`)),
  );
  const search = searcher.search(parseQuery('blinken'), { limit: 50, now: () => clock++ });
  const steps: Results[] = [];
  for (const results of search) steps.push(results);
  assert.ok(steps.length > 10);
  const first = steps.find(({ hits }) => hits.length > 0);
  assert.equal(first?.hits.length, 50);
  assert.ok(first?.hits.every(({ entry }) => entry.text.startsWith('blinken')));
  assert.ok(steps.every(({ complete }) => !complete));
});

test('an index half built when a search is dropped is finished by the next', () => {
  let clock = 0;
  const searcher = texts(Array.from({ length: 200 }, (_, at) => `word ${at}`));
  searcher.search(parseQuery('wo'), { limit: 5, now: () => clock++ }).next();
  assert.equal(all(searcher, 'word').total, 200);
});

test('matches lie in the entry’s text, in order', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'É', ' '), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), word, (words, typed) => {
      for (const { entry, matches } of all(texts(words), typed).hits) {
        let before = -1;
        for (const { start, end } of matches) {
          assert.ok(before < start && start < end && end <= entry.text.length);
          before = end;
        }
      }
    }),
  );
});

test('a search may be paused between any few of the entries it judges', () => {
  const words = Array.from({ length: 400 }, (_, n) => `the minister spoke of harbour number ${n}`);
  const searcher = texts(words);
  all(searcher, '');
  // A clock on which every look is a slice later has the search pause wherever it can.
  let time = 0;
  const search = searcher.search(parseQuery('minister'), { limit: 100, now: () => (time += 100) });
  let pauses = 0;
  while (!search.next().done) pauses += 1;
  assert.ok(pauses > 20, `${pauses} pauses`);
  assert.deepEqual(
    all(searcher, 'minister', 100).hits.map(shown),
    all(texts(words), 'minister', 100).hits.map(shown),
  );
});
