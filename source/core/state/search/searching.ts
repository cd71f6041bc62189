import type { EntryKind, Hit, Results } from '../../search/entry.ts';
import { type Edit, edit, emptyField } from '../../text/line-editor.ts';
import { memoised } from '../../text/memoised.ts';
import { type Range, slice } from '../../text/range.ts';
import { asUpdate, type By, type Effect, type Handlers, type Next, type Update } from '../effect.ts';
import { focusOn } from '../lists/lists.ts';
import { follow, jumpTo, jumpToQuotation } from '../moving/moving.ts';
import { speakerById } from '../selectors.ts';
import type { Search, State } from '../state.ts';
import { rememberQuery } from './queries.ts';

/** The kinds that a search can be limited to, in the order of Tab. */
export const narrowings: readonly (EntryKind | 'all')[] = ['all', 'quotation', 'speaker', 'section', 'text'];

const groups: readonly EntryKind[] = ['speaker', 'quotation', 'section', 'text'];

const inGroups = memoised((hits: readonly Hit[]) =>
  groups.flatMap((kind) => hits.filter(({ entry }) => entry.kind === kind)),
);

/** The hits in the shown order: by kind, in each kind the best first. */
export const hitsOf = ({ results }: Search): readonly Hit[] => (results ? inGroups(results.hits) : []);

const ask = (state: State, search: Search, isAwaited = false): Update<State> => {
  const id = state.searches + 1;
  const text = search.field.text;
  const isEmpty = text.trim() === '';
  const next: Search = {
    ...search,
    id,
    cursor: 0,
    isAwaited,
    isCurrent: false,
    results: isEmpty ? undefined : search.results,
  };
  const effect: Effect = isEmpty
    ? { type: 'search/stop' }
    : { type: 'search', id, text, narrow: search.narrow, asides: state.reading.asides };
  return { state: { ...state, searches: id, overlay: next }, effects: [effect] };
};

export const editSearch = (state: State, search: Search, step: Edit): Next => {
  const field = edit(search.field, step);
  return field.text === search.field.text
    ? { ...state, overlay: { ...search, field } }
    : ask(state, { ...search, field });
};

/** Puts an earlier (or later) search into the field; after the latest comes an empty field. */
const recallSearch = (state: State, search: Search, by: number): Update<State> => {
  const { queries } = state.kept;
  const recalled = Math.max(-1, Math.min(queries.length - 1, (search.recalled ?? -1) + by));
  const text = queries[recalled] ?? '';
  return ask(state, { ...search, recalled, field: { text, caret: text.length } });
};

/** Drops the index and runs an open search again; a waiting Enter keeps waiting. */
export const searchAnew = (state: State): Update<State> => {
  const { overlay } = state;
  const asked = asUpdate(overlay?.kind === 'search' ? ask(state, overlay, overlay.isAwaited) : state);
  return { ...asked, effects: [{ type: 'search/forget' }, ...asked.effects] };
};

/** In texts up to this length, in code units, Enter waits until quotes and speakers are found. */
const longestAwaited = 300_000;

/**
 * Whether the wanted hit may be a quote or speaker that is still being found: the reader typed a query and
 * Enter before, and picked nothing.
 */
const isBeforeTime = ({ analysis, document }: State, { narrow, cursor }: Search): boolean =>
  analysis.kind === 'running' && document.text.length <= longestAwaited && narrow !== 'text' && cursor === 0;

const narrowSearch = (state: State, search: Search, by: number): Update<State> => {
  const narrow = narrowings.at(narrowings.indexOf(search.narrow) + by) ?? 'all';
  return ask(state, { ...search, narrow });
};

const moveInSearch = (state: State, search: Search, by: number): State => {
  const last = Math.max(0, hitsOf(search).length - 1);
  return { ...state, overlay: { ...search, cursor: Math.max(0, Math.min(last, search.cursor + by)) } };
};

const isBlank = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/**
 * The ranges in the article of a hit's matched letters. The text of an entry is the article's with white space
 * collapsed and perhaps parts left out, so both are traversed together.
 */
