import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Document } from '../../source/core/document/document.ts';
import type { FormatReader } from '../../source/core/parse/format.ts';
import { faultsOf } from './document-faults.ts';

const folder = new URL('../fixtures/formats/', import.meta.url);

/** The bytes of a file of `test/fixtures/formats`. */
export const fixture = (name: string): Uint8Array => readFileSync(new URL(name, folder));

/** Reads bytes as a format does, and checks that the document is sound. */
export const readAs = async (reader: FormatReader, bytes: Uint8Array, asides = false): Promise<Document> => {
  const source = { name: 'fixture', mediaType: 'test/fixture' };
  const document =
    reader.input === 'text'
      ? await reader.read(new TextDecoder().decode(bytes), source, { asides })
      : await reader.read(bytes, source, { asides });
  assert.deepEqual(faultsOf(document), []);
  return document;
};

/** A document's blocks as "kind: words". */
export const shown = ({ blocks, text }: Document): string[] =>
  blocks.map((block) => {
    const level = block.kind === 'heading' ? ` ${block.level}` : '';
    return `${block.kind}${level}: ${text.slice(block.range.start, block.range.end)}`;
  });
