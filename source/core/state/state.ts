import type { Correction } from '../corrections/correction.ts';
import type { Document } from '../document/document.ts';
import type { Highlight } from '../highlights/highlight.ts';
import type { PaneName } from '../layout/frame.ts';
import type { Exported } from '../report/offer/exports.ts';
import type { EntryKind, Results } from '../search/entry.ts';
import type { Order } from '../search/filter.ts';
import { languageWarning } from '../text/language.ts';
import { emptyField, type Field } from '../text/line-editor.ts';
import type { Range } from '../text/range.ts';
import type { AnalysisStatus } from './analysis-status.ts';
import { startOf } from './article/front.ts';
import type { Checking } from './checking/checking-form.ts';
import type { Desk, FromDesk, Person } from './desk/desk-form.ts';
import { noFilter, type QuoteFilter } from './lists/filter.ts';
import { type Look, usualLook } from './look/look-form.ts';

/** The pane that has the keys. */
export type Pane = PaneName;

/** What the reader points at, by moving from sentence to sentence or from paragraph to paragraph. */
export type Cursor = { readonly unit: 'sentence' | 'paragraph'; readonly range: Range };

/** Where the reader is. Places are offsets into the text, never row numbers. */
export type Reading = {
  /** Offset at the top of the viewport, as last asked for: the row that holds it is the top one. */
  readonly top: number;
  /** Where the reader last went; it counts as their place for as long as it shows. */
  readonly at?: number | undefined;
  /** `Quotation.id` of the current quotation. */
  readonly quotation?: string | undefined;
  readonly cursor?: Cursor | undefined;
  /** `Speaker.id` of the chosen speaker; everybody else is dimmed. */
  readonly speaker?: string | undefined;
  /** Whether asides show. */
  readonly asides: boolean;
  /** Whether slight quotations count. */
  readonly slight: boolean;
  /** Offsets jumped from, latest last, and those come back from. */
  readonly back: readonly number[];
  readonly forward: readonly number[];
};

/** Index of the row each list's cursor is on. */
export type Lists = {
  readonly outline: number;
  readonly speakers: number;
  readonly quotes: number;
  readonly timeline: number;
};

/** A search being typed. Results are taken only under `id`. */
export type Search = {
  readonly kind: 'search';
  readonly field: Field;
  readonly narrow: EntryKind | 'all';
  readonly id: number;
  /** What has been found, for an earlier query until `isCurrent`. */
  readonly results?: Results | undefined;
  readonly isCurrent: boolean;
  /** Enter has been pressed before anything was found. */
  readonly isAwaited: boolean;
  /** Index of the hit the cursor is on. */
  readonly cursor: number;
  /** Which of the searches remembered stands in the field, 0 for the latest. */
  readonly recalled?: number | undefined;
};

/** Lists there are without anything chosen before: commands and places, marks, stories of a feed, who said a quotation, who a speaker is. */
type PlainPick =
  | 'commands'
  | 'marks'
  | 'stories'
  | 'speakers'
  | 'names'
  | 'filters'
  /** Which of a speaker's names in the article is somebody else's. */
  | 'parts'
  /** What to export. */
  | 'exports'
  /** Of a checked draft: its quotations, and why one may stand. */
  | 'checks'
  | 'decision';

/** The words of a speaker's that are somebody else's. */
type Parted = { readonly from: 'parted'; readonly words: string };

/** What there is to choose from, with what was chosen before. */
export type PickFrom =
  | { readonly from: PlainPick }
  | Parted
  /** Who said the passage that is marked as a quotation. */
  | { readonly from: 'quoted'; readonly range: Range }
  /** To which file to export; `replaces` is one that is there already. */
  | { readonly from: 'file'; readonly exported: Exported | 'list'; readonly replaces?: string | undefined }
  /** What somebody on the desk is to be called. */
  | { readonly from: 'called'; readonly person: Person };

/** What a list is asked for with: which passage is to be a quotation is known where it is opened. */
export type PickAsked =
  | { readonly from: PlainPick | 'quoted' | 'called' }
  | Parted
  | { readonly from: 'file'; readonly exported: Exported | 'list' };

/** Words being selected: from where the selection was begun to its end that moves, in either order. */
export type Selection = { readonly kind: 'select'; readonly anchor: number; readonly head: number };

/** The list of highlights and notes. */
export type HighlightList = {
  readonly kind: 'highlights';
  readonly cursor: number;
  /** What was deleted last, to be brought back. */
  readonly deleted?: Highlight | undefined;
};

/** A note being written. */
export type NoteDraft = {
  readonly kind: 'note';
  readonly on: Highlight;
  readonly field: Field;
  /** The reader has been told that leaving drops what they wrote. */
  readonly isWarned: boolean;
  /** The list that the note was opened from, to go back to. */
  readonly from?: HighlightList | undefined;
};

/** What lies over the reader and takes keys first. */
export type Overlay =
  | { readonly kind: 'help'; readonly filter: Field; readonly isTyping: boolean; readonly top: number }
  | { readonly kind: 'why' }
  /** The links on the screen have letters; some may have been typed. */
  | { readonly kind: 'links'; readonly typed: string }
  /** A list to choose from by typing; its rows are made in core/keys, which knows the commands. */
  | ({
      readonly kind: 'pick';
      readonly field: Field;
      readonly cursor: number;
      /** Whether letters are typed rather than obeyed; until that is decided, `typedAtOnce` tells. */
      readonly isTyping?: boolean | undefined;
    } & PickFrom)
  /** The next letter is a mark's. */
  | { readonly kind: 'letter'; readonly purpose: 'set' | 'go' }
  | Selection
  | NoteDraft
  | HighlightList
  | Search;

