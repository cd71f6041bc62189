import type { Block, Document, Heading, Source, Stated } from '../../document/document.ts';
import { type Range, range } from '../../text/range.ts';
import { sanitise } from '../../text/sanitise.ts';
import type { Label } from '../../transcript/label.ts';
import { transcriptLabels } from '../../transcript/transcript-labels.ts';
import { asideReason } from '../article/asides.ts';
import { findByline } from '../article/byline.ts';
import { isCredit } from '../article/caption.ts';
import { findDate } from '../article/date-line.ts';
import { mojibakeWarning } from '../article/mojibake.ts';
import { stateFront } from '../article/state-front.ts';
import type { FormatReader } from '../format.ts';
import { withDialogue } from './dialogue.ts';
import { HEADING_RANKS, type HeadingKind, headingKind } from './heading.ts';
import { chunksOf } from './lines.ts';
import { type Passage, passagesOf } from './passages.ts';
import { isTitle } from './title.ts';
import { wrapWidth } from './wrapping.ts';

/** How many blocks from the top a byline or a date may stand. */
const FRONT = 8;
/** No rule looks at longer lines: they are paragraphs. */
const LONGEST_SPECIAL = 400;
/** What follows a heading is prose at least this long, or half as long again as the heading. */
const SHORTEST_PROSE = 60;

const lengthOf = ({ start, end }: Range): number => end - start;

type Reading = {
  readonly text: string;
  readonly blocks: Block[];
  readonly headingKinds: Map<Block, HeadingKind>;
  /** The lines that begin with a speaker's label, where the text is a transcript. */
  readonly labels: ReadonlyMap<number, Label>;
  title?: Stated;
};

const prose = (at: Range, flows: boolean) => ({ range: at, inlines: [], flows });

