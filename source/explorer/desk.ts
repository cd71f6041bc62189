import type { Document } from '../core/document/document.ts';
import { plainDocument, withFacts } from '../core/document/facts.ts';
import type { DeskEffect } from '../core/library/desk/desk-lists.ts';
import { messages } from '../core/messages/messages.ts';
import { plainText } from '../core/parse/text-formats.ts';
import type { Action } from '../core/state/action.ts';
import type { Range } from '../core/text/range.ts';
import {
  type DeskClient,
  type DeskNews,
  type DeskStart,
  type KeptArticle,
  openDesk,
} from '../shell/library/desk/desk-client.ts';
import { type LoadOptions, loadArticle } from '../shell/load/index.ts';
import { readWords } from '../shell/load/read.ts';
import { messageOf } from '../shell/message-of.ts';
import type { Keeping } from '../shell/storage/keeping.ts';
import { placeOf } from '../shell/storage/origin.ts';
import type { Article } from './reading.ts';

/** What a desk needs of the explorer around it. */
export type AroundDesk = {
  /** Has something happen on the desk, or where the reader is now. */
  readonly onDesk: (action: Action) => void;
  readonly onScreen: (action: Action) => void;
  /** Opens an article over the desk, in place of any that is open. */
  readonly open: (article: Article, range: Range | undefined) => void;
  /** Has the desk go on to the next of its list, or the one before. */
  readonly step: (by: 1 | -1) => void;
};

/** Reads an article anew where its file still has the words it was added with; else as the library has it. */
const documentOf = async (article: KeptArticle, reading: LoadOptions) => {
  const place = placeOf(article.key);
  let hasChanged = false;
  if (place?.kind === 'file' || place?.kind === 'bundled') {
    try {
      const document = await loadArticle(place, { ...reading, silent: true });
      hasChanged = document.text !== article.text;
      if (!hasChanged) return { document, hasChanged };
    } catch {
      // The file is gone: what was added has to do.
    }
  }
  const { source } = plainDocument(article.key, '', article.address);
  const document = await readWords(article.text, plainText, source, (found) => withFacts(found, article));
  return { document, hasChanged };
};

type KeepingOf = (key: string, document: Document) => Keeping | undefined;

/** Joins a desk on the screen to the thread that has its library. */
const join = (
  client: DeskClient,
  reading: LoadOptions,
  keepingOf: KeepingOf,
  { onDesk, onScreen, open, step }: AroundDesk,
) => {
  let wanted: Extract<DeskEffect, { readonly ask: 'open' }> | undefined;
  const say = (words: string): void => onScreen({ type: 'notice/say', words });

  const openArticle = async (asked: typeof wanted, article: KeptArticle): Promise<void> => {
    try {
      const { document, hasChanged } = await documentOf(article, reading);
      if (!asked || wanted !== asked) return;
      wanted = undefined;
      const { range: passage, isToCorrect = false } = asked;
      const fromDesk = { people: article.people, passage, isToCorrect };
      open({ document, keeping: keepingOf(asked.key, document), fromDesk }, passage);
      if (hasChanged) say(messages.desk.changed);
    } catch (error) {
      say(messageOf(error));
    }
  };

  client.listen((news: DeskNews) => {
    if (news.type === 'desk/article') {
      if (news.article && wanted?.key === news.key) void openArticle(wanted, news.article);
    } else if (news.type === 'notice/say') onScreen(news);
    else onDesk(news);
  });
  return {
    perform: (effect: DeskEffect) => {
      if (effect.ask === 'step') return step(effect.by);
      if (effect.ask === 'open') wanted = effect;
      client.ask(effect);
    },
    /** The reader has come back from an article. */
    returned: () => {
      wanted = undefined;
      client.ask({ ask: 'refresh' });
    },
    close: client.close,
  };
};

/** A desk with the library whose articles it shows. */
export type DeskOnScreen = ReturnType<typeof join>;

/** Has another thread open the library of a desk, to which the desk is joined once it is on the screen. */
export const startDesk = (start: DeskStart, keepingOf: KeepingOf) => {
  const client = openDesk(start);
  return {
    join: (around: AroundDesk) => join(client, start.reading, keepingOf, around),
    close: client.close,
  };
};
