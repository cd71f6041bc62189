import { actionName } from './action-name.ts';
import type { Keys } from './keymap.ts';
import { nameOfStroke } from './stroke.ts';

/** The key of an action, by its full name ("global.layer-back"); the text of the help when it has no key. */
export const keyNamed = ({ bindings }: Keys, wanted: string): string | undefined => {
  const binding = bindings.find((one) => {
    const { context, name } = actionName(one);
    return `${context}.${name}` === wanted;
  });
  const [key] = binding?.keys ?? [];
  return key === undefined ? binding?.help : nameOfStroke(key);
};

/** A sentence with actions in braces ("first: {reading.match-next-forward}") replaced by their keys. */
export const withKeys = (keys: Keys, sentence: string): string =>
  sentence.replace(/\{([a-z-]+\.[a-z-]+)\}/g, (whole, name: string) => keyNamed(keys, name) ?? whole);
