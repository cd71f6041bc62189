import { availableParallelism } from 'node:os';
import type { DatabaseSync } from 'node:sqlite';
import type { DeskAsk, DeskProgress } from '../../../core/library/desk/desk-lists.ts';
import { messages } from '../../../core/messages/messages.ts';
import { sanitise } from '../../../core/text/sanitise.ts';
import { writeExportFile } from '../../export-file.ts';
import { messageOf } from '../../message-of.ts';
import { correctionsByKey } from '../../storage/reader-corrections.ts';
import { addAll } from '../add-articles.ts';
import { createLibraryWriter } from '../library-writer.ts';
import { openCurrentLibrary } from '../open-current.ts';
import { libraryError, openLibrary, withLibrary } from '../open-library.ts';
import { decisionsOn, personNamed } from '../people-decisions.ts';
import { outdatedArticles, refreshArticles } from '../refresh-corrections.ts';
import type { DeskNews, DeskStart, KeptArticle } from './desk-client.ts';
import { createDeskLists } from './desk-lists.ts';

/** Characters of a name or title, and of a quotation, that go to the screen. */
const MOST = { name: 300, text: 4000 } as const;

/** Milliseconds between two looks whether another program has changed the library, and between two words on progress. */
const PACE = { changes: 2000, progress: 200 } as const;

/** Fields that only name something and are never shown, and those that hold whole sentences. */
const NAMING: ReadonlySet<string> = new Set(['id', 'key', 'article']);
const LONG: ReadonlySet<string> = new Set(['text', 'sentences']);

/** A library may be anybody's work: its words are made safe one for one, each on one line. */
const safe = <Value>(value: Value, field = ''): Value => {
  if (typeof value === 'string') {
    if (NAMING.has(field)) return value;
    return sanitise(value.slice(0, LONG.has(field) ? MOST.text : MOST.name)).replace(/\s/g, ' ') as Value;
  }
  if (Array.isArray(value)) return value.map((one) => safe(one, field)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, safe(one, name)])) as Value;
};

/**
 * The desk's library: opened, filled where there are articles to be added, and asked; `tell` hears all that comes of it.
 * Nothing is thrown.
 */
export const openDeskLibrary = async (
  { path, places, reading, isForgiving = false }: DeskStart,
  tell: (news: DeskNews) => void,
): Promise<(request: DeskAsk) => Promise<void>> => {
  const say = (words: string): void => tell({ type: 'notice/say', words: sanitise(words) });
  const problemOf = (error: unknown): string =>
    messageOf(path === undefined ? error : libraryError(error, path));
  let database: DatabaseSync;
  try {
    database =
      path === undefined ? await openLibrary(':memory:', 'write') : await openCurrentLibrary(path, false);
  } catch (error) {
    tell({ type: 'desk/told', told: { problem: sanitise(problemOf(error)) } });
    return async () => undefined;
  }
  const lists = createDeskLists(database);
  const changed = (): void => {
    lists.forget();
    tell({ type: 'desk/changed', summary: safe(lists.summary()) });
  };
  /** Changes the library: a kept one is opened to be written for as long as that takes. */
  const change = async <T>(task: (writable: DatabaseSync) => T): Promise<T> =>
    path === undefined ? task(database) : withLibrary(path, openLibrary(path, 'write'), task);

  const articleBy = database.prepare(
    `SELECT id, key, title, outlet, byline, date, address, opened, text, (SELECT json_group_object(name, person)
       FROM speaker WHERE speaker.article = article.id AND person IS NOT NULL) AS people
     FROM article JOIN article_text t ON t.article = id WHERE key = ?`,
  );
  const open = async (key: string): Promise<void> => {
    const row = articleBy.get(key);
    const article = row && { ...(row as unknown as KeptArticle), people: JSON.parse(String(row.people)) };
    tell({ type: 'desk/article', key, article });
    if (row?.opened !== null) return;
    await change((writable) =>
      writable.prepare('UPDATE article SET opened = ? WHERE key = ?').run(new Date().toISOString(), key),
    );
    changed();
  };

  const answerRequest = async (request: DeskAsk): Promise<void> => {
    const { desk } = messages;
    const done = (said: string, person?: number): void =>
      tell({ type: 'desk/done', said: safe(said), person });
    switch (request.ask) {
      case 'rows':
        return tell({ type: 'desk/rows', id: request.id, ...safe(lists.rows(request)) });
      case 'preview':
        return tell({ type: 'desk/told', told: { preview: safe(lists.preview(request.id)) } });
      case 'open':
        return open(request.key);
      case 'refresh': {
        const corrections = correctionsByKey(process.env);
        const outdated = outdatedArticles(database, corrections);
        if (outdated.length === 0) return;
        await change((writable) => refreshArticles(writable, outdated, corrections));
        return changed();
      }
      case 'later':
        lists.postpone(request.id);
        return changed();
      case 'decide': {
        const { decisions, said } = decisionsOn(database, request);
        if (decisions.length > 0) {
          await change((writable) => createLibraryWriter(writable).decide(decisions));
          changed();
        }
        return done(
          said,
          request.how === 'same' ? personNamed(database, decisions[0]?.other ?? []) : undefined,
        );
      }
      case 'export': {
        const { isReplacing, path } = request;
        const words = [...lists.printed(request, path)].join('');
        const written = writeExportFile(path, words, isReplacing);
        if ('said' in written) return done(written.said);
        return tell({ type: 'export/there', exported: 'list', path });
      }
      case 'undo': {
        const isUndone = await change((writable) => createLibraryWriter(writable).undo());
        changed();
        return done(isUndone ? desk.undone : desk.nothingToUndo);
      }
    }
  };

  const add = async (): Promise<void> => {
    const problems: string[] = [];
    const progress = (done: DeskProgress | undefined): void =>
      tell({ type: 'desk/told', told: { progress: done } });
    progress({ articles: 0, bytes: 0, allBytes: 0, seconds: 0 });
    const jobs = Math.max(1, availableParallelism() - 1);
    const corrections = correctionsByKey(process.env);
    try {
      const { added } = await addAll(
        database,
        { operands: places, reading, jobs, corrections },
        { progress, pace: PACE.progress, failed: (message) => problems.push(message), written: changed },
      );
      if (problems.length > 0 && !isForgiving) say(messages.desk.added(added, problems));
    } catch (error) {
      say(problemOf(error));
    }
    progress(undefined);
  };

  const version = database.prepare('PRAGMA data_version');
  let known = version.get()?.data_version;
  if (path !== undefined)
    setInterval(() => {
      const now = version.get()?.data_version;
      if (now !== known) changed();
      known = now;
    }, PACE.changes).unref();

  changed();
  if (places.length > 0) void add();
  return async (request) => {
    try {
      await answerRequest(request);
    } catch (error) {
      say(problemOf(error));
    }
  };
};
