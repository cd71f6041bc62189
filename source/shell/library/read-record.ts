import type { DatabaseSync } from 'node:sqlite';
import type { Analysis, Speaker } from '../../core/analyse/analysis.ts';
import { QUOTATION, QUOTATIONS, quotationIn } from './read-quotation.ts';

const SPEAKERS = `SELECT json_patch('{}', json_object('id', 's' || (number + 1), 'name', name, 'kind', kind,
  'aliases', json(coalesce(aliases, '[]')), 'described', iif(described, json('true'), NULL), 'role', nullif(role, ''),
  'mentions', json('[]'))) AS json FROM speaker WHERE article = ? ORDER BY number`;

/** Reads who said what in an article of a library, by its `id`: the same as an analysis, without sections and mentions. */
export const createAnalysisReader = (database: DatabaseSync) => {
  const speakersOf = database.prepare(SPEAKERS);
  const quotationsOf = database.prepare(
    `SELECT ${QUOTATION} AS json FROM ${QUOTATIONS} WHERE q.article = ? ORDER BY q.start, q.id`,
  );
  return (article: number): Analysis => {
    const quotations = quotationsOf
      .all(article)
      .map(({ json }, index) => ({ ...quotationIn(String(json)), id: `q${index + 1}` }));
    const speakers = speakersOf.all(article).map(({ json }): Speaker => {
      const speaker = JSON.parse(String(json));
      const own = quotations.filter(({ attribution }) => attribution.speaker === speaker.id);
      return { ...speaker, quotations: own.map(({ id }) => id) };
    });
    return { sections: [], speakers, quotations };
  };
};
