import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import type { Document, Source } from '../../document/document.ts';
import { documentOf } from './document-of.ts';
import { simplePhrasing } from './simple-phrasing.ts';
import { simpleMapping } from './simple-yaml.ts';

/** Code units that are enough for a screen of any size, and some pages more. */
const ENOUGH = 1 << 14;
/** A shorter beginning would be seen to grow. */
const LEAST = 1 << 11;

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;
/** What a line of prose does not begin with: other blocks do, and definitions. */
const OTHER_BLOCK = /^(?:\s|#|>|(?:[-+*]|\d{1,9}[.)])(?:\s|$)|[-*_= ]+$|`{3}|~{3}|<|\|)/;
const HEADING = /^(#{1,6}) +(\S(?:.*[^\s#])?)$/;
const BREAK = /^(?:\*{3,}|-{3,}|_{3,}|\* \* \*|- - -)$/;
const ITEM = /^[-*+] (?=\S)/;

const paragraph = (words: string): Extract<BlockContent, { type: 'paragraph' }> | undefined => {
  const children = simplePhrasing(words);
  return children && { type: 'paragraph', children };
};

const heading = (line: string): RootContent | undefined => {
  const [, marks = '', words = ''] = HEADING.exec(line) ?? [];
  const children: PhrasingContent[] | undefined = marks === '' ? undefined : simplePhrasing(words);
  return children && { type: 'heading', depth: marks.length as 1 | 2 | 3 | 4 | 5 | 6, children };
};

/** A list of items, each a line of words after the same mark. */
const list = (lines: readonly string[]): RootContent | undefined => {
  const [first = ''] = lines;
  const children = lines.map((line) => {
    const words = line.slice(2);
    const isItem = ITEM.test(line) && line[0] === first[0] && !OTHER_BLOCK.test(words);
    const child = isItem ? paragraph(words) : undefined;
    return child && { type: 'listItem' as const, children: [child] };
  });
  return children.every((child) => child !== undefined)
    ? { type: 'list', ordered: false, children }
    : undefined;
};

/** A quotation of one paragraph. */
const quotation = (lines: readonly string[]): RootContent | undefined => {
  const words = lines.map((line) => (/^> \S/.test(line) ? line.slice(2) : '>'));
  const child = words.some((line) => OTHER_BLOCK.test(line)) ? undefined : paragraph(words.join('\n'));
  return child && { type: 'blockquote', children: [child] };
};

/** What stands between two blank lines: one block, or a heading and what follows it. */
const blocksOf = (lines: readonly string[]): readonly RootContent[] | undefined => {
  const [first = '', ...rest] = lines;
  // Two spaces before a line end keep it.
  if (lines.some((line) => /(?:[ ]{2}|\t)$/.test(line))) return undefined;
  if (first.startsWith('#')) {
    const block = heading(first);
    const more = rest.length > 0 ? blocksOf(rest) : [];
    return block && more && [block, ...more];
  }
  const block =
    lines.length === 1 && BREAK.test(first)
      ? ({ type: 'thematicBreak' } as const)
      : ITEM.test(first)
        ? list(lines)
        : first.startsWith('>')
          ? quotation(lines)
          : lines.some((line) => OTHER_BLOCK.test(line))
            ? undefined
            : paragraph(lines.join('\n'));
  return block && [block];
};

/** Two lists, one after the other, are one with room between its items. */
const isList = (block: RootContent | undefined): boolean => block?.type === 'list';

/**
 * Reads the first blocks of Markdown that is simple, as most articles are, without the grammar of the rest: what the
 * whole reader makes of the text begins with just this. `undefined` where the beginning is not simple for long enough.
 */
export const readBeginning = (text: string, source: Source): Document | undefined => {
  const beginning = text.slice(0, ENOUGH).replaceAll('\r\n', '\n');
  if (beginning.includes('\r')) return undefined;
  const [front = '', yaml = ''] = FRONT_MATTER.exec(beginning) ?? [];
  const stated = front === '' ? undefined : simpleMapping(yaml);
  if (front !== '' && !stated) return undefined;
  const root: Root = { type: 'root', children: front === '' ? [] : [{ type: 'yaml', value: yaml }] };
  const stretches = beginning.slice(front.length).split(/\n(?:[ \t]*\n)+/);
  // The last stretch may go on where the text is longer.
  const known = text.length > ENOUGH ? stretches.slice(0, -1) : stretches;
  let length = 0;
  let isSimple = true;
  for (const stretch of known) {
    const lines = stretch.replace(/^\n+|\n+$/g, '').split('\n');
    const blocks = lines[0] === '' ? [] : blocksOf(lines);
    isSimple = blocks !== undefined && !(isList(root.children.at(-1)) && isList(blocks[0]));
    if (!blocks || !isSimple) break;
    root.children.push(...blocks);
    length += stretch.length;
  }
  return isSimple || length >= LEAST
    ? documentOf([root], source, { parseYaml: () => stated, wordsOfHtml: () => '' })
    : undefined;
};
