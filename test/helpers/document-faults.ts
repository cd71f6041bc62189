import type { Block, Document, Stated } from '../../source/core/document/document.ts';
import { extentOf, isProse } from '../../source/core/document/walk.ts';
import { contains, type Range } from '../../source/core/text/range.ts';

const show = ({ start, end }: Range): string => `${start}-${end}`;

const isSound = ({ start, end }: Range): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start <= end;

const inlineFaults = (block: Block): readonly string[] => {
  if (!isProse(block)) return [];
  const faults: string[] = [];
  const open: Range[] = [];
  for (const { kind, range } of block.inlines) {
    if (!isSound(range) || !contains(block.range, range))
      faults.push(`${kind} ${show(range)} leaves its block`);
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= range.start) open.pop();
    const outer = open.at(-1);
    if (outer && !contains(outer, range)) faults.push(`${kind} ${show(range)} crosses ${show(outer)}`);
    open.push(range);
  }
  return faults;
};

const cellFaults = (block: Block): readonly string[] => {
  if (block.kind !== 'table') return [];
  let end = block.range.start;
  const faults: string[] = [];
  for (const cell of block.rows.flat()) {
    if (!isSound(cell) || cell.start < end || cell.end > block.range.end) {
      faults.push(`cell ${show(cell)} is out of its place`);
    }
    end = cell.end;
  }
  return faults;
};

const statedFaults = (name: string, stated: Stated | undefined, { blocks }: Document): readonly string[] => {
  const place = stated?.range;
  if (!place || blocks.some((block) => contains(block.range, place))) return [];
  return [`${name} ${show(place)} lies in no block`];
};

/**
 * What is wrong with a document, in words; empty for a sound one. Blocks are in bounds, in order and apart, with
 * only white space between them; inlines nest within their block, outer ones first; a marker ends where its block
 * starts; cells stand in order within their table; what the article states of itself lies within a block.
 */
export const faultsOf = (document: Document): readonly string[] => {
  const { text, blocks } = document;
  const faults: string[] = [];
  let end = 0;
  for (const block of blocks) {
    const extent = extentOf(block);
    const name = `${block.kind} ${show(extent)}`;
    if (!isSound(extent) || !isSound(block.range) || extent.end > text.length)
      faults.push(`${name} is out of bounds`);
    if ('marker' in block && block.marker.end !== block.range.start)
      faults.push(`${name} is apart from its marker`);
    if (block.range.start === block.range.end) faults.push(`${name} is empty`);
    if (extent.start < end) faults.push(`${name} begins before ${end}`);
    else if (/\S/.test(text.slice(end, extent.start))) faults.push(`words stand between ${end} and ${name}`);
    faults.push(...inlineFaults(block), ...cellFaults(block));
    end = extent.end;
  }
  if (/\S/.test(text.slice(end))) faults.push(`words stand after ${end}`);
  for (const name of ['title', 'byline', 'dateline', 'date'] as const) {
    faults.push(...statedFaults(name, document[name], document));
  }
  return faults;
};
