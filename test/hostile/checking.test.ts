/** Every hostile text as a draft's words, a source's words and a file's name, checked and printed in every format. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCheck } from '../../source/commands/check.ts';
import { runCompare } from '../../source/commands/compare.ts';
import { FORMATS_OF } from '../../source/core/report/offer/formats.ts';
import { createFolder } from '../helpers/folder.ts';
import { hostileTexts } from './gallery.ts';
import { assertPlain } from './terminal.ts';

const folder = createFolder();
process.env.XDG_CACHE_HOME = folder.path;
const reading = { maxSize: 1 << 28 };
const carried = Object.values(hostileTexts).filter((text) => !text.includes('\0'));

const printed = async (
  run: (write: (words: string) => Promise<void>) => Promise<number>,
): Promise<string> => {
  const out: string[] = [];
  await run(async (words) => {
    out.push(words);
  });
  return out.join('');
};

const article = (more: string): string =>
  carried
    .map((text) => `“We won ${text} by a hair${more},” Ada ${text.slice(0, 40)} Holm said.\n\n`)
    .join('');

test('whatever stands in a draft and its sources, words alone are printed', {
  timeout: 300_000,
}, async () => {
  const name = (carried[3] ?? '').replaceAll(/[\0/]/g, '').slice(0, 40);
  const draft = folder.put('draft.txt', article(' or two'));
  const source = folder.put(`source ${name}.txt`, article(''));
  for (const format of FORMATS_OF.check) {
    const checked = await printed((write) =>
      runCheck(
        {
          kind: 'check',
          draft: { kind: 'file', path: draft },
          against: [{ kind: 'file', path: source }],
          reading,
          format,
          isShown: false,
          strict: false,
        },
        write,
        (message) => assert.fail(message),
      ),
    );
    await assertPlain(checked);
    const compared = await printed((write) =>
      runCompare(
        {
          kind: 'compare',
          old: { kind: 'file', path: source },
          new: { kind: 'file', path: draft },
          reading,
          format,
          strict: false,
          library: undefined,
        },
        write,
      ),
    );
    await assertPlain(compared);
    assert.ok(checked.length > 0 && compared.length > 0);
  }
});
