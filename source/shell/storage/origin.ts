import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Place } from '../load/index.ts';
import { library } from '../load/library.ts';

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

/** Where an article is from, in words that hold from whatever folder it is named; `undefined` for a pipe. */
export const originOf = (place: Place): string | undefined => {
  switch (place.kind) {
    case 'file':
      return real(place.path);
    case 'address':
      return place.url;
    case 'bundled':
      return `sample:${place.name ?? library()[0]?.name ?? ''}`;
    case 'input':
      return undefined;
  }
};
