import type { Block, Document } from '../../document/document.ts';
import { extentOf } from '../../document/walk.ts';
import type { Range } from '../../text/range.ts';
import { startOfRun } from '../grammar/noun-phrase.ts';
import { type Reported, setAsWords } from '../reported.ts';
import type { RuleId } from '../rules/rules.ts';
import { type Credit, creditAtEnd, creditLine } from './credit.ts';

const MARKED = /^["“”„«»‘'‹「]/;
const LONGEST_EPIGRAPH = 600;
/** An epigraph stands among the first few blocks. */
const EPIGRAPH_WITHIN = 4;

const isProse = (block: Block | undefined): block is Extract<Block, { kind: 'paragraph' | 'quotation' }> =>
  block?.kind === 'paragraph' || block?.kind === 'quotation';

const withoutSpace = (text: string, { start, end }: Range): Range => {
  return { start, end: startOfRun(end, start, (at) => /\s/.test(text.charAt(at))) };
};

const OPENING_TAGS = /^(?:<[a-z][^<>\n]{0,300}>\s*)+/;

/** Where a block's words begin, behind tags that a plain text kept: `<tweet author="@ada">`. */
const afterTags = (text: string, { start, end }: Range): number =>
  start + (OPENING_TAGS.exec(text.slice(start, Math.min(end, start + 1000)))?.[0].length ?? 0);

const credited = (spans: readonly Range[], { cue, source, kind }: Credit, rule: RuleId): Reported =>
  setAsWords(kind === 'post' ? 'post' : rule, spans, { cue, source });

/** The paragraphs of the block quotation that holds a block, from the first up to that one. */
const groupUpTo = (blocks: readonly Block[], index: number): readonly Range[] => {
  const last = blocks[index];
  if (last?.kind !== 'quotation') return last ? [last.range] : [];
  const spans: Range[] = [];
  for (let at = index; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind !== 'quotation' || block.group !== last.group) break;
    spans.unshift(block.range);
  }
  return spans;
};

/** A list of one item, which a line with a hyphen before it looks like: "- Ada Holm". */
const isLoneItem = (blocks: readonly Block[], index: number): boolean =>
  [index - 1, index, index + 1].every((at) => (blocks[at]?.kind === 'list-item') === (at === index));

/** What may be quoted above a credit: a block quotation, words in marks, an epigraph set apart. */
const isQuotable = ({ text, blocks }: Document, index: number): boolean => {
  const block = blocks[index];
  if (!isProse(block)) return false;
  if (block.kind === 'quotation') return true;
  const { start, end } = block.range;
  if (MARKED.test(text.charAt(start))) return true;
  const isSetApart = block.inlines.some(
    ({ kind, range }) => kind === 'emphasis' && range.start <= start + 1 && range.end >= end - 1,
  );
  return end - start <= LONGEST_EPIGRAPH && (isSetApart || index <= EPIGRAPH_WITHIN);
};

/**
 * Quotations whose speaker is credited after a dash: on a line below ("— Ada Holm", under a block quotation or an
 * epigraph), at the end of the same paragraph, or as the author of a post ("— Ada Holm (@ada) June 3, 2016").
 */
export const findCredited = (document: Document): readonly Reported[] => {
  const { text, blocks } = document;
  const found: Reported[] = [];
  blocks.forEach((block, index) => {
    const isLone = isLoneItem(blocks, index);
    const isUnder = block.kind === 'caption' && blocks[index - 1]?.kind === 'quotation';
    if (!isProse(block) && !isLone && !isUnder) return;
    const line = creditLine(text, extentOf(block), isUnder);
    if (line) {
      const spans = isQuotable(document, index - 1) ? groupUpTo(blocks, index - 1) : [];
      if (spans.length > 0) found.push(credited(spans, line, 'credit-line'));
      return;
    }
    if (isLone || isUnder) return;
    const credit = creditAtEnd(text, block.range);
    if (!credit) return;
    const spans = [
      ...groupUpTo(blocks, index).slice(0, -1),
      withoutSpace(text, { start: afterTags(text, block.range), end: credit.cue.start }),
    ].filter(({ start, end }) => end > start);
    const whole = block.kind === 'quotation' || credit.kind === 'post' || isMarkedWhole(text, spans.at(-1));
    if (whole && spans.length > 0) found.push(credited(spans, credit, 'credit-at-end'));
  });
  return found;
};

/** Whether a span begins and ends with marks. */
const isMarkedWhole = (text: string, span: Range | undefined): boolean =>
  span !== undefined &&
  MARKED.test(text.charAt(span.start)) &&
  /["”“’'»«›」]/.test(text.charAt(span.end - 1));
