/**
 * The container of learned weights: a header, a table of named sections, the sections' bytes.
 *
 *   0   'ONRM'
 *   4   version (u32, little-endian, as all numbers)
 *   8   checksum of everything from byte 12 on
 *   12  number of sections
 *   16  per section: name (24 bytes of ASCII, zero-padded), offset (u32), length (u32)
 *   ...   sections, each beginning at a multiple of eight
 */
export const MODEL_VERSION = 1;

const MAGIC = 0x4d524e4f;
const HEADER = 16;
const NAME = 24;
const ENTRY = NAME + 8;
const MOST_SECTIONS = 256;

/** Why the bytes of a model cannot be used. */
export type ModelFault = 'not a model' | 'other version' | 'cut short' | 'damaged' | 'section missing';

/** The bytes are not a model that this version can use. */
export class ModelError extends Error {
  readonly fault: ModelFault;
  constructor(fault: ModelFault, detail: string) {
    super(`the language model cannot be used: ${fault} (${detail})`);
    this.name = 'ModelError';
    this.fault = fault;
  }
}

/** Bytes by the name of their section. */
export type Sections = ReadonlyMap<string, Uint8Array>;

const align = (offset: number): number => (offset + 7) & ~7;

/** Four sums over 32-bit words, so that a processor can run four multiplications at once; then the remaining bytes. */
const checksum = (bytes: Uint8Array, from: number): number => {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let [a, b, c, d] = [1, 2, 3, 4];
  let i = from >> 2;
  for (; i + 3 < words.length; i += 4) {
    a = Math.imul(a ^ (words[i] ?? 0), 0x01000193);
    b = Math.imul(b ^ (words[i + 1] ?? 0), 0x01000193);
    c = Math.imul(c ^ (words[i + 2] ?? 0), 0x01000193);
    d = Math.imul(d ^ (words[i + 3] ?? 0), 0x01000193);
  }
  let sum = a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7);
  for (let at = i * 4; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
};

/** Packs sections, in the order given. @throws {RangeError} when a name is not 1 to 24 ASCII characters. */
export const packSections = (sections: Sections): Uint8Array => {
  let size = align(HEADER + sections.size * ENTRY);
  for (const bytes of sections.values()) size = align(size + bytes.length);
  const packed = new Uint8Array(size);
  const view = new DataView(packed.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, MODEL_VERSION, true);
  view.setUint32(12, sections.size, true);
  let entry = HEADER;
  let offset = align(HEADER + sections.size * ENTRY);
  for (const [name, bytes] of sections) {
    if (!/^[\x21-\x7e]{1,24}$/.test(name)) throw new RangeError(`a section cannot be named "${name}"`);
    for (let i = 0; i < name.length; i++) packed[entry + i] = name.charCodeAt(i);
    view.setUint32(entry + NAME, offset, true);
    view.setUint32(entry + NAME + 4, bytes.length, true);
    packed.set(bytes, offset);
    offset = align(offset + bytes.length);
    entry += ENTRY;
  }
  view.setUint32(8, checksum(packed, 12), true);
  return packed;
};

/** A model with some sections replaced or added. @throws {ModelError} when the bytes are not a valid model. */
export const withSections = (packed: Uint8Array, changed: Sections): Uint8Array =>
  packSections(new Map([...unpackSections(packed), ...changed]));

/**
 * Weights by the names of their features, in full precision: a JSON object in ASCII. @throws {RangeError} when a name
 * holds another character.
 */
export const packNamed = (weights: Readonly<Record<string, number>>): Uint8Array => {
  const text = JSON.stringify(weights);
  if (!/^[\x20-\x7e]*$/.test(text)) throw new RangeError('names of weights are ASCII');
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
};

/** The weights that `packNamed` packed. @throws {ModelError} when the bytes are invalid. */
export const openNamed = (bytes: Uint8Array): Readonly<Record<string, number>> => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelError('damaged', 'weights by name cannot be read');
  }
};

const readName = (bytes: Uint8Array, at: number): string => {
  let name = '';
  for (let i = 0; i < NAME && bytes[at + i]; i++) name += String.fromCharCode(bytes[at + i] ?? 0);
  return name;
};

/** Unpacks sections as views of the bytes (copied first if they do not begin at a multiple of eight). @throws {ModelError} */
export const unpackSections = (given: Uint8Array): Sections => {
  if (given.length < HEADER) throw new ModelError('not a model', `${given.length} bytes`);
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) throw new ModelError('not a model', 'it does not begin with "ONRM"');
  const version = view.getUint32(4, true);
  if (version !== MODEL_VERSION) throw new ModelError('other version', `${version}, not ${MODEL_VERSION}`);
  const count = view.getUint32(12, true);
  if (count > MOST_SECTIONS || HEADER + count * ENTRY > bytes.length)
    throw new ModelError('cut short', `${bytes.length} bytes`);
  const sections = new Map<string, Uint8Array>();
  for (let i = 0; i < count; i++) {
    const at = HEADER + i * ENTRY;
    const [offset, length] = [view.getUint32(at + NAME, true), view.getUint32(at + NAME + 4, true)];
    if (offset % 8 !== 0 || offset + length > bytes.length)
      throw new ModelError('cut short', `${bytes.length} bytes`);
    sections.set(readName(bytes, at), bytes.subarray(offset, offset + length));
  }
  if (view.getUint32(8, true) !== checksum(bytes, 12))
    throw new ModelError('damaged', 'its checksum does not agree');
  return sections;
};
