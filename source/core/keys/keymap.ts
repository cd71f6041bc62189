import type { Asked } from '../state/action.ts';
import type { Binding, Context } from './binding.ts';
import { formatStroke, parseStroke, type Stroke, typedBy } from './stroke.ts';

/** Contexts of text fields: characters are typed instead of running commands. */
export const textContexts: ReadonlySet<Context> = new Set<Context>([
  'pick',
  'search',
  'help-filter',
  'note',
  'desk-field',
]);

/** The binding of each stroke, by context. */
export type Keymap = ReadonlyMap<Context, ReadonlyMap<Stroke, Binding>>;

/**
 * Compiles a table of bindings.
 * @throws {Error} when a stroke is malformed, is bound twice in a context, or a character is bound
 * in a text field's context; the message names the bindings.
 */
export const compileKeymap = (table: readonly Binding[]): Keymap => {
  const keymap = new Map<Context, Map<Stroke, Binding>>();
  for (const binding of table) {
    const strokes = keymap.get(binding.context) ?? new Map<Stroke, Binding>();
    keymap.set(binding.context, strokes);
    for (const written of binding.keys) {
      const stroke = formatStroke(parseStroke(written));
      const other = strokes.get(stroke);
      if (other) {
        throw new Error(`"${stroke}" in ${binding.context} means both "${other.help}" and "${binding.help}"`);
      }
      if (textContexts.has(binding.context) && typedBy(stroke) !== undefined) {
        throw new Error(`"${stroke}" is typed in ${binding.context} and cannot mean "${binding.help}"`);
      }
      strokes.set(stroke, binding);
    }
  }
  return keymap;
};

/** A table of bindings with its compiled keymap. */
export type Keys = { readonly bindings: readonly Binding[]; readonly keymap: Keymap };

/** @throws {Error} as `compileKeymap` does. */
export const compileKeys = (table: readonly Binding[]): Keys => ({
  bindings: table,
  keymap: compileKeymap(table),
});

/** The action of a stroke in the first context that binds it. In text fields, characters are typed. */
export const resolve = (keymap: Keymap, contexts: readonly Context[], stroke: Stroke): Asked | undefined => {
  for (const context of contexts) {
    const binding = keymap.get(context)?.get(stroke);
    if (binding) {
      // One binding stands for all the digits, and one for all the letters.
      if (binding.action.type === 'count/digit') return { ...binding.action, digit: stroke };
      return binding.action.type === 'letter/take' || binding.action.type === 'link/take'
        ? { ...binding.action, letter: stroke }
        : binding.action;
    }
    const typed = textContexts.has(context) ? typedBy(stroke) : undefined;
    if (typed !== undefined) return { type: 'field/edit', edit: { kind: 'insert', text: typed } };
  }
  return undefined;
};
