import type { Document } from '../../document/document.ts';
import { oneLine } from '../printed-text.ts';
import type { Printer } from '../printer.ts';
import { articleBody, articleTitle } from './article.ts';
import type { Cast } from './cast.ts';
import { about, FOOT, head, languageOf } from './frame.ts';

/** Nobody is quoted on a page that shows an article alone. */
const nobody: Cast = { prefix: '', numberOf: () => 0, isShown: () => false };

const articleHtml = (document: Document): string => `<div class="page">
<article>
<header>
<h1 dir="auto">${articleTitle(document, [], nobody)}</h1>
<p class="about">${about(document)}</p>
</header>
${articleBody(document, [], nobody)}</article>
</div>
`;

/** One self-contained page of the article as it was extracted, or (`many`) of several, one after another. */
export const plainHtmlPrinter = (many: boolean): Printer<Document> => ({
  begin: () => (many ? head('Articles', '') : ''),
  one: (document) => {
    if (many) return articleHtml(document);
    const title = oneLine(document.title?.text ?? document.source.name);
    return head(title, languageOf(document)) + articleHtml(document);
  },
  end: () => FOOT,
});
