import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Highlight, highlightOf } from '../../../source/core/highlights/highlight.ts';
import { type Exportable, exportText } from '../../../source/core/report/catalogue.ts';
import {
  EXPORTS,
  type Exported,
  type ExportedWhat,
  type ExportFormat,
  fileNameOf,
} from '../../../source/core/report/offer/exports.ts';
import { slice } from '../../../source/core/text/range.ts';
import { placeOfWords } from '../../helpers/hand-made.ts';
import { harbour, harbourAnalysis } from '../../helpers/harbour.ts';
import { harbourCheck } from '../../helpers/harbour-check.ts';
import { readPage, textOf } from '../../helpers/page.ts';
import { readReferences } from '../../helpers/references.ts';

const { text } = harbour;
const roof = highlightOf(
  text,
  placeOfWords(text, '“The roof will not wait for us.”'),
  '=Is it so? #roof\n<b>*No*</b>',
);
const stalls = highlightOf(text, placeOfWords(text, 'Forty-one stalls stand empty.'));
const { range: _, ...orphan } = highlightOf('All of it is gone.', { start: 0, end: 18 }, 'a pity');
const exportable: Exportable = {
  document: harbour,
  analysis: harbourAnalysis,
  highlights: [roof, stalls, orphan],
  check: harbourCheck,
};

const exported = (what: ExportedWhat, format: ExportFormat, speaker = 'p1'): string =>
  exportText(exportable, { what, format, ...(what === 'speaker' ? { speaker } : {}) });
const json = (what: ExportedWhat, format: ExportFormat = 'json') => JSON.parse(exported(what, format));
const csv = (what: ExportedWhat): readonly Record<string, string>[] =>
  parse(exported(what, 'csv'), { columns: true, bom: true });

const everything = Object.entries(EXPORTS).flatMap(([what, { formats }]) =>
  formats.map((format): Exported => ({ what: what as ExportedWhat, format, speaker: 'p1' })),
);

/** What an independent reader makes of each format. @throws when it is none. */
const readers: Readonly<Record<ExportFormat, (out: string) => unknown>> = {
  md: fromMarkdown,
  csv: (out) => assert.ok(parse(out, { columns: true }).length > 0),
  json: JSON.parse,
  annotations: JSON.parse,
  jsonl: (out) =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  html: (out) => assert.deepEqual(readPage(out).errors, []),
  bibtex: (out) => assert.equal(readReferences(out).length, 1),
  csl: (out) => assert.equal(readReferences(out).length, 1),
  ris: (out) => assert.equal(readReferences(out).length, 1),
};
for (const one of everything) {
  test(`${one.what} as ${one.format} is read by somebody else’s reader, and ends in a line end`, () => {
    const out = exportText(exportable, one);
    readers[one.format](out);
    assert.ok(out.endsWith('\n') && !out.endsWith('\n\n'));
  });
}

test('a speaker’s export has what they said and nothing else', () => {
  const { quotes, speakers } = json('speaker');
  assert.deepEqual([quotes.length, speakers.length, speakers[0].name], [3, 1, 'Ines Calloway']);
  assert.deepEqual(
    csv('speaker').map(({ speaker }) => speaker),
    Array(3).fill('Ines Calloway'),
  );
});

test('every export of a quotation says the words, who as printed and as resolved, the sentence, the source, offsets', () => {
  const [, second] = csv('quotes');
  assert.deepEqual(
    [second?.text, second?.speaker, second?.mention, second?.sentence, second?.source, second?.start],
    [
      '“The roof will not wait for us.”',
      'Ines Calloway',
      'Mayor Ines Calloway',
      '“The roof will not wait for us.”',
      'beijing.md',
      String(roof.range?.start),
    ],
  );
});

test('an export of highlights says the same of them, with notes and tags; a spreadsheet runs none of it', () => {
  const [first, second, third] = json('highlights').highlights;
  assert.deepEqual(first.speaker, { name: 'Ines Calloway', mention: 'Mayor Ines Calloway' });
  assert.deepEqual(
    [first.tags, first.section, first.quote, first.start],
    [['roof'], '1', 'q2', roof.range?.start],
  );
  assert.equal(first.sentence.text, '“The roof will not wait for us.”');
  assert.deepEqual([second.note, second.speaker, second.section], ['', null, '2']);
  assert.deepEqual([third.text, third.start, third.sentence], ['All of it is gone.', null, null]);
  assert.deepEqual(
    csv('highlights').map(({ note, start }) => [note, start]),
    [
      ["'=Is it so? #roof\n<b>*No*</b>", String(roof.range?.start)],
      ['', String(stalls.range?.start)],
      ['a pity', ''],
    ],
  );
});

