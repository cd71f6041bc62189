import type { Document } from '../../core/document/document.ts';
import { storyDocument } from '../../core/document/story.ts';
import { ReadError } from '../../core/parse/format.ts';
import { messageOf } from '../message-of.ts';
import { cannotRead } from './messages.ts';

const withWarning = (document: Document, warning: string): Document => ({
  ...document,
  warnings: [warning, ...(document.warnings ?? [])],
});

/**
 * A story of a feed as an article of its own. If the feed has only a teaser, its address is opened; if
 * that fails or gives fewer words, the teaser is used, with a warning.
 * @throws {ReadError} when the document is no feed, or has no story with that number (the first is 1).
 */
export const storyOf = async (
  feed: Document,
  number: number,
  open: (url: string) => Promise<Document>,
): Promise<Document> => {
  const { name } = feed.source;
  const { stories } = feed;
  if (!stories) throw new ReadError(cannotRead(name, `it is no feed, so it has no story ${number}`));
  const story = stories[number - 1];
  if (!story) {
    const count = stories.length === 1 ? 'one story' : `${stories.length} stories`;
    throw new ReadError(cannotRead(name, `it has ${count}, and no story ${number}`));
  }
  const own = storyDocument(feed, story);
  if (story.isWhole || story.address === undefined) return own;
  try {
    const page = await open(story.address);
    return page.text.length < own.text.length / 2
      ? withWarning(own, 'only what the feed has of it: its page has less')
      : page;
  } catch (error) {
    return withWarning(own, `only what the feed has of it (${messageOf(error)})`);
  }
};
