import type { Analysis, Attribution, Quotation, Speaker } from '../analyse/analysis.ts';
import { rulesIn } from '../analyse/rules/rules.ts';
import { plainDocument, withFacts } from '../document/facts.ts';
import { withSafeFacts } from '../document/safe-facts.ts';
import { articleRow } from '../rows/article-row.ts';
import type { Range } from '../text/range.ts';
import { sanitise } from '../text/sanitise.ts';
import { type ArticleRecord, articleRecord } from './article-record.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

const textOf = (value: unknown): string =>
  typeof value === 'string' ? sanitise(value).replace(/[\n\t]/g, ' ') : '';

const KINDS = ['direct', 'mixed', 'indirect'] as const;
const SPEAKER_KINDS = ['person', 'body', 'group', 'unknown'] as const;

const oneOf = <T extends string>(value: unknown, all: readonly T[], usual: T): T =>
  all.find((one) => one === value) ?? usual;

/** The range from one offset to another, where both are in a text so long. */
const rangeOf = (fields: unknown, length: number): Range | undefined => {
  const { start, end } = (isFields(fields) ? fields : {}) as Partial<Range>;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return undefined;
  const range = { start: Number(start), end: Number(end) };
  return 0 <= range.start && range.start < range.end && range.end <= length ? range : undefined;
};

const rangesOf = (pairs: unknown, length: number): readonly Range[] =>
  listOf(pairs).flatMap(({ 0: start, 1: end }) => rangeOf({ start, end }, length) ?? []);

const attributionOf = (quote: Fields, length: number): Attribution => {
  const speaker = isFields(quote.speaker) ? quote.speaker : {};
  const [mention, cue] = [rangeOf(speaker, length), rangeOf(quote.cue, length)];
  return {
    ...(typeof speaker.id === 'string' ? { speaker: speaker.id } : {}),
    ...(mention && { mention }),
    ...(cue && { cue }),
    rules: rulesIn(textOf(speaker.rule)),
    confidence: typeof speaker.confidence === 'number' ? Math.min(1, Math.max(0, speaker.confidence)) : 0,
  };
};

const quotationOf = (quote: Fields, index: number, length: number): readonly Quotation[] => {
  const range = rangeOf(quote, length);
  if (!range || quote.said === false) return [];
  const [id, kind] = [`q${index + 1}`, oneOf(quote.type, KINDS, 'indirect')];
  const found = rangesOf(quote.spans, length);
  const spans = found.length > 0 ? found : [range];
  const marks = kind === 'direct' ? spans : rangesOf(quote.marks, length);
  return [{ id, kind, range, spans, marks, section: '', attribution: attributionOf(quote, length) }];
};

const speakerOf = (speaker: Fields): Speaker => ({
  id: String(speaker.id),
  name: textOf(speaker.name),
  kind: oneOf(speaker.kind, SPEAKER_KINDS, 'unknown'),
  aliases: Array.isArray(speaker.aliases) ? speaker.aliases.map(textOf).filter((name) => name !== '') : [],
  ...(speaker.described === true ? { described: true } : {}),
  ...(textOf(speaker.role) === '' ? {} : { role: textOf(speaker.role) }),
  mentions: [],
  quotations: [],
});

/**
 * What a library keeps of an article whose quotations are known already: a line that `quotes --input jsonl --text` or
 * `library export` printed. Nothing in it is trusted; what points beyond the text is left out.
 * @returns a sentence where the line has no text, no quotations or no id.
 */
export const resultRecord = (value: unknown): ArticleRecord | { readonly error: string } => {
  const row = articleRow(value);
  if ('error' in row) return row;
  if (!isFields(value) || row.format !== 'text' || !Array.isArray(value.quotes))
    return { error: 'it has no text with its quotes; onrecord quotes --input jsonl --text prints both' };
  const text = sanitise(row.words);
  const analysis: Analysis = {
    sections: [],
    quotations: listOf(value.quotes).flatMap((quote, index) => quotationOf(quote, index, text.length)),
    speakers: listOf(value.speakers).map(speakerOf),
  };
  const key = typeof row.id === 'string' ? row.id : JSON.stringify(row.id);
  const document = withFacts(plainDocument(key, text, row.url), row);
  return articleRecord(key, withSafeFacts(document), analysis);
};
