import type { Binding } from './binding.ts';
import { nameOfStroke } from './stroke.ts';

/** Whether a binding is for a run of keys, as the digits are. */
export const isRun = (keys: readonly string[]): boolean => keys.length > 3;

/** A binding's keys as a person would write them: "j ↓", and a run of many as "0-9". */
export const keysOf = ({ keys }: Pick<Binding, 'keys'>): string => {
  const names = keys.map(nameOfStroke);
  return isRun(keys) ? `${names[0]}-${names.at(-1)}` : names.join(' ');
};
