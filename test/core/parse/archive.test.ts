import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { openArchive, resolveInside } from '../../../source/core/parse/archive/archive.ts';

const written: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['UTF-8', strToU8('é“x”')],
  ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...strToU8('é“x”'))],
  ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0xe9, 0, 0x1c, 0x20, 0x78, 0, 0x1d, 0x20)],
  ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0xe9, 0x20, 0x1c, 0, 0x78, 0x20, 0x1d)],
];
for (const [name, bytes] of written) {
  test(`a file in ${name} is read`, () => {
    const archive = openArchive(zipSync({ 'a.xml': bytes, 'b.xml': strToU8('b') }), 'this book');
    assert.deepEqual([...archive.names], ['a.xml', 'b.xml']);
    assert.deepEqual([...archive.read(['a.xml'])], [['a.xml', 'é“x”']]);
  });
}

test('half a character at the end of a file is left out', () => {
  const archive = openArchive(zipSync({ a: Uint8Array.of(0xff, 0xfe, 0x78, 0, 0x79) }), 'this book');
  assert.equal(archive.read(['a']).get('a'), 'x');
});

test('an archive of very many files is refused', () => {
  const empty = new Uint8Array();
  const many = Object.fromEntries(Array.from({ length: 50_001 }, (_, index) => [`${index}`, empty]));
  assert.throws(
    () => openArchive(zipSync(many, { level: 0 }), 'this book'),
    /this book holds over 50000 files; --max-size 1024 would allow more/,
  );
  const { names } = openArchive(zipSync(many, { level: 0 }), 'this book', 512 * 1024 * 1024);
  assert.equal(names.size, 50_001);
});

test('a file of very many elements is read as far as they are harmless, and that is told', () => {
  const archive = openArchive(zipSync({ a: strToU8('<a>b'.repeat(2_000_001)) }, { level: 1 }), 'this book');
  assert.equal(archive.warning(), undefined);
  assert.equal(archive.read(['a']).get('a')?.length, 8_000_000);
  assert.equal(
    archive.warning(),
    'it has over 1 million elements, and what follows was not read; --max-size 1024 would allow more',
  );
});

test('what is no archive is refused', () => {
  assert.throws(() => openArchive(strToU8('PK and so on'), 'this book'), /this book is damaged/);
});

const links: readonly (readonly [link: string, name: string, fragment: string])[] = [
  ['b.xhtml', 'text/b.xhtml', ''],
  ['./b.xhtml#x', 'text/b.xhtml', 'x'],
  ['../c%20d.xhtml', 'c d.xhtml', ''],
  ['/e.xhtml', 'e.xhtml', ''],
  ['../../../f', 'f', ''],
  ['100%.xhtml', 'text/100%.xhtml', ''],
  ['#y', 'text/a.xhtml', 'y'],
];
for (const [link, name, fragment] of links) {
  test(`inside an archive ${link} leads to ${name}`, () => {
    assert.deepEqual(resolveInside(link, 'text/a.xhtml'), { name, fragment });
  });
}
