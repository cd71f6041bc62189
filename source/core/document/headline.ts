import { dateInWords } from '../text/date-in-words.ts';
import { given } from '../text/fields.ts';
import { slice } from '../text/range.ts';
import type { Document, Stated } from './document.ts';

const outsideText = (stated: Stated | undefined): string =>
  stated === undefined || stated.range ? '' : stated.text.replace(/\s+/g, ' ').trim();

const isAddress = (address: string | undefined): address is string => /^https?:/i.test(address ?? '');

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a text begins with words, however they are set there. */
export const beginsWith = (text: string, words: string): boolean =>
  lettersOf(text.slice(0, 2 * words.length)).startsWith(lettersOf(words));

/** The short lines among an article's first, which may say when it was published. */
const openingLines = ({ text, blocks }: Document): readonly string[] =>
  blocks
    .slice(0, 6)
    .flatMap(({ kind, range }) => (kind === 'heading' ? [] : slice(text, range).split('\n')))
    .filter((line) => line.length <= 100 && !/[.!?…]["”’]?$/.test(line));

/** Whether a line gives the day, in whatever language or order. */
const gives = (line: string, date: string): boolean => {
  const [, year, , day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(date) ?? [];
  const numbers = (line.match(/\d+/g) ?? []).map(Number);
  return day === undefined
    ? lettersOf(line).includes(lettersOf(date))
    : numbers.includes(Number(year)) && numbers.includes(Number(day));
};

/**
 * What stands above an article: a title its text lacks, and who published it, where and when, as far as the article says
 * so outside its text. Each is on one line.
 */
export const headlineOf = (document: Document) => {
  const { text, title, byline, date, site, source, canonical } = document;
  const own = outsideText(title);
  const name = beginsWith(text, own) ? '' : own;
  const lines = openingLines(document);
  const by = outsideText(byline);
  const day = outsideText(date);
  const isDated = lines.some((line) => gives(line, day));
  const isNamed = by === '' || lettersOf(by) === lettersOf(site ?? '');
  const credits = [site ?? '', isNamed ? '' : `By ${by}`, isDated ? '' : dateInWords(day)];
  return given({
    title: name || undefined,
    /** Outlet, byline and date. */
    credits: credits.filter((words) => words !== ''),
    address: [source.address, canonical].find(isAddress),
  });
};
