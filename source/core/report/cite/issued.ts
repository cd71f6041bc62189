/** A day, a month (1 to 12) or a year. */
export type Issued = { readonly year: number; readonly month?: number; readonly day?: number };

const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAME = `(${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const ISO = /(?:^|\D)(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/;
const DAY_FIRST = new RegExp(`(?:^|\\D)${DAY} (?:of )?${NAME},? (\\d{4})(?!\\d)`, 'i');
const MONTH_FIRST = new RegExp(`(?:^|[^a-z])${NAME} ${DAY},? (\\d{4})(?!\\d)`, 'i');
const MONTH_ONLY = new RegExp(`(?:^|[^a-z])${NAME},? (\\d{4})(?!\\d)`, 'i');
const YEAR = /(?:^|\D)(\d{4})(?!\d)/;

/** The abbreviated English name of a month, in small letters; it is BibTeX's name for it as well. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

const monthOf = (name = ''): number => MONTHS.indexOf(name.toLowerCase()) + 1;

const checked = (year: number, month: number, day: number): Issued | undefined => {
  // The last day of a month is the day before the first of the next.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 0 || day > last) return undefined;
  return day === 0 ? { year, month } : { year, month, day };
};

/**
 * The day a date names, in the forms articles print: ISO 8601, "17 June 2023", "June 17, 2023", "June 2023", "2023".
 * Days in figures alone ("3/4/2023") say only their year, as nobody knows which of them is the month.
 */
export const issuedOn = (words: string): Issued | undefined => {
  const text = words.slice(0, 100).replace(/\s+/g, ' ');
  const iso = ISO.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 0));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return checked(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return checked(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const month = MONTH_ONLY.exec(text);
  if (month) return checked(Number(month[2]), monthOf(month[1]), 0);
  const year = YEAR.exec(text);
  return year ? { year: Number(year[1]) } : undefined;
};
