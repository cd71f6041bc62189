import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { readMarkdown } from '../../source/core/parse/markdown/index.ts';
import { contains, type Range } from '../../source/core/text/range.ts';
import { goldOf, markdownOf } from './gold.ts';

const model = loadModel(readFileSync(new URL('../../assets/model.bin', import.meta.url)));

for (const name of ['blinken-in-beijing', 'who-says-so']) {
  const gold = goldOf(name);
  const document = readMarkdown(markdownOf(name), { name, mediaType: 'text/markdown' });
  const { quotations, speakers, sections } = analyse(document, model);
  const nameOf = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));

  /** Where each piece stands, in order, so that words quoted twice are two places. */
  let from = 0;
  const placed = gold.quotations.map(({ pieces, ...quotation }) => ({
    ...quotation,
    places: pieces.map((words): Range => {
      const start = document.text.indexOf(words, from);
      assert.ok(start >= 0, `${words} stands in the text`);
      from = start + words.length;
      return { start, end: from };
    }),
  }));

  describe(`in ${name}`, () => {
    for (const { speaker, places } of placed) {
      for (const place of places) {
        const words = document.text.slice(place.start, place.end);
        test(`${words.slice(0, 40)} is said by ${speaker ?? 'somebody unnamed'}`, () => {
          const found = quotations.filter(({ marks }) => marks.some((mark) => contains(mark, place)));
          assert.equal(found.length, 1, 'it is one quotation, or part of one');
          const said = nameOf.get(found[0]?.attribution.speaker ?? '');
          if (speaker) assert.equal(said, speaker);
          else assert.ok(!gold.quotations.some((other) => other.speaker === said), said);
        });
      }
    }

    for (const words of gold.notQuotations) {
      test(`${words} quotes nobody`, () => {
        const start = document.text.indexOf(words);
        const place = { start, end: start + words.length };
        assert.ok(start >= 0);
        assert.ok(!quotations.some(({ marks }) => marks.some((mark) => contains(mark, place))));
      });
    }

    test('every section the author headed is in the outline under its own words', () => {
      const headings = [...markdownOf(name).matchAll(/^#{1,6} (.+)$/gm)].map(([, words]) => words);
      assert.deepEqual(
        sections.filter(({ generated }) => !generated).map(({ title }) => title),
        headings,
      );
    });
  });
}
