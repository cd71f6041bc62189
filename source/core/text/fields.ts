/** A record read from a file, its values not yet checked. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Whether a value can be an offset in a text. */
export const isOffset = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
