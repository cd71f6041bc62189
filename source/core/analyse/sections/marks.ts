import type { Document, Heading } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';

/** The beginning of a section whose end is not known yet. */
export type Mark = {
  readonly start: number;
  /** The depth given by the author or the model; only compared with other depths. */
  readonly depth: number;
  readonly title: string;
  readonly titleRange?: Range;
  readonly generated: boolean;
};

const isTitle = ({ title }: Document, { range }: Heading): boolean =>
  title?.range !== undefined && title.range.start >= range.start && title.range.end <= range.end;

/** A mark for every heading but the article's own title. */
export const headingMarks = (document: Document): readonly Mark[] => {
  const marks: Mark[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'heading' || isTitle(document, block)) continue;
    const title = document.text.slice(block.range.start, block.range.end).replace(/\s+/g, ' ').trim();
    marks.push({
      start: block.range.start,
      depth: block.level,
      title,
      titleRange: block.range,
      generated: false,
    });
  }
  return marks;
};
