import type { DeskEffect } from '../core/library/desk/desk-lists.ts';
import { messages } from '../core/messages/messages.ts';
import type { EntryKind, Query, Results } from '../core/search/entry.ts';
import type { Action } from '../core/state/action.ts';
import type { Effect } from '../core/state/effect.ts';
import type { Written } from './export-file.ts';
import type { Edited } from './programs/own-editor.ts';

/** The functions of core/search that searching uses, so that tests can replace them. */
export type Searching = {
  readonly parse: (text: string, narrow: EntryKind | 'all') => Query;
  readonly search: (
    query: Query,
    options: { readonly limit: number; readonly now: () => number },
  ) => Generator<Results, Results>;
};

/** Functions of the terminal. */
export type TerminalControls = {
  readonly quit: () => void;
  readonly suspend: () => void;
  readonly redraw: () => void;
  /** Captures the mouse, or releases it to the terminal; returns whether it is captured now. */
  readonly mouse: () => boolean;
};

export type EffectOptions = {
  readonly terminal: TerminalControls;
  /** Builds the index for searching from the present analysis. */
  readonly searching: (options: { readonly asides: boolean }) => Searching;
  /** Copies a quotation; returns a sentence for the reader. So does `open`, which opens an address. */
  readonly copy: (effect: Extract<Effect, { type: 'copy' }>) => Promise<string>;
  readonly open: (address: string) => Promise<string>;
  /** Divides the article into other sections. */
  readonly divide: (finer: number) => Promise<void>;
  /** Opens a story of the feed, or goes back from one to the feed. */
  readonly openStory: (number: number) => void;
  readonly leaveStory: () => void;
  /** Reads the article anew. */
  readonly reload: () => void;
  /** Exports to a file. */
  readonly write: (effect: Extract<Effect, { type: 'export' }>) => Promise<Written>;
  /** Opens a source of a checked draft, or stores a decision; returns a sentence for the reader. */
  readonly checking?: ((effect: Extract<Effect, { type: 'checking' }>) => string | undefined) | undefined;
  /** Runs an effect of the desk; its results return as actions. */
  readonly desk?: ((effect: DeskEffect) => void) | undefined;
  /** Stores the reading at once, and shows `said` when it is stored. */
  readonly keep: (said: string) => void;
  /** Opens words in the reader's own editor. */
  readonly edit: (words: string) => Promise<Edited>;
  readonly dispatch: (action: Action) => void;
  readonly now: () => number;
  /** Runs a task after pending keys. */
  readonly defer: (task: () => void) => void;
};

export type Effects = {
  readonly perform: (effect: Effect) => void;
};

/** The most results of a kind. */
const limit = 100;

/**
 * Runs effects; their results return as actions. A search runs in slices with keys handled between them. The first slice
 * runs at once, unless another search had one since keys were last handled: of letters typed in one burst only the
 * first and the last are searched for. A new search cancels the previous one.
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
