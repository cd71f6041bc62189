import type { ArticleEntry, PersonEntry, QuotationEntry, ReviewEntry } from '../../../core/library/desk.ts';
import type { FamilyMember, PersonRow, QuotationRow } from '../../../core/library/row-shapes.ts';
import type { Row } from '../read-lists.ts';
import type { ReviewItem } from '../review-names.ts';

export const articleEntry = (row: Row): ArticleEntry => ({
  kind: 'article',
  key: String(row.key),
  title: String(row.title),
  outlet: String(row.outlet),
  date: String(row.date),
  quotations: Number(row.quotations),
  isRead: row.opened !== null,
  matches: [],
});

export const personEntry = ({ id, name, articles, quotations, first, last }: PersonRow): PersonEntry => ({
  kind: 'person',
  id,
  name,
  articles,
  quotations,
  first,
  last,
});

export const quotationEntry = (row: QuotationRow & Partial<FamilyMember>): QuotationEntry => ({
  kind: 'quotation',
  id: row.id,
  key: row.article,
  title: row.title,
  outlet: row.outlet,
  date: row.date,
  range: { start: row.start, end: row.end },
  form: row.kind,
  text: row.text,
  speaker: row.person || row.speaker,
  person: row.personId ?? undefined,
  mention: row.mention,
  confidence: row.confidence,
  family: row.family ?? undefined,
  matches: row.differing ?? [],
  changes: row.changes ?? [],
  isOtherSpeaker: row.otherSpeaker ?? false,
});

/** A passage that may begin within a word or sentence, from its next word on. */
const fromWord = (passage: string): string =>
  /^[“"‘'\p{Lu}]/u.test(passage) ? passage : passage.replace(/^\S*\s+/, '… ');

export const reviewEntry = ({ id, one, other, sentences, reasons, objections }: ReviewItem): ReviewEntry => ({
  kind: 'review',
  id,
  names: [one.printed, other.printed],
  articles: [one.articles, other.articles],
  sentences: [fromWord(sentences[0]), fromWord(sentences[1])],
  reasons,
  objections,
});
