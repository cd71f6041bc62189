import { given } from '../text/fields.ts';
import { contains } from '../text/range.ts';
import type { Document, Stated, Story } from './document.ts';
import { movedRanges } from './with-dropped.ts';

/** The author and date of a story on one line, '' when neither is known. */
export const storyLine = ({
  author,
  date,
}: { readonly [Fact in 'author' | 'date']?: string | undefined }): string =>
  [author, date].filter(Boolean).join(', ');

const stated = (words: string | undefined, text: string, from: number): Stated | undefined => {
  if (words === undefined) return undefined;
  const start = text.indexOf(words, from);
  return start < 0 ? { text: words } : { text: words, range: { start, end: start + words.length } };
};

/** A story as a document of its own, with all ranges moved. */
export const storyDocument = (document: Document, story: Story): Document => {
  const { start, end } = story.range;
  const text = document.text.slice(start, end);
  const blocks = document.blocks.filter((block) => contains(story.range, block.range));
  const moved = movedRanges(blocks, (offset) => offset - start);
  const [heading, line] = moved;
  const isLine =
    line !== undefined &&
    text.slice(line.range.start, line.range.end) === storyLine(story) &&
    line.kind === 'paragraph';
  const from = isLine ? line.range.start : text.length;
  const { source, title } = document;
  return given({
    text,
    title: given({ text: story.title, range: heading?.range }),
    byline: stated(story.author, text, from),
    date: stated(story.date, text, from),
    site: title?.text,
    language: document.language,
    canonical: story.address,
    source: { ...source, ...(story.address && { address: story.address }) },
    blocks: moved,
  });
};
