import PostalMime from 'postal-mime';
import { compose } from '../../document/compose.ts';
import type { Document, Source } from '../../document/document.ts';
import type { Draft } from '../../document/draft.ts';
import { storyLine } from '../../document/story.ts';
import { sectionDrafts } from '../article/section.ts';
import { type FormatReader, ReadError } from '../format.ts';
import { withTrueCharsets } from './charsets.ts';
import { messagesIn } from './mailbox.ts';
import { messageDrafts } from './messages.ts';

/** A line of a message that begins "From " has a mark before it in a mailbox, where such lines begin messages. */
const unmarked = (text: string | undefined): string | undefined => text?.replace(/^>(?=>*From )/gm, '');

/** What of a message is read. */
type Message = Awaited<ReturnType<typeof readMessage>>;

const readMessage = async (bytes: Uint8Array, isKept: boolean) => {
  const mail = await PostalMime.parse(withTrueCharsets(bytes)).catch(() => undefined);
  if (!mail) throw new ReadError('this message is damaged: its parts cannot be told apart');
  const { subject, from, date, text, html } = mail;
  const sender = from?.name || from?.address;
  return { subject, from: sender, date, text: isKept ? unmarked(text) : text, html };
};

/** A message of several, under a heading of its own. */
const section = (message: Message): readonly Draft[] => {
  const line = storyLine({ author: message.from, date: message.date?.slice(0, 10) });
  return sectionDrafts(message.subject || 'No subject', line, messageDrafts(message));
};

/**
 * Reads a message (`.eml`) or a mailbox of several (`.mbox`), each of those a section.
 * @throws {ReadError} when there is no message in it with words.
 */
export const readMail = async (bytes: Uint8Array, source: Source): Promise<Document> => {
  const messages: Message[] = [];
  for (const part of messagesIn(bytes)) messages.push(await readMessage(part, part !== bytes));
  const only = messages.length === 1 ? messages[0] : undefined;
  const drafts = only ? messageDrafts(only) : messages.flatMap(section);
  if (drafts.length === 0) throw new ReadError('this message has no text, only attachments');
  return compose(drafts, { title: only?.subject, byline: only?.from, date: only?.date, source });
};

export const reader: FormatReader = { input: 'bytes', read: readMail };
