import type { DiffPart } from '../../compare/compare.ts';
import { html } from '../html/escape.ts';
import { FOOT, head } from '../html/frame.ts';
import { escaped } from '../markdown.ts';
import { oneLine } from '../printed-text.ts';
import type { Shape } from '../shape.ts';

/** A quotation with what is said of it, under a heading such as "≠ altered, line 3". */
export type Entry = {
  readonly heading: string;
  readonly speaker: string | null;
  readonly words: string;
  /** A passage to set beside it: where it stands, and its words with what differs. */
  readonly passage?: { readonly place: string; readonly diff: readonly DiffPart[] } | undefined;
  readonly remarks: readonly string[];
};

/** Quotations with what is said of each. */
export type Listing = {
  readonly title: string;
  readonly summary: string;
  readonly problems: readonly string[];
  readonly entries: readonly Entry[];
};

const SIGNS = { same: ['', ''], source: ['[-', '-]'], draft: ['{+', '+}'] } as const;

/** The parts on one line, marked: `[-only the source-] {+only the draft+}`, with spaces where words would touch. */
export const markedParts = (parts: readonly DiffPart[]): readonly DiffPart[] => {
  let before = ' ';
  return parts.map(({ kind, text }) => {
    const words = text.replace(/\s+/g, ' ');
    const touches =
      /\S$/.test(before) && (kind !== 'same' || (/[-+][\]}]$/.test(before) && /^[\p{L}\p{N}]/u.test(words)));
    before = SIGNS[kind].join(words);
    return { kind, text: touches ? ` ${before}` : before };
  });
};

/** As text: `[-only the source-] {+only the draft+}`. */
export const diffText = (parts: readonly DiffPart[]): string =>
  markedParts(parts)
    .map(({ text }) => text)
    .join('')
    .trim();

const asText = ({ problems, entries, summary }: Listing): string => {
  const blocks = entries.map(({ heading, speaker, words, passage, remarks }) => {
    const lines = [words, ...(passage ? [`${passage.place}: ${diffText(passage.diff)}`] : []), ...remarks];
    const by = speaker === null ? '' : ` (${oneLine(speaker)})`;
    return `${heading}${by}\n${lines.map((line) => `    ${oneLine(line)}\n`).join('')}\n`;
  });
  return [...blocks, ...[...problems, summary].map((line) => `${line}\n`)].join('');
};

const asMarkdown = ({ title, summary, problems, entries }: Listing): string => {
  const quoted = (words: string): string => `> ${escaped(oneLine(words))}\n`;
  const blocks = entries.flatMap(({ heading, speaker, words, passage, remarks }) => [
    `## ${heading}\n`,
    `${quoted(words)}>\n> — ${escaped(oneLine(speaker ?? 'unattributed'))}\n`,
    ...(passage ? [`${escaped(passage.place)}:\n`, quoted(diffText(passage.diff))] : []),
    ...(remarks.length > 0 ? [remarks.map((line) => `- ${escaped(line)}\n`).join('')] : []),
  ]);
  return [
    `# ${escaped(title)}\n`,
    ...[summary, ...problems].map((line) => `${escaped(line)}\n`),
    ...blocks,
  ].join('\n');
};

const safe = (words: string): string => html(oneLine(words));
const TAGS = { same: ['', ''], source: ['<del>', '</del> '], draft: ['<ins>', '</ins> '] } as const;

const row = ({ heading, speaker, words, passage, remarks }: Entry): string => {
  const cell = (inner: string, below: readonly (string | null | undefined)[]): string => {
    const lines = below.flatMap((line) => (line ? [`<br><span class="faint">${safe(line)}</span>`] : []));
    return `<td class="words" dir="auto">${inner}${lines.join('')}</td>`;
  };
  const beside = passage?.diff.map(({ kind, text }) => TAGS[kind].join(html(text))) ?? [];
  return `<tr>
<th scope="row">${html(heading)}</th>
${cell(safe(words), [speaker])}
${cell(beside.join(''), [passage?.place, ...remarks])}
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
