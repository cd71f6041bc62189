import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sanitise } from '../../../source/core/text/sanitise.ts';

const FORBIDDEN =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\xAD\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDFFF]|[\u{E01F0}-\u{E0FFF}]/u;

/** Texts thick with what is dangerous, so that a few hundred runs meet most pairs of neighbours. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '\x1b[31m',
        '\u200c',
        '\u200d',
        '\ufe0f',
        '\ufe0e',
        '👩',
        '🏽',
        '🚀',
        'ক',
        'م',
        '\u{E0067}',
        '\u{1F3F4}',
        '\u{E007F}',
        '\u180b',
        '\u202e',
      ),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

test('sanitising never changes the length and twice changes no more than once', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const once = sanitise(text);
      assert.equal(once.length, text.length);
      assert.equal(sanitise(once), once);
    }),
    { numRuns: 2000 },
  );
});

test('a variation selector does not outlive the filler it stood after', () => {
  for (const filler of ['\u115F', '\u1160', '\u3164', '\uFFA0']) {
    assert.equal(sanitise(`${filler}\uFE0E`), ' \uFFFD');
  }
});

test('no control, override, tag, lone surrogate or zero-width space is left', () => {
  fc.assert(
    fc.property(hostile, (text) => assert.doesNotMatch(sanitise(text), FORBIDDEN)),
    { numRuns: 2000 },
  );
});

test('every code unit is judged the same alone by the quick test and the full one', () => {
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const alone = String.fromCharCode(unit);
    const beside = sanitise(`${alone} \0`);
    assert.equal(sanitise(`${alone} `), beside.slice(0, 2), unit.toString(16));
  }
});

const cases: readonly (readonly [name: string, text: string, expected: string])[] = [
  ['clean text stays', 'Tom’s “café” — 3 €\n\tand more', 'Tom’s “café” — 3 €\n\tand more'],
  ['an escape sequence loses its escape', 'a\x1b[31mb', 'a\uFFFD[31mb'],
  ['an operating system command is defused at both ends', '\x1b]52;c;AA==\x07', '\uFFFD]52;c;AA==\uFFFD'],
  ['C1 controls are seen', 'a\x9bb\x90c', 'a\uFFFDb\uFFFDc'],
  ['CRLF keeps its line feed', 'a\r\nb', 'a \nb'],
  ['a lone CR ends a line', 'a\rb\r', 'a\nb\n'],
  ['other line ends end a line', 'a\u2028b\u2029c\x85d', 'a\nb\nc\nd'],
  ['a form feed is a space', 'a\fb\vc', 'a b c'],
  ['an override is seen', 'a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
  ['a zero-width space is a space', 'a\u200Bb\uFEFFc', 'a b c'],
  ['a byte order mark at the start is a space', '\uFEFFa', ' a'],
  ['a soft hyphen is a hyphen', 'co\xADoperate', 'co-operate'],
  ['a lone surrogate is seen, a pair stays', '\uD83Da\u{1F680}\uDE80', '\uFFFDa\u{1F680}\uFFFD'],
  ['an emoji sequence keeps its joiners', '👩🏽‍🚀 👁️‍🗨️ ❤️', '👩🏽‍🚀 👁️‍🗨️ ❤️'],
  ['four pictures are joined', '👨‍👩‍👧‍👦👩🏽‍❤️‍💋‍👨🏽', '👨‍👩‍👧‍👦👩🏽‍❤️‍💋‍👨🏽'],
  ['a fifth picture is apart', '👩‍👩‍👩‍👩‍👩‍👩', '👩‍👩‍👩‍👩 👩 👩'],
  ['a joiner that joins nothing goes', 'pass\u200Dword\u200C', 'pass word '],
  ['Persian keeps its non-joiner', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['Bengali keeps its joiner', 'র\u200D্য', 'র\u200D্য'],
  ['a flag of tags stays', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['hidden tags are seen', 'a\u{E0061}', 'a\uFFFD\uFFFD'],
  [
    'one variation selector stays, the ones that smuggle do not',
    '☺\uFE0F\uFE01\uFE02',
    '☺\uFE0F\uFFFD\uFFFD',
  ],
];

for (const [name, text, expected] of cases) {
  test(name, () => assert.equal(sanitise(text), expected));
}
