import type { Source } from '../../document/document.ts';
import type { About } from '../../document/draft.ts';
import { attempt } from '../../text/attempt.ts';
import { isFields } from '../../text/fields.ts';

/** Names under which articles state things of themselves, the likelier first. */
const NAMES = {
  title: ['title', 'headline', 'name'],
  byline: ['byline', 'author', 'authors', 'by', 'creator', 'writer'],
  date: ['date', 'published', 'publishdate', 'pubdate', 'datepublished', 'created', 'updated'],
  dateline: ['dateline', 'place', 'location'],
  address: ['url', 'link', 'canonical', 'canonical_url', 'original', 'permalink'],
  note: ['source', 'note', 'provenance', 'credit', 'publication', 'site'],
} as const;

const MOST_NAMES = 20;
/** Limits for the data a page states about itself: its length in UTF-16 code units, and its depth. */
const LONGEST = 1 << 16;
const DEEP = /(?:[[{][ \t\n]*){50}|^[ \t]*(?:- ){50}/m;

/** A stated value as words: lists are joined, a person is known by the name. */
const asWords = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const words = value.slice(0, MOST_NAMES).map((one) => (Array.isArray(one) ? undefined : asWords(one)));
    return words.filter((one) => one !== undefined).join(', ') || undefined;
  }
  if (isFields(value)) return typeof value.name === 'string' ? value.name : undefined;
  return undefined;
};

/** Reads YAML; throws where it is damaged. */
export type ParseYaml = (yaml: string) => unknown;

/**
 * What front matter says, or `undefined` where it is none: damaged YAML, or no mapping. Dates stay as they are
 * written.
 */
export const readFrontMatter = (yaml: string, source: Source, parseYaml: ParseYaml): About | undefined => {
  if (yaml.length > LONGEST || DEEP.test(yaml)) return undefined;
  const value = attempt(() => parseYaml(yaml));
  if (!isFields(value)) return undefined;
  const stated = new Map(Object.entries(value).map(([name, one]) => [name.toLowerCase(), one]));
  const find = (names: readonly string[]): string | undefined =>
    names.map((name) => asWords(stated.get(name))).find((words) => words !== undefined);
  const address = find(NAMES.address);
  const note = find(NAMES.note);
  const isAddress = address !== undefined && /^https?:\/\//.test(address);
  return {
    title: find(NAMES.title),
    byline: find(NAMES.byline)?.replace(/^by\s+/i, ''),
    date: find(NAMES.date),
    dateline: find(NAMES.dateline),
    source: {
      ...source,
      ...(isAddress && source.address === undefined && { address }),
      ...(note !== undefined && { note }),
    },
  };
};
