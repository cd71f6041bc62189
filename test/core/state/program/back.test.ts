import assert from 'node:assert/strict';
import { test } from 'node:test';
import { update } from '../../../../source/core/state/update.ts';
import { openReader } from '../../../helpers/reader.ts';

test('Escape goes one layer out at a time: count, filter, help, light, list, speaker, quotation, and then no further', () => {
  const reader = openReader(160, 30);
  reader.press('/');
  reader.type('roof');
  reader.press('enter n s j enter enter ? /');
  reader.type('quote');
  const seen = () => {
    const { overlay, lit, focus, reading, count } = reader.state();
    return [
      count,
      overlay?.kind === 'help' ? [overlay.isTyping, overlay.filter.text, overlay.top] : undefined,
      lit !== undefined,
      focus,
      reading.speaker,
      reading.quotation,
    ];
  };
  assert.deepEqual(seen(), ['', [true, 'quote', 0], true, 'quotes', 'p2', 'q3']);
  const after = (keys: string) => {
    reader.press(keys);
    return seen();
  };
  assert.deepEqual(after('escape'), ['', [false, '', 0], true, 'quotes', 'p2', 'q3']);
  assert.deepEqual(after('escape'), ['', undefined, true, 'quotes', 'p2', 'q3']);
  assert.deepEqual(after('1 2')[0], '12');
  assert.deepEqual(after('escape'), ['', undefined, true, 'quotes', 'p2', 'q3']);
  assert.deepEqual(after('escape'), ['', undefined, false, 'quotes', 'p2', 'q3']);
  assert.deepEqual(after('escape'), ['', undefined, false, 'speakers', 'p2', 'q3']);
  assert.deepEqual(after('escape'), ['', undefined, false, 'article', 'p2', 'q3']);
  assert.deepEqual(after('escape'), ['', undefined, false, 'article', undefined, 'q3']);
  assert.deepEqual(after('escape'), ['', undefined, false, 'article', undefined, undefined]);
  const home = reader.state();
  assert.equal(reader.press('escape'), home);
  assert.deepEqual(reader.asked, []);
});

test('leaving a search stops it; leaving anything else stops none', () => {
  const reader = openReader();
  const effectsOfBack = () => update(reader.state(), { type: 'layer/back' }).effects;
  reader.press('/');
  assert.deepEqual(effectsOfBack(), [{ type: 'search/stop' }]);
  reader.press('escape ?');
  assert.deepEqual(effectsOfBack(), []);
});

test('q quits at one press from the article, whatever is chosen in it, and goes one layer back from all else', () => {
  for (const keys of ['', 'n', 'n enter enter', '/ r o o f enter', ') )', 'n T', '3']) {
    const reader = openReader(160, 30);
    reader.press(keys);
    const layers = reader.state().focus === 'article' && reader.state().count === '' ? 0 : 1;
    for (let layer = 0; layer < layers; layer += 1) reader.press('q');
    assert.deepEqual(
      reader.asked.filter((asked) => asked === 'quit'),
      [],
      keys,
    );
    reader.press('q');
    assert.ok(reader.asked.includes('quit'), keys);
  }
});

test('q at home quits, and from a story goes back to its feed', () => {
  const reader = openReader();
  reader.press('q');
  assert.deepEqual(reader.asked, ['quit']);
  const story = { ...reader.state(), isStory: true };
  assert.deepEqual(update(story, { type: 'app/back' }).effects, [{ type: 'story/leave' }]);
});
