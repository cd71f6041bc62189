import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '../../../../source/core/parse/html/blocks.ts';
import { parsePage } from '../../../../source/core/parse/html/tree.ts';

const cases: readonly (readonly [html: string, text: string])[] = [
  ['<p>So <math><mi>h</mi><mo>≠</mo><mn>9</mn></math> holds.</p>', 'So h ≠ 9 holds.'],
  ['<p><math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math></p>', '(a + b)/2'],
  ['<p><math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><msqrt><mi>y</mi></msqrt></math></p>', 'x^2 = √y'],
  [
    '<p><math><semantics><msub><mi>x</mi><mi>i</mi></msub><annotation>x_i</annotation></semantics></math></p>',
    'x_i',
  ],
  [
    '<p>So <span class="katex"><span class="katex-mathml"><math><mi>E</mi></math></span><span class="katex-html" aria-hidden="true"><span>E</span></span></span> holds.</p>',
    'So E holds.',
  ],
  ['<p><ruby>東京<rt>とうきょう</rt></ruby>に着いた。</p>', '東京(とうきょう)に着いた。'],
  ['<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字</ruby></p>', '漢(かん)字'],
  [
    '<p>The roof leaks.<label></label><span class="sidenote">Since the storm.</span> And it goes on.</p>',
    'The roof leaks. [Since the storm.] And it goes on.',
  ],
  [
    '<table><tr><td class="gutter"><pre><span>1</span><br><span>2</span></pre></td><td><pre>a<br>b</pre></td></tr></table>',
    'a\nb',
  ],
  [
    '<li>A report<cite>, <link rel="x"><div class="shield"><div></div></div>of 1994</cite>.</li>',
    'A report, of 1994.',
  ],
];
for (const [html, text] of cases) {
  test(`${html} reads ${text}`, () => {
    assert.deepEqual(
      blocksOf(parsePage(html).root).map((block) => block.text),
      [text],
    );
  });
}
