import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'yaml';
import type { Document, Source } from '../../document/document.ts';
import type { FormatReader, ReadOptions } from '../format.ts';
import { parsePage, textOf } from '../html/tree.ts';
import { grown } from '../limits.ts';
import { readPlainText } from '../plain-text/index.ts';
import { chunksOf, FRONT_MATTER } from './chunks.ts';
import { definitionsIn } from './definitions.ts';
import { documentOf } from './document-of.ts';

/**
 * No one nests block quotations or lists this deep, on one line or by indentation; a parser's time grows with more
 * than the square of the depth.
 */
const TOO_DEEP =
  /^(?:(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){60}|[ \t]{120,}(?:[-*+]|\d{1,9}[.)])[ \t])/m;
/** Longer texts would take a parser gigabytes. In code units. */
const TOO_LONG = 1 << 25;
/**
 * What costs a parser more than its share where a paragraph, a table or a list has much of it, and how many of each is
 * more than any author writes: marks that pair, cells, addresses, lines of quotations and of lists within lists.
 */
const COSTLY: readonly (readonly [what: RegExp, most: number])[] = [
  [/[*_[\]<`~!]/g, 6000],
  [/\|/g, 40_000],
  [/@/g, 10_000],
  [/^(?:[ \t]*>|[ \t]+[-*+\d])/gm, 5000],
];
/** Shorter stretches have not many of anything. */
const SHORT = 5000;

/**
 * Headings and items of lists a text may have: each costs the parser much more than a paragraph of prose. A numbered list
 * is parsed in one piece.
 */
const MOST_BLOCKS = 200_000;
const BLOCK = /^(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]/gm;
const MOST_NUMBERED = 40_000;
const NUMBERED = /^\d{1,9}[.)][ \t]/gm;

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Whether some stretch without a blank line has more of something than any author would write. */
const isDense = (text: string): boolean => {
  let from = 0;
  while (from < text.length) {
    const blank = text.indexOf('\n\n', from);
    const end = blank < 0 ? text.length : blank;
    if (end - from > SHORT) {
      const stretch = text.slice(from, end);
      if (COSTLY.some(([what, most]) => stretch.length > most && countOf(stretch, what) > most)) return true;
    }
    from = end + 2;
  }
  return false;
};

/** What is past all sense in a text, in words; `undefined` where nothing is. */
const excessOf = (text: string, maxSize: number | undefined): string | undefined => {
  const { limit, more } = grown(TOO_LONG, maxSize);
  if (text.length > limit) return `it is too long to be read as Markdown (${more})`;
  if (TOO_DEEP.test(text)) return 'it is nested too deep to be read as Markdown';
  const isOver = (what: RegExp, most: number): boolean =>
    text.length > 2 * most && countOf(text, what) > most;
  if (isOver(BLOCK, MOST_BLOCKS) || isOver(NUMBERED, MOST_NUMBERED))
    return 'it has too many headings and items of lists to be read as Markdown';
  return isDense(text) ? 'it has too many marks to be read as Markdown' : undefined;
};

const treeOf = (text: string): Root =>
  fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });

/** The words of HTML within Markdown, without its tags, comments and scripts. */
export const wordsOfHtml = (html: string): string => textOf(parsePage(html).root);

/** Reads YAML as JSON's types and no others. Aliases are not followed: a few of them can stand for gigabytes. */
export const parseYaml = (yaml: string): unknown =>
  parse(yaml, { schema: 'core', logLevel: 'error', maxAliasCount: 0, uniqueKeys: false });

/** The trees of a text's chunks, each parsed with the definitions it uses before it. */
function* treesOf(text: string): Generator<Root> {
  const definitionsOf = definitionsIn(text);
  let isFirst = true;
  for (const chunk of chunksOf(text)) {
    const front = isFirst ? (FRONT_MATTER.exec(chunk)?.[0] ?? '') : '';
    const known = chunk.length < text.length ? definitionsOf(chunk) : { source: '', notes: 0 };
    const tree = treeOf(front + known.source + chunk.slice(front.length));
    let stubs = known.notes;
    yield {
      ...tree,
      children: tree.children.filter(({ type }) => type !== 'footnoteDefinition' || stubs-- <= 0),
    };
    isFirst = false;
  }
}

/**
 * Reads Markdown (CommonMark with GitHub's tables, footnotes, task lists and strikethrough, and YAML front matter).
 * Any text is Markdown to a degree, so that nothing is refused; what is nested past all sense is read as plain text.
 */
export const readMarkdown = (text: string, source: Source, { maxSize }: ReadOptions = {}): Document => {
  const excess = excessOf(text, maxSize);
  if (excess !== undefined) {
    const warnings = [`${excess}: this is its plain text`];
    return { ...readPlainText(text, source), warnings };
  }
  return documentOf(treesOf(text), source, { parseYaml, wordsOfHtml });
};

export const reader: FormatReader = { input: 'text', read: readMarkdown };
