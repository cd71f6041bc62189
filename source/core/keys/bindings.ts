import { articleBindings } from './article-bindings.ts';
import type { Binding } from './binding.ts';
import { correctionBindings } from './correction-bindings.ts';
import { fieldBindings } from './field-bindings.ts';
import { globalBindings } from './global-bindings.ts';
import { highlightBindings } from './highlight-bindings.ts';
import { listBindings } from './list-bindings.ts';
import { lookBindings } from './look-bindings.ts';
import { markBindings } from './mark-bindings.ts';
import { overlayBindings } from './overlay-bindings.ts';
import { readingBindings } from './reading-bindings.ts';

/** Every key there is. Dispatch, the help screen, the footer and the README's list are made from this table. */
export const bindings: readonly Binding[] = [
  ...articleBindings,
  ...readingBindings,
  ...markBindings,
  ...highlightBindings,
  ...correctionBindings,
  ...lookBindings,
  ...listBindings,
  ...overlayBindings,
  ...fieldBindings,
  ...globalBindings,
];
