import { compose } from '../../document/compose.ts';
import type { Document, Source } from '../../document/document.ts';
import type { Draft, Piece } from '../../document/draft.ts';
import { type FormatReader, ReadError } from '../format.ts';
import { readFragment } from '../html/fragment.ts';
import { resolveLink } from '../html/links.ts';
import { parseXml } from '../xml/xml-tree.ts';
import { type FeedEntry, feedOf } from './entries.ts';

/** A story as a section: its title, leading to its own address, who wrote it and when, and its words. */
const storyDrafts = (
  { title = 'No title', author, date, link, html }: FeedEntry,
  base: string | undefined,
): Draft[] => {
  const target = link === undefined ? undefined : resolveLink(link, base);
  const heading: Piece = target === undefined ? title : { kind: 'link', target, pieces: [title] };
  const line = [author, date].filter(Boolean).join(', ');
  const body =
    html === undefined ? [] : readFragment(html, target === undefined ? {} : { base: target }).drafts;
  return [
    { kind: 'heading', level: 1, pieces: [heading] },
    ...(line === '' ? [] : [{ kind: 'paragraph', pieces: [{ kind: 'emphasis', pieces: [line] }] } as const]),
    ...body.map(
      (draft): Draft => (draft.kind === 'heading' ? { ...draft, level: Math.max(2, draft.level) } : draft),
    ),
  ];
};

/**
 * Reads an RSS or Atom feed, each of its stories a section.
 * @throws {ReadError} when it is none, or has no stories.
 */
export const readFeed = (text: string, source: Source): Document => {
  const feed = feedOf(parseXml(text));
  if (!feed) throw new ReadError('this is neither an RSS nor an Atom feed');
  if (feed.entries.length === 0) throw new ReadError('this feed has no stories');
  const document = compose(
    feed.entries.flatMap((entry) => storyDrafts(entry, source.address)),
    { source, ...(feed.title && { title: feed.title }) },
  );
  return { ...document, ...(feed.language && { language: feed.language }) };
};

export const reader: FormatReader = { input: 'text', read: readFeed };
