/** Random damage and random texts: nothing throws but what says so, nothing unseen gets in. A failure prints its seed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { ReadError } from '../../source/core/parse/format.ts';
import { formats } from '../../source/core/parse/formats.ts';
import { parseQuery } from '../../source/core/search/query.ts';
import { createSearcher } from '../../source/core/search/search.ts';
import { viewOf, visibleRows } from '../../source/core/state/selectors.ts';
import { faultsOf } from '../helpers/document-faults.ts';
import { paragraphs } from '../helpers/paragraphs.ts';
import { weights } from '../helpers/read-web-page.ts';
import { openReader } from '../helpers/reader.ts';
import { doors } from './doors.ts';
import { hostileTexts } from './gallery.ts';
import { UNSEEN } from './terminal.ts';

const model = loadModel(readFileSync(new URL('../../assets/model.bin', import.meta.url)));

/** Texts of the gallery, words and anything at all, in any order. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Object.values(hostileTexts)),
      fc.constantFrom('“We won,” said Ada Holm. ', '\n\n', ' the minister ', '’', '“', '" ', 'Mr. '),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** Bytes struck out, overwritten or doubled. */
type Damage = { readonly at: number; readonly how: 'cut' | 'overwrite' | 'double'; readonly byte: number };
const damages = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    how: fc.constantFrom<Damage['how']>('cut', 'overwrite', 'double'),
    byte: fc.nat(255),
  }),
  { minLength: 1, maxLength: 6 },
);

const damaged = (whole: Uint8Array, hits: readonly Damage[]): Uint8Array => {
  let bytes = Buffer.from(whole);
  for (const { at, how, byte } of hits) {
    const place = Math.floor(at * bytes.length);
    if (how === 'cut') bytes = bytes.subarray(0, place);
    else if (how === 'overwrite') bytes = Buffer.from(bytes.map((old, i) => (i === place ? byte : old)));
    else bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(Math.floor(place / 2))]);
  }
  return bytes;
};

test('every format that is opened is tried: it has a door of its name', () => {
  const tried = new Set(doors.map(({ name }) => name));
  assert.deepEqual(
    formats.map(({ name }) => name).filter((name) => !tried.has(name)),
    [],
  );
});

for (const { name, file, carry } of doors) {
  test(`${name}: however damaged, it is an article or a ReadError`, async () => {
    const format = formats.find(({ extensions }) => extensions.some((one) => file.endsWith(`.${one}`)));
    assert.ok(format);
    const reader = await format.load(weights);
    const source = { name: file, mediaType: 'test/fuzz' };
    await fc.assert(
      fc.asyncProperty(hostile, damages, async (text, hits) => {
        const bytes = damaged(Buffer.from(carry(text)), hits);
        try {
          const document =
            reader.input === 'text'
              ? await reader.read(new TextDecoder().decode(bytes), source, { asides: true })
              : await reader.read(bytes, source, { asides: true });
          assert.deepEqual(faultsOf(document), []);
          assert.doesNotMatch(document.text, UNSEEN);
        } catch (error) {
          if (!(error instanceof ReadError)) throw error;
          assert.doesNotMatch(error.message, /\n/);
        }
      }),
      { numRuns: 30 },
    );
  });
}

test('any text is analysed, laid out at any width, searched for any words and read with any keys', () => {
  fc.assert(
    fc.property(
      hostile,
      hostile,
      fc.integer({ min: 1, max: 130 }),
      fc.integer({ min: 1, max: 40 }),
      (text, query, columns, rows) => {
        const document = paragraphs(text.replaceAll(/[\0-\x08\x0b-\x1f]/g, '\uFFFD'));
        const analysis = analyse(document, model);
        const searcher = createSearcher(document, analysis, { asides: true });
        for (const { hits } of searcher.search(parseQuery(query), { limit: 20, now: () => 0 })) {
          for (const { entry, matches } of hits) {
            for (const { start, end } of matches) assert.ok(start < end && end <= entry.text.length);
          }
        }
        const reader = openReader(columns, rows, { document, analysis });
        reader.press('n j G t s / ');
        reader.type(query.slice(0, 40));
        reader.press('enter escape i ?');
        assert.ok(visibleRows(viewOf(reader.state())).length <= rows);
      },
    ),
    { numRuns: 60 },
  );
});
