import type { Document } from '../../document/document.ts';
import type { NotesReport } from '../notes/notes-report.ts';
import { counted, oneLine } from '../printed-text.ts';
import type { Printer } from '../printer.ts';
import type { QuotesReport } from '../quotes-report.ts';
import { headline } from '../shape.ts';
import { articleBody, articleTitle, shownRanges } from './article.ts';
import { castOf } from './cast.ts';
import { about, FOOT, head, languageOf } from './frame.ts';
import { notesSection } from './notes.ts';
import { quotedSpans } from './spans.ts';
import { legend, quotationTable } from './tables.ts';

/** An article with what was found in it, or a part of that. */
export type Marked = {
  readonly document: Document;
  readonly report: QuotesReport;
  /** The reader's highlights and notes, where they are wanted as well. */
  readonly notes?: NotesReport | undefined;
};

const marked = ({ document, report, notes }: Marked, prefix: string): string => {
  const spans = quotedSpans(report.quotes, shownRanges(document));
  const cast = castOf(report, prefix, spans);
  const count = `${counted(report.quotes.length, 'quotation')}, ${counted(report.speakers.length, 'speaker')}`;
  return `<div class="page">
<article>
<header>
<h1 dir="auto">${articleTitle(document, spans, cast)}</h1>
<p class="about">${about(document)}</p>
</header>
${articleBody(document, spans, cast)}</article>
<aside aria-label="Speakers">
<h2>Who speaks</h2>
<p class="faint">${count}</p>
${legend(report, cast)}
</aside>
<section class="quotations" aria-label="Quotations">
<h2>Quotations</h2>
<p class="faint">Offsets count UTF-16 code units of the article’s text; confidence is the chance that the speaker is right.</p>
${quotationTable(report, cast)}
</section>
${notes ? notesSection(notes) : ''}</div>
`;
};

/** One self-contained page: a single article's (`many` false), or one for several, each under its own heading. */
export const htmlPrinter = (many: boolean): Printer<Marked> => {
  let count = 0;
  return {
    begin: () => (many ? head('Who said what', '') : ''),
    one: (article) => {
      count += 1;
      if (many) return marked(article, `a${count}-`);
      const title = oneLine(headline(article.report));
      return head(title, languageOf(article.document)) + marked(article, '');
    },
    end: () => FOOT,
  };
};
