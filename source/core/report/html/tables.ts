import { counted, oneLine } from '../printed-text.ts';
import type { QuoteReport, QuotesReport } from '../quotes-report.ts';
import { type Cast, hueClass, lineId, speakerId, wordsId } from './cast.ts';
import { html } from './escape.ts';

type Speaker = QuotesReport['speakers'][number];

const bdi = (words: string): string => `<bdi>${html(oneLine(words))}</bdi>`;

/** Leads to a quotation's words in the article, where the page shows them. */
const toWords = (cast: Cast, id: string, inner: string, label?: string): string => {
  if (!cast.isShown(id)) return inner;
  const labelled = label === undefined ? '' : ` aria-label="${html(label)}"`;
  return `<a href="#${wordsId(cast, id)}"${labelled}>${inner}</a>`;
};

const speakerItem = (cast: Cast, { name, role, quotes }: Speaker, number: number): string => {
  const about = role === undefined ? '' : `<br><span class="faint">${bdi(role)}</span>`;
  const leads = quotes
    .map((id, at) => toWords(cast, id, String(at + 1), `quotation ${at + 1} of ${quotes.length}`))
    .join(' ');
  return `<li id="${speakerId(cast, number)}"><span class="swatch ${hueClass(number)}">${number}</span>${bdi(name)}${about}<br><span class="faint">${counted(quotes.length, 'quotation')}: ${leads}</span></li>`;
};

/** The legend: each speaker's number and colour, who they are, and the way to each of their quotations. */
export const legend = (report: QuotesReport, cast: Cast): string => {
  const nobody = report.quotes.filter((quote) => cast.numberOf(quote) === 0);
  const items = report.speakers.map((speaker, at) => speakerItem(cast, speaker, at + 1));
  if (nobody.length > 0) {
    items.push(
      `<li><span class="swatch h">?</span>unattributed<br><span class="faint">${counted(nobody.length, 'quotation')}</span></li>`,
    );
  }
  return `<ul class="legend">\n${items.join('\n')}\n</ul>
<p class="faint">Lined <mark class="direct h">solid</mark>: all of it stands in quotation marks. <mark class="mixed h">Dashed</mark>: a part does. <mark class="indirect h">Dotted</mark>: none does.</p>`;
};

const COLUMNS = ['Who', 'As printed', 'Words', 'Sentence', 'Kind', 'Section', 'Offsets', 'Confidence'];

const offsets = ({ start, end, spans }: QuoteReport): string =>
  (spans ?? [[start, end]]).map((span) => span.join('–')).join(', ');

const line = (cast: Cast, quote: QuoteReport): string => {
  const { speaker } = quote;
  const number = cast.numberOf(quote);
  const name = speaker?.name ?? undefined;
  const cells = [
    `<span class="swatch ${hueClass(number)}">${number === 0 ? '?' : number}</span>${name === undefined ? '<span class="faint">unattributed</span>' : bdi(name)}`,
    speaker?.mention ? bdi(speaker.mention) : '',
    toWords(cast, quote.id, bdi(quote.text)),
    bdi(quote.sentence.text),
    quote.type,
    html(quote.section ?? ''),
    offsets(quote),
    speaker ? `${Math.round(speaker.confidence * 100)}%` : '',
  ];
  const words = new Set([2, 3]);
  return `<tr id="${lineId(cast, quote)}">${cells.map((cell, at) => `<td${words.has(at) ? ' class="words" dir="auto"' : ''}>${cell}</td>`).join('')}</tr>`;
};

/** Every quotation on a line, with all that is known of it. */
export const quotationTable = (report: QuotesReport, cast: Cast): string =>
  `<div class="scroll"><table>
<thead><tr>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${report.quotes.map((quote) => line(cast, quote)).join('\n')}
</tbody>
</table></div>`;
