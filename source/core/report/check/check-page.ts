import { html } from '../html/escape.ts';
import { FOOT, head } from '../html/frame.ts';
import { oneLine } from '../printed-text.ts';
import { type Printer, pagePrinter } from '../printer.ts';
import { headline } from '../shape.ts';
import type { CheckedReport, CheckReport } from './check-report.ts';
import { placeWords, remarks, summaryOf, VERDICT_WORDS } from './check-shape.ts';

const words = (text: string): string => html(oneLine(text));

const sourceCell = ({ source, nearest, diff }: CheckedReport): string => {
  if (source) {
    const marked = diff.map(({ kind, text }) => {
      const safe = html(text);
      return kind === 'same' ? safe : kind === 'source' ? `<del>${safe}</del> ` : `<ins>${safe}</ins> `;
    });
    return `${marked.join('')}<br><span class="faint">${words(placeWords(source))}</span>`;
  }
  if (!nearest) return '';
  return `<span class="faint">nearest: ${words(nearest.text)}<br>${words(placeWords(nearest))}</span>`;
};

const row = (check: CheckedReport): string => {
  const [sign, verdict] = VERDICT_WORDS[check.verdict];
  const { quote } = check;
  const speaker = quote.speaker === null ? '' : `<br><span class="faint">${words(quote.speaker)}</span>`;
  const notes = remarks(check).map((line) => `<br><span class="faint">${words(line)}</span>`);
  return `<tr id="line-${quote.line}">
<th scope="row">${sign} ${verdict}<br><span class="faint">line ${quote.line}</span></th>
<td class="words" dir="auto">${words(quote.text)}${speaker}</td>
<td class="words" dir="auto">${sourceCell(check)}${notes.join('')}</td>
</tr>`;
};

const page = (report: CheckReport): string => {
  const title = oneLine(headline({ version: 1, source: report.draft }));
  const problems = report.sources.flatMap(({ problem }) =>
    problem === undefined ? [] : [`<p>${words(problem)}</p>\n`],
  );
  return `${head(title, '')}<div class="page">
<section class="quotations">
<h1 dir="auto">${html(title)}</h1>
<p class="about">${html(summaryOf(report))}</p>
${problems.join('')}<table>
<thead><tr><th scope="col">Verdict</th><th scope="col">Draft</th><th scope="col">Source</th></tr></thead>
<tbody>
${report.checks.map(row).join('\n')}
</tbody>
</table>
</section>
</div>
${FOOT}`;
};

/** One self-contained page: the draft's quotations on one side, the source's words with the differences on the other. */
export const checkPagePrinter = (): Printer<CheckReport> => pagePrinter(page, '');
