import type { DatabaseSync } from 'node:sqlite';
import type { Analysis } from '../../core/analyse/analysis.ts';
import { applyCorrections } from '../../core/corrections/apply.ts';
import type { Correction } from '../../core/corrections/correction.ts';
import type { Document } from '../../core/document/document.ts';
import { plainDocument, withFacts } from '../../core/document/facts.ts';
import { articleRecord } from '../../core/library/article-record.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import type { Analysed } from './article-tasks.ts';
import { createLibraryWriter } from './library-writer.ts';
import { createAnalysisReader } from './read-record.ts';

/** What tells which corrections an article has; '' for none. */
export const correctedBy = (corrections: readonly Correction[] | undefined): string =>
  corrections === undefined ? '' : fingerprint(JSON.stringify(corrections));

/** What a library keeps of an article by what was `found` in it and what its reader corrected. */
export const correctedRecord = (
  { key, stamp }: Readonly<Record<'key' | 'stamp', string>>,
  document: Document,
  found: Analysis,
  corrections: readonly Correction[] | undefined,
): Analysed => ({
  ...articleRecord(key, document, applyCorrections(document, found, corrections ?? []).analysis),
  stamp,
  corrected: correctedBy(corrections),
  ...(corrections && { uncorrected: found }),
});

type ArticleRow = Readonly<
  Record<'key' | 'title' | 'outlet' | 'byline' | 'date' | 'address' | 'stamp' | 'corrected' | 'text', string>
> & { readonly id: number };

/** The articles whose corrections are others than those a library has. */
export const outdatedArticles = (
  database: DatabaseSync,
  corrections: ReadonlyMap<string, readonly Correction[]>,
): readonly number[] => {
  const own = [...corrections].map(([key, all]) => [key, correctedBy(all)]);
  return database
    .prepare(
      `WITH own (key, corrected) AS MATERIALIZED (SELECT value ->> 0, value ->> 1 FROM json_each(?))
       SELECT id FROM own JOIN article USING (key) WHERE article.corrected <> own.corrected
       UNION ALL SELECT id FROM article WHERE corrected <> '' AND key NOT IN (SELECT key FROM own)`,
    )
    .all(JSON.stringify(own))
    .map(({ id }) => Number(id));
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
  const analysisOf = createAnalysisReader(database);
  const records = ids.map((id) => {
    const row = article.get(id) as unknown as ArticleRow;
    const kept = uncorrected.get(id)?.record;
    const found: Analysis = kept === undefined ? analysisOf(id) : JSON.parse(String(kept));
    const document = withFacts(plainDocument(row.key, row.text, row.address), row);
    return correctedRecord(row, document, found, corrections.get(row.key));
  });
  createLibraryWriter(database).put(records);
};
