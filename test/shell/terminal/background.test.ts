import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { askBackground, mayAnswer, readAnswer } from '../../../source/shell/terminal/background.ts';

const answers: readonly (readonly [read: string, isLight: boolean | undefined, rest: string])[] = [
  ['\u001b]11;rgb:ffff/ffff/ffff\u001b\\', true, ''],
  ['\u001b]11;rgb:1e1e/1e1e/1e1e\u0007', false, ''],
  ['\u001b]11;rgb:ff/ff/ff\u0007', true, ''],
  ['\u001b]11;rgba:0000/0000/0000/ffff\u0007', false, ''],
  ['j\u001b]11;rgb:fdfd/f6f6/e3e3\u0007/ab\r', true, 'j/ab\r'],
  ['\u001b]11;rgb:ffff/ff', undefined, ''],
  ['jj\u001b[A', undefined, ''],
];

for (const [read, isLight, rest] of answers) {
  test(`${JSON.stringify(read)} is read as ${isLight === undefined ? 'no answer' : isLight ? 'light' : 'dark'}`, () => {
    assert.deepEqual(readAnswer(read), isLight === undefined ? undefined : { isLight, rest });
  });
}

const open = () => {
  const keyboard = new PassThrough();
  const written: string[] = [];
  const asked = askBackground(
    keyboard as unknown as NodeJS.ReadStream,
    {
      write: (text: string) => written.push(text) > 0,
    } as unknown as NodeJS.WriteStream,
  );
  return { keyboard, written, asked };
};

/** What a stream still has to give. */
const left = (keyboard: PassThrough): string => {
  keyboard.end();
  const chunk: Buffer | null = keyboard.read();
  return chunk?.toString() ?? '';
};

test('the answer is taken out of what is typed meanwhile, and the rest is still to be read', async () => {
  const { keyboard, written, asked } = open();
  assert.deepEqual(written, ['\u001b]11;?\u001b\\']);
  keyboard.write('/é');
  keyboard.write('\u001b]11;rgb:eeee/');
  setImmediate(() => keyboard.write('eeee/eeee\u001b\\x\r'));
  assert.equal(await asked.answer(10_000), true);
  assert.equal(left(keyboard), '/éx\r');
});

test('a terminal that does not answer is not waited for, and keys are kept', async () => {
  const { keyboard, asked } = open();
  keyboard.write('jj');
  assert.equal(await asked.answer(1), undefined);
  assert.equal(left(keyboard), 'jj');
});

test('no terminal is asked that cannot answer, or where the answer is known or of no use', () => {
  const known = { TERM: 'xterm-256color' };
  assert.equal(mayAnswer(known), true);
  for (const more of [{ COLORFGBG: '15;0' }, { NO_COLOR: '1' }, { TERM: 'dumb' }, { TERM: 'linux' }]) {
    assert.equal(mayAnswer({ ...known, ...more }), false);
  }
  assert.equal(mayAnswer({}), false);
});
