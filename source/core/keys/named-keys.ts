import { actionName } from './action-name.ts';
import type { Keys } from './keymap.ts';
import { nameOfStroke } from './stroke.ts';

/** The key of an action, by its whole name ("global.layer-back"); what it does where it has none. */
export const keyNamed = ({ bindings }: Keys, wanted: string): string | undefined => {
  const binding = bindings.find((one) => {
    const { context, name } = actionName(one);
    return `${context}.${name}` === wanted;
  });
  const [key] = binding?.keys ?? [];
  return key === undefined ? binding?.help : nameOfStroke(key);
};

/** A sentence that names actions in braces ("first: {reading.match-next-forward}") with their keys in place of that. */
export const withKeys = (keys: Keys, sentence: string): string =>
  sentence.replace(/\{([a-z-]+\.[a-z-]+)\}/g, (whole, name: string) => keyNamed(keys, name) ?? whole);
