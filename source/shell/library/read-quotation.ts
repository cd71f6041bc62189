import type { Quotation } from '../../core/analyse/analysis.ts';
import { rulesIn } from '../../core/analyse/rules/rules.ts';
import { REACH } from '../../core/report/summary/sourcing.ts';

const range = (start: string, end: string): string => `json_object('start', ${start}, 'end', ${end})`;
const rangeWhereKnown = (name: string): string =>
  `iif(${name}_start IS NULL, NULL, ${range(`${name}_start`, `${name}_end`)})`;
const ranges = (pairs: string): string =>
  `(SELECT json_group_array(json(${range('value ->> 0', 'value ->> 1')})) FROM json_each(${pairs}))`;

/** SQL for the spans of a quotation `q`, and for the place of its mention or NULL, as JSON. */
export const SPANS = `iif(q.spans IS NULL, json_array(${range('q.start', 'q.end')}), ${ranges('q.spans')})`;
export const MENTION = rangeWhereKnown('q.mention');

/** SQL for quotations `q`, their rules `r` and speakers `s`. */
export const QUOTATIONS = `quotation q JOIN rule r ON r.id = q.rule LEFT JOIN speaker s ON s.id = q.speaker`;

/** SQL for one of `QUOTATIONS` as JSON; `quotationIn` makes a quotation of it. */
export const QUOTATION = `json_patch('{}', json_object('id', 'q' || q.id, 'kind', q.kind,
  'range', ${range('q.start', 'q.end')}, 'spans', json(${SPANS}),
  'marks', json(iif(q.kind = 'direct', ${SPANS}, iif(q.marks IS NULL, '[]', ${ranges('q.marks')}))), 'section', '',
  'attribution', json_object('speaker', 's' || (s.number + 1), 'mention', ${MENTION},
    'cue', ${rangeWhereKnown('q.cue')}, 'rules', r.words, 'confidence', q.confidence)))`;

/** A quotation as an analysis has it, without its section. */
export const quotationIn = (json: string): Quotation => {
  const { attribution, ...quotation } = JSON.parse(json);
  return { ...quotation, attribution: { ...attribution, rules: rulesIn(attribution.rules) } };
};

/** SQL for quotations with what a summary needs to know of them; conditions stand behind it. */
export const SAID = `SELECT a.key AS article, a.outlet, a.byline, a.date, ${QUOTATION} AS quotation,
  iif(s.id IS NULL, NULL, json_object('name', s.name, 'kind', s.kind, 'role', s.role, 'roles', json(s.roles),
    'isDescribed', json(iif(s.described, 'true', 'false')))) AS source,
  substr(t.text, 1, max(q.end, coalesce(q.cue_end, 0)) + ${REACH}) AS text
  FROM ${QUOTATIONS} JOIN article a ON a.id = q.article JOIN article_text t ON t.article = q.article`;
