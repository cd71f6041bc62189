import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseXml, textIn, type XmlElement } from '../../../source/core/parse/xml/xml-tree.ts';

const write = ({ name, attributes, children }: XmlElement): string =>
  `${name}${Object.entries(attributes)
    .map(([key, value]) => `[${key}=${value}]`)
    .join('')}(${children.map((child) => (typeof child === 'string' ? child : write(child))).join('')})`;

const cases: readonly (readonly [name: string, xml: string, expected: string])[] = [
  ['names and attributes lose their prefixes', '<a:b c:d="1" d="2"/>', '#root(b[d=1]())'],
  [
    'references of XML are resolved, others stay as they are',
    '<a b="&lt;&#65;&x;">&amp;&x;</a>',
    '#root(a[b=<A&x;](&&x;))',
  ],
  [
    'words kept whole, comments and instructions',
    '<?xml version="1"?><a><!-- x -->b<![CDATA[<c>]]>d</a>',
    '#root(a(b<c>d))',
  ],
  ['ends of what was never begun are passed over', '<a></b>c</a></a>d', '#root(a(c)d)'],
  ['what is left open ends with what holds it', '<a><b>c</a>d', '#root(a(b(c))d)'],
];
for (const [name, xml, expected] of cases) test(name, () => assert.equal(write(parseXml(xml)), expected));

test('elements nested absurdly deep are their parent’s words', () => {
  const xml = `${'<a>'.repeat(3000)}b<c/>d${'</a>'.repeat(3000)}<e>f</e>`;
  assert.equal(textIn(parseXml(xml)), 'bdf');
});
