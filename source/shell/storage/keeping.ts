import type { Document } from '../../core/document/document.ts';
import { contentOf, type Snapshot } from '../../core/state/snapshot/snapshot.ts';
import type { Place } from '../load/index.ts';
import { createLookStore } from './look-store.ts';
import { originOf } from './origin.ts';
import { createReadingStore, type Found, type Identity } from './reading-store.ts';
import { stateFolder } from './state-folder.ts';

/** What a reading begins with, and how it is kept: nothing is without `save`. */
export type Keeping = Found & {
  readonly save?: (base: Snapshot | undefined, mine: Snapshot) => void;
};

/** What came through a pipe is known by its content alone. */
const identityOf = (place: Place, document: Document): Identity => {
  const content = contentOf(document);
  return { origin: originOf(place) ?? `pipe:${content}`, content };
};

/** The readings kept for this user. */
export const openKeeping = (environment: NodeJS.ProcessEnv) => {
  const folder = stateFolder(environment);
  const store = createReadingStore(folder);
  const keepingOf = (identity: Identity): Keeping => ({
    ...store.find(identity),
    save: (base, mine) => store.save(identity, base, mine),
  });
  return {
    ...createLookStore(folder),
    recent: store.recent,
    /** The place kept of whatever was last read there, before it has been read anew. */
    peek: (place: Place): Snapshot | undefined => {
      const origin = originOf(place);
      return origin === undefined ? undefined : store.peek(origin);
    },
    of: (place: Place, document: Document): Keeping => keepingOf(identityOf(place, document)),
    /** The same of an article of a library, by what it is known by there. */
    ofKey: (key: string, document: Document): Keeping =>
      keepingOf({ origin: key, content: contentOf(document) }),
  };
};
