/** Texts made to break the analysis: it never throws, never leaves its bounds, and takes time linear in their length. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Analysis } from '../../../source/core/analyse/analysis.ts';
import { analyse } from '../../../source/core/analyse/index.ts';
import { loadModel } from '../../../source/core/analyse/model/model.ts';
import { assertLinear } from '../../helpers/cost.ts';
import { paragraphs } from '../../helpers/paragraphs.ts';

const model = loadModel(readFileSync(new URL('../../../assets/model.bin', import.meta.url)));
const analysed = (text: string): Analysis => analyse(paragraphs(text), model);

const PLAIN = 'Ada Holm, the minister, said the bridge would open “by Easter” and that it was safe. ';
const nameOf = (n: number): string =>
  [n % 26, Math.floor(n / 26) % 26].map((k) => String.fromCharCode(97 + k)).join('');

const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const texts: Readonly<Record<string, (length: number) => string>> = {
  'opening marks': (length) => fill('“', length),
  'closing marks': (length) => fill('”', length),
  'straight marks': (length) => fill('"', length),
  'single marks': (length) => fill("'", length),
  'marks and words': (length) => fill('"a “b” \'c ', length),
  'one sentence': (length) => fill('word and no stop ', length),
  'no spaces': (length) => fill('abcdefghij', length),
  'all capitals': (length) => fill(`${PLAIN.toUpperCase()}\n\n`, length),
  'no capitals': (length) => fill(`${PLAIN.toLowerCase()}\n\n`, length),
  'one paragraph': (length) => fill(PLAIN, length),
  'many speakers': (length) =>
    Array.from(
      { length: Math.floor(length / 34) },
      (_, n) => `“No,” said Ada${nameOf(n)} Holm${nameOf(n >> 4)}.`,
    ).join('\n\n'),
  labels: (length) => fill('HOLM: Yes.\n\nORR: No.\n\n', length),
  credits: (length) => fill('— Ada Holm ', length),
  'scripts without spaces': (length) => fill('他说：「我们赢了。」', length),
};

const LENGTH = 8000;

for (const [name, make] of Object.entries(texts)) {
  test(`${name}: four times the text takes not much more than four times as long`, () => {
    assertLinear(name, LENGTH, (length) => {
      const text = make(length);
      return () => analysed(text);
    });
  });

  test(`${name}: everything found lies in the text`, () => {
    const text = make(2000);
    for (const { range, spans, marks, attribution } of analysed(text).quotations) {
      for (const each of [range, ...spans, ...marks]) {
        assert.ok(
          each.start < each.end && each.start >= range.start && each.end <= Math.max(range.end, each.end),
        );
        assert.ok(each.end <= text.length);
      }
      assert.ok(attribution.confidence >= 0 && attribution.confidence <= 1);
    }
  });
}

test('a mark too many, wherever it stands, costs its own paragraph at most', () => {
  const broken = 'He called it “late” and “thin,” she added.';
  const before = '“We won,” Ada Holm said on Tuesday.';
  const after = '“They lost,” Omar Haddad said on Friday.';
  for (const mark of ['“', '”', '"', '‘', '«']) {
    for (let at = 0; at <= broken.length; at += 3) {
      const text = `${before}\n\n${broken.slice(0, at)}${mark}${broken.slice(at)}\n\n${after}`;
      const found = analysed(text).quotations.map(({ spans }) =>
        spans.map(({ start, end }) => text.slice(start, end)).join(' '),
      );
      assert.ok(found.includes('“We won,”'), `${mark} at ${at}: ${found.join(' | ')}`);
      assert.ok(
        found.some((words) => words.includes('“They lost,”')),
        `${mark} at ${at}: ${found.join(' | ')}`,
      );
    }
  }
});
