import type { DatabaseSync } from 'node:sqlite';
import { applyCorrections } from '../../core/corrections/apply.ts';
import type { Correction } from '../../core/corrections/correction.ts';
import type { Document } from '../../core/document/document.ts';
import { articleRecord } from '../../core/library/article-record.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import { createLibraryWriter } from './library-writer.ts';
import { type Answer, analysisFrom, createAnswerReader } from './read-record.ts';

/** What tells which corrections an article has; '' for none. */
export const correctedBy = (corrections: readonly Correction[] | undefined): string =>
  corrections === undefined ? '' : fingerprint(JSON.stringify(corrections));

type ArticleRow = Readonly<
  Record<'key' | 'title' | 'outlet' | 'byline' | 'date' | 'address' | 'stamp' | 'corrected' | 'text', string>
> & { readonly id: number };

/** The articles whose corrections are others than those a library has. */
export const outdatedArticles = (
  database: DatabaseSync,
  corrections: ReadonlyMap<string, readonly Correction[]>,
): readonly number[] => {
  const outdated = new Set<number>();
  const find = database.prepare('SELECT id, corrected FROM article WHERE key = ?');
  for (const [key, own] of corrections) {
    const found = find.get(key);
    if (found && found.corrected !== correctedBy(own)) outdated.add(Number(found.id));
  }
  for (const { id, key } of database.prepare("SELECT id, key FROM article WHERE corrected <> ''").all())
    if (!corrections.has(String(key))) outdated.add(Number(id));
  return [...outdated];
};

/** Has articles say what their reader corrected by now, or what was found without it where there is nothing any more. */
export const refreshArticles = (
  database: DatabaseSync,
  ids: readonly number[],
  corrections: ReadonlyMap<string, readonly Correction[]>,
): void => {
  const article = database.prepare(
    'SELECT * FROM article JOIN article_text t ON t.article = id WHERE id = ?',
  );
  const uncorrected = database.prepare('SELECT record FROM uncorrected WHERE article = ?');
  const answerOf = createAnswerReader(database);
  const records = ids.map((id) => {
    const row = article.get(id) as unknown as ArticleRow;
    const kept = uncorrected.get(id)?.record;
    const found: Answer = kept === undefined ? answerOf(id) : JSON.parse(String(kept));
    const own = corrections.get(row.key);
    const document: Document = {
      text: row.text,
      blocks: [],
      source: {
        name: row.key,
        mediaType: 'text/plain',
        ...(row.address === '' ? {} : { address: row.address }),
      },
      title: { text: row.title },
      byline: { text: row.byline },
      date: { text: row.date },
      site: row.outlet,
    };
    const { analysis } = applyCorrections(document, analysisFrom(found), own ?? []);
    const record = articleRecord(row.key, document, analysis);
    return {
      ...record,
      stamp: row.stamp,
      corrected: correctedBy(own),
      ...(own ? { uncorrected: found } : {}),
    };
  });
  createLibraryWriter(database).put(records);
};
