import { readMarkdown } from '../../source/core/parse/markdown/index.ts';
import type { Article } from './reader.ts';

const written = `# Links of every kind

The [report](https://example.org/reports/1?year=2023) was read.[^1] More at [example.org](https://example.org/more),
and a [bank](https://bank.example@evil.example/login "looks like a bank").

None of these leads anywhere: [a script](javascript:alert(1)), [a file](file:///etc/passwd),
[a command](https://example.org/;rm%20-rf), [mail](mailto:ada@example.org).

${Array.from({ length: 40 }, (_, index) => `Paragraph ${index + 1} has no link.`).join('\n\n')}

[^1]: The note, at the end of the article.
`;

/** An article of links, one with a note, read from Markdown. */
export const linked: Article = {
  document: readMarkdown(written, { name: 'links.md', mediaType: 'text/markdown' }),
};
