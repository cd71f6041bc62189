/** Drafts and sources that are damaged, empty, endless or a trap: one row is one fault more, for a check and a comparison. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CheckReport } from '../../source/core/report/check/check-report.ts';
import { archiveOf } from '../helpers/book.ts';
import { createFolder } from '../helpers/folder.ts';
import { onrecord } from '../helpers/onrecord.ts';

const folder = createFolder();
process.env.XDG_CACHE_HOME = folder.path;

const said = '“The cranes are old, and everybody has known it,” Maria Voss said.\n';
const words = 'The cranes are old, and everybody has known it for years. ';

const loop = join(folder.path, 'loop');
mkdirSync(join(loop, 'inner'), { recursive: true });
symlinkSync(loop, join(loop, 'inner', 'again'));
folder.put('loop/interview.txt', said);

const bomb = archiveOf({
  '[Content_Types].xml':
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  'word/document.xml': `<w:document xmlns:w="w"><w:body>${' '.repeat(30_000_000)}</w:body></w:document>`,
});

/** A file that is read in place of a draft or a source, and whether it can be. */
const files: readonly (readonly [what: string, path: string, isRead: boolean])[] = [
  ['a file of 0 bytes', folder.put('nothing.txt', ''), false],
  ['a file of white space', folder.put('blank.md', ' \n\n\t\n'), false],
  ['a transcript without a word', folder.put('empty.vtt', 'WEBVTT\n'), false],
  ['NUL bytes', folder.put('nul.txt', `\0\0${said}\0\0`), true],
  ['a file that is not there', join(folder.path, 'nowhere.txt'), false],
  ['a device that never ends', '/dev/zero', false],
  ['an archive that unpacks to 30 MB', folder.put('bomb.docx', bomb), false],
  ['half an archive', folder.put('half.docx', bomb.subarray(0, bomb.length / 2)), false],
  ['one line of 170,000 code units', folder.put('line.txt', `${words.repeat(3000)}${said}`), true],
  [
    'escape sequences about a word',
    folder.put('escapes.txt', `\x1b[31m\x1b]0;x\x07${said}\x1b[2J\x9b8m`),
    true,
  ],
  ['words in other directions', folder.put('bidi.txt', `\u202e\u2067${said}\u2069\u202c`), true],
];

const run = (...argv: readonly string[]) => onrecord([...argv, '--format', 'json', '--max-size', '4']);
const draft = folder.put('draft.txt', said);

for (const [what, path, isRead] of files) {
  const wanted = isRead ? /^$/ : /^onrecord: [^\n\x1b]+\n$/;
  const isSafe = (out: string): void =>
    assert.doesNotMatch(out, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);

  test(`${what} as a source of a check costs one clear line, and is never taken for "not there"`, () => {
    const { status, out, err } = run('check', draft, '--against', path);
    assert.match(err, wanted);
    assert.equal(status, isRead ? 0 : 1);
    isSafe(out);
    const { checks }: CheckReport = JSON.parse(out);
    assert.deepEqual(
      checks.map(({ verdict }) => verdict),
      [isRead ? 'verbatim' : 'cannot-check'],
    );
  });

  test(`${what} as a draft, and as a version to compare`, () => {
    for (const argv of [
      ['check', path, '--against', draft],
      ['compare', path, draft],
      ['compare', draft, path],
    ]) {
      const { status, out, err } = run(...argv);
      assert.match(err, wanted, argv[0]);
      assert.equal(status, isRead ? 0 : 1);
      if (isRead) isSafe(out);
      else assert.equal(out, '');
    }
  });
}

test('a folder that leads back into itself is read once', () => {
  const { status, out } = run('check', draft, '--against', loop);
  const { sources }: CheckReport = JSON.parse(out);
  assert.deepEqual([status, sources.map(({ name }) => name)], [0, ['interview.txt']]);
});

test('a folder with nothing in it that is read', () => {
  mkdirSync(join(folder.path, 'void'));
  const { status, err } = run('check', draft, '--against', join(folder.path, 'void'));
  assert.equal(status, 1);
  assert.match(err, /^onrecord: cannot read [^\n]+: no file in it is of a kind that is read\n$/);
});
