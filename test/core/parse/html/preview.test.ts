import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '../../../../source/core/parse/html/blocks.ts';
import { previewOf } from '../../../../source/core/parse/html/preview.ts';
import { parsePage } from '../../../../source/core/parse/html/tree.ts';

const sentence =
  'The council voted on Monday to keep the harbour open until the spring, the mayor said in a letter. ';
const paragraph = (name: string): string => `<p>${name}. ${sentence.repeat(4)}</p>`;
const article = `${paragraph('First')}<h2>Cranes</h2>${paragraph('Second')}<p>A short line</p>${paragraph('Third')}`;
const menu = '<ul><li><a href="/a">Another story on something else</a></li></ul>';

/** The first word of each block of a page's preview. */
const previewed = (html: string): readonly string[] => {
  const { root } = parsePage(html);
  return previewOf(root, blocksOf(root)).map(({ text }) => /\w+/.exec(text)?.[0] ?? '');
};

const whole = ['First', 'Cranes', 'Second', 'A', 'Third'];
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['an article among menus', `${menu}<article>${article}</article>${menu}`, whole],
  ['an article in wrappers', `<div><nav>${menu}</nav><div><div>${article}</div></div></div>`, whole],
  ['without what is beside it', `<main>${article}<aside>${paragraph('Aside')}</aside></main>`, whole],
  ['without a caption', `<figure><figcaption>${sentence}</figcaption></figure><div>${article}</div>`, whole],
  ['prose before its column', `${paragraph('Lead')}<div>${article}${article}</div>`, []],
  ['too little prose', paragraph('Alone'), []],
];
for (const [what, html, firsts] of cases)
  test(`the preview of a page: ${what}`, () => assert.deepEqual(previewed(html), firsts));
