import type { Document } from '../../document/document.ts';
import { webAddress } from '../../document/web-address.ts';
import { oneLine } from '../printed-text.ts';
import type { Printer } from '../printer.ts';
import { html } from './escape.ts';
import { STYLE } from './style.ts';

/** A tag of letters, digits and hyphens, as BCP 47 has them. */
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/i;

/** The page's language, as an attribute, where it is known. */
const languageOf = ({ language }: Document): string =>
  language !== undefined && LANGUAGE.test(language) ? ` lang="${language}"` : '';

/** A page up to its words. Nothing of it is ever fetched or run, whatever the article holds. */
export const head = (title: string, attributes: string): string => `<!doctype html>
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

export const FOOT = '</main>\n</body>\n</html>\n';

/** What an article says of itself, on a line. */
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

/** What a page shows before an article's words; `title` is HTML. */
export const articleHead = (document: Document, title: string): string => `<header>
<h1 dir="auto">${title}</h1>
<p class="about">${about(document)}</p>
</header>
`;

/**
 * Prints self-contained pages: a single article's (`many` false), or one for several, each under its own heading.
 * @param titleOfAll the title of a page for several.
 * @param body the words of an article; on a page for several the prefix keeps its identifiers apart.
 */
export const pagesPrinter =
  <Article extends { readonly document: Document }>(
    titleOfAll: string,
    body: (article: Article, prefix: string) => string,
  ) =>
  (many: boolean): Printer<Article> => {
    let count = 0;
    return {
      begin: () => (many ? head(titleOfAll, '') : ''),
      one: (article) => {
        count += 1;
        if (many) return body(article, `a${count}-`);
        const { title, source } = article.document;
        return head(oneLine(title?.text ?? source.name), languageOf(article.document)) + body(article, '');
      },
      end: () => FOOT,
    };
  };
