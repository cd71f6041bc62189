import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attribute } from '../../../../source/core/analyse/attribution/attribute.ts';
import type { Reported } from '../../../../source/core/analyse/reported.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { overlaps, type Range } from '../../../../source/core/text/range.ts';
import { assertLinear } from '../../../helpers/cost.ts';
import { attributionWeights, tagger } from '../../../helpers/tagger.ts';
import { documentOf } from './passage.ts';

/** Sentences that a fast-check text is made of: people, pronouns, quotations, noise. */
const piece = fc.oneof(
  fc.constantFrom(
    'Ada Byron said', 'Mr. Hall', 'she', 'He', '“We won,”', 'the senator', 'said', 'WHO', '(WHO)', 'who', ',', '.', '\n', 'World Health Organization', 'Jr.', 'de la', 'and', "'s", '—', ':', 'of', 'U.S. Secretary of State', '@ada', 'It', 'they', '“', '”', 'Two officials',
  ), // biome-ignore format: a row of pieces reads better
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

/** A text with quotations at arbitrary places, with and without sources. */
const passages = fc
  .tuple(
    texts,
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.nat(), fc.nat(20), fc.boolean()), { maxLength: 8 }),
  )
  .map(([text, picks]) => {
    const clip = (start: number, length: number) => ({
      start: start % text.length,
      end: Math.min(text.length, (start % text.length) + length + 1),
    });
    const reported: readonly Reported[] =
      text.length === 0
        ? []
        : picks.map(([start, length, sourceAt, sourceLength, isDirect]) => ({
            kind: isDirect ? 'direct' : 'indirect',
            spans: [clip(start, length)],
            marks: isDirect ? [clip(start, length)] : [],
            rule: 'learned',
            confidence: 0.9,
            ...(sourceLength > 3 ? { source: clip(sourceAt, sourceLength) } : {}),
          }));
    const hasWords = ({ start, end }: Range): boolean => /\p{L}/u.test(text.slice(start, end));
    return { text, reported: reported.filter(({ spans }) => spans.every(hasWords)) };
  });

const run = (text: string, reported: readonly Reported[]) => {
  const document = documentOf(text);
  return attribute(document, tokenise(document, tagger), reported, [], attributionWeights);
};

test('never throws, answers for every quotation, and points into the text', () => {
  fc.assert(
    fc.property(passages, ({ text, reported }) => {
      const { speakers, quotations } = run(text, reported);
      assert.equal(quotations.length, reported.length);
      const ids = new Set(speakers.map(({ id }) => id));
      for (const { spans, attribution } of quotations) {
        assert.ok(attribution.speaker === undefined || ids.has(attribution.speaker));
        assert.ok(attribution.confidence >= 0 && attribution.confidence <= 1);
        assert.ok(attribution.rules.length > 0);
        const { mention } = attribution;
        if (!mention) continue;
        assert.ok(0 <= mention.start && mention.start < mention.end && mention.end <= text.length);
        assert.ok(!spans.some((span) => overlaps(span, mention)), 'a mention lies outside what it said');
      }
    }),
    { numRuns: 300 },
  );
});

test('a speaker has a name of the text, its mentions in order and apart, and the quotations that name it', () => {
  fc.assert(
    fc.property(passages, ({ text, reported }) => {
      const { speakers, quotations } = run(text, reported);
      const flat = text.replace(/\s+/g, ' ').toLowerCase();
      for (const { id, name, aliases, mentions, quotations: said } of speakers) {
        assert.ok(name.length > 0 && flat.includes(name.toLowerCase()));
        assert.ok(!aliases.includes(name) && new Set(aliases).size === aliases.length);
        assert.deepEqual(
          said,
          quotations.filter(({ attribution }) => attribution.speaker === id).map((quotation) => quotation.id),
        );
        let end = 0;
        for (const mention of mentions) {
          assert.ok(mention.start >= end && mention.end <= text.length);
          end = mention.end;
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a paragraph that quotes and names nobody changes nothing before it', () => {
  fc.assert(
    fc.property(passages, ({ text, reported }) => {
      const said = ({ quotations, speakers }: ReturnType<typeof run>) =>
        quotations.map(({ range, attribution }) => ({
          range,
          ...attribution,
          speaker: speakers.find(({ id }) => id === attribution.speaker)?.name,
        }));
      assert.deepEqual(
        said(run(`${text}\nthat was all there was to it.`, reported)),
        said(run(text, reported)),
      );
    }),
    { numRuns: 300 },
  );
});

test('many speakers take time in proportion', () => {
  const made = (count: number) => {
    let text = '';
    const reported: Reported[] = [];
    for (let i = 0; i < count; i++) {
      const name = `Ada B${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}y${'abcdefghij'[i % 10]}`;
      reported.push({
        kind: 'indirect',
        spans: [{ start: text.length + name.length + 6, end: text.length + name.length + 12 }],
        marks: [],
        source: { start: text.length, end: text.length + name.length },
        rule: 'learned',
        confidence: 1,
      });
      text += `${name} said it was so.\n`;
    }
    return { text, reported };
  };
  assertLinear('paragraphs of a speaker each', 8000, (count) => {
    const { text, reported } = made(count);
    const document = documentOf(text);
    const tokens = tokenise(document, tagger);
    return () => attribute(document, tokens, reported, [], attributionWeights);
  });
});

test('a sentence without end costs no more than its length', () => {
  assertLinear('a sentence without end', 8000, (pieces) => {
    const text = 'said , " '.repeat(pieces);
    const reported = Array.from({ length: Math.floor(text.length / 100) - 1 }, (_, index): Reported => {
      const span = { start: index * 100 + 5, end: index * 100 + 30 };
      return { kind: 'direct', spans: [span], marks: [span], rule: 'learned', confidence: 1 };
    });
    const document = documentOf(text);
    const tokens = tokenise(document, tagger);
    return () => attribute(document, tokens, reported, [], attributionWeights);
  });
});
