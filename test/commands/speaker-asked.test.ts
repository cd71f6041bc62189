import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onrecord } from '../helpers/onrecord.ts';

const article = `“We will rebuild,” said Maria Voss, the chief engineer.

“No ship was turned away,” said Bill Lasko, the mayor.
`;

const asked = (name: string, ...more: readonly string[]) =>
  onrecord(['quotes', '-', '--speaker', name, ...more], article);

test('a speaker who is quoted is found, and nothing is said beside', () => {
  for (const name of ['voss', 'Bill Lasko', 'mayor']) {
    const { status, out, err } = asked(name);
    assert.equal(status, 0, name);
    assert.match(out, /[“”]/);
    assert.equal(err, '');
  }
});

test('that nobody of a name is quoted is said on standard error, with the name most like it', () => {
  for (const [name, meant] of [
    ['Vosss', 'Maria Voss'],
    ['lasco', 'Bill Lasko'],
    ['Billl Lasko', 'Bill Lasko'],
    ['zzzzzzzz', undefined],
  ] as const) {
    for (const format of ['text', 'json']) {
      const { status, err } = asked(name, '--format', format);
      assert.equal(status, 1, name);
      const also = meant === undefined ? '' : `; did you mean ${meant}?`;
      assert.equal(err, `onrecord: nobody called ${name} is quoted${also}\n`);
    }
  }
});

test('a command reads what is piped to it, and says so where nothing is', () => {
  assert.match(onrecord(['quotes'], article).out, /Maria Voss/);
  const none = onrecord(['summary']);
  assert.deepEqual([none.status, none.out], [2, '']);
  assert.equal(none.err, 'onrecord: summary needs a FILE, an address, or an article on standard input\n');
});
