import { realpathSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { attempt } from '../../core/text/attempt.ts';
import type { Place } from '../load/index.ts';
import { library } from '../load/library.ts';

const real = (path: string): string => attempt(() => realpathSync(path)) ?? resolve(path);

const SAMPLE = 'sample:';

/** Where an article is from, in words that hold from whatever folder it is named; `undefined` for a pipe. */
export const originOf = (place: Place): string | undefined => {
  switch (place.kind) {
    case 'file':
      return real(place.path);
    case 'address':
      return place.url;
    case 'bundled':
      return `${SAMPLE}${place.name ?? library()[0]?.name ?? ''}`;
    case 'input':
      return undefined;
  }
};

/** Where an article of an origin is to be had; `undefined` where that is no place, as of a pipe or a row of a file. */
export const placeOf = (origin: string): Place | undefined => {
  if (origin.startsWith(SAMPLE)) return { kind: 'bundled', name: origin.slice(SAMPLE.length) };
  if (/^https?:\/\//i.test(origin)) return { kind: 'address', url: origin };
  return isAbsolute(origin) ? { kind: 'file', path: origin } : undefined;
};
