import type { Document } from '../../document/document.ts';
import type { NoteReport, NotesReport } from '../notes/notes-report.ts';
import { standing, summaryOfNotes } from '../notes/notes-shape.ts';
import { beyond, oneLine } from '../printed-text.ts';
import { headline } from '../shape.ts';
import { html } from './escape.ts';
import { articleHead, pagesPrinter } from './frame.ts';

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

/** Self-contained pages of highlights and notes. */
export const notesPagePrinter = pagesPrinter<Noted>(
  'Highlights and notes',
  ({ document, report }) => `<div class="page">
<article>
${articleHead(document, html(oneLine(headline(report))))}</article>
${notesSection(report)}</div>
`,
);
