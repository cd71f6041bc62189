import type { Document } from '../../document/document.ts';
import type { Section } from '../analysis.ts';
import { topicMarks } from './divide.ts';
import { headingMarks, type Mark } from './marks.ts';
import { outline } from './outline.ts';

/** How finely to divide what no author has: steps above or below the usual 0. */
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

/** Whether something stands before the first heading beside the title. */
const hasLead = ({ blocks, title }: Document, first: number): boolean =>
  blocks.some(({ range }) => range.start < first && range.start !== title?.range?.start);

/**
 * Divides an article into sections: by its headings, with what stands before the first as the lead; without headings,
 * or in a long stretch under one, where the topic changes. The sections tile the text, in reading order.
 */
export const sectionise = (
  document: Document,
  { granularity = 0 }: SectionOptions = {},
): readonly Section[] => {
  const { text } = document;
  const headings = headingMarks(document);
  const [first] = headings;
  if (!first)
    return outline(text, [leadOf(document), ...topicMarks(document, 0, text.length, 1, granularity)]);
  // The lead ranks with the strongest heading, so that no section is nested in it.
  const highest = headings.reduce((depth, mark) => Math.min(depth, mark.depth), first.depth);
  const authored = hasLead(document, first.start)
    ? [{ ...leadOf(document), depth: highest }, ...headings]
    : headings;
  const marks = authored.flatMap((mark, index) => {
    const end = authored[index + 1]?.start ?? text.length;
    if (end - mark.start < LONG_STRETCH) return [mark];
    return [mark, ...topicMarks(document, mark.start, end, BELOW_HEADINGS, granularity)];
  });
  return outline(text, marks);
};
