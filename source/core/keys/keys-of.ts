import type { Binding } from './binding.ts';
import { nameOfStroke } from './stroke.ts';

/** Whether a binding has a series of keys, as the digits are. */
export const isRun = ({ keys, action }: Pick<Binding, 'keys' | 'action'>): boolean =>
  keys.length > 3 &&
  (action.type === 'count/digit' || action.type === 'letter/take' || action.type === 'link/take');

/** A binding's keys as people write them: "j ↓", and a series as "0-9". */
export const keysOf = (binding: Pick<Binding, 'keys' | 'action'>): string => {
  const names = binding.keys.map(nameOfStroke);
  return isRun(binding) ? `${names[0]}-${names.at(-1)}` : names.join(' ');
};
