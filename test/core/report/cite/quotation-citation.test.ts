import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotationCitation, quotedWords } from '../../../../source/core/report/cite/quotation-citation.ts';
import { harbour, harbourAnalysis } from '../../../helpers/harbour.ts';

const [first, , , , , unnamed] = harbourAnalysis.quotations;

test('a quotation is cited with its speaker, their role, the section, title, source, date and address', () => {
  assert.ok(first);
  const document = { ...harbour, date: { text: '17 June 2023' }, canonical: 'https://ledger.example/vote' };
  const speakers = harbourAnalysis.speakers.map((one) => ({ ...one, role: 'Mayor\n of Port Ellery' }));
  assert.equal(
    quotationCitation(document, { ...harbourAnalysis, speakers }, first),
    '“We waited long enough,”\n' +
      '— Ines Calloway, Mayor of Port Ellery (§ 1, Harbour vote splits the council after a long night). ' +
      '“Harbour vote splits the council after a long night.” beijing.md, 17 Jun 2023. https://ledger.example/vote',
  );
});

test('where nobody is named that is said, and no address is made up', () => {
  assert.ok(unnamed);
  const cited = quotationCitation(harbour, harbourAnalysis, unnamed);
  assert.match(cited, /^“a danger to anyone who works in it”\n— speaker not named \(§ 2, /);
  assert.doesNotMatch(cited, /http/);
});

test('an interrupted quotation is one line, the interruption marked', () => {
  assert.ok(first && unnamed);
  const spans = [...first.spans, ...unnamed.spans];
  assert.equal(
    quotedWords(harbour, { ...first, spans }),
    '“We waited long enough,” … “a danger to anyone who works in it”',
  );
});
