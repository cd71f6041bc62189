import type { Document } from '../../document/document.ts';
import type { NotesReport } from '../notes/notes-report.ts';
import { counted } from '../printed-text.ts';
import type { QuotesReport } from '../quotes-report.ts';
import { articleBody, articleTitle, shownRanges } from './article.ts';
import { type Cast, castOf } from './cast.ts';
import { articleHead, pagesPrinter } from './frame.ts';
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
${articleHead(document, articleTitle(document, spans, cast))}${articleBody(document, spans, cast)}</article>
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

/** Self-contained pages of articles with their quotations. */
export const htmlPrinter = pagesPrinter('Who said what', marked);

/** Nobody is quoted on a page that shows an article alone. */
const nobody: Cast = { prefix: '', numberOf: () => 0, isShown: () => false };

/** Self-contained pages of articles as they were extracted. */
export const plainHtmlPrinter = pagesPrinter<{ readonly document: Document }>(
  'Articles',
  ({ document }) => `<div class="page">
<article>
${articleHead(document, articleTitle(document, [], nobody))}${articleBody(document, [], nobody)}</article>
</div>
`,
);
