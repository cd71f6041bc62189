import type { Analysis } from '../analyse/analysis.ts';
import type { Document } from '../document/document.ts';
import { issuedOn } from '../report/cite/issued.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { countWords } from '../text/segment.ts';
import { type QuotationRecord, quotationRecord } from './quotation-record.ts';
import { type SpeakerRecord, speakerRecords } from './speaker-record.ts';

/** All that a library keeps of an article. */
export type ArticleRecord = {
  /** What it is known by: the path, the address, or the id of a row. */
  readonly key: string;
  /** Tells its text from others: see `fingerprint`. */
  readonly content: string;
  readonly title: string;
  readonly outlet: string;
  readonly byline: string;
  /** "2016-10-12", "2016-10" or "2016"; '' where it is not known. */
  readonly date: string;
  readonly address: string;
  readonly text: string;
  readonly words: number;
  readonly speakers: readonly SpeakerRecord[];
  readonly quotations: readonly QuotationRecord[];
};

/** A date as ISO 8601 has it, as far as it says; '' for words that are none. */
export const isoDate = (words: string): string => {
  const { year, month, day } = issuedOn(words) ?? {};
  const known = [year, month, day].filter((part) => part !== undefined);
  return known.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
};

const lineOf = (words = ''): string => words.replace(/\s+/g, ' ').trim();

/** Where an article stands on the web, where that is known. */
const hostOf = (address = ''): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1] ?? '';

/** What a library keeps of an article that has been analysed. `key` is what it is known by. */
export const articleRecord = (key: string, document: Document, analysis: Analysis): ArticleRecord => {
  const { text, title, byline, date, site, source } = document;
  const address = source.address ?? document.canonical ?? '';
  const numbers = new Map(analysis.speakers.map(({ id }, number) => [id, number]));
  return {
    key,
    content: fingerprint(text),
    title: lineOf(title?.text) || source.name,
    outlet: lineOf(site) || hostOf(address),
    byline: lineOf(byline?.text),
    date: isoDate(date?.text ?? ''),
    address,
    text,
    words: countWords(text),
    speakers: speakerRecords(text, analysis.speakers),
    // What an article says was not said, or only asked about, is nobody’s word.
    quotations: analysis.quotations.flatMap((one) =>
      one.notSaid === undefined ? [quotationRecord(text, one, numbers)] : [],
    ),
  };
};
