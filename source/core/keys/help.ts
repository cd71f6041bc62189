import { messages } from '../messages/messages.ts';
import { isNarrowed } from '../state/lists/filtering.ts';
import { isInArticle } from '../state/program/back.ts';
import type { State } from '../state/state.ts';
import { type Binding, type Context, groups } from './binding.ts';
import { contextsOf } from './contexts.ts';
import { type Keys, textContexts } from './keymap.ts';
import { isRun, keysOf } from './keys-of.ts';
import { nameOfStroke, typedBy } from './stroke.ts';

/** A row in one column of the help screen. */
export type HelpRow =
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'keys'; readonly keys: string; readonly help: string }
  /** The text for the keys on the row above, when it does not fit beside them. */
  | { readonly kind: 'said'; readonly help: string }
  | { readonly kind: 'blank' };

/** Contexts of reading an article, without those of lists and fields. */
const readingContexts: ReadonlySet<Context> = new Set<Context>(['article', 'reading', 'global']);

/** A line of the help: keys or a mouse gesture, and what they do. */
type Told = { readonly keys: string; readonly help: string };

/** The lines of a group. Keys that all fields share are listed once. */
const toldIn = ({ bindings }: Keys, group: Binding['group']): readonly Binding[] => {
  const met = new Set<string>();
  return bindings.filter((binding) => {
    if (binding.group !== group || binding.keys.length === 0) return false;
    const said = `${keysOf(binding)}\n${binding.help}`;
    const isNew = !met.has(said);
    met.add(said);
    return isNew;
  });
};

const groupsOf = (keys: Keys): readonly { readonly title: string; readonly told: readonly Told[] }[] => [
  ...groups.map((title) => ({
    title,
    told: toldIn(keys, title).map((binding) => ({ keys: keysOf(binding), help: binding.help })),
  })),
  { title: messages.mouse.group, told: messages.mouse.means },
];

/** Rows of the help that fit on a terminal of that many rows. */
export const helpHeight = (rows: number): number => Math.max(1, rows - 4);

/** Columns from which texts are beside their keys, and from which the help has two columns. */
const besideFrom = 64;
const twoFrom = 160;

/** The help for that many columns, group by group; with a filter, the lines that have all of its words. */
export const helpRows = (keys: Keys, filter: string, columns: number): readonly HelpRow[] => {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const rows: HelpRow[] = [];
  for (const { title, told } of groupsOf(keys)) {
    const found = told.filter((one) => {
      const said = `${one.keys} ${one.help} ${title}`.toLowerCase();
      return words.every((word) => said.includes(word));
    });
    if (found.length === 0) continue;
    if (rows.length > 0) rows.push({ kind: 'blank' });
    rows.push({ kind: 'group', title });
    for (const one of found) {
      if (columns >= besideFrom) rows.push({ kind: 'keys', ...one });
      else rows.push({ kind: 'keys', keys: one.keys, help: '' }, { kind: 'said', help: one.help });
    }
  }
  return rows;
};

/** The help as rows of the screen, in one column or in two of similar height. Groups stay whole. */
export const helpTable = (
  keys: Keys,
  filter: string,
  columns: number,
): readonly (readonly [HelpRow, ...HelpRow[]])[] => {
  const rows = helpRows(keys, filter, columns);
  const starts = rows.flatMap(({ kind }, index) => (kind === 'group' && index > 0 ? [index] : []));
  if (columns < twoFrom || starts.length === 0) return rows.map((row) => [row]);
  const middle = rows.length / 2;
  const second = starts.reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best));
  const left = rows.slice(0, second - 1);
  const right = rows.slice(second);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    left[index] ?? { kind: 'blank' },
    right[index] ?? { kind: 'blank' },
  ]);
};

/** A key for the footer. When there is little room, keys that go back are shown first. */
export type Hint = { readonly key: string; readonly word: string; readonly isWayOut: boolean };

const waysOut: ReadonlySet<string> = new Set(['layer/back', 'app/back', 'app/quit', 'help/toggle']);

/** Whether the reader has opened something that Esc would close. */
const isWithin = (state: State): boolean =>
  state.overlay !== undefined ||
  (state.desk !== undefined && !isInArticle(state)) ||
  state.page !== undefined ||
  state.focus !== 'article' ||
  state.reading.speaker !== undefined ||
  isNarrowed(state);

/** Whether a key would do nothing here, or another key in the footer says it better. */
const leadsNowhere = (state: State, { action }: Binding): boolean => {
  switch (action.type) {
    case 'pick/open':
      // Only a feed has stories.
      return (
        action.from === 'stories' &&
        (!state.isStory || state.fromDesk !== undefined) &&
        !state.document.stories
      );
    case 'layer/back':
      return !isWithin(state);
    case 'app/back':
      return !isInArticle(state);
    case 'app/quit':
      return isInArticle(state);
    case 'help/toggle':
      return state.overlay?.kind === 'help';
    default:
      return false;
  }
};

/** The keys for the footer in a state, the innermost context's first. In a field, keys that type are left out. */
export const footerHints = ({ bindings }: Keys, state: State): readonly Hint[] => {
  const contexts = contextsOf(state);
  const isTyping = contexts.some((context) => textContexts.has(context));
  const hints: Hint[] = [];
  for (const context of contexts) {
    for (const binding of bindings) {
      const { context: own, keys, action, footer } = binding;
      if (own !== context || footer === undefined || leadsNowhere(state, binding)) continue;
      const key = keys.find((stroke) => !isTyping || typedBy(stroke) === undefined);
      // The innermost context decides what a key means.
      const name = key === undefined ? undefined : nameOfStroke(key);
      if (name !== undefined && !hints.some((hint) => hint.key === name)) {
        // In a field the key that chooses matters more than the one that quits.
        const isWayOut = waysOut.has(action.type) && !(isTyping && action.type === 'app/quit');
        hints.push({ key: name, word: footer, isWayOut });
      }
    }
  }
  return hints;
};

const keysInMarkdown = (binding: Binding): string =>
  (isRun(binding) ? [keysOf(binding)] : binding.keys.map(nameOfStroke))
    .map((name) => `\`${name.replace(/\|/g, '\\|')}\``)
    .join(' ');

/** The keys as Markdown tables, group by group. */
export const keysAsMarkdown = (keys: Keys): string =>
  groups
    .map((group) => {
      const lines = toldIn(keys, group).map((binding) => `| ${keysInMarkdown(binding)} | ${binding.help} |`);
      return [`| ${group} | |`, '|---|---|', ...lines].join('\n');
    })
    .join('\n\n');

/** What the mouse does, as a Markdown table. */
export const mouseAsMarkdown = (): string => {
  const { group, means } = messages.mouse;
  const lines = means.map(({ keys, help }) => `| ${keys} | ${help} |`);
  return [`| ${group} | |`, '|---|---|', ...lines].join('\n');
};

/** The keys for reading, as one Markdown table with a row for each group. */
export const keysInBrief = (keys: Keys): string => {
  const rows = groups.flatMap((group) => {
    const own = toldIn(keys, group).filter(({ context }) => readingContexts.has(context));
    const said = own.map((binding) => `${keysInMarkdown(binding)} ${binding.help}`).join(' · ');
    return said === '' ? [] : [`| **${group}** | ${said} |`];
  });
  return ['| | |', '|---|---|', ...rows].join('\n');
};
