import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveLink } from '../../../../source/core/parse/html/links.ts';

const base = 'https://ledger.example/news/harbour/gates.html?a=1#top';

const cases: readonly (readonly [link: string, expected: string | undefined])[] = [
  ['https://other.example/x', 'https://other.example/x'],
  ['mailto:ada@ledger.example', 'mailto:ada@ledger.example'],
  ['//other.example/x', 'https://other.example/x'],
  ['/map', 'https://ledger.example/map'],
  ['?page=2', 'https://ledger.example/news/harbour/gates.html?page=2'],
  ['ferry.html', 'https://ledger.example/news/harbour/ferry.html'],
  ['./ferry.html', 'https://ledger.example/news/harbour/ferry.html'],
  ['../rain/today.html#now', 'https://ledger.example/news/rain/today.html#now'],
  ['../../../../up', 'https://ledger.example/up'],
  [' a\n b ', 'https://ledger.example/news/harbour/a b'],
  ['', undefined],
  ['#below', undefined],
  ['javascript:alert(1)', undefined],
  ['JAVASCRIPT:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
];
for (const [link, expected] of cases) {
  test(`${JSON.stringify(link)} leads to ${expected ?? 'nothing'}`, () => {
    assert.equal(resolveLink(link, base), expected);
  });
}

test('without the page’s own address a link stays as it is', () => {
  assert.equal(resolveLink('/map', undefined), '/map');
  assert.equal(resolveLink('map', 'file:///x'), 'map');
});
