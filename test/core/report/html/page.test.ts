import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../../../source/core/analyse/index.ts';
import type { Document } from '../../../../source/core/document/document.ts';
import { htmlPrinter, type Marked } from '../../../../source/core/report/html/page.ts';
import { quotesReport } from '../../../../source/core/report/quotes-report.ts';
import { loadArticle } from '../../../../source/shell/load/index.ts';
import { library } from '../../../../source/shell/load/library.ts';
import { model } from '../../../../source/shell/model.ts';
import { analysed } from '../../../helpers/analysed.ts';
import { analysisFrom, documentOf, type Said } from '../../../helpers/hand-made.ts';
import { attribute, type Page, readPage, textOf } from '../../../helpers/page.ts';

const print = (articles: readonly Marked[]): string => {
  const printer = htmlPrinter(articles.length > 1);
  return printer.begin() + articles.map(printer.one).join('') + printer.end();
};

const markedFrom = (document: Document, said: readonly Said[]): Marked => ({
  document,
  report: quotesReport(document, analysisFrom(document, said)),
});

const squeezed = (words: string): string => words.replace(/\s+/g, '');

/** What stands in the marks of the first article, and the checks that hold for any page. */
const check = (page: Page): void => {
  assert.deepEqual(page.errors, []);
  const ids = page.elements.map((one) => attribute(one, 'id')).filter((id) => id !== undefined);
  assert.equal(new Set(ids).size, ids.length, 'every id is there once');
  for (const element of page.elements) {
    assert.ok(
      !['script', 'img', 'iframe', 'object', 'form', 'link'].includes(element.tagName),
      element.tagName,
    );
    for (const { name, value } of element.attrs) {
      assert.ok(!name.startsWith('on'), name);
      if (name !== 'href') continue;
      if (value.startsWith('#')) assert.ok(ids.includes(value.slice(1)), `${value} leads somewhere`);
      else assert.match(value, /^https?:\/\//);
    }
  }
};

const marksOf = (page: Page): string =>
  squeezed(
    page.elements
      .filter(
        (one) =>
          one.tagName === 'mark' && !/^(?:direct|mixed|indirect) h$/.test(attribute(one, 'class') ?? ''),
      )
      .map(textOf)
      .join(''),
  );

test('a page shows each bundled article with all its quotations marked, and every link on it leads somewhere', async () => {
  const articles: Marked[] = [];
  for (const { name } of library()) {
    const document = await loadArticle({ kind: 'bundled', name }, { maxSize: 2 ** 20 });
    articles.push({ document, report: quotesReport(document, analyse(document, await model())) });
  }
  for (const article of articles) {
    const page = readPage(print([article]));
    check(page);
    const rows = page.elements.filter((one) => (attribute(one, 'id') ?? '').startsWith('line-'));
    assert.equal(rows.length, article.report.quotes.length);
    const title = page.elements.find(({ tagName }) => tagName === 'title');
    assert.equal(title && textOf(title), article.document.title?.text);
    for (const { speaker, text } of article.report.quotes) {
      if (speaker?.id) assert.ok(marksOf(page).includes(squeezed(text).slice(0, 20)), text);
    }
    const body = page.elements.find(({ tagName }) => tagName === 'article');
    const shown = squeezed(body ? textOf(body) : '');
    for (const block of article.document.blocks) {
      if (block.kind !== 'paragraph') continue;
      const words = squeezed(article.document.text.slice(block.range.start, block.range.end));
      assert.ok(shown.includes(words.slice(0, 12)), words);
    }
  }
  check(readPage(print(articles)));
});

test('an interrupted quotation is marked twice and numbered once, after its last words', () => {
  const { document, analysis } = analysed();
  const markup = print([{ document, report: quotesReport(document, analysis) }]);
  assert.match(
    markup,
    /<p dir="auto"[^>]*><mark class="direct h0" id="quote-1">“We want,”<\/mark> Antony Blinken said, <mark class="direct h0">“to talk.”<\/mark><sup class="who h0"><a href="#line-quote-1" title="direct quotation, Antony Blinken" aria-label="direct quotation, Antony Blinken">1<\/a><\/sup> He arrives/,
  );
  assert.doesNotMatch(markup, /READ MORE/);
});

test('of a quotation within another the inner one keeps its words', () => {
  const document = documentOf(['Ada said that Bob said he was late again.']);
  const marked = markedFrom(document, [
    { words: 'that Bob said he was late again', speaker: 'Ada', kind: 'indirect' },
    { words: 'he was late', speaker: 'Bob', kind: 'indirect' },
  ]);
  const page = readPage(print([marked]));
  check(page);
  assert.match(
    print([marked]),
    /<mark class="indirect h0" id="q1">that Bob said <\/mark><mark class="indirect h1" id="q2">he was late<\/mark><sup.*?2<\/a><\/sup><mark class="indirect h0"> again<\/mark><sup/,
  );
});

test('words that run from right to left are set apart from those around them', () => {
  const document = documentOf(['One «שלום עולם», he said. “Two,” he said.']);
  const marked = markedFrom(document, [
    { words: '«שלום עולם»', speaker: 'he' },
    { words: '“Two,”', speaker: 'he' },
  ]);
  assert.match(print([marked]), /<mark class="direct h0" id="q1" dir="auto">«שלום עולם»<\/mark>/);
  assert.match(print([marked]), /<mark class="direct h0" id="q2">“Two,”<\/mark>/);
});

test('emphasis and links cross quotations without crossing elements', () => {
  const [document] = [documentOf(['One “two three four” five.'])];
  const { text, blocks } = document;
  const at = (words: string, inner = words): { start: number; end: number } => {
    const start = text.indexOf(words) + words.indexOf(inner);
    return { start, end: start + inner.length };
  };
  const inlines = [
    { kind: 'strong', range: at('One “two') },
    { kind: 'link', range: at('four” five'), target: 'https://ledger.example/?a="b"&c=<d>' },
    { kind: 'emphasis', range: at('three') },
  ] as const;
  const marked = markedFrom({ ...document, blocks: blocks.map((block) => ({ ...block, inlines })) }, [
    { words: '“two three four”', speaker: 'five' },
  ]);
  const page = readPage(print([marked]));
  check(page);
  const link = page.elements.find((one) => attribute(one, 'rel') !== undefined);
  assert.equal(link && attribute(link, 'href'), 'https://ledger.example/?a="b"&c=<d>');
  assert.match(
    print([marked]),
    /<strong>One <mark[^>]*>“two<\/mark><\/strong><mark[^>]*> <\/mark><em><mark[^>]*>three/,
  );
});

for (const target of [
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  ' https://a',
  '//a',
  'vbscript:x',
]) {
  test(`a link to ${target.trim()} is words and no link`, () => {
    const document = documentOf(['One two.']);
    const inlines = [{ kind: 'link', range: { start: 0, end: 3 }, target }] as const;
    const blocks = document.blocks.map((block) => ({ ...block, inlines }));
    const page = readPage(print([markedFrom({ ...document, blocks }, [])]));
    assert.ok(page.elements.every((one) => attribute(one, 'href') === undefined));
  });
}

const unit = fc.constantFrom(
  '<',
  '>',
  '"',
  "'",
  '&',
  '/',
  '=',
  '-',
  '!',
  'a',
  ' ',
  '\n',
  '\u202E',
  'ש',
  '&lt;',
  '<script>',
  ']]>',
  '`',
);

test('no words of an article, a name or its source become markup', () => {
  const words = fc.string({ unit, minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, (said, name, source) => {
      const document = documentOf([`# ${name} x`, `x ${said} y ${name} z`]);
      const plain = {
        ...document,
        language: name,
        byline: { text: name },
        source: { name: source, mediaType: 'a', address: said },
      };
      const analysis = analysisFrom(document, [{ words: said, speaker: 'z', mention: name }]);
      const speakers = analysis.speakers.map((one) => ({ ...one, name: `a${name}b`, role: said }));
      const page = readPage(
        print([{ document: plain, report: quotesReport(plain, { ...analysis, speakers }) }]),
      );
      check(page);
      const legend = page.elements.find((one) => attribute(one, 'id') === 'speaker-1');
      assert.ok(legend && squeezed(textOf(legend)).includes(squeezed(`a${name}b`)));
      assert.ok(marksOf(page).includes(squeezed(said)));
    }),
    { numRuns: 60 },
  );
});

test('a numbered list keeps its numbers', () => {
  const text = '3. Three\n4. Four';
  const prose = { inlines: [], flows: true };
  const document: Document = {
    text,
    source: { name: 'x', mediaType: 'text/plain' },
    blocks: [
      { kind: 'list-item', depth: 0, marker: { start: 0, end: 3 }, range: { start: 3, end: 8 }, ...prose },
      { kind: 'list-item', depth: 0, marker: { start: 9, end: 12 }, range: { start: 12, end: 16 }, ...prose },
    ],
  };
  assert.match(
    print([markedFrom(document, [])]),
    /<ol>\n<li dir="auto" value="3">Three<\/li>\n<li dir="auto" value="4">Four<\/li>\n<\/ol>/,
  );
});

test('lists, block quotations, tables and code are elements of their own', () => {
  const text = 'One\nTwo\nSaid\nSaid on\na b\nx < y\nNote';
  const at = (words: string): { start: number; end: number } => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const prose = (words: string) => ({ range: at(words), inlines: [], flows: true });
  const marker = { start: 0, end: 0 };
  const document: Document = {
    text,
    source: { name: 'x', mediaType: 'text/plain' },
    blocks: [
      { kind: 'list-item', depth: 0, marker, ...prose('One') },
      { kind: 'list-item', depth: 1, marker, ...prose('Two') },
      { kind: 'quotation', group: 1, ...prose('Said') },
      { kind: 'quotation', group: 1, ...prose('Said on') },
      { kind: 'table', header: true, range: at('a b'), rows: [[at('a '), at('b')]] },
      { kind: 'code', range: at('x < y') },
      { kind: 'break', range: { start: 30, end: 30 } },
      { kind: 'footnote', label: '1', marker, ...prose('Note') },
    ],
  };
  const page = readPage(print([markedFrom(document, [])]));
  check(page);
  const tags = page.elements.map(({ tagName }) => tagName).join(' ');
  assert.match(tags, /ul li li blockquote p p div table tbody tr th th pre code hr p/);
});
