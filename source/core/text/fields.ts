/** A record read from a file, its values not yet checked. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The text of a value without white space around it; `undefined` where it has none or is no text. */
export const trimmed = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() || undefined : undefined;

/** Whether a value can be an offset in a text. */
export const isOffset = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

type Flat<T> = { readonly [K in keyof T]: T[K] };
type Given<T> = Flat<
  { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
    [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
  }
>;

/** What is left of an object without the fields that are undefined; these are optional in its type. */
export const given = <const T extends object>(fields: T): Given<T> => {
  const left: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) left[name] = fields[name];
  return left as Given<T>;
};
