import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Document } from '../../../source/core/document/document.ts';
import type { Format } from '../../../source/core/parse/format.ts';
import { type LoadOptions, loadArticle, openArticle } from '../../../source/shell/load/index.ts';
import { library } from '../../../source/shell/load/library.ts';
import { readRaw } from '../../../source/shell/load/read.ts';
import { readUnread } from '../../../source/shell/load/unread.ts';
import { createFolder } from '../../helpers/folder.ts';

const folder = createFolder();
const options: LoadOptions = { maxSize: 1024 * 1024 };
const load = (path: string, more: Partial<LoadOptions> = {}) =>
  loadArticle({ kind: 'file', path }, { ...options, ...more });

await mkdir(join(folder.path, 'a folder'));
symlinkSync('round', join(folder.path, 'round'));
const locked = folder.put('locked.txt', 'words');
chmodSync(locked, 0);
/** The superuser may read everything: there is nothing to refuse then. */
const isSuperuser = process.getuid?.() === 0;

const bad: readonly (readonly [name: string, path: string, reason: RegExp])[] = [
  ['a missing file', join(folder.path, 'missing.txt'), /missing\.txt: there is no such file$/],
  ['a file in a file', join(locked, 'x'), /there is no such file$|you may not read it$/],
  ['a folder', join(folder.path, 'a folder'), /a folder: it is a folder; name a file in it$/],
  ['a device', '/dev/null', /^cannot read \/dev\/null: it is a device, not an article$/],
  ['an empty file', folder.put('empty.txt', ''), /empty\.txt: it is empty$/],
  ['nothing but blanks', folder.put('blank.txt', ' \n\t\n'), /blank\.txt: it is empty$/],
  ['a binary', folder.put('image.bin', Uint8Array.of(0x7f, 0x45, 0, 1, 2)), /image\.bin: it is not text$/],
  ['a link to itself', join(folder.path, 'round'), /its links lead round in a circle$/],
  ['too long a name', join(folder.path, 'x'.repeat(300)), /: the name is too long$/],
  [
    'a file over the limit',
    folder.put('big.txt', 'x'.repeat(2 ** 20 + 1)),
    /it is over 1 MB; --max-size 4 would allow/,
  ],
  [
    'a name that would act on the terminal',
    '\u001b]0;gotcha\u0007',
    /^cannot read \uFFFD\]0;gotcha\uFFFD: there is no/,
  ],
];

for (const [name, path, reason] of bad) {
  test(`${name} is refused with one sentence`, async () => {
    await assert.rejects(load(path), (error: Error) => {
      assert.equal(error.name, 'ReadError');
      assert.match(error.message, reason);
      assert.doesNotMatch(error.message, /\n/);
      return true;
    });
  });
}

const overlong = ['Cannot create a string longer than 0x1fffffe8 characters', 'Invalid string length'];
for (const message of overlong) {
  test(`a text that no string holds is refused in words (${message})`, async () => {
    const format: Format = {
      name: 'endless',
      mediaTypes: [],
      extensions: [],
      load: async () => ({
        input: 'bytes',
        read: () => {
          throw new RangeError(message);
        },
      }),
    };
    const raw = { name: 'endless.txt', bytes: Uint8Array.of(1) };
    await assert.rejects(readRaw(raw, format, {}), {
      name: 'ReadError',
      message: 'cannot read endless.txt: it is over 512 million characters, more than one text can have here',
    });
  });
}

test('a file one may not read is refused', { skip: isSuperuser && 'the superuser may' }, async () => {
  await assert.rejects(load(locked), { message: /you may not read it$/ });
});

test('a text is read, and its source says how', async () => {
  const { text, source } = await load(folder.put('an article.txt', 'One.\n\nTwo.\n'));
  assert.match(text, /One\.\n\nTwo\./);
  assert.deepEqual(source, { name: 'an article.txt', mediaType: 'text/plain', encoding: 'utf-8' });
});

test('bytes that are no UTF-8 are read as Windows-1252, or as the user says', async () => {
  const path = folder.put('old.txt', Uint8Array.of(0x93, 0x41, 0x94));
  assert.equal((await load(path)).text.trim(), '“A”');
  assert.equal((await load(path)).source.encoding, 'windows-1252');
  assert.equal((await load(path, { encoding: 'koi8-r' })).source.encoding, 'koi8-r');
});

test('one long line is read', async () => {
  const line = 'The minister said it would rain. '.repeat(20_000);
  assert.equal((await load(folder.put('line.txt', line))).text.trim(), line.trim());
});

test('a named pipe is read to its end', async () => {
  const path = join(folder.path, 'pipe');
  execFileSync('mkfifo', [path]);
  const reading = load(path);
  await writeFile(path, 'From a pipe.\n');
  assert.match((await reading).text, /From a pipe\./);
});

test('every bundled article is read, and has a title', async () => {
  assert.ok(library().length >= 2);
  for (const { name } of library()) {
    const { title } = await loadArticle({ kind: 'bundled', name }, options);
    assert.ok(title && title.text.length > 10, name);
  }
});

