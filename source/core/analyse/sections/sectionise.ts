import type { Document } from '../../document/document.ts';
import { allAtOnce } from '../../text/steps.ts';
import type { Section } from '../analysis.ts';
import { topicMarks } from './divide.ts';
import { headingMarks, type Mark } from './marks.ts';
import { createOutliner } from './outline.ts';

/** How finely to divide a text without headings: steps above or below the usual 0. */
export type SectionOptions = { readonly granularity?: number };

/** A stretch under one heading is divided further when it is longer than this, in code units (some 2,500 words). */
const LONG_STRETCH = 15_000;
/** Deeper than any heading. */
const BELOW_HEADINGS = 99;

const leadOf = ({ title }: Document): Mark => ({
  start: 0,
  depth: 1,
  title: title?.text ?? 'Lead',
  ...(title?.range && { titleRange: title.range }),
  generated: title === undefined,
});

/** Whether there is text before the first heading, apart from the title. */
const hasLead = ({ blocks, title }: Document, first: number): boolean =>
  blocks.some(({ range }) => range.start < first && range.start !== title?.range?.start);

/** The text under one heading, to the next; `topics` is the depth of its divisions by topic, if it gets any. */
type Stretch = { readonly mark: Mark; readonly end: number; readonly topics?: number };

const stretchesOf = (document: Document): readonly Stretch[] => {
  const { length } = document.text;
  const headings = headingMarks(document);
  const [first] = headings;
  if (!first) return [{ mark: leadOf(document), end: length, topics: 1 }];
  // The lead has the depth of the highest heading, so that no section is nested in it.
  const highest = headings.reduce((depth, mark) => Math.min(depth, mark.depth), first.depth);
  const authored = hasLead(document, first.start)
    ? [{ ...leadOf(document), depth: highest }, ...headings]
    : headings;
  return authored.map((mark, index) => {
    const end = authored[index + 1]?.start ?? length;
    return { mark, end, ...(end - mark.start < LONG_STRETCH ? {} : { topics: BELOW_HEADINGS }) };
  });
};

/** The marks of a stretch between two offsets: its heading, if it is there, and where its topic changes. */
function* marksWithin(
  document: Document,
  { mark, end, topics }: Stretch,
  from: number,
  to: number,
  granularity: number,
): Generator<undefined, readonly Mark[]> {
  const first = Math.max(mark.start, from);
  const own = mark.start >= from ? [mark] : [];
  if (topics === undefined) return own;
  return [...own, ...(yield* topicMarks(document, first, Math.min(end, to), topics, granularity))];
}

/**
 * Divides a long article part by part, with topics found within each part. Each call continues where the last one ended
 * and returns, in steps, the sections that begin before an offset or continue from the previous part; the last of them
 * ends at the offset for now.
 */
export const sectioniseInParts = (
  document: Document,
  { granularity = 0 }: SectionOptions = {},
): ((to: number) => Generator<undefined, readonly Section[]>) => {
  const stretches = stretchesOf(document);
  const outliner = createOutliner(document.text);
  let from = 0;
  let at = 0;
  return function* (to) {
    const closed: Section[] = [];
    for (let stretch = stretches[at]; stretch && stretch.mark.start < to; stretch = stretches[at]) {
      for (const mark of yield* marksWithin(document, stretch, from, to, granularity)) {
        closed.push(...outliner.begin(mark));
        yield;
      }
      if (stretch.end > to) break;
      at += 1;
    }
    from = to;
    return [...closed, ...outliner.open(Math.min(to, document.text.length))];
  };
};

/**
 * Divides an article into sections: by its headings, with what stands before the first as the lead; without headings,
 * or in a long stretch under one, where the topic changes. The sections tile the text, in reading order.
 */
export const sectionise = (document: Document, options: SectionOptions = {}): readonly Section[] =>
  allAtOnce(sectioniseInParts(document, options)(Number.POSITIVE_INFINITY));
