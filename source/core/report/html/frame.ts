import type { Document } from '../../document/document.ts';
import { webAddress } from '../../document/web-address.ts';
import { oneLine } from '../printed-text.ts';
import { html } from './escape.ts';
import { STYLE } from './style.ts';

/** A tag of letters, digits and hyphens, as BCP 47 has them. */
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/i;

/** The page's language, as an attribute, where it is known. */
export const languageOf = ({ language }: Document): string =>
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
export const about = ({ byline, date, site, canonical, source }: Document): string => {
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