export const matchesInArticle = (text: string, hit: Hit): readonly Range[] => {
  const { entry, matches } = hit;
  if (entry.kind === 'speaker') return [entry.range];
  const found: Range[] = [];
  let next = 0;
  let from = -1;
  let j = entry.range.start;
  for (let i = 0; i < entry.text.length && next < matches.length && j < entry.range.end; i += 1) {
    const wanted = entry.text[i];
    if (isBlank(wanted)) {
      while (j < entry.range.end && isBlank(text[j])) j += 1;
    } else {
      while (j < entry.range.end && text[j] !== wanted) j += 1;
    }
    const match = matches[next];
    if (match && i === match.start) from = j;
    if (!isBlank(wanted)) j += 1;
    if (match && from >= 0 && i + 1 >= match.end) {
      found.push({ start: from, end: Math.min(j, entry.range.end) });
      from = -1;
      next += 1;
    }
  }
  return found;
};

const light = (state: State, search: Search): State => {
  const byPlace = (a: Range, b: Range): number => a.start - b.start || a.end - b.end;
  const found = hitsOf(search).map((hit) => ({ hit, matches: matchesInArticle(state.document.text, hit) }));
  const matches = found.flatMap((one) => one.matches).sort(byPlace);
  const places = found.map(({ hit, matches: [first] }) => first ?? hit.entry.range).sort(byPlace);
  const distinct = places.filter((place, index) => place.start !== places[index - 1]?.start);
  return { ...state, overlay: undefined, lit: { query: search.field.text, places: distinct, matches } };
};

/** Keeps an early Enter until there is a hit to go to. */
const awaiting = (state: State, search: Search): State => ({
  ...state,
  overlay: { ...search, isAwaited: true },
});

const takeResults = (state: State, id: number, results: Results): State => {
  const { overlay } = state;
  if (overlay?.kind !== 'search' || overlay.id !== id) return state;
  if (overlay.results === results && overlay.isCurrent) return state;
  // While nothing is found yet, the results of the previous query stay.
  if (results.hits.length === 0 && !results.complete) return state;
  const next: Search = { ...overlay, results, isCurrent: true };
  const shown: State = { ...state, overlay: next };
  // The best hit may come last, but a long text is not searched to the end before going on.
  const isEnough = results.complete || state.document.text.length > longestAwaited;
  return overlay.isAwaited && results.hits.length > 0 && isEnough ? chooseHit(shown, next) : shown;
};

const chooseHit = (state: State, search: Search): State => {
  if (search.field.text.trim() === '') return { ...state, overlay: undefined };
  if (isBeforeTime(state, search)) return awaiting(state, search);
  const hit = search.isCurrent ? hitsOf(search)[search.cursor] : undefined;
  if (!hit) return search.results?.complete && search.isCurrent ? state : awaiting(state, search);
  const lit = focusOn(light(state, search), 'article');
  const { entry } = hit;
  switch (entry.kind) {
    case 'quotation':
      return jumpToQuotation(follow(lit, undefined), entry.id);
    case 'speaker':
      return speakerById(state, entry.id)
        ? jumpTo(focusOn(follow({ ...lit, lit: undefined }, entry.id), 'quotes'), entry.range)
        : jumpTo(lit, entry.range);
    case 'section':
    case 'text':
      return jumpTo(lit, matchesInArticle(state.document.text, hit)[0] ?? entry.range);
  }
};

const inSearch = (state: State, change: (search: Search) => Next): Next =>
  state.overlay?.kind === 'search' ? change(state.overlay) : state;

const chooseAndRemember = (state: State, search: Search): State =>
  chooseHit(rememberQuery(state, search.field.text), search);

export const searchHandlers = {
  'search/open': (state) => ({
    ...state,
    overlay: {
      kind: 'search',
      field: emptyField,
      narrow: 'all',
      id: state.searches,
      cursor: 0,
      isAwaited: false,
      isCurrent: false,
    },
  }),
  'search/choose': (state) => inSearch(state, (search) => chooseAndRemember(state, search)),
  'search/pick': (state, { row }: { readonly row: number }) =>
    inSearch(state, (search) => chooseAndRemember(state, { ...search, cursor: row })),
  'search/recall': (state, { by }: By) => inSearch(state, (search) => recallSearch(state, search, by)),
  'search/narrow': (state, { by }: By) => inSearch(state, (search) => narrowSearch(state, search, by)),
  'search/move': (state, { by }: By) => inSearch(state, (search) => moveInSearch(state, search, by)),
} satisfies Handlers;

export const searchEvents = {
  'search/found': (state, { id, results }: { readonly id: number; readonly results: Results }) =>
    takeResults(state, id, results),
} satisfies Handlers;

/** The words of a range on one line. */
export const oneLine = (text: string, range: Range): string => slice(text, range).replace(/\s+/g, ' ').trim();
