import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '../../../../../source/core/parse/html/blocks.ts';
import { reasonsFor } from '../../../../../source/core/parse/html/classify/reason.ts';
import { surveyOf } from '../../../../../source/core/parse/html/classify/survey.ts';
import { parsePage } from '../../../../../source/core/parse/html/tree.ts';

const cases: readonly (readonly [html: string, reason: string | undefined])[] = [
  ['<h1>The gates open!</h1>', 'title'],
  ['<nav><p>Home</p></nav>', 'navigation'],
  ['<div class="newsletter-box"><p>Your address</p></div>', 'sign-up box'],
  ['<div class="story"><p>Your address</p></div>', undefined],
  ['<div><a href="/1">Ferry fares rise</a></div>', 'list of links'],
  ['<div>© 2026 The Ledger. All rights reserved.</div>', 'notice'],
  ['<div>The ferry was late.</div>', undefined],
];
for (const [html, reason] of cases) {
  test(`${html} is left out as ${reason ?? 'nothing with a name'}`, () => {
    const titles = ['The gates open'];
    const [block] = surveyOf(blocksOf(parsePage(html).root), { titles }).blocks;
    assert.equal(block && reasonsFor(titles)(block), reason);
  });
}
