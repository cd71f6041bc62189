import { fullName } from './authors.ts';
import type { Citation } from './citation.ts';
import { type Issued, monthName } from './issued.ts';

const list = new Intl.ListFormat('en-GB');

const dateOf = ({ year, month, day }: Issued): string => {
  const name = month === undefined ? undefined : monthName(month);
  const shown = name === undefined ? undefined : name.charAt(0).toUpperCase() + name.slice(1);
  return [day, shown, year].filter((part) => part !== undefined).join(' ');
};

/** An article as a line to read: "Ada Roe. “Bridge to stay shut.” The Ledger, 3 Mar 2026. https://…" */
export const citationLine = ({ title, authors, issued, date, site, address }: Citation): string => {
  const when = issued ? dateOf(issued) : date;
  const where = [site, when].filter((part) => part !== undefined).join(', ');
  return [
    ...(authors.length > 0 ? [`${list.format(authors.map(fullName))}.`] : []),
    /[.?!…]$/.test(title) ? `“${title}”` : `“${title}.”`,
    ...(where === '' ? [] : [`${where}.`]),
    ...(address === undefined ? [] : [address]),
  ].join(' ');
};
