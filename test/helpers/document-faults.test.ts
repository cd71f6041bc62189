import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Document } from '../../source/core/document/document.ts';
import { faultsOf } from './document-faults.ts';

const text = 'One two.\n\n• Three four.';
const documentOf = (blocks: readonly Block[]): Document => ({
  text,
  source: { name: 'test', mediaType: 'text/plain' },
  blocks,
});
const paragraph = (start: number, end: number): Block => ({
  kind: 'paragraph',
  range: { start, end },
  inlines: [],
  flows: false,
});
const item: Block = {
  kind: 'list-item',
  depth: 0,
  marker: { start: 10, end: 12 },
  range: { start: 12, end: 23 },
  inlines: [],
  flows: false,
};

const cases: readonly (readonly [name: string, blocks: readonly Block[], fault: RegExp | undefined])[] = [
  ['a sound document has no fault', [paragraph(0, 8), item], undefined],
  ['words outside every block', [paragraph(0, 7), item], /words stand between/],
  ['words after the last block', [paragraph(0, 8)], /words stand after 8/],
  ['blocks that overlap', [paragraph(0, 11), item], /begins before 11/],
  ['a block beyond the text', [paragraph(0, 99)], /out of bounds/],
  ['a range turned round', [paragraph(8, 0)], /out of bounds/],
  ['an empty block', [paragraph(0, 8), paragraph(9, 9), item], /empty/],
  [
    'a marker apart from its item',
    [paragraph(0, 8), { ...item, marker: { start: 10, end: 11 } }],
    /apart from its marker/,
  ],
  [
    'an inline that leaves its block',
    [{ ...paragraph(0, 8), inlines: [{ kind: 'strong', range: { start: 4, end: 9 } }] } as Block, item],
    /leaves its block/,
  ],
  [
    'inlines that cross',
    [
      {
        ...paragraph(0, 8),
        inlines: [
          { kind: 'strong', range: { start: 0, end: 5 } },
          { kind: 'emphasis', range: { start: 4, end: 8 } },
        ],
      } as Block,
      item,
    ],
    /crosses 0-5/,
  ],
  [
    'a cell out of its table',
    [{ kind: 'table', range: { start: 0, end: 8 }, header: false, rows: [[{ start: 0, end: 9 }]] }, item],
    /cell 0-9/,
  ],
];

for (const [name, blocks, fault] of cases) {
  test(`${name}${fault ? ' is a fault' : ''}`, () => {
    const faults = faultsOf(documentOf(blocks));
    if (fault) assert.match(faults.join('; '), fault);
    else assert.deepEqual(faults, []);
  });
}

test('a title outside every block is a fault', () => {
  const document = {
    ...documentOf([paragraph(0, 8), item]),
    title: { text: 'x', range: { start: 8, end: 9 } },
  };
  assert.match(faultsOf(document).join(), /title 8-9 lies in no block/);
});
