import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadModel } from '../../../../source/core/analyse/model/model.ts';
import { judgeMarks } from '../../../../source/core/analyse/quotes/judge-marks.ts';
import { readMarkModel } from '../../../../source/core/analyse/quotes/mark-model.ts';
import { pairMarks } from '../../../../source/core/analyse/quotes/pair-marks.ts';
import type { Reported } from '../../../../source/core/analyse/reported.ts';
import { findReported } from '../../../../source/core/analyse/reporting/find-reported.ts';
import { readTagger } from '../../../../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import type { Document } from '../../../../source/core/document/document.ts';
import { contains, slice } from '../../../../source/core/text/range.ts';
import { assertLinear } from '../../../helpers/cost.ts';
import { paragraphs } from '../../../helpers/paragraphs.ts';

const model = loadModel(readFileSync(new URL('../../../../assets/model.bin', import.meta.url)));
const weights = readMarkModel(model.section('quotes/marks'));
const tagger = readTagger(model.section('tokens/tagger'));

const find = (text: string): { readonly document: Document; readonly reported: readonly Reported[] } => {
  const document = paragraphs(text);
  const tokens = tokenise(document, tagger);
  const marks = judgeMarks(tokens, pairMarks(document, tokens), weights);
  return { document, reported: findReported(tokens, marks, model) };
};

/** "kind | cue | source | content", as a person would check it. */
const shown = (text: string): readonly string[] => {
  const { document, reported } = find(text);
  return reported.map(({ kind, cue, source, spans }) =>
    [
      kind,
      cue ? slice(document.text, cue) : '-',
      source ? slice(document.text, source) : '-',
      spans.map((span) => slice(document.text, span)).join(' … '),
    ].join(' | '),
  );
};

const passages: readonly [string, string, string][] = [
  [
    'a direct quotation with its speaker after it',
    '“The river will rise again before Sunday,” said Maria Okafor, the head of the flood office.',
    'direct | said | Maria Okafor, the head of the flood office | “The river will rise again before Sunday,”',
  ],
  [
    'an indirect one after its speaker',
    'The minister said the bridge would open in the spring.',
    'indirect | said | The minister | the bridge would open in the spring',
  ],
  [
    'one that "that" introduces, by a body',
    'The court announced that it would hear the appeal next month.',
    'indirect | announced | The court | that it would hear the appeal next month',
  ],
  [
    'a mixed one',
    'Ms Tanaka called the verdict “a disgrace to the profession”.',
    'mixed | called | Ms Tanaka | the verdict “a disgrace to the profession”',
  ],
  [
    'according to',
    'The mine lost a third of its value last year, according to company officials.',
    'indirect | according to | company officials | The mine lost a third of its value last year',
  ],
];
for (const [what, text, expected] of passages) {
  test(`finds ${what}`, () => assert.deepEqual(shown(text), [expected]));
}

test('finds nothing where nothing is reported', () => {
  assert.deepEqual(shown('The river is forty miles long. It runs through three counties and a lake.'), []);
});

test('says what decided, and how sure it is', () => {
  const [found] = find('The minister said the bridge would open in the spring.').reported;
  assert.equal(found?.rule, 'learned');
  assert(found && found.confidence > 0.5 && found.confidence <= 1);
});

const words = fc.constantFrom(
  'said',
  'he',
  'that',
  '“',
  '”',
  '"',
  ',',
  '.',
  'according',
  'to',
  'Ms',
  'Okafor',
  ':',
  '\n\n',
  '—',
  '(',
  ')',
  'told',
  '’',
  "''",
  '𝒳',
);

test('whatever the text, spans lie within it and never overlap', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
      ),
      (text) => {
        const { document, reported } = find(text);
        const whole = { start: 0, end: document.text.length };
        const spans = reported.flatMap((one) => one.spans).sort((a, b) => a.start - b.start);
        spans.forEach((span, i) => {
          assert(contains(whole, span) && span.start < span.end);
          assert(i === 0 || (spans[i - 1]?.end ?? 0) <= span.start);
        });
      },
    ),
    { numRuns: 40 },
  );
});

test('a sentence four times as long takes about four times as long, not sixteen', () => {
  const clause = 'and the minister said that the “old bridge” would open, according to officials, in spring ';
  assertLinear('one sentence', 75, (copies) => {
    const text = clause.repeat(copies);
    return () => find(text);
  });
});

test('a name that looks like a verb is no cue', () => {
  for (const text of [
    'The envoy of the United Kingdom told the council on Monday that Manchester United had paid its fine.',
    'Holm thanked Associated Builders, and Ted Marsh said the roof would hold until spring.',
  ]) {
    const { document, reported } = find(text);
    const cues = reported.flatMap(({ cue }) => (cue ? [slice(document.text, cue)] : []));
    assert.ok(cues.length > 0);
    for (const cue of cues) assert.doesNotMatch(cue, /[A-Z]/);
  }
});

test('a day is never the source', () => {
  const { document, reported } = find(
    '“We had some issues ... we had some customer service issues that didn’t make me feel good,” Ward, Norland’s chairman of direct-to-consumer and international, said Tuesday at the Vale Media’s Code conference in Hollywood.',
  );
  for (const { source } of reported) {
    assert.doesNotMatch(source ? slice(document.text, source) : '', /^Tuesday/);
  }
});
