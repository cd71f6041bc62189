import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '../../../../../source/core/parse/html/blocks.ts';
import { readabilityVotes } from '../../../../../source/core/parse/html/classify/readability-vote.ts';
import { parsePage } from '../../../../../source/core/parse/html/tree.ts';

const prose = (words: string): string =>
  `The council said on Monday that ${words}, and that nobody, whatever the weather, would be charged for it. `.repeat(
    4,
  );
/** By the first word of a block, the share of it that Readability kept. */
const votes = (body: string): Readonly<Record<string, number>> => {
  const { root } = parsePage(`<html><body>${body}</body></html>`);
  const blocks = blocksOf(root);
  return Object.fromEntries(
    readabilityVotes(root, blocks).map((vote, i) => [blocks[i]?.text.split(' ', 1)[0], Math.round(vote)]),
  );
};
const story = `<p>First: ${prose('the gates would open')}</p><p>Second: ${prose('the mud would go')}</p>`;

test('an article is kept and what is hidden is not', () => {
  const found = votes(
    `<div class="story" id="">${story}</div><div hidden><p>Hidden: ${prose('no')}</p></div>`,
  );
  assert.deepEqual(found, { 'First:': 1, 'Second:': 1, 'Hidden:': 0 });
});

test('lines parted within a stretch of bold or linked words are asked about one by one', () => {
  const found = votes(
    `<div class="story">${story}<p>Third: <span class="bold">${prose('a')}<br>Fourth: ${prose('b')}</span> <a href="#note">Note</a></p></div>`,
  );
  assert.deepEqual(Object.keys(found), ['First:', 'Second:', 'Third:', 'Fourth:']);
  assert.equal(found['Fourth:'], 1);
});

test('elements with odd names, left open or holding what they should not, are read in silence', (context) => {
  const log = context.mock.method(console, 'log', () => undefined);
  for (const [open, close] of [
    ['<command>', '</command>'],
    ['<x:y!>', ''],
    ['<b><i>', ''],
    ['<div class="&quot;><b">', '</i></div>'],
    ['<a"b>', '<'],
  ]) {
    const found = votes(`<main>${open}${story}${close}</main>`);
    assert.deepEqual([found['First:'], found['Second:']], [1, 1], open);
  }
  assert.equal(log.mock.callCount(), 0);
});
