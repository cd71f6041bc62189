import type { Binding, Context } from './binding.ts';

/** The name of a binding in a configuration: its context, and a stable name within it. */
export type ActionName = { readonly context: Context; readonly name: string };

const ofNumber = (value: number): string => {
  const way = value < 0 ? 'back' : 'forward';
  return Math.abs(value) === 0.5 ? `half-${way}` : way;
};

const ofValue = (value: unknown): readonly string[] => {
  if (typeof value === 'number') return [ofNumber(value)];
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Object.values(Object(value)).flatMap(ofValue);
};

/**
 * The stable name of a binding, made of its action's type and data: 'scroll-by-pages-half-back',
 * 'quotation-copy-citation'. No two bindings of a context have the same.
 */
export const actionName = ({ context, action }: Binding): ActionName => {
  const { type, ...data } = action;
  return { context, name: [type.replaceAll('/', '-'), ...ofValue(data)].join('-') };
};
