/** The monsters of bench/scale.ts, small enough for every day: each is read and analysed, or refused in one line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costOf, monsters } from '../../bench/scale.ts';
import { createFolder } from '../helpers/folder.ts';

const folder = createFolder();

for (const { what, file, make } of monsters) {
  // Depth costs little, and only all of it shows what a stack does.
  const part = /nested/.test(what) ? 1 : 0.005;
  test(`${part === 1 ? '' : `a part of `}${what}: quotes are looked for in bounded memory`, () => {
    const { outcome, megabytes } = costOf('quotes', folder.put(file, make(part)));
    assert.equal(outcome, 'done');
    assert.ok(megabytes < 400, `${megabytes} MB`);
  });
}
