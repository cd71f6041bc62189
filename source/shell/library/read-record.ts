import type { DatabaseSync } from 'node:sqlite';
import type { Analysis, Quotation, Speaker } from '../../core/analyse/analysis.ts';
import { rulesIn } from '../../core/analyse/rules/rules.ts';
import type { Range } from '../../core/text/range.ts';
import { type KeptRanges, rangesIn, spansOf } from './ranges.ts';

type SpeakerRow = Pick<Speaker, 'name' | 'kind'> & {
  readonly id: number;
  readonly role: string;
  readonly described: number;
  readonly aliases: string | null;
};

type QuotationRow = KeptRanges &
  Pick<Quotation, 'kind'> &
  Readonly<Record<'speaker' | 'mention_start' | 'mention_end' | 'cue_start' | 'cue_end', number | null>> & {
    readonly confidence: number;
    readonly rule: string;
  };

const rangeOf = (start: number | null, end: number | null): Range | undefined =>
  start === null || end === null ? undefined : { start, end };

const quotationOf = (row: QuotationRow, index: number, speaker: string | undefined): Quotation => {
  const { kind, start, end, confidence } = row;
  const spans = spansOf(row);
  const [mention, cue] = [rangeOf(row.mention_start, row.mention_end), rangeOf(row.cue_start, row.cue_end)];
  return {
    id: `q${index + 1}`,
    kind,
    range: { start, end },
    spans,
    marks: kind === 'direct' ? spans : rangesIn(row.marks),
    section: '',
    attribution: {
      ...(speaker && { speaker }),
      ...(mention && { mention }),
      ...(cue && { cue }),
      rules: rulesIn(row.rule),
      confidence,
    },
  };
};

/** Reads who said what in an article of a library, by its `id`: the same as an analysis, without sections and mentions. */
export const createAnalysisReader = (database: DatabaseSync) => {
  const speakersOf = database.prepare('SELECT * FROM speaker WHERE article = ? ORDER BY number');
  const quotationsOf = database.prepare(
    'SELECT q.*, r.words AS rule FROM quotation q JOIN rule r ON r.id = q.rule WHERE q.article = ? ORDER BY q.start, q.id',
  );
  return (article: number): Analysis => {
    const rows = speakersOf.all(article) as unknown as readonly SpeakerRow[];
    const names = new Map(rows.map(({ id }, number) => [id, `s${number + 1}`]));
    const quotations = (quotationsOf.all(article) as unknown as readonly QuotationRow[]).map((row, index) =>
      quotationOf(row, index, names.get(row.speaker ?? -1)),
    );
    const speakers = rows.map(({ name, kind, role, described, aliases }, number): Speaker => {
      const id = `s${number + 1}`;
      return {
        id,
        name,
        kind,
        aliases: aliases === null ? [] : JSON.parse(aliases),
        ...(described === 1 && { described: true }),
        ...(role !== '' && { role }),
        mentions: [],
        quotations: quotations.flatMap((one) => (one.attribution.speaker === id ? [one.id] : [])),
      };
    });
    return { sections: [], speakers, quotations };
  };
};
