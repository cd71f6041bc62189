import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document } from '../../../../source/core/document/document.ts';
import { type Author, authorsOf } from '../../../../source/core/report/cite/authors.ts';
import { type Citation, citationOf } from '../../../../source/core/report/cite/citation.ts';
import { citationLine } from '../../../../source/core/report/cite/citation-line.ts';
import { citePrinter } from '../../../../source/core/report/cite/cite-printer.ts';
import { issuedOn } from '../../../../source/core/report/cite/issued.ts';
import { loadArticle } from '../../../../source/shell/load/index.ts';
import { library } from '../../../../source/shell/load/library.ts';
import { paragraphs } from '../../../helpers/paragraphs.ts';
import { type Reference, readReferences } from '../../../helpers/references.ts';

const bylines: readonly (readonly [byline: string, authors: readonly Author[]])[] = [
  ['By Jane Roe', [{ family: 'Roe', given: 'Jane' }]],
  [
    'Jane Q. Roe, Zoë van der Berg and José Núñez',
    [
      { family: 'Roe', given: 'Jane Q.' },
      { family: 'van der Berg', given: 'Zoë' },
      { family: 'Núñez', given: 'José' },
    ],
  ],
  ['Sammy Davis, Jr.', [{ family: 'Davis', given: 'Sammy', suffix: 'Jr.' }]],
  ['By Jane Roe in Paris', [{ family: 'Roe', given: 'Jane' }]],
  ['By Jane Roe, Associated Press', [{ family: 'Roe', given: 'Jane' }, { literal: 'Associated Press' }]],
  ['the onrecord desk', [{ literal: 'the onrecord desk' }]],
  ['王毅', [{ literal: '王毅' }]],
  ['Plato', [{ literal: 'Plato' }]],
  ['  ', []],
];

for (const [byline, authors] of bylines) {
  test(`“${byline}” names ${authors.length} authors`, () => assert.deepEqual(authorsOf(byline), authors));
}

const dates: readonly (readonly [date: string, parts: readonly (number | undefined)[]])[] = [
  ['2023-06-17', [2023, 6, 17]],
  ['2023-06-17T08:00:00Z', [2023, 6, 17]],
  ['Saturday, 17 June 2023', [2023, 6, 17]],
  ['Published: Sept. 3rd, 2024 at 10:15 a.m.', [2024, 9, 3]],
  ['3 March 2026', [2026, 3, 3]],
  ['June 2023', [2023, 6, undefined]],
  ['3/4/2023', [2023, undefined, undefined]],
  ['2023-02-30', []],
  ['yesterday', []],
];

for (const [date, [year, month, day]] of dates) {
  test(`“${date}” is ${[year, month, day].filter(Boolean).join('-') || 'no day'}`, () => {
    const issued = issuedOn(date);
    assert.deepEqual([issued?.year, issued?.month, issued?.day], [year, month, day]);
  });
}

const print = (format: string, citations: readonly Citation[]): string => {
  const printer = citePrinter(format);
  return printer.begin() + citations.map(printer.one).join('') + printer.end();
};

const article: Document = {
  ...paragraphs('Text.'),
  title: { text: 'How 100% of {it} costs $5 & “more”_\\~^#' },
  byline: { text: 'By Jane Roe and Zoë van der Berg' },
  date: { text: '17 June 2023' },
  site: 'The Ledger & Post',
  language: 'en',
  canonical: 'https://ledger.example/a_b/%7Ec?d=1&e=2#f',
};

const authorNames = (reference: Reference | undefined): unknown => {
  const authors = (reference?.author ?? []) as readonly Readonly<Record<string, string>>[];
  return authors.map((one) =>
    [one.given, one['non-dropping-particle'], one.family, one.literal].filter(Boolean).join(' '),
  );
};

for (const format of ['bibtex', 'csl', 'ris']) {
  test(`${format} is read back by another program, its special characters as they were`, () => {
    const [back, ...rest] = readReferences(print(format, [citationOf(article)]));
    assert.equal(rest.length, 0);
    assert.equal(back?.title, article.title?.text);
    assert.equal(back?.['container-title'], 'The Ledger & Post');
    assert.equal(back?.URL, article.canonical);
    // Citation.js calls a newspaper's author in RIS a reporter, and loses the day; of a page it keeps both.
    const { site: _, ...page } = citationOf(article);
    const [plain] = readReferences(print(format, [format === 'ris' ? page : citationOf(article)]));
    assert.deepEqual(authorNames(plain), ['Jane Roe', 'Zoë van der Berg']);
    assert.deepEqual(plain?.issued, { 'date-parts': [[2023, 6, 17]] });
  });

  test(`several articles in ${format} are several references, each with a key of its own`, () => {
    const one = citationOf(article);
    const back = readReferences(print(format, [one, one, one]));
    assert.equal(back.length, 3);
    if (format !== 'ris') {
      assert.deepEqual(
        back.map(({ id }) => id),
        ['roe2023100', 'roe2023100a', 'roe2023100b'],
      );
    }
  });
}

test('the articles that come with onrecord are cited as what they are', async () => {
  for (const { name } of library()) {
    const document = await loadArticle({ kind: 'bundled', name }, { maxSize: 2 ** 20 });
    for (const format of ['bibtex', 'csl', 'ris']) {
      const [back] = readReferences(print(format, [citationOf(document)]));
      assert.equal(back?.title, document.title?.text, format);
      assert.deepEqual(authorNames(back), ['the onrecord desk'], format);
    }
  }
});

const hostile = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    '{',
    '}',
    '\\',
    '"',
    "'",
    '%',
    '$',
    '&',
    '@',
    '=',
    ',',
    '<',
    '>',
    '\n',
    '~',
    '^',
    '_',
    '#',
    ' ',
    'ש',
    '-',
  ),
  maxLength: 20,
});

test('no title, name or site breaks an entry, in any format', () => {
  const around = (words: string): string => `x${words}x`.replace(/\s+/g, ' ');
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, byline, site) => {
      const citation = citationOf({
        ...article,
        title: { text: `x${title}x` },
        byline: { text: `X${byline}x` },
        site: `x${site}x`,
      });
      const [csl] = readReferences(print('csl', [citation]));
      assert.equal(csl?.title, around(title));
      const braces = print('bibtex', [citation]).replace(/[^{}]/g, '');
      assert.equal(braces.replaceAll('{', '').length * 2, braces.length);
      for (const format of ['bibtex', 'ris']) {
        const back = readReferences(print(format, [citation, citation]));
        assert.equal(back.length, 2, format);
      }
      assert.equal(
        print('ris', [citation])
          .split('\r\n')
          .filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))
          .join(''),
        '',
      );
      assert.ok(!print('text', [citation]).trimEnd().includes('\n'));
    }),
    { numRuns: 60 },
  );
});

test('an address that is none of the web’s is not cited, nor is a file’s name as an address', () => {
  for (const canonical of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://a b/',
    'https:///x',
    'data:text/html,x',
  ]) {
    assert.equal(citationOf({ ...article, canonical }).address, undefined, canonical);
  }
});

test('a line to read says who, what, where and when, as far as is known', () => {
  assert.equal(
    citationLine(citationOf({ ...article, title: { text: 'Bridge to stay shut' } })),
    'Jane Roe and Zoë van der Berg. “Bridge to stay shut.” The Ledger & Post, 17 Jun 2023. https://ledger.example/a_b/%7Ec?d=1&e=2#f',
  );
  assert.equal(citationLine(citationOf({ ...paragraphs('Text.'), title: { text: 'Why?' } })), '“Why?”');
});