const LOOKS_LIKE_CODE =
  /[{};]$|^(?:<\/?[a-z]|#include|import |def |function |const |let |var |class |\$ |\/\/)|=>|\(\)/;

/** Whether indented lines are code: most of them end or begin as code does. Indented prose stays prose. */
const isCode = (words: string): boolean => {
  const lines = words.split('\n', 200);
  return (
    lines.filter((line) => LOOKS_LIKE_CODE.test(line.trim().slice(0, LONGEST_SPECIAL))).length * 2 >
    lines.length
  );
};

const followedByProse = (passage: Passage, next: Passage | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'item' ||
    next.kind === 'quoted' ||
    lengthOf(next.range) >= Math.min(SHORTEST_PROSE, lengthOf(passage.range) * 1.5));

const addHeading = (reading: Reading, at: Range, kind: HeadingKind): Block => {
  const heading: Heading = { kind: 'heading', level: 2, ...prose(at, false) };
  reading.headingKinds.set(heading, kind);
  return heading;
};

/** A line of its own: title, byline, date, heading, aside, caption or, when it is none of these, a paragraph. */
const readLine = (reading: Reading, passage: Passage, next: Passage | undefined): Block => {
  const { text } = reading;
  const at = passage.range;
  const paragraph: Block = { kind: 'paragraph', ...prose(at, false) };
  if (lengthOf(at) > LONGEST_SPECIAL) return paragraph;
  // A turn of a transcript is no heading, however short it is, nor is what stands under a name on a line of its own.
  const above = reading.labels.get(reading.blocks.at(-1)?.range.start ?? -1);
  if (reading.labels.has(at.start) || above?.form === 'line') return paragraph;
  const words = text.slice(at.start, at.end);
  const isFirst = reading.blocks.length === 0;
  if (
    isFirst &&
    next &&
    isTitle(words, text.slice(next.range.start, Math.min(next.range.end, next.range.start + LONGEST_SPECIAL)))
  ) {
    reading.title = { text: words, range: at };
    return { kind: 'heading', level: 1, ...prose(at, false) };
  }
  const reason = passage.kind === 'aside' ? asideReason(words) : undefined;
  if (reason) return { kind: 'aside', range: at, reason };
  if (reading.blocks.length < FRONT && (findByline(words) || findDate(words))) return paragraph;
  if (isCredit(words)) return { kind: 'caption', ...prose(at, false) };
  const kind = next?.kind === 'break' && !next.isAlone ? 'numbered' : headingKind(words);
  const isStandfirst = kind === 'plain' && reading.title !== undefined && reading.blocks.length === 1;
  const isHeading = kind && !isStandfirst && (kind !== 'plain' || followedByProse(passage, next)) && next;
  return isHeading ? addHeading(reading, at, kind) : paragraph;
};

/** A numbered line between blank lines, with prose after it rather than the next item of a list. */
const isNumberedHeading = (
  { text, blocks }: Reading,
  { range: at, marker, isAlone }: Passage,
  next: Passage | undefined,
): boolean =>
  isAlone &&
  next !== undefined &&
  next.kind !== 'item' &&
  blocks.at(-1)?.kind !== 'list-item' &&
  lengthOf(at) < LONGEST_SPECIAL &&
  lengthOf(next.range) >= SHORTEST_PROSE &&
  headingKind(text.slice(marker.start, at.end)) === 'numbered';

const readPassage = (reading: Reading, passage: Passage, next: Passage | undefined): Block => {
  const at = passage.range;
  const words = reading.text.slice(at.start, at.end);
  switch (passage.kind) {
    case 'line':
    case 'aside':
      return readLine(reading, passage, next);
    case 'break':
      return { kind: 'break', range: at };
    case 'quoted':
      return { kind: 'quotation', group: passage.chunk, ...prose(at, false) };
    case 'item': {
      if (isNumberedHeading(reading, passage, next))
        return addHeading(reading, range(passage.marker.start, at.end), 'numbered');
      const { marker, indent } = passage;
      return { kind: 'list-item', depth: Math.min(6, indent >> 1), marker, ...prose(at, true) };
    }
    case 'columns':
      return { kind: 'code', range: at };
    case 'indented':
      if (isCode(words)) return { kind: 'code', range: at };
      return { kind: 'quotation', group: passage.chunk, ...prose(at, true) };
    case 'kept':
      return isCode(words) && passage.indent >= 4
        ? { kind: 'code', range: at }
        : { kind: 'paragraph', ...prose(at, false) };
    default:
      return { kind: 'paragraph', ...prose(at, true) };
  }
};

/** Headings of the strongest kind a text uses stand at level 2, those of the next kind at 3, and so on. */
const rank = ({ blocks, headingKinds }: Reading): readonly Block[] => {
  if (headingKinds.size === 0) return blocks;
  const used = new Set(headingKinds.values());
  const ranks = HEADING_RANKS.filter((kind) => used.has(kind));
  return blocks.map((block) => {
    const kind = headingKinds.get(block);
    return kind && block.kind === 'heading' ? { ...block, level: 2 + ranks.indexOf(kind) } : block;
  });
};

function* linesOf(text: string): Generator<Range> {
  for (const chunk of chunksOf(text)) for (const { first, end } of chunk) yield range(first, end);
}

/**
 * Reads plain text as it is written by people and scraped by programs: paragraphs apart by blank lines or one a
 * line, hard-wrapped or not. `Document.text` is the given text, sanitised character for character.
 */
export const readPlainText = (given: string, source: Source): Document => {
  const text = sanitise(given);
  const reading: Reading = {
    text,
    blocks: [],
    headingKinds: new Map(),
    labels: transcriptLabels(text, linesOf(text)),
  };
  let last: Passage | undefined;
  for (const passage of passagesOf(text, wrapWidth(text))) {
    if (last) reading.blocks.push(readPassage(reading, last, passage));
    last = passage;
  }
  if (last) reading.blocks.push(readPassage(reading, last, undefined));
  const { title } = reading;
  const warning = mojibakeWarning(given);
  return stateFront({
    text,
    ...(title && { title }),
    source,
    blocks: withDialogue(text, rank(reading)),
    ...(warning !== undefined && { warnings: [warning] }),
  });
};

export const reader: FormatReader = { input: 'text', read: readPlainText };
