import { compose } from '../../document/compose.ts';
import type { Block, Document, Source, Story } from '../../document/document.ts';
import type { Draft, Piece } from '../../document/draft.ts';
import { tidy, wordsOf } from '../../document/join-pieces.ts';
import { storyLine } from '../../document/story.ts';
import { numberAt } from '../../text/at.ts';
import { given } from '../../text/fields.ts';
import { cleanByline } from '../article/clean-byline.ts';
import { dayOf } from '../article/day.ts';
import { sectionDrafts } from '../article/section.ts';
import { type FormatReader, ReadError } from '../format.ts';
import { readFragment } from '../html/fragment.ts';
import { resolveLink } from '../html/links.ts';
import { parseXml } from '../xml/xml-tree.ts';
import { type FeedEntry, feedOf } from './entries.ts';

/** What is told of a story before its words. */
type Told = Omit<Story, 'range'> & Pick<FeedEntry, 'html'>;

/** Titles and names are words by the letter of the standards, and HTML by the habit of those who write feeds. */
const plainWords = (words: string, source: Source): string =>
  tidy(
    /&[#\w]+;|<\/?[a-z]/i.test(words) ? compose(readFragment(words).drafts, { source }).text : words,
  ).trim();

/** RSS asks for an address, after which the name may stand in parentheses. */
const nameOf = (author: string): string => /^\S+@\S+ \(([^()]+)\)$/.exec(author)?.[1] ?? author;

const toldOf = ({ title, author, date, link, html, isWhole }: FeedEntry, source: Source): Told => {
  const address = resolveLink(link ?? '', source.address);
  const name = plainWords(title ?? '', source);
  const stated = plainWords(nameOf(author ?? ''), source);
  const writer = cleanByline(stated) ?? stated;
  return given({
    title: name || 'No title',
    isWhole,
    author: writer || undefined,
    date: date && tidy(dayOf(date)).trim(),
    address: address && /^https?:/i.test(address) ? address : undefined,
    html,
  });
};

/** "The post … appeared first on …", as blogs sign their feeds. */
const isFooter = (words: string): boolean =>
  /^(?:The post|Der Beitrag|L’article|La entrada) .{1,300} (?:appeared first on|erschien zuerst auf|est apparu en premier sur|se publicó primero en) .{1,100}$/.test(
    words,
  );

/** A story as a section: its title, leading to its own address, who wrote it and when, and its words. */
const storyDrafts = (told: Told): readonly Draft[] => {
  const { title, address: base, html = '' } = told;
  const heading: Piece = base === undefined ? title : { kind: 'link', target: base, pieces: [title] };
  const body = readFragment(html, { base }).drafts.map((draft): Draft => {
    if (draft.kind === 'heading') return { ...draft, level: Math.max(2, draft.level) };
    const isSigned = draft.kind === 'paragraph' && isFooter(wordsOf(draft.pieces).text);
    return isSigned ? { kind: 'aside', reason: 'footer of the feed', pieces: draft.pieces } : draft;
  });
  return sectionDrafts(heading, storyLine(told), body);
};

/** Where each story stands: from its heading, the only ones of the first level, to before the next one's. */
const placed = (told: readonly Told[], blocks: readonly Block[]): readonly Story[] => {
  const starts = blocks.flatMap((block, i) => (block.kind === 'heading' && block.level === 1 ? [i] : []));
  const stops = [...starts.slice(1), blocks.length];
  const begins = blocks.map(({ range }) => range.start);
  const ends = blocks.map(({ range }) => range.end);
  return told.map(({ html: _, ...story }, i) => ({
    ...story,
    range: { start: numberAt(begins, numberAt(starts, i)), end: numberAt(ends, numberAt(stops, i) - 1) },
  }));
};

/**
 * Reads an RSS or Atom feed, each of its stories a section.
 * @throws {ReadError} when it is none, or has no stories.
 */
export const readFeed = (text: string, source: Source): Document => {
  const feed = feedOf(parseXml(text));
  if (!feed) throw new ReadError('this is neither an RSS nor an Atom feed');
  if (feed.entries.length === 0) throw new ReadError('this feed has no stories');
  const told = feed.entries.map((entry) => toldOf(entry, source));
  const { title, language } = feed;
  const document = compose(told.flatMap(storyDrafts), { title, language, source });
  return { ...document, stories: placed(told, document.blocks) };
};

export const reader: FormatReader = { input: 'text', read: readFeed };
