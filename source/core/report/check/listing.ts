import { html } from '../html/escape.ts';
import { FOOT, head } from '../html/frame.ts';
import { escaped } from '../markdown.ts';
import { oneLine } from '../printed-text.ts';
import type { Shape } from '../shape.ts';
import { type DiffPart, diffText } from './word-diff.ts';

/** A passage beside a quotation: where it stands, and its words with what differs. */
export type Passage = {
  readonly label: 'Source' | 'Nearest';
  readonly place: string;
  readonly diff: readonly DiffPart[];
};

/** A quotation with what is said of it: "≠ altered, line 3". */
export type Entry = {
  readonly heading: string;
  readonly speaker: string | null;
  readonly words: string;
  readonly passage?: Passage | undefined;
  readonly remarks: readonly string[];
};

/** Quotations with what is said of each. */
export type Listing = {
  readonly title: string;
  readonly summary: string;
  readonly problems: readonly string[];
  readonly entries: readonly Entry[];
};

const indented = (words: string): string => `    ${oneLine(words)}\n`;

const asText = ({ problems, entries, summary }: Listing): string =>
  [
    ...entries.flatMap(({ heading, speaker, words, passage, remarks }) => [
      `${heading}${speaker === null ? '' : ` (${oneLine(speaker)})`}\n`,
      indented(words),
      ...(passage
        ? [
            indented(
              `${passage.label === 'Source' ? '' : 'nearest, '}${passage.place}: ${diffText(passage.diff)}`,
            ),
          ]
        : []),
      ...remarks.map(indented),
      '\n',
    ]),
    ...problems.map((problem) => `${problem}\n`),
    `${summary}\n`,
  ].join('');

const quoted = (words: string): string => `> ${escaped(oneLine(words))}\n`;

const asMarkdown = ({ title, summary, problems, entries }: Listing): string =>
  [
    `# ${escaped(title)}\n\n${summary}\n`,
    ...problems.map((problem) => `${escaped(problem)}\n`),
    ...entries.flatMap(({ heading, speaker, words, passage, remarks }) => [
      `## ${heading}\n`,
      `${quoted(words)}>\n> — ${escaped(oneLine(speaker ?? 'unattributed'))}\n`,
      ...(passage ? [`${passage.label}: ${escaped(passage.place)}\n`, quoted(diffText(passage.diff))] : []),
      ...(remarks.length > 0 ? [`${remarks.map((line) => `- ${escaped(line)}\n`).join('')}`] : []),
    ]),
  ].join('\n');

const safe = (words: string): string => html(oneLine(words));
const faint = (words: string | null): string =>
  words === null ? '' : `<br><span class="faint">${safe(words)}</span>`;
const TAGS = { same: ['', ''], source: ['<del>', '</del> '], draft: ['<ins>', '</ins> '] } as const;

const row = ({ heading, speaker, words, passage, remarks }: Entry): string => {
  const passageWords = passage?.diff.map(({ kind, text }) => TAGS[kind].join(html(text))).join('') ?? '';
  const beside = `${passageWords}${faint(passage ? `${passage.label}: ${passage.place}` : null)}${remarks.map(faint).join('')}`;
  return `<tr>
<th scope="row">${html(heading)}</th>
<td class="words" dir="auto">${safe(words)}${faint(speaker)}</td>
<td class="words" dir="auto">${beside}</td>
</tr>
`;
};

const asPage = ({
  title,
  summary,
  problems,
  entries,
}: Listing): string => `${head(title, '')}<div class="page">
<section class="quotations">
<h1 dir="auto">${html(title)}</h1>
<p class="about">${html(summary)}</p>
${problems.map((problem) => `<p>${safe(problem)}</p>\n`).join('')}<table>
<tbody>
${entries.map(row).join('')}</tbody>
</table>
</section>
</div>
${FOOT}`;

/** Prints listings as text, Markdown and a page. */
export const listingShape = <Report>(
  listing: (report: Report) => Listing,
): Pick<Shape<Report>, 'text' | 'markdown' | 'html'> => ({
  text: (report) => asText(listing(report)),
  markdown: (report) => asMarkdown(listing(report)),
  html: (report) => asPage(listing(report)),
});
