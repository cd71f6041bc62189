import type { Author } from './authors.ts';
import type { Citation } from './citation.ts';

const author = (one: Author): string =>
  'literal' in one
    ? one.literal
    : [one.family, one.given, ...(one.suffix === undefined ? [] : [one.suffix])].join(', ');

const typeOf = ({ site, address }: Citation): string => {
  if (site !== undefined) return 'NEWS';
  return address === undefined ? 'GEN' : 'ELEC';
};

const twoDigits = (number: number | undefined): string =>
  number === undefined ? '' : String(number).padStart(2, '0');

/** An article as a record of RIS, its line ends included (they are CR LF, as the format has it). */
export const ris = (citation: Citation): string => {
  const { title, authors, issued, date, site, address, language } = citation;
  const lines: readonly (readonly [tag: string, value: string | number | undefined])[] = [
    ['TY', typeOf(citation)],
    ...authors.map((one) => ['AU', author(one)] as const),
    ['TI', title],
    ['T2', site],
    ['PY', issued?.year],
    ['DA', issued ? `${issued.year}/${twoDigits(issued.month)}/${twoDigits(issued.day)}/` : undefined],
    ['UR', address],
    ['LA', language],
    ['N1', date],
  ];
  const body = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]));
  return `${body.join('')}ER  - \r\n`;
};
