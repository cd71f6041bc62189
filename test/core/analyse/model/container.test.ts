import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  ModelError,
  type ModelFault,
  openNamed,
  packNamed,
  packSections,
  unpackSections,
  withSections,
} from '../../../../source/core/analyse/model/container.ts';
import { loadModel } from '../../../../source/core/analyse/model/model.ts';

const words = new Uint8Array([1, 2, 3, 4, 5]);
const packed = packSections(
  new Map([
    ['a/words', words],
    ['b/nothing', new Uint8Array(0)],
  ]),
);

const faultOf = (bytes: Uint8Array): ModelFault | 'none' => {
  try {
    unpackSections(bytes);
    return 'none';
  } catch (error) {
    assert(error instanceof ModelError, String(error));
    return error.fault;
  }
};

const changed = (at: number, value: number): Uint8Array => {
  const copy = packed.slice();
  copy[at] = value;
  return copy;
};

test('what is packed is unpacked, in order and aligned to eight', () => {
  const sections = unpackSections(packed);
  assert.deepEqual([...sections.keys()], ['a/words', 'b/nothing']);
  assert.deepEqual([...(sections.get('a/words') ?? [])], [1, 2, 3, 4, 5]);
  for (const section of sections.values()) assert.equal(section.byteOffset % 8, 0);
});

test('any sections survive packing, wherever the bytes begin in memory', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }), fc.nat(7), (parts, offset) => {
      const bytes = packSections(new Map(parts.map((part, i) => [`part-${i}`, part])));
      const moved = new Uint8Array(bytes.length + offset);
      moved.set(bytes, offset);
      const sections = unpackSections(moved.subarray(offset));
      assert.deepEqual(
        [...sections.values()].map((section) => [...section]),
        parts.map((part) => [...part]),
      );
    }),
  );
});

test('sections are replaced and added, and the others stay', () => {
  const sections = unpackSections(
    withSections(
      packed,
      new Map([
        ['b/nothing', words],
        ['c/more', new Uint8Array([9])],
      ]),
    ),
  );
  assert.deepEqual(
    [...sections].map(([name, bytes]) => [name, ...bytes]),
    [
      ['a/words', 1, 2, 3, 4, 5],
      ['b/nothing', 1, 2, 3, 4, 5],
      ['c/more', 9],
    ],
  );
});

test('weights by name keep their full precision', () => {
  const weights = { 'said-last&subject': 0.1 + 0.2, slope: -1e-300, none: 0 };
  assert.deepEqual(openNamed(packNamed(weights)), weights);
  assert.throws(() => packNamed({ é: 1 }), RangeError);
  assert.throws(() => openNamed(words), ModelError);
});

const faults: readonly [string, Uint8Array, ModelFault][] = [
  ['no bytes', new Uint8Array(0), 'not a model'],
  ['a text', new TextEncoder().encode('This is not a language model at all.'), 'not a model'],
  ['another version', changed(4, 99), 'other version'],
  ['one bit of a section changed', changed(packed.length - 8, 77), 'damaged'],
  ['one letter of a name changed', changed(16, 122), 'damaged'],
  ['the first half', packed.subarray(0, 40), 'cut short'],
  ['all but the end', packed.subarray(0, packed.length - 8), 'cut short'],
];
for (const [what, bytes, fault] of faults) {
  test(`${what}: ${fault}`, () => assert.equal(faultOf(bytes), fault));
}

test('no damage to a single byte goes unnoticed', () => {
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      assert.notEqual(faultOf(changed(at, (packed[at] ?? 0) ^ by)), 'none');
    }),
  );
});

test('any bytes whatever give a model or a ModelError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
      const bytes = new Uint8Array(12 + tail.length);
      bytes.set(packed.subarray(0, 12));
      bytes.set(tail, 12);
      faultOf(bytes);
    }),
  );
});

test('a section that is missing is named', () => {
  const model = loadModel(packed);
  assert.deepEqual([...model.section('a/words')], [...words]);
  assert.throws(
    () => model.section('c/other'),
    (error) => error instanceof ModelError && error.message.includes('c/other'),
  );
});

test('a section cannot be given a name that does not fit the table', () => {
  for (const name of ['', 'with space', 'a'.repeat(25), 'naïve']) {
    assert.throws(() => packSections(new Map([[name, words]])), RangeError);
  }
});
