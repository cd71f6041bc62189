import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exactPlaces } from '../../../source/core/check/locate.ts';
import { indexSources } from '../../../source/core/check/sources.ts';
import { quotedWords } from '../../../source/core/compare/quoted-words.ts';
import { wordTable } from '../../../source/core/compare/word-table.ts';
import { plainDocument } from '../../../source/core/document/facts.ts';

const sourceOf = (text: string) => ({ document: plainDocument('', text), table: wordTable(text) });

describe('the words of several sources', () => {
  const texts = ['We saw the old bridge. The bridge fell.', 'The old bridge? No.', ''];
  const sources = indexSources(texts.map(sourceOf), ['The old bridge', 'fell the']);
  const places = (words: string) => exactPlaces(sources, quotedWords(words));

  it('are found as they stand in a row, in whichever source', () => {
    assert.deepEqual(
      places('The old bridge').map(({ source, range }) => texts[source]?.slice(range.start, range.end)),
      ['the old bridge', 'The old bridge'],
    );
    assert.equal(places('bridge').length, 3);
  });

  it('never run from one source into the next', () => {
    assert.deepEqual(places('fell the'), []);
    assert.deepEqual(places(''), []);
  });

  it('are found in bounded time where all look alike', () => {
    const alike = indexSources([sourceOf('error at line '.repeat(300_000))], ['error at line error']);
    const begun = performance.now();
    assert.equal(exactPlaces(alike, quotedWords('error at line error at line')).length, 60);
    assert.ok(performance.now() - begun < 2000);
  });
});
