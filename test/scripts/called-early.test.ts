import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inParentheses } from '../../scripts/build/called-early.ts';

/** The text with parentheses around the functions that begin with the marks. */
const marked = (text: string): string => {
  const starts = new Set<number>();
  const plain = text.replace(/§/g, (_mark, at: number) => {
    starts.add(at - starts.size);
    return '';
  });
  return inParentheses(plain, starts);
};

const cases: readonly (readonly [what: string, text: string, wanted: string])[] = [
  ['an arrow function', 'let a=§x=>x,b=x=>x;', 'let a=(x=>x),b=x=>x;'],
  ['one in another', 'let a=§()=>{let b=§async()=>1;b()};', 'let a=(()=>{let b=(async()=>1);b()});'],
  ['a function expression', 'let a={b:§function(){}};', 'let a={b:(function(){})};'],
  ['no method', 'let a={b§(){},get c§(){return 1}};', 'let a={b(){},get c(){return 1}};'],
  ['a declared one, moved up', 'a();§function a(){}', 'var a=(function(){});a();'],
  [
    'one behind a directive',
    '()=>{"use strict";a();§function a(){}}',
    '()=>{"use strict";var a=(function(){});a();}',
  ],
  ['one that replaces itself', '§function a(){a=null}', 'var a=(function(){a=null});'],
  ['a generator', '§function*a(){}', 'var a=(function*(){});'],
  [
    'one in a declared one',
    '§function a(){b();§function b(){}}',
    'var a=(function(){var b=(function(){});b();});',
  ],
  ['none in a block', 'if(x){§function a(){}}', 'if(x){function a(){}}'],
];

for (const [what, text, wanted] of cases) {
  test(`compiled early: ${what}`, () => assert.equal(marked(text), wanted));
}
