import { analysisEvents } from './article/analysis.ts';
import { divideEvents, divideHandlers } from './article/divide.ts';
import { leftOutHandlers } from './article/left-out.ts';
import { documentEvents } from './article/replace-beginning.ts';
import { checkingEvents, checkingHandlers } from './checking/checking.ts';
import { copyingHandlers } from './copying/copying.ts';
import { exportHandlers } from './copying/exporting.ts';
import { correctionHandlers } from './corrections/correcting.ts';
import { deskEvents, deskHandlers } from './desk/desk.ts';
import { highlightListHandlers } from './highlights/highlight-list.ts';
import { highlightHandlers, noteEvents } from './highlights/highlighting.ts';
import { sentenceHandlers } from './highlights/pointing.ts';
import { selectionHandlers } from './highlights/selecting.ts';
import { linkHandlers } from './links/links.ts';
import { filterHandlers } from './lists/filtering.ts';
import { listHandlers } from './lists/lists.ts';
import { timelineHandlers } from './lists/timeline.ts';
import { lookHandlers } from './look/look.ts';
import { markHandlers } from './marks/marking.ts';
import { movingHandlers } from './moving/moving.ts';
import { overlayHandlers } from './overlays/overlays.ts';
import { pickHandlers } from './overlays/picking.ts';
import { pageHandlers } from './pages/paging.ts';
import { programEvents, programHandlers } from './program/program.ts';
import { searchEvents, searchHandlers } from './search/searching.ts';

/** What each action that a reader can ask for does: (state, the action's data, a count typed before) => next state. */
export const handlers = {
  ...movingHandlers,
  ...sentenceHandlers,
  ...selectionHandlers,
  ...highlightHandlers,
  ...highlightListHandlers,
  ...listHandlers,
  ...filterHandlers,
  ...timelineHandlers,
  ...pageHandlers,
  ...lookHandlers,
  ...leftOutHandlers,
  ...divideHandlers,
  ...overlayHandlers,
  ...pickHandlers,
  ...markHandlers,
  ...linkHandlers,
  ...correctionHandlers,
  ...searchHandlers,
  ...copyingHandlers,
  ...exportHandlers,
  ...checkingHandlers,
  ...deskHandlers,
  ...programHandlers,
};

/** The same for what comes from outside: the size, what was found or read, words to show. */
export const events = {
  ...programEvents,
  ...documentEvents,
  ...analysisEvents,
  ...divideEvents,
  ...searchEvents,
  ...noteEvents,
  ...checkingEvents,
  ...deskEvents,
};

type Payload<Handler> = Handler extends (...parameters: infer Given) => unknown
  ? Given extends readonly [unknown, infer Data, ...unknown[]]
    ? Data
    : unknown
  : never;

/** The actions of a table of handlers: the name of each, with the data its handler takes. */
export type ActionOf<Table, Name extends keyof Table = keyof Table> = {
  [Each in Name]: { readonly type: Each } & Payload<Table[Each]>;
}[Name];

/** What a reader asks for, by a key or from a list. Plain data, so that a key binding is data too. */
export type Asked =
  | ActionOf<typeof handlers>
  /** Closes the list to choose from and does what was chosen in it. */
  | { readonly type: 'pick/run'; readonly action: Asked };

/** What comes from outside. */
export type Outside = ActionOf<typeof events>;

/** All that can happen. */
export type Action = Asked | Outside;

/** Whether an action comes from outside, not from a key. */
export const isOutside = (action: Action): action is Outside => action.type in events;
