/** An article as one line of a file: `{id, text | html, title?, url?, date?, outlet?, ...}`. */
export type ArticleRow = {
  /** A string, or a number as it was written. */
  readonly id: unknown;
  readonly format: 'text' | 'html';
  readonly words: string;
  readonly title?: string;
  readonly url?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** Every field but the text itself, as it came: the answer carries them on. */
  readonly fields: Readonly<Record<string, unknown>>;
};

/** Why a line is no article, and the id where that could be read. */
export type BadRow = { readonly id?: unknown; readonly error: string };

/** More fields than this are a mistake in whatever wrote the row. */
const MOST_FIELDS = 1000;

/** Why a row with so many fields is not read; nothing where they are not too many. */
export const tooManyFields = (count: number): string | undefined =>
  count > MOST_FIELDS ? `it has ${count} fields; at most ${MOST_FIELDS} can be read` : undefined;

type Reviver = (key: string, value: unknown, context?: { readonly source?: string }) => unknown;
/** Both are in V8 since Node 21, and not yet in the types of ES2023. */
const { parse, rawJSON } = JSON as unknown as {
  readonly parse: (text: string, reviver?: Reviver) => unknown;
  readonly rawJSON: (text: string) => unknown;
};

/** Keeps a number that JavaScript would round, such as an id of 19 digits, as it was written. */
const exactNumbers: Reviver = (_, value, context) =>
  typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
    ? rawJSON(context.source)
    : value;

/** A whole number of 64 bits: as it is where JavaScript can tell it from its neighbours, else with its digits as JSON has them. */
export const exactInteger = (value: bigint): unknown =>
  Number.isSafeInteger(Number(value)) ? Number(value) : rawJSON(String(value));

/** Only a long number can lose digits, and reading with a reviver is slow. */
const parseExactly = (line: string): unknown =>
  /[\d.]{16}/.test(line) ? parse(line, exactNumbers) : parse(line);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (id: unknown): boolean =>
  (typeof id === 'string' && id !== '') || typeof id === 'number' || isObject(id);

/** The facts of a row that stand for a document's own, by the names they may go by. */
const FACTS = {
  title: ['title', 'headline'],
  url: ['url', 'address', 'link'],
  date: ['date', 'published'],
  outlet: ['outlet', 'site', 'publisher'],
  byline: ['byline', 'author'],
} as const;

const factsOf = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(FACTS).flatMap(([fact, names]) => {
      const value = names.map((name) => fields[name]).find((one) => typeof one === 'string' && one.trim());
      return value === undefined ? [] : [[fact, value]];
    }),
  );

/** Reads the fields of a row. */
export const articleRow = (value: unknown): ArticleRow | BadRow => {
  if (!isObject(value)) return { error: 'it is not an object' };
  const { id } = value;
  if (!isId(id)) return { error: 'it has no id' };
  const tooMany = tooManyFields(Object.keys(value).length);
  if (tooMany) return { id, error: tooMany };
  const { text, html, ...fields } = value;
  const [format, words] = typeof text === 'string' ? (['text', text] as const) : (['html', html] as const);
  if (typeof words !== 'string') return { id, error: 'it has neither text nor html' };
  return { id, format, words, fields, ...factsOf(fields) };
};

/** A value that a file holds, or why it cannot be read. */
export type ReadValue = { readonly value: unknown } | { readonly error: string };

/** Reads a line of JSON. */
export const parseLine = (line: string): ReadValue => {
  try {
    return { value: parseExactly(line) };
  } catch {
    return { error: 'it is not JSON' };
  }
};

/** The article that a value of a file is. */
export const rowOf = (read: ReadValue): ArticleRow | BadRow =>
  'error' in read ? read : articleRow(read.value);

/** Characters that JSON may hold as they are, and that could act on a terminal or mislead whoever reads it there. */
const UNSAFE = /[\x7F-\x9F\xAD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value as one line of JSON, its end included: the same value for a program, and safe to print on a terminal. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value).replace(UNSAFE, escaped)}\n`;