test('a bundled article that is not there is answered with those that are', async () => {
  await assert.rejects(loadArticle({ kind: 'bundled', name: 'nope' }, options), {
    name: 'ReadError',
    message: /no bundled article is called nope; there are: blinken/,
  });
});

test('of a long text the beginning is opened, and reads like the beginning of the whole', async () => {
  const words = `A title\n\n${'One sentence after another, in a paragraph.\n\n'.repeat(8000)}`;
  const path = folder.put('long.txt', words);
  const opened = await openArticle({ kind: 'file', path }, options, 'beginning');
  const whole = await load(path);
  assert.ok(!opened.isWhole && opened.document.text.length < whole.text.length);
  assert.deepEqual(opened.document.blocks.slice(0, 100), whole.blocks.slice(0, 100));
  assert.deepEqual(opened.document.title, whole.title);
  assert.ok(opened.unread);
  assert.deepEqual(await readUnread(opened.unread), whole);
});

test('of simple Markdown the beginning is opened, and another thread reads the whole', async () => {
  const path = folder.put('simple.md', '# A title\n\nWords.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n');
  const known: string[] = [];
  const tell = ({ text }: Document): void => void known.push(text);
  const whole = await load(path);
  const notSimple = await openArticle({ kind: 'file', path }, options, 'beginning', tell);
  assert.ok(notSimple.isWhole && known.length === 0);
  const simple = folder.put('simpler.md', '# A title\n\nWords.\n');
  const opened = await openArticle({ kind: 'file', path: simple }, options, 'beginning', tell);
  assert.ok(!opened.isWhole && opened.unread && known.length === 0);
  assert.ok(whole.text.startsWith(opened.document.text));
  assert.equal((await readUnread(opened.unread)).text, opened.document.text);
});

test('of a page the title is known before the rest, then its first paragraphs; of other formats the name', async () => {
  const known: string[] = [];
  const tell = ({ text, source }: Document): void => void known.push(text.slice(0, 13) || source.name);
  const page = (words: string): string =>
    `<!doctype html><title>The vote | Evening Post</title><p>Ada Holm said it was over.</p>${words}`;
  const open = async (name: string, words: string): Promise<void> => {
    const path = folder.put(name, words);
    assert.ok((await openArticle({ kind: 'file', path }, options, 'beginning', tell)).isWhole);
  };
  const long = 'Words. '.repeat(6000);
  await open('long.html', page(long));
  await open('long.rtf', `{\\rtf1 ${long}}`);
  assert.deepEqual(known, ['The vote', 'Words. Words.', 'long.rtf']);
  // A frame without its text would only flash.
  await open('short.html', page(''));
  await open('short.rtf', '{\\rtf1 Words.}');
  assert.equal(known.length, 3);
});

test('where the whole of a long text is wanted it is opened, and another thread may read it too', async () => {
  const path = folder.put('whole.txt', 'One sentence after another.\n\n'.repeat(10_000));
  const opened = await openArticle({ kind: 'file', path }, options, 'whole');
  assert.ok(opened.isWhole && opened.unread);
  assert.deepEqual(await readUnread(opened.unread), opened.document);
});

test('a short text, a page, one line without end are opened whole; what cannot be read is refused', async () => {
  const page = `<!doctype html><html><body>${'<p>Words.</p>\n'.repeat(30_000)}</body></html>`;
  for (const path of [
    folder.put('short.txt', 'One.\n'),
    folder.put('page.html', page),
    folder.put('line-only.txt', 'x'.repeat(300_000)),
  ]) {
    const { document, isWhole } = await openArticle({ kind: 'file', path }, options, 'beginning');
    assert.ok(isWhole, path);
    assert.deepEqual(document, await load(path));
  }
  const missing = join(folder.path, 'missing.txt');
  await assert.rejects(openArticle({ kind: 'file', path: missing }, options, 'beginning'), /no such file$/);
  const long = folder.put('too-long.txt', 'Words.\n\n'.repeat(200_000));
  await assert.rejects(openArticle({ kind: 'file', path: long }, options, 'beginning'), /it is over 1 MB/);
});

for (const [name, content, threads] of [
  ['a small RTF', '{\\rtf1 Some words.}', 0],
  ['a large RTF', `{\\rtf1 ${'Some words.\\par '.repeat(20_000)}}`, 1],
  ['a large mail', `From: a@b.example\nSubject: A\n\n${'Some words.\n'.repeat(25_000)}`, 1],
  ['a large text', 'Some words of it.\n\n'.repeat(20_000), 0],
] as const) {
  test(`${name} is read on ${threads === 0 ? 'this' : 'another'} thread, whoever waits for it`, async () => {
    let begun = 0;
    const count = () => begun++;
    process.on('worker', count);
    const read = await load(folder.put(name.includes('mail') ? 'a.eml' : 'a.txt', content));
    process.off('worker', count);
    assert.match(read.text, /Some words/);
    assert.equal(begun, threads);
  });
}
