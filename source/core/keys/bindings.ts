import type { Binding } from './binding.ts';
import { articleBindings } from './tables/article-bindings.ts';
import { correctionBindings } from './tables/correction-bindings.ts';
import { fieldBindings } from './tables/field-bindings.ts';
import { globalBindings } from './tables/global-bindings.ts';
import { highlightBindings } from './tables/highlight-bindings.ts';
import { listBindings } from './tables/list-bindings.ts';
import { lookBindings } from './tables/look-bindings.ts';
import { markBindings } from './tables/mark-bindings.ts';
import { overlayBindings } from './tables/overlay-bindings.ts';
import { readingBindings } from './tables/reading-bindings.ts';

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
