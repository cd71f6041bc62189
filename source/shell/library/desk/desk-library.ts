import { availableParallelism } from 'node:os';
import type { DatabaseSync } from 'node:sqlite';
import { messages } from '../../../core/messages/messages.ts';
import { sanitise } from '../../../core/text/sanitise.ts';
import { writeExportFile } from '../../export-file.ts';
import { messageOf } from '../../message-of.ts';
import { correctionsByKey } from '../../storage/reader-corrections.ts';
import { addAll } from '../add-articles.ts';
import { createLibraryWriter } from '../library-writer.ts';
import { openCurrentLibrary } from '../open-current.ts';
import { libraryError, openLibrary } from '../open-library.ts';
import { decisionsOn } from '../people-decisions.ts';
import { outdatedArticles, refreshArticles } from '../refresh-corrections.ts';
import { createDeskLists } from './desk-lists.ts';
import type { DeskNews, DeskRequestOf, DeskStart, KeptArticle } from './desk-protocol.ts';

/** Characters of a name or title, and of a quotation, that go to the screen. */
const MOST = { name: 300, text: 4000 } as const;

/** Milliseconds between two looks whether another program has changed the library, and between two words on progress. */
const PACE = { changes: 2000, progress: 200 } as const;

/** A library may be anybody's work: its words are made safe one for one, each on one line; `key` only names an article. */
const safe = <Value>(value: Value, field = ''): Value => {
  if (typeof value === 'string') {
    if (field === 'key' || field === 'id') return value;
    const most = field === 'text' || field === 'sentences' ? MOST.text : MOST.name;
    return sanitise(value.slice(0, most)).replace(/\s/g, ' ') as Value;
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
): Promise<(request: DeskRequestOf) => Promise<void>> => {
  const problem = (error: unknown, isFatal: boolean): void =>
    tell({
      news: 'problem',
      problem: sanitise(messageOf(path === undefined ? error : libraryError(error, path))),
      isFatal,
    });
  let database: DatabaseSync;
  try {
    database =
      path === undefined ? await openLibrary(':memory:', 'write') : await openCurrentLibrary(path, false);
  } catch (error) {
    problem(error, true);
    return async () => undefined;
  }
  const lists = createDeskLists(database);
  const changed = (): void => {
    lists.forget();
    tell({ news: 'changed', summary: safe(lists.summary()) });
  };
  /** Changes the library: a kept one is opened to be written for as long as that takes. */
  const change = async <T>(task: (writable: DatabaseSync) => T): Promise<T> => {
    if (path === undefined) return task(database);
    const writable = await openLibrary(path, 'write');
    try {
      return task(writable);
    } finally {
      writable.close();
    }
  };
  const articleOf = (key: string): KeptArticle | undefined => {
    const row = articleBy.get(key);
    if (!row) return undefined;
    const people = Object.fromEntries(
      peopleOf.all(Number(row.id)).map(({ name, person }) => [String(name), Number(person)]),
    );
    return { ...(row as unknown as KeptArticle), people };
  };
  const peopleOf = database.prepare(
    'SELECT name, person FROM speaker WHERE article = ? AND person IS NOT NULL',
  );
  const articleBy = database.prepare(
    'SELECT id, key, title, outlet, byline, date, address, text FROM article JOIN article_text t ON t.article = id WHERE key = ?',
  );

  const answerRequest = async (request: DeskRequestOf): Promise<void> => {
    switch (request.ask) {
      case 'rows':
        return tell({ news: 'rows', id: request.id, rows: safe(lists.rows(request)) });
      case 'preview': {
        const preview = lists.preview(request.key);
        return preview && tell({ news: 'preview', preview: safe(preview) });
      }
      case 'article':
        return tell({ news: 'article', key: request.key, article: articleOf(request.key) });
      case 'read':
        await change((writable) =>
          writable
            .prepare('UPDATE article SET opened = ? WHERE key = ? AND opened IS NULL')
            .run(new Date().toISOString(), request.key),
        );
        return changed();
      case 'refresh': {
        const corrections = correctionsByKey(process.env);
        const outdated = outdatedArticles(database, corrections);
        if (outdated.length === 0) return;
        await change((writable) => refreshArticles(writable, outdated, corrections));
        return changed();
      }
      case 'answer': {
        const item = lists.review(request.id);
        if (!item) return;
        if (request.answer === 'later') {
          lists.postpone(request.id);
          return tell({ news: 'changed', summary: safe(lists.summary()) });
        }
        const isSame = request.answer === 'same';
        await change((writable) =>
          createLibraryWriter(writable).decide([{ ...item.decision, isSame, called: '' }]),
        );
        changed();
        const { merged, kept } = messages.desk;
        const said = (isSame ? merged : kept)(item.one.printed, item.other.printed);
        return tell({ news: 'done', said: safe(said) });
      }
      case 'decide': {
        const { decisions, said } = decisionsOn(database, request);
        if (decisions.length > 0) {
          await change((writable) => createLibraryWriter(writable).decide(decisions));
          changed();
        }
        const person = request.how === 'same' ? lists.personOf(decisions[0]?.other) : undefined;
        return tell({ news: 'done', said: safe(said), person });
      }
      case 'export': {
        const written = writeExportFile(request.path, [...lists.printed(request)].join(''), false);
        return tell({ news: 'done', said: 'said' in written ? written.said : messages.desk.fileIsThere });
      }
      case 'undo': {
        const isUndone = await change((writable) => createLibraryWriter(writable).undo());
        changed();
        return tell({ news: 'done', said: isUndone ? messages.desk.undone : messages.desk.nothingToUndo });
      }
    }
  };

  const add = async (): Promise<void> => {
    const problems: string[] = [];
    const began = performance.now();
    let last = 0;
    tell({ news: 'progress', progress: { articles: 0, bytes: 0, allBytes: 0, seconds: 0 } });
    try {
      const tally = await addAll(
        database,
        {
          operands: places,
          reading,
          jobs: Math.max(1, availableParallelism() - 1),
          corrections: correctionsByKey(process.env),
        },
        {
          progress: (progress) => {
            const now = performance.now();
            if (now - last < PACE.progress) return;
            last = now;
            tell({ news: 'progress', progress: { ...progress, seconds: (now - began) / 1000 } });
          },
          failed: (message) => problems.push(sanitise(message)),
          written: changed,
        },
      );
      tell({ news: 'progress', progress: undefined });
      tell({ news: 'added', added: tally.added, problems: isForgiving ? [] : problems });
    } catch (error) {
      tell({ news: 'progress', progress: undefined });
      problem(error, false);
    }
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
      problem(error, false);
    }
  };
};