/** A page made of what has been found: all that those followed said, or how the article is sourced. */
export type PageName = 'said' | 'sourcing';

/** Where a page was left: the offset in it at the top, and the index of the item gone to (-1 for none). */
export type PagePlace = { readonly top: number; readonly item: number };

/** Matches left lit by a search, in reading order. */
export type Lit = {
  readonly query: string;
  readonly places: readonly Range[];
  /** Every lit stretch of text, in order. */
  readonly matches: readonly Range[];
};

/** What was left off with, to be taken up when the analysis has come. */
export type Awaited = {
  /** `Speaker.name`, '' for nobody named. */
  readonly speaker?: string | undefined;
  readonly pane: Pane;
  /** Where it was left off: whoever has moved on since is not called back. */
  readonly top: number;
};

/** What outlasts the reading, beside the place itself. */
export type Kept = {
  /** Offsets by the letter they are marked with. */
  readonly marks: Readonly<Record<string, number>>;
  /** What has been searched for, latest first. */
  readonly queries: readonly string[];
  /** In the order they were made. */
  readonly corrections: readonly Correction[];
  /** In the order of the text, orphans last. */
  readonly highlights: readonly Highlight[];
  readonly awaited?: Awaited | undefined;
};

/** Everything the screen shows follows from this. */
export type State = {
  readonly document: Document;
  /** Whether the document is all of the article: of a long one the beginning shows while the rest is being read. */
  readonly isWhole: boolean;
  /** The document as it came, while what was left out of it shows as well. */
  readonly original?: Document | undefined;
  /** Steps by which sections no author set are finer than usual; negative, coarser. */
  readonly finer: number;
  /** It is a story opened from a feed, which is a step back. */
  readonly isStory?: boolean | undefined;
  /** Of a draft that was checked. */
  readonly checking?: Checking | undefined;
  /** Many articles, instead of one. */
  readonly desk?: Desk | undefined;
  readonly fromDesk?: FromDesk | undefined;
  readonly analysis: AnalysisStatus;
  readonly size: { readonly columns: number; readonly rows: number };
  readonly look: Look;
  /** Words that run from right to left are put in the order of the screen; a terminal may do so itself. */
  readonly bidi: boolean;
  /** Nothing on the screen moves by itself. */
  readonly still: boolean;
  readonly focus: Pane;
  readonly shown: { readonly outline: boolean; readonly speakers: boolean; readonly timeline: boolean };
  /** The side pane that shows where there is room for one only. */
  readonly side: 'outline' | 'speakers';
  readonly reading: Reading;
  readonly lists: Lists;
  readonly kept: Kept;
  readonly lit?: Lit | undefined;
  readonly overlay?: Overlay | undefined;
  /** Which quotations are followed, and the order they are listed in. */
  readonly filter: QuoteFilter;
  readonly order: Order;
  /** The page that stands in the article's place. */
  readonly page?: PageName | undefined;
  /** Where pages were left, by their keys. */
  readonly pages: Readonly<Record<string, PagePlace>>;
  /** Searches asked for so far: the next one's id. */
  readonly searches: number;
  /** Digits typed so far. */
  readonly count: string;
  /** A sentence for the reader, gone with the next key; actions it names in braces are shown as their keys. */
  readonly notice?: string | undefined;
  /** Why the reading could not be kept, which stays on the screen until it is. */
  readonly unkept?: string | undefined;
};

/** What a reader wants of the first screen; what is left open is as usual. */
export type Preferences = {
  readonly look?: Look;
  readonly bidi?: boolean;
  readonly still?: boolean;
  readonly outline?: boolean;
  readonly speakers?: boolean;
  readonly timeline?: boolean;
  readonly slight?: boolean;
  readonly checking?: Checking | undefined;
  readonly desk?: Desk | undefined;
  /** Said once. */
  readonly notice?: string | undefined;
};

/** Sentences for the reader as one, if there are any. */
export const noticeOf = (...sentences: readonly (string | undefined)[]): string | undefined => {
  const said = sentences.filter((sentence) => sentence !== undefined);
  return said.length === 0 ? undefined : said.join('; ');
};

/** What to tell the reader now, what could not be kept first. */
export const shownNotice = ({ notice, unkept }: Pick<State, 'notice' | 'unkept'>): string | undefined =>
  noticeOf(unkept, notice);

/** The state a document opens in: at its start, analysis asked for under id 1; of many stories, on the list of them. */
export const initialState = (
  document: Document,
  size: State['size'],
  {
    look = usualLook,
    bidi = true,
    still = false,
    outline = true,
    speakers = true,
    timeline = false,
    slight = false,
    checking,
    desk,
    notice,
  }: Preferences = {},
): State => ({
  document,
  isWhole: true,
  look,
  bidi,
  still,
  analysis: { kind: 'running', id: 1, done: 0 },
  size,
  focus: 'article',
  shown: { outline, speakers, timeline },
  side: outline && !speakers ? 'outline' : 'speakers',
  reading: { top: startOf(document), asides: false, slight, back: [], forward: [] },
  lists: { outline: 0, speakers: 0, quotes: 0, timeline: 0 },
  filter: noFilter,
  order: 'order',
  pages: {},
  kept: { marks: {}, queries: [], corrections: [], highlights: [] },
  searches: 0,
  checking,
  desk,
  finer: 0,
  count: '',
  overlay: document.stories ? { kind: 'pick', from: 'stories', field: emptyField, cursor: 0 } : undefined,
  notice: noticeOf(notice, languageWarning(document)),
});
