import type { Document } from '../core/document/document.ts';
import { messages } from '../core/messages/messages.ts';
import { takeSnapshot } from '../core/state/snapshot/snapshot.ts';
import type { Range } from '../core/text/range.ts';
import { messageOf } from '../shell/message-of.ts';
import type { Keeping } from '../shell/storage/keeping.ts';
import type { Article, OpenReading } from './reading.ts';

/** Where other articles come from than the one the explorer was opened with; what is missing cannot be done. */
export type Sources = {
  /** Reads the article anew. */
  readonly reload?: (() => Promise<Document>) | undefined;
  /** What is kept of the article as it was read anew. */
  readonly keepingOf?: ((document: Document) => Keeping | undefined) | undefined;
  /** Opens the story of a feed with this number, from 1. */
  readonly openStory?: ((feed: Document, number: number) => Promise<Article>) | undefined;
};

/**
 * Keeps the readings of a run: of an article, or of a feed and of the story opened from it.
 * @param begin opens an article, or (`isStory`) a story of a feed
 * @param show draws whichever is shown now
 */
export const createReadings = (
  first: Article,
  { reload, keepingOf, openStory }: Sources,
  begin: (article: Article, how: { readonly isStory: boolean; readonly after?: OpenReading }) => OpenReading,
  show: () => void,
) => {
  const opened = begin(first, { isStory: false });
  const open = [opened];
  const shown = (): OpenReading => open.at(-1) ?? opened;
  /** Stories left that could not be kept then: that is tried again at the end. */
  const unkept: OpenReading[] = [];
  /** Closes what is shown, unless it is the first; what could not be kept of it is said on the one below. */
  const leave = (): void => {
    const left = open.length > 1 ? open.pop() : undefined;
    const problem = left?.close();
    if (left && problem !== undefined) {
      unkept.push(left);
      shown().store.dispatch({ type: 'keeping/ended', problem });
    }
  };
  /** Opens an article over the one shown, as a step to come back from, at a place. */
  const openOver = (article: Article, range: Range | undefined): void => {
    const reading = begin(article, { isStory: true });
    open.push(reading);
    if (range) reading.store.dispatch({ type: 'passage/show', range });
    show();
  };
  let asked = 0;
  return {
    /** The one on the screen. */
    shown,
    /** The one the explorer was opened with. */
    first: opened,
    /** Opens a story of the feed that is shown, unless another is asked for, or the list left, before it is there. */
    openStory: async (number: number): Promise<void> => {
      const feed = shown();
      asked += 1;
      const id = asked;
      const isWanted = (): boolean => id === asked && feed.store.getState().overlay?.kind === 'pick';
      try {
        const article = await openStory?.(feed.store.getState().document, number);
        if (!article || !isWanted()) return;
        feed.store.dispatch({ type: 'notice/say', words: '' });
        open.push(begin(article, { isStory: true }));
        show();
      } catch (error) {
        if (isWanted()) feed.store.dispatch({ type: 'notice/say', words: messageOf(error) });
      }
    },
    openOver,
    /** The same in place of all that was opened over the first. */
    openInstead: (article: Article, range: Range | undefined): void => {
      while (open.length > 1) leave();
      openOver(article, range);
    },
    leaveStory: (): void => {
      leave();
      show();
    },
    /**
     * Reads the article anew and goes on where the reader is; `same` is said where nothing has changed. Does nothing
     * while a story is shown.
     */
    reload: async (same: string | undefined): Promise<void> => {
      const old = shown();
      // It is the list of stories that would be read anew, and the reader is in one of them.
      if (old !== open[0]) return;
      const say = (words: string): void => old.store.dispatch({ type: 'notice/say', words });
      if (!reload) return say(messages.notices.notAnew);
      try {
        const document = await reload();
        if (old !== shown()) return;
        const state = old.store.getState();
        if (document.text === (state.original ?? state.document).text) {
          if (same !== undefined) say(same);
          return;
        }
        // What is kept is written first, so that it is what the new text is opened with.
        const problem = old.keep();
        if (problem !== undefined) return say(problem);
        old.close();
        const keeping = keepingOf?.(document) ?? { snapshot: takeSnapshot(state) };
        open.splice(0, open.length, begin({ document, keeping }, { isStory: false, after: old }));
        show();
      } catch (error) {
        say(messageOf(error));
      }
    },
    /** Ends all of them; why one could not be kept, in a sentence, or `undefined`. */
    close: (): string | undefined =>
      [...unkept, ...open].map((reading) => reading.close()).find((problem) => problem !== undefined),
  };
};

export type Readings = ReturnType<typeof createReadings>;

/** Does something once nothing lies over the article that is shown: what is being typed is not taken away. */
export const whenFree = ({ store }: OpenReading, task: () => void): void => {
  const isFree = (): boolean => store.getState().overlay === undefined;
  if (isFree()) {
    task();
    return;
  }
  const stop = store.subscribe(() => {
    if (!isFree()) return;
    stop();
    task();
  });
};
