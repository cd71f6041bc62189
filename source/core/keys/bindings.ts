import type { Binding } from './binding.ts';
import { checkingBindings } from './tables/checking-bindings.ts';
import { deskBindings } from './tables/desk-bindings.ts';
import { globalBindings } from './tables/global-bindings.ts';
import { markingBindings } from './tables/marking-bindings.ts';
import { overlayBindings } from './tables/overlay-bindings.ts';
import { paneBindings } from './tables/pane-bindings.ts';
import { readingBindings } from './tables/reading-bindings.ts';

/** Every key there is. Dispatch, the help screen, the footer and the README's list are made from this table. */
export const bindings: readonly Binding[] = [
  ...checkingBindings,
  ...readingBindings,
  ...markingBindings,
  ...paneBindings,
  ...deskBindings,
  ...overlayBindings,
  ...globalBindings,
];