test('what changed since it was highlighted is told along with what it was', () => {
  const document = { ...harbour, text: text.replace('will not wait', 'cannot wait') };
  const range = placeOfWords(document.text, '“The roof cannot wait for us.”');
  const out = exportText(
    { ...exportable, document, highlights: [{ ...roof, range }] },
    { what: 'highlights', format: 'json' },
  );
  const [one] = JSON.parse(out).highlights;
  assert.deepEqual(
    [one.text, one.was],
    ['“The roof cannot wait for us.”', '“The roof will not wait for us.”'],
  );
  const told = (one: Highlight, of: string, format: 'md' | 'html'): string =>
    exportText(
      { ...exportable, document: { ...harbour, text: of }, highlights: [one] },
      { what: 'highlights', format },
    );
  const words = placeOfWords(text, 'The roof will not wait for us.');
  const moved = text.replace(slice(text, words), `Nobody came. ${slice(text, words)}`);
  for (const format of ['md', 'html'] as const) {
    assert.match(
      told({ ...roof, range }, document.text, format),
      /changed since, was: “The roof will not wait/,
    );
    const there = placeOfWords(moved, 'The roof will not wait for us.');
    assert.match(
      told({ ...highlightOf(text, words), range: there }, moved, format),
      /moved: other words are around it/,
    );
    assert.doesNotMatch(told(roof, text, format), /moved:|changed since/);
  }
});

test('Markdown and HTML show notes as they were written', () => {
  const shown = (what: ExportedWhat): string =>
    readPage(exported(what, 'html'))
      .elements.filter(({ tagName }) => tagName === 'figure')
      .map(textOf)
      .join('\n');
  for (const what of ['highlights', 'record'] as const) {
    assert.ok(shown(what).includes('=Is it so? #roof\n<b>*No*</b>'), what);
    assert.ok(exported(what, 'md').includes('\\<b\\>\\*No\\*\\</b\\>'), what);
    assert.ok(exported(what, 'md').includes('its sentence is gone'));
  }
});

test('highlights are a collection of W3C annotations, each where its words stand', () => {
  const collection = json('highlights', 'annotations');
  assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
  assert.equal(collection.type, 'AnnotationCollection');
  const { items } = collection.first;
  assert.deepEqual([collection.total, items.length], [3, 3]);
  const iris = [collection.id, collection.first.id, ...items.map(({ id }: { id: string }) => id)];
  assert.ok(iris.every((iri) => URL.canParse(iri)) && new Set(iris).size === iris.length);
  for (const { type, motivation, body = [], target } of items.slice(0, 2)) {
    const [quote, position] = target.selector;
    assert.deepEqual([type, motivation], ['Annotation', body.length > 0 ? 'commenting' : 'highlighting']);
    assert.equal([...text].slice(position.start, position.end).join(''), quote.exact);
    assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
  }
  assert.equal(json('record', 'annotations').length, 2);
});

test('the whole record has all of it', () => {
  const record = json('record');
  assert.deepEqual(
    [record.quotes.length, record.sections.length, record.highlights.length, record.reference.title],
    [12, 4, 3, 'Harbour vote splits the council after a long night'],
  );
  assert.ok(record.summary.sources.length > 0);
});

test('a file is named for the article and what is in it', () => {
  const cases: readonly [Exported, string, string][] = [
    [{ what: 'quotes', format: 'csv' }, 'Über die Brücke: “Nein!”', 'uber-die-brucke-nein-quotes.csv'],
    [{ what: 'article', format: 'bibtex' }, '../../etc/passwd', 'etc-passwd.bib'],
    [{ what: 'record', format: 'md' }, '–– ', 'article-record.md'],
    [{ what: 'quotes', format: 'annotations' }, '北京'.repeat(40), `${'北京'.repeat(20)}-quotes.jsonld`],
  ];
  for (const [one, title, name] of cases) assert.equal(fileNameOf(one, title), name);
});
