import { jsonPrinter, type Printer, pagePrinter } from '../printer.ts';
import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { citationLine } from './citation-line.ts';
import { cslItem } from './csl.ts';
import { ris } from './ris.ts';

/** "", "a", ... "z", "aa": what tells apart the keys of articles that would share one. */
const letters = (number: number): string =>
  number === 0 ? '' : letters(Math.floor((number - 1) / 26)) + String.fromCharCode(97 + ((number - 1) % 26));

/** Gives each citation a key of its own: a list of references is broken by two of one. */
const distinct = (): ((citation: Citation) => Citation) => {
  const met = new Set<string>();
  const counts = new Map<string, number>();
  return (citation) => {
    let count = counts.get(citation.key) ?? 0;
    while (met.has(citation.key + letters(count))) count += 1;
    const key = citation.key + letters(count);
    counts.set(citation.key, count + 1);
    met.add(key);
    return { ...citation, key };
  };
};

/** A printer of citations: 'bibtex', 'csl' (always an array), 'ris', or else lines to read. */
export const citePrinter = (format: string): Printer<Citation> => {
  const tell = distinct();
  switch (format) {
    case 'bibtex':
      return pagePrinter((citation) => bibtex(tell(citation)));
    case 'csl': {
      const printer = jsonPrinter(true);
      return { ...printer, one: (citation) => printer.one(cslItem(tell(citation))) };
    }
    case 'ris':
      return pagePrinter((citation) => ris(tell(citation)), '');
    default:
      return pagePrinter((citation) => `${citationLine(citation)}\n`, '');
  }
};
