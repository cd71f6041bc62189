import { html } from '../html/escape.ts';
import { FOOT, head } from '../html/frame.ts';
import { oneLine } from '../printed-text.ts';
import { type Printer, pagePrinter } from '../printer.ts';
import { headline } from '../shape.ts';
import { type CompareReport, differenceWords, differing, summaryOf } from './compare-report.ts';

const titleOf = (source: CompareReport['old']): string => oneLine(headline({ version: 1, source }));

const page = (report: CompareReport): string => {
  const title = `${titleOf(report.old)} → ${titleOf(report.new)}`;
  const rows = differing(report).map((one) => {
    const [what, said, speakers] = differenceWords(one);
    return `<tr><th scope="row">${what}</th><td class="words" dir="auto">${html(said)}</td><td dir="auto">${html(speakers)}</td></tr>\n`;
  });
  return `${head(title, '')}<div class="page">
<section class="quotations">
<h1 dir="auto">${html(title)}</h1>
<p class="about">${html(summaryOf(report))}</p>
<table>
<thead><tr><th scope="col">Change</th><th scope="col">Words</th><th scope="col">Speaker</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</section>
</div>
${FOOT}`;
};

/** One self-contained page of the quotations that differ. */
export const comparePagePrinter = (): Printer<CompareReport> => pagePrinter(page, '');
