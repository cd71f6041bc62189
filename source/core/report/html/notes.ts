import type { Document } from '../../document/document.ts';
import type { NoteReport, NotesReport } from '../notes/notes-report.ts';
import { standing, summaryOfNotes } from '../notes/notes-shape.ts';
import { beyond, oneLine } from '../printed-text.ts';
import { type Printer, pagePrinter } from '../printer.ts';
import { headline } from '../shape.ts';
import { html } from './escape.ts';
import { about, FOOT, head, languageOf } from './frame.ts';

const item = (one: NoteReport): string => {
  const tags = one.tags.map((tag) => `<span class="swatch h">#${html(tag)}</span>`).join(' ');
  const whole = beyond(one.text, one.sentence);
  return `<figure>
<blockquote dir="auto">${html(oneLine(one.text))}</blockquote>
<figcaption>— ${html(standing(one))}${tags === '' ? '' : ` ${tags}`}</figcaption>
${whole === undefined ? '' : `<p class="faint" dir="auto">${html(whole)}</p>\n`}${one.note === '' ? '' : `<p class="lines" dir="auto">${html(one.note)}</p>\n`}</figure>`;
};

/** The reader's highlights and notes, as a section of a page. */
export const notesSection = (report: NotesReport): string =>
  `<section class="quotations" aria-label="Highlights and notes">
<h2>Highlights and notes</h2>
<p class="faint">${summaryOfNotes(report)}</p>
${report.highlights.map(item).join('\n')}
</section>
`;

type Noted = { readonly document: Document; readonly report: NotesReport };

const noted = ({ document, report }: Noted): string => `<div class="page">
<article>
<header>
<h1 dir="auto">${html(oneLine(headline(report)))}</h1>
<p class="about">${about(document)}</p>
</header>
</article>
${notesSection(report)}</div>
`;

/** One self-contained page of highlights and notes: a single article's, or those of several. */
export const notesPagePrinter = (many: boolean): Printer<Noted> => ({
  ...pagePrinter<Noted>(
    (article) =>
      (many ? '' : head(oneLine(headline(article.report)), languageOf(article.document))) + noted(article),
    '',
  ),
  begin: () => (many ? head('Highlights and notes', '') : ''),
  end: () => FOOT,
});
