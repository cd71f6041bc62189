/** What is written for terminals that measure characters otherwise than this program does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placed } from '../../../source/core/text/placed.ts';
import { sanitise } from '../../../source/core/text/sanitise.ts';
import { cellsOf, truncate } from '../../../source/core/text/width.ts';
import { MEASURES, openTerminal } from '../../helpers/screen.tsx';
import { hostileTexts } from '../../hostile/gallery.ts';

const COLUMNS = 40;
/** Cells before the wall that each row has. */
const ROOM = 36;

const everyday: readonly string[] = [
  'Plain words, “quoted” — and a naïve façade…',
  '\x1b[1mbold\x1b[22m Ελληνικά и русский\x1b[0m',
  '漢字 and \x1b[3G moves',
  'שלום عالم',
];

for (const text of everyday) {
  test(`${JSON.stringify(text)}: written as it is`, () => assert.equal(placed(text, COLUMNS), text));
}

const placings: readonly (readonly [what: string, output: string, expected: string])[] = [
  ['a flag', '🇫🇷x', '\x1b[?7l🇫🇷\x1b[3Gx\x1b[K\x1b[?7h'],
  ['a flag at the right edge', `${'x'.repeat(38)}🇫🇷`, `\x1b[?7l${'x'.repeat(38)}🇫🇷\x1b[40G\x1b[?7h`],
  ['after a move to a column', '\x1b[5G👍🏽!', '\x1b[?7l\x1b[5G👍🏽\x1b[7G!\x1b[K\x1b[?7h'],
  ['after a move to a row and column', '\x1b[2;5H👍!', '\x1b[?7l\x1b[2;5H👍\x1b[7G!\x1b[K\x1b[?7h'],
  ['after moves by columns', '\x1b[5C\x1b[2D👍', '\x1b[?7l\x1b[5C\x1b[2D👍\x1b[6G\x1b[K\x1b[?7h'],
  ['in a later row', 'one\n\x1b[Ee\u0301', '\x1b[?7lone\n\x1b[Ee\u0301\x1b[2G\x1b[K\x1b[?7h'],
  ['in a style', '\x1b[1m👍\x1b[22m', '\x1b[?7l\x1b[1m👍\x1b[3G\x1b[22m\x1b[K\x1b[?7h'],
  [
    'in a link',
    '\x1b]8;;https://x.test\x07👍\x1b]8;;\x07\nx',
    '\x1b[?7l\x1b]8;;https://x.test\x07👍\x1b[3G\x1b]8;;\x07\x1b[K\nx\x1b[?7h',
  ],
];

for (const [what, output, expected] of placings) {
  test(`${what}: the cursor is put where it is counted to be`, () =>
    assert.equal(placed(output, COLUMNS), expected));
}

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Object.values(hostileTexts)),
      fc.constantFrom(
        '🇩🇪🇫🇷',
        '👩‍👩‍👧‍👦',
        '👍🏽',
        '☎️',
        '1️⃣',
        'क्षि',
        'ﷺ',
        '한',
        '각',
        'a\u20dd',
        '𠀀',
        '🫨',
        '🪿',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => sanitise(pieces.join('')).replaceAll(/[\n\t]/g, ' '));

for (const measure of MEASURES) {
  test(`a terminal that measures by ${measure} has each row’s wall in its column, and no row runs over`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 5 }), async (rows) => {
        const terminal = openTerminal({ columns: COLUMNS, rows: rows.length }, measure);
        const walled = rows.map((row) => {
          const words = truncate(row, ROOM);
          return `${words}${' '.repeat(ROOM - cellsOf(words))}│${truncate(row, COLUMNS - ROOM - 1)}`;
        });
        await new Promise<void>((resolve) => terminal.write(placed(walled.join('\n'), COLUMNS), resolve));
        for (let row = 0; row < rows.length; row += 1) {
          // What follows may begin with an accent.
          assert.match(terminal.buffer.active.getLine(row)?.getCell(ROOM)?.getChars() ?? '', /^│/);
        }
        terminal.dispose();
      }),
      { numRuns: 150 },
    );
  });
}
