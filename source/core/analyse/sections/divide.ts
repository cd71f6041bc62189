import type { Document, ProseBlock } from '../../document/document.ts';
import { blockBefore, extentOf, isProse } from '../../document/walk.ts';
import { countWords } from '../../text/segment.ts';
import type { Mark } from './marks.ts';
import { titleFor, usage } from './titles/title.ts';
import { evidence, topicBoundaries } from './topics/boundaries.ts';

/** What sections are made of: a paragraph, or several in a very long article. */
type Unit = {
  readonly start: number;
  readonly text: string;
  readonly mayStart: boolean;
  readonly words: number;
};

/** If there are more units, neighbours are joined, so that time and the outline stay bounded. */
const MOST_UNITS = 20_000;
/** With fewer paragraphs or words an article is one section. */
const FEWEST_UNITS = 6;
const FEWEST_WORDS = 150;
/** No section starts before this many words: a byline, a date and a standfirst are not a section. */
const FRONT_WORDS = 25;
const NEVER = -50;
/** Paragraphs handled between two pauses. */
const A_STEP = 16;

const textOf = ({ text }: Document, block: ProseBlock): string => {
  const { start, end } = extentOf(block);
  return text.slice(start, end).trim();
};

function* unitsOf(document: Document, from: number, to: number): Generator<undefined, readonly Unit[]> {
  const units: Unit[] = [];
  let words = 0;
  for (let index = Math.max(0, blockBefore(document, from)); index < document.blocks.length; index += 1) {
    const block = document.blocks[index];
    if (!block) break;
    const { start } = extentOf(block);
    if (start >= to) break;
    if (start < from || !isProse(block) || block.kind === 'heading' || block.kind === 'caption') continue;
    const text = textOf(document, block);
    const own = countWords(text);
    const mayStart = block.kind === 'paragraph' && words >= FRONT_WORDS;
    units.push({ start, text, mayStart, words: own });
    words += own;
    if (units.length % A_STEP === 0) yield;
  }
  return units;
}

const joined = (units: readonly Unit[]): readonly Unit[] => {
  const size = Math.ceil(units.length / MOST_UNITS);
  if (size <= 1) return units;
  const groups: Unit[] = [];
  for (let at = 0; at < units.length; at += size) {
    const group = units.slice(at, at + size);
    const [first] = group;
    if (!first) break;
    const words = group.reduce((sum, unit) => sum + unit.words, 0);
    groups.push({ ...first, text: group.map(({ text }) => text).join('\n'), words });
  }
  return groups;
};

/**
 * The marks at which topics change between two offsets, with titles made from the text. There is none at the beginning of
 * the stretch, which belongs to the section around it. In steps.
 */
export function* topicMarks(
  document: Document,
  from: number,
  to: number,
  depth: number,
  granularity: number,
): Generator<undefined, readonly Mark[]> {
  const units = joined(yield* unitsOf(document, from, to));
  const words = units.reduce((sum, unit) => sum + unit.words, 0);
  if (units.length < FEWEST_UNITS || words < FEWEST_WORDS) return [];
  const odds = yield* evidence(units.map(({ text }) => text));
  for (const [index, unit] of units.entries()) if (!unit.mayStart) odds[index] = NEVER;
  const starts = (yield* topicBoundaries(odds, granularity)).filter((index) => units[index]?.mayStart);
  const stretches = starts.map((start, index) =>
    units.slice(start, starts[index + 1] ?? units.length).map(({ text }) => text),
  );
  const inSections = new Map<string, number>();
  const used: ReadonlyMap<string, number>[] = [];
  for (const stretch of stretches) {
    const words = yield* usage(stretch);
    for (const word of words.keys()) inSections.set(word, (inSections.get(word) ?? 0) + 1);
    used.push(words);
  }
  const elsewhere = (word: string): number => ((inSections.get(word) ?? 1) - 1) / stretches.length;
  const marks: Mark[] = [];
  for (const [index, stretch] of stretches.entries()) {
    marks.push({
      start: units[starts[index] ?? 0]?.start ?? from,
      depth,
      title: titleFor(stretch, elsewhere, used[index]),
      generated: true,
    });
    yield;
  }
  return marks;
}
