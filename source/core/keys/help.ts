import type { State } from '../state/state.ts';
import { type Binding, groups } from './binding.ts';
import { contextsOf } from './contexts.ts';
import { type Keys, textContexts } from './keymap.ts';
import { isRun, keysOf } from './keys-of.ts';
import { nameOfStroke, typedBy } from './stroke.ts';

/** A row of the help screen. */
export type HelpRow =
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'keys'; readonly keys: string; readonly help: string }
  /** What keys on the row above do, where there is no room beside them. */
  | { readonly kind: 'said'; readonly help: string }
  | { readonly kind: 'blank' };

/** Bindings that say the same in several contexts are told of once. */
const told = ({ bindings }: Keys): readonly Binding[] => {
  const met = new Set<string>();
  return bindings.filter((binding) => {
    const said = `${keysOf(binding)}\n${binding.help}`;
    const isNew = binding.keys.length > 0 && !met.has(said);
    met.add(said);
    return isNew;
  });
};

/** Rows of the help screen that can show at once on a terminal of so many rows. */
export const helpHeight = (rows: number): number => Math.max(1, rows - 4);

const matches = (binding: Binding, words: readonly string[]): boolean => {
  const said = `${keysOf(binding)} ${binding.help} ${binding.group}`.toLowerCase();
  return words.every((word) => said.includes(word));
};

/** Columns from which what keys do stands beside them. */
const besideFrom = 64;

/** The help screen for so many columns, group by group: all of it, or what has every word of a filter. */
export const helpRows = (keys: Keys, filter: string, columns: number): readonly HelpRow[] => {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const rows: HelpRow[] = [];
  const all = told(keys).filter((binding) => matches(binding, words));
  for (const group of groups) {
    const found = all.filter((binding) => binding.group === group);
    if (found.length === 0) continue;
    if (rows.length > 0) rows.push({ kind: 'blank' });
    rows.push({ kind: 'group', title: group });
    for (const binding of found) {
      const shown = keysOf(binding);
      if (columns >= besideFrom) rows.push({ kind: 'keys', keys: shown, help: binding.help });
      else rows.push({ kind: 'keys', keys: shown, help: '' }, { kind: 'said', help: binding.help });
    }
  }
  return rows;
};

export type Hint = { readonly key: string; readonly word: string };

/** The way to the stories matters only where there are some. */
const leadsNowhere = ({ isStory, document }: State, { action }: Binding): boolean =>
  action.type === 'pick/open' && action.from === 'stories' && !isStory && !document.stories;

const isHome = ({ overlay, focus }: State): boolean => overlay === undefined && focus === 'article';

/** The keys worth naming in a state, the innermost context's first. Where one types, a key that types is no help. */
export const footerHints = ({ bindings }: Keys, state: State): readonly Hint[] => {
  const contexts = contextsOf(state);
  const isTyping = contexts.some((context) => textContexts.has(context));
  const hints: Hint[] = [];
  for (const context of contexts) {
    for (const binding of bindings) {
      const { context: own, keys, action, footer } = binding;
      if (own !== context || footer === undefined || leadsNowhere(state, binding)) continue;
      if (action.type === 'layer/back' && isHome(state)) continue;
      const key = keys.find((stroke) => !isTyping || typedBy(stroke) === undefined);
      if (key !== undefined) hints.push({ key: nameOfStroke(key), word: footer });
    }
  }
  return hints;
};

/** The keys as a Markdown table for the README. */
export const keysAsMarkdown = (keys: Keys): string =>
  groups
    .map((group) => {
      const lines = told(keys)
        .filter((binding) => binding.group === group)
        .map((binding) => {
          const shown = isRun(binding)
            ? `\`${keysOf(binding)}\``
            : binding.keys.map((key) => `\`${nameOfStroke(key)}\``).join(' ');
          return `| ${shown.replace(/\|/g, '\\|')} | ${binding.help} |`;
        });
      return [`| ${group} | |`, '|---|---|', ...lines].join('\n');
    })
    .join('\n\n');
