import { messages } from '../core/messages/messages.ts';
import type { EntryKind, Query, Results } from '../core/search/entry.ts';
import type { Action } from '../core/state/action.ts';
import type { DeskEffect } from '../core/state/desk/desk-form.ts';
import type { Effect } from '../core/state/effect.ts';
import type { Written } from './export-file.ts';
import type { Edited } from './programs/own-editor.ts';

/** What searching needs of core/search, so that it can be replaced in tests. */
export type Searching = {
  readonly parse: (text: string, narrow: EntryKind | 'all') => Query;
  readonly search: (
    query: Query,
    options: { readonly limit: number; readonly now: () => number },
  ) => Generator<Results, Results>;
};

/** What the terminal can be asked to do. */
export type TerminalControls = {
  readonly quit: () => void;
  readonly suspend: () => void;
  readonly redraw: () => void;
  /** Takes the mouse or leaves it to the terminal; whether it is taken now. */
  readonly mouse: () => boolean;
};

export type EffectOptions = {
  readonly terminal: TerminalControls;
  /** Makes the index to search, of what is known now. */
  readonly searching: (options: { readonly asides: boolean }) => Searching;
  /** Copies a quotation; opens an address. Each gives, in time, a sentence for the reader. */
  readonly copy: (effect: Extract<Effect, { type: 'copy' }>) => Promise<string>;
  readonly open: (address: string) => Promise<string>;
  /** Divides the article anew. */
  readonly divide: (finer: number) => Promise<void>;
  /** Opens a story of the feed, or goes back from one to the feed. */
  readonly openStory: (number: number) => void;
  readonly leaveStory: () => void;
  /** Reads the article anew. */
  readonly reload: () => void;
  /** Exports to a file. */
  readonly write: (effect: Extract<Effect, { type: 'export' }>) => Promise<Written>;
  /** Opens a source of a checked draft, keeps a decision or writes the report; gives a sentence for the reader. */
  readonly checking?: ((effect: Extract<Effect, { type: 'checking' }>) => string | undefined) | undefined;
  /** Does what the desk asks for; what comes of it comes back as actions. */
  readonly desk?: ((effect: DeskEffect) => void) | undefined;
  /** Keeps the reading at once, and says so when it is kept. */
  readonly keep: (said: string) => void;
  /** Has words edited in the reader's own editor. */
  readonly edit: (words: string) => Promise<Edited>;
  readonly dispatch: (action: Action) => void;
  readonly now: () => number;
  /** Runs something when keys have been seen to. */
  readonly defer: (task: () => void) => void;
};

export type Effects = {
  readonly perform: (effect: Effect) => void;
};

/** Most results of a kind. */
const limit = 100;

/**
 * Performs effects; what comes of them returns as actions. A search runs in slices with keys let in between, the
 * first at once, unless another has had its slice since keys were last let in: of letters typed in one burst only the
 * first and the last are searched for. A new search drops the one before.
 */
export const createEffects = (options: EffectOptions): Effects => {
  const { terminal, dispatch, now, defer } = options;
  let index: { readonly asides: boolean; readonly searching: Searching } | undefined;
  let latest = 0;
  let hasHadSlice = false;

  const indexFor = (asides: boolean): Searching => {
    if (index?.asides !== asides) index = { asides, searching: options.searching({ asides }) };
    return index.searching;
  };

  const go = (id: number, slices: Generator<Results, Results>): void => {
    if (id !== latest) return;
    const { value, done } = slices.next();
    dispatch({ type: 'search/found', id, results: value });
    if (!done) defer(() => go(id, slices));
  };

  const begin = (id: number, slices: Generator<Results, Results>): void => {
    if (hasHadSlice) {
      defer(() => go(id, slices));
      return;
    }
    hasHadSlice = true;
    defer(() => {
      hasHadSlice = false;
    });
    go(id, slices);
  };

  const say = (saying: Promise<string>): void => {
    void saying.then((words) => dispatch({ type: 'notice/say', words }));
  };

  return {
    perform: (effect) => {
      switch (effect.type) {
        case 'quit':
        case 'suspend':
        case 'redraw':
          terminal[effect.type]();
          return;
        case 'mouse':
          dispatch({
            type: 'notice/say',
            words: terminal.mouse() ? messages.notices.mouseTaken : messages.notices.mouseLeft,
          });
          return;
        case 'search': {
          latest = effect.id;
          const searching = indexFor(effect.asides);
          begin(effect.id, searching.search(searching.parse(effect.text, effect.narrow), { limit, now }));
          return;
        }
        case 'copy':
          say(options.copy(effect));
          return;
        case 'open':
          say(options.open(effect.address));
          return;
        case 'checking': {
          const words = options.checking?.(effect);
          if (words !== undefined) dispatch({ type: 'notice/say', words });
          return;
        }
        case 'desk':
          options.desk?.(effect);
          return;
        case 'divide':
          void options.divide(effect.finer);
          return;
        case 'story':
          options.openStory(effect.number);
          return;
        case 'reload':
          options.reload();
          return;
        case 'story/leave':
          options.leaveStory();
          return;
        case 'export':
          void options.write(effect).then((written) => {
            const { exported, path } = effect;
            if ('said' in written) dispatch({ type: 'notice/say', words: written.said });
            else dispatch({ type: 'export/there', exported, path });
          });
          return;
        case 'keep':
          options.keep(effect.said);
          return;
        case 'edit':
          void options.edit(effect.words).then((edited) => {
            if ('words' in edited) dispatch({ type: 'note/edited', words: edited.words });
            else dispatch({ type: 'notice/say', words: edited.problem });
          });
          return;
        case 'search/stop':
          latest = 0;
          return;
        case 'search/forget':
          latest = 0;
          index = undefined;
          return;
        default:
          effect satisfies never;
      }
    },
  };
};
