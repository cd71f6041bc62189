import type { Document } from '../../document/document.ts';
import { webAddress } from '../../document/web-address.ts';
import type { Printer } from '../printer.ts';
import type { QuotesReport } from '../quotes-report.ts';
import { headline } from '../shape.ts';
import { counted, oneLine } from '../words.ts';
import { articleBody, articleTitle, shownRanges } from './article.ts';
import { castOf } from './cast.ts';
import { html } from './escape.ts';
import { quotedSpans } from './spans.ts';
import { STYLE } from './style.ts';
import { legend, quotationTable } from './tables.ts';

/** An article with what was found in it, or a part of that. */
export type Marked = { readonly document: Document; readonly report: QuotesReport };

/** A tag of letters, digits and hyphens, as BCP 47 has them. */
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/i;

const languageOf = ({ language }: Document): string =>
  language !== undefined && LANGUAGE.test(language) ? ` lang="${language}"` : '';

/** Nothing of the page is ever fetched or run, whatever the article holds. */
const head = (title: string, attributes: string): string => `<!doctype html>
<html${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="onrecord">
<title>${html(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
`;

const FOOT = '</main>\n</body>\n</html>\n';

const about = ({ byline, date, site, canonical, source }: Document): string => {
  const address = webAddress(canonical) ?? webAddress(source.address);
  const facts = [byline?.text, site, date?.text].flatMap((fact) =>
    fact === undefined ? [] : [`<bdi>${html(oneLine(fact))}</bdi>`],
  );
  const from = html(source.name);
  return [
    ...facts,
    address === undefined
      ? from
      : `<a href="${html(address)}" rel="noopener noreferrer nofollow">${from}</a>`,
  ].join(' · ');
};

const marked = ({ document, report }: Marked, prefix: string): string => {
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
</div>
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
