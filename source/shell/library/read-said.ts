import type { Said } from '../../core/library/tally-sources.ts';
import { wordsOf } from '../../core/report/printed-text.ts';
import { passageAround, REACH } from '../../core/report/summary/sourcing.ts';
import { type KeptRanges, quotedIn } from './ranges.ts';

/** SQL for the quotations as far as they count for who gets a say; conditions stand behind it. */
export const SAID = `SELECT a.key AS article, a.outlet, a.byline, a.date, q.kind, q.start, q.end, q.spans, q.marks,
  q.cue_start AS cueStart, q.cue_end AS cueEnd, s.name, s.kind AS sourceKind, s.described, s.role, s.roles,
  substr(t.text, 1, max(q.end, coalesce(q.cue_end, 0)) + ${REACH}) AS text
  FROM quotation q JOIN article a ON a.id = q.article JOIN article_text t ON t.article = q.article
  LEFT JOIN speaker s ON s.id = q.speaker`;

/** A row of `SAID`. */
export type RawSaid = Pick<Said, 'article' | 'outlet' | 'byline' | 'date'> &
  KeptRanges &
  Readonly<Record<'cueStart' | 'cueEnd', number | null>> &
  Readonly<Record<'sourceKind' | 'role' | 'roles' | 'text', string>> & {
    readonly name: string | null;
    readonly described: number;
  };

export const saidRow = (row: RawSaid): Said => {
  const { article, outlet, byline, date, start, end, cueStart, cueEnd, name, role, text } = row;
  const isDescribed = row.described === 1;
  return {
    article,
    outlet,
    byline,
    date,
    quoted: wordsOf(text, quotedIn(row)),
    passage: passageAround(text, { start, end }),
    cue: cueStart === null ? '' : text.slice(cueStart, cueEnd ?? cueStart),
    ...(name !== null && {
      source: { name, role, kind: row.sourceKind, isDescribed, roles: JSON.parse(row.roles) },
    }),
  };
};
