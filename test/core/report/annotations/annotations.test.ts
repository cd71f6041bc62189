import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../../source/core/analyse/index.ts';
import type { Document } from '../../../../source/core/document/document.ts';
import { annotations } from '../../../../source/core/report/annotations/annotations.ts';
import { quotesReport } from '../../../../source/core/report/quotes-report.ts';
import { codePointCounter } from '../../../../source/core/text/code-points.ts';
import { loadArticle } from '../../../../source/shell/load/index.ts';
import { library } from '../../../../source/shell/load/library.ts';
import { model } from '../../../../source/shell/model.ts';
import { analysed } from '../../../helpers/analysed.ts';
import { analysisFrom, documentOf } from '../../../helpers/hand-made.ts';

type Annotation = NonNullable<ReturnType<typeof annotations>['first']>['items'][number];

const itemsOf = (document: Document, said: Parameters<typeof analysisFrom>[1]): readonly Annotation[] =>
  annotations(document, quotesReport(document, analysisFrom(document, said))).first?.items ?? [];

const targetsOf = ({ target }: Annotation) => ('selector' in target ? [target] : target);

const value = ({ body }: Annotation, purpose: string): string | undefined =>
  body.find((one) => one.purpose === purpose)?.value;

/** The rules of the Web Annotation Data Model that a collection like this is bound by. */
const check = (document: Document, collection: ReturnType<typeof annotations>): void => {
  assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
  const items = collection.first?.items ?? [];
  assert.equal(collection.total, items.length);
  const iris = [collection.id, ...items.map(({ id }) => id)];
  assert.equal(new Set(iris).size, iris.length);
  for (const iri of iris) assert.ok(URL.canParse(iri), iri);
  const points = [...document.text];
  for (const target of items.flatMap(targetsOf)) {
    const [quote, position] = target.selector;
    assert.equal(points.slice(position.start, position.end).join(''), quote.exact);
    assert.ok(document.text.includes(quote.prefix + quote.exact + quote.suffix));
  }
};

test('every quotation of the bundled articles is annotated where it stands, counted in code points', async () => {
  for (const { name } of library()) {
    const document = await loadArticle({ kind: 'bundled', name }, { maxSize: 2 ** 20 });
    const report = quotesReport(document, analyse(document, await model()));
    const collection = annotations(document, report);
    check(document, collection);
    assert.equal(collection.total, report.quotes.length);
  }
});

test('an annotation says who it was, as resolved and as printed, and how surely', () => {
  const { document, analysis } = analysed();
  const [first, second] = annotations(document, quotesReport(document, analysis)).first?.items ?? [];
  assert.ok(first && second);
  assert.equal(value(first, 'identifying'), 'Antony Blinken');
  assert.equal(value(first, 'classifying'), 'direct quotation');
  assert.equal(value(first, 'describing'), 'printed as “Antony Blinken”; section 1; confidence 0.988');
  assert.equal(targetsOf(first).length, 2);
  assert.equal(value(second, 'identifying'), undefined);
  assert.equal(value(second, 'describing'), 'printed as “officials”; section 1');
});

test('emoji before a quotation, hostile names and right-to-left words keep every place', () => {
  const document: Document = {
    ...documentOf(['# T', `👩‍🚀${'😀'.repeat(5000)} “ש<b>\u202E”, ש"\n=1 said. 😀“two”😀`]),
    source: { name: '=a "b"\n<c>\uD800.txt', mediaType: 'text/plain' },
  };
  const items = itemsOf(document, [
    { words: '“ש<b>\u202E”', speaker: 'ש"\n=1' },
    { words: '“two”', speaker: 'ש"\n=1' },
  ]);
  assert.equal(items.length, 2);
  const report = quotesReport(document, analysisFrom(document, [{ words: '“two”' }, { words: '“two”' }]));
  check(document, annotations(document, report));
  assert.equal(items[0] && value(items[0], 'identifying'), 'ש" =1');
});

test('an address on the web is the source, without its fragment', () => {
  const document = { ...documentOf(['# T', 'One “two”.']), canonical: 'https://ledger.example/a?b#c' };
  const [item] = itemsOf(document, [{ words: '“two”' }]);
  assert.ok(item);
  assert.equal(targetsOf(item)[0]?.source, 'https://ledger.example/a?b');
  assert.equal(item.id, 'https://ledger.example/a?b#onrecord-q1');
});

test('an article without quotations has an empty collection', () => {
  const document = documentOf(['# T', 'One.']);
  const collection = annotations(document, quotesReport(document, analysisFrom(document, [])));
  assert.equal(collection.total, 0);
  assert.equal(collection.first, undefined);
});

test('code points are counted alike from whatever side', () => {
  const text = 'a😀b'.repeat(3000);
  const points = codePointCounter(text);
  for (const offset of [0, 1, 2, 3, 4, 4095, 4096, 4097, 8191, 8193, text.length]) {
    const within = text.slice(0, offset);
    assert.equal(points(offset), [...within].length, String(offset));
  }
});
