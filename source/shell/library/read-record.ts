import type { DatabaseSync } from 'node:sqlite';
import type { Analysis } from '../../core/analyse/analysis.ts';
import { rulesIn } from '../../core/analyse/rules/rules.ts';
import type { ArticleRecord, QuotationRecord } from '../../core/library/article-record.ts';
import type { SpeakerRecord } from '../../core/library/speaker-record.ts';
import type { Range } from '../../core/text/range.ts';
import { rangesIn } from './ranges.ts';

/** Who said what in an article, as a library keeps it. */
export type Answer = Pick<ArticleRecord, 'speakers' | 'quotations'>;

type SpeakerRow = Pick<SpeakerRecord, 'name' | 'kind' | 'role' | 'block' | 'gender'> & {
  readonly id: number;
  readonly described: number;
  readonly names: string | null;
  readonly aliases: string | null;
  readonly roles: string;
};

type QuotationRow = Pick<QuotationRecord, 'kind' | 'start' | 'end' | 'rule' | 'confidence'> & {
  readonly spans: string | null;
  readonly marks: string | null;
  readonly speaker: number | null;
  readonly mention_start: number | null;
  readonly mention_end: number | null;
  readonly cue_start: number | null;
  readonly cue_end: number | null;
};

const rangeOf = (start: number | null, end: number | null): Range | undefined =>
  start === null || end === null ? undefined : { start, end };

/** Reads who said what in an article of a library, by its `id`. */
export const createAnswerReader = (database: DatabaseSync) => {
  const speakersOf = database.prepare('SELECT * FROM speaker WHERE article = ? ORDER BY number');
  const quotationsOf = database.prepare(
    'SELECT q.*, r.words AS rule FROM quotation q JOIN rule r ON r.id = q.rule WHERE q.article = ? ORDER BY q.start, q.id',
  );
  return (article: number): Answer => {
    const rows = speakersOf.all(article) as unknown as readonly SpeakerRow[];
    const numbers = new Map(rows.map(({ id }, number) => [id, number]));
    const quotations = (quotationsOf.all(article) as unknown as readonly QuotationRow[]).map(
      (row): QuotationRecord => {
        const { kind, start, end, rule, confidence } = row;
        const spans = row.spans === null ? [{ start, end }] : rangesIn(row.spans);
        const [mention, cue] = [
          rangeOf(row.mention_start, row.mention_end),
          rangeOf(row.cue_start, row.cue_end),
        ];
        return {
          kind,
          start,
          end,
          spans,
          marks: row.marks === null ? (kind === 'direct' ? spans : []) : rangesIn(row.marks),
          speaker: numbers.get(row.speaker ?? -1) ?? -1,
          ...(mention && { mention }),
          ...(cue && { cue }),
          rule,
          confidence,
        };
      },
    );
    const speakers = rows.map(
      ({ name, kind, role, block, gender, described, names, aliases, roles }): SpeakerRecord => ({
        name,
        kind,
        role,
        block,
        gender,
        isDescribed: described === 1,
        names: names === null ? [name] : JSON.parse(names),
        aliases: aliases === null ? [] : JSON.parse(aliases),
        roles: JSON.parse(roles),
      }),
    );
    return { speakers, quotations };
  };
};

/** The same as an analysis, without sections and mentions. */
export const analysisFrom = ({ speakers, quotations }: Answer): Analysis => ({
  sections: [],
  speakers: speakers.map(({ name, kind, role, aliases, isDescribed }, number) => ({
    id: `s${number + 1}`,
    name,
    kind,
    aliases,
    ...(isDescribed ? { described: true } : {}),
    ...(role === '' ? {} : { role }),
    mentions: [],
    quotations: quotations.flatMap(({ speaker }, index) => (speaker === number ? [`q${index + 1}`] : [])),
  })),
  quotations: quotations.map(
    ({ kind, start, end, spans, marks, speaker, mention, cue, rule, confidence }, index) => ({
      id: `q${index + 1}`,
      kind,
      range: { start, end },
      spans,
      marks,
      section: '',
      attribution: {
        ...(speaker < 0 ? {} : { speaker: `s${speaker + 1}` }),
        ...(mention && { mention }),
        ...(cue && { cue }),
        rules: rulesIn(rule),
        confidence,
      },
    }),
  ),
});
