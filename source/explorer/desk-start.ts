import { existsSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename } from 'node:path';
import type { DeskOptions } from '../command-line/library-options.ts';
import type { Subject } from '../command-line/options.ts';
import type { Document } from '../core/document/document.ts';
import { plainDocument } from '../core/document/facts.ts';
import { messages } from '../core/messages/messages.ts';
import { type Desk, emptyDesk } from '../core/state/desk/desk-form.ts';
import type { DeskStart } from '../shell/library/desk/desk-client.ts';
import { LibraryError, usualLibrary } from '../shell/library/open-library.ts';
import type { Place } from '../shell/load/index.ts';
import { library as bundled } from '../shell/load/library.ts';
import { cannotRead, reasonOf } from '../shell/load/messages.ts';
import { printable } from '../shell/load/printable.ts';
import { openKeeping } from '../shell/storage/keeping.ts';
import { placeOf } from '../shell/storage/origin.ts';

/** A desk to be opened: how it looks before anything is known of it, and where its articles are. */
export type DeskToOpen = {
  readonly document: Document;
  readonly desk: Desk;
  readonly start: DeskStart;
  readonly notice?: string | undefined;
};

/** Articles read last that are offered. */
const MOST_RECENT = 30;

const bundledPlaces = (): readonly Place[] =>
  bundled()
    .filter(({ sources }) => sources.length === 0)
    .map(({ name }) => ({ kind: 'bundled', name }));

/** What was read last and is still to be had, latest first. */
const recentPlaces = (): readonly Place[] =>
  openKeeping(process.env)
    .recent(MOST_RECENT)
    .flatMap(({ origin }) => placeOf(origin) ?? [])
    .filter((place) => place.kind === 'address' || (place.kind === 'file' && existsSync(place.path)));

const named = (place: Subject): string =>
  place.kind === 'file' ? basename(place.path) : place.kind === 'address' ? place.url : '';

const deskOf = (name: string, start: DeskStart, notice?: string): DeskToOpen => ({
  document: plainDocument(printable(name), ''),
  desk: emptyDesk(printable(name)),
  start,
  notice,
});

/** What the desk is to show: a library that is kept, or articles for the session. @throws {LibraryError} */
export const deskFor = (
  options: DeskOptions,
  complain: (message: string) => void,
): DeskToOpen | undefined => {
  const { reading, places, library } = options;
  const { desk } = messages;
  if (library) {
    const path = library.path ?? usualLibrary(process.env);
    if (existsSync(path)) return deskOf(desk.library, { path, places: [], reading });
    if (library.path !== undefined) throw new LibraryError(desk.noLibrary(printable(path)));
    return deskOf(desk.bundled, { places: bundledPlaces(), reading }, desk.nothingKept);
  }
  const there = places.filter((place) => {
    if (place.kind !== 'file') return true;
    try {
      return statSync(place.path);
    } catch (error) {
      complain(cannotRead(place.path, reasonOf(error)));
      return false;
    }
  });
  const [first] = there;
  if (!first) return undefined;
  return deskOf(there.length === 1 ? named(first) : desk.places(there.length), { places: there, reading });
};

/** The desk of somebody who names nothing to read: what they read last beside the bundled articles; `undefined` if they read nothing yet. */
export const recentDesk = (reading: DeskStart['reading']): DeskToOpen | undefined => {
  const recent = isBuiltin('node:sqlite') ? recentPlaces() : [];
  if (recent.length === 0) return undefined;
  const places = [...recent, ...bundledPlaces()];
  return deskOf(messages.desk.recent, { places, reading: { ...reading, offline: true }, isForgiving: true });
};
