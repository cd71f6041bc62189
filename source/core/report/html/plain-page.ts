import type { Document } from '../../document/document.ts';
import { articleBody, articleTitle } from './article.ts';
import type { Cast } from './cast.ts';
import { articleHead, pagesPrinter } from './frame.ts';

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
