import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createReportFilter, type MouseReport } from '../../../source/core/keys/mouse-reports.ts';

const taken = (...chunks: readonly string[]) => {
  const filter = createReportFilter();
  const all = chunks.map((chunk) => filter.take(chunk));
  return { text: all.map(({ text }) => text).join(''), reports: all.flatMap(({ reports }) => reports) };
};

const press: MouseReport = { kind: 'press', column: 9, row: 4 };

const cases: readonly (readonly [
  what: string,
  read: string,
  text: string,
  reports: readonly MouseReport[],
])[] = [
  ['a press', '\u001b[<0;10;5M', '', [press]],
  ['a release is nothing', '\u001b[<0;10;5m', '', []],
  [
    'the wheel',
    '\u001b[<64;1;1M\u001b[<65;2;3M',
    '',
    [
      { kind: 'up', column: 0, row: 0 },
      { kind: 'down', column: 1, row: 2 },
    ],
  ],
  ['a press with Ctrl', '\u001b[<16;10;5M', '', [press]],
  ['another button, and a move', '\u001b[<2;10;5M\u001b[<35;10;5M', '', []],
  ['keys about it', 'j\u001b[<0;10;5Mk', 'jk', [press]],
  ['a key between two', '\u001b[<0;10;5Mx\u001b[<0;10;5M', 'x', [press, press]],
  ['the oldest form', '\u001b[M !!j', 'j', []],
  ['arrows and function keys stay', '\u001b[A\u001b[1;5C\u001bOP', '\u001b[A\u001b[1;5C\u001bOP', []],
  ['numbers nobody has', '\u001b[<999999;1;1Mj', '\u001b[<999999;1;1Mj', []],
];

for (const [what, read, text, reports] of cases) {
  test(`mouse reports are taken out of what is read: ${what}`, () => {
    assert.deepEqual(taken(read), { text, reports });
  });
}

test('however reports and keys are cut into chunks, reports are found and keys stay as they were', () => {
  const part = fc.constantFrom(
    '\u001b[<0;10;5M',
    '\u001b[<0;10;5m',
    '\u001b[<64;200;60M',
    '\u001b[M !!',
    'j',
    'é',
    '\u001b[A',
    '🙂',
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }),
      fc.array(fc.nat(200), { maxLength: 12 }),
      (parts, cuts) => {
        const whole = parts.join('');
        const at = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
        const chunks = at.slice(1).map((end, index) => whole.slice(at[index], end));
        const keys = parts.filter((one) => !/^\u001b\[[<M]/.test(one)).join('');
        const once = taken(whole);
        assert.deepEqual(taken(...chunks), once);
        assert.equal(once.text, keys);
      },
    ),
  );
});

for (let cut = 1; cut < '\u001b[<0;10;5M'.length; cut += 1) {
  test(`a report whose end comes late is none of the keys, cut after ${cut}`, () => {
    const filter = createReportFilter();
    const report = '\u001b[<0;10;5M';
    assert.deepEqual(filter.take(report.slice(0, cut)), { text: '', reports: [] });
    const key = filter.isHolding() ? filter.letGo() : '';
    assert.equal(key, cut === 1 ? '\u001b' : '');
    assert.deepEqual(filter.take(report.slice(cut)), { text: '', reports: [press] });
  });
}

test('a lone Escape is given back, and the key after it is a key', () => {
  const filter = createReportFilter();
  assert.equal(filter.take('\u001b').text, '');
  assert.ok(filter.isHolding());
  assert.equal(filter.letGo(), '\u001b');
  assert.equal(filter.take('j').text, 'j');
});

test('a report that breaks off leaves nothing behind', () => {
  assert.deepEqual(taken('\u001b[<0;10', 'j'), { text: 'j', reports: [] });
  assert.deepEqual(taken('\u001b[<0;10', '\u001b[<0;10;5M'), { text: '', reports: [press] });
});
