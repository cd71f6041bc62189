import type { InlineKind } from '../../document/document.ts';
import { isCovered, isGutter, isSideNote } from './covered.ts';
import { drawsFormula, formulaText, lineOf } from './formula.ts';
import { inlineTags } from './tags.ts';
import { type Element, elementsIn, type Node } from './tree.ts';

/** Words of a block set apart, as offsets into the block's own text. */
export type BlockInline = {
  readonly kind: InlineKind;
  readonly start: number;
  readonly end: number;
  readonly target?: string;
};

/** A run of words of the page between two block boundaries, white space collapsed. */
export type PageBlock = {
  readonly text: string;
  readonly inlines: readonly BlockInline[];
  /** The nearest block element around it. */
  readonly element: Element;
  /** The nodes it was read from: children of one element, from first to last. */
  readonly nodes: readonly Node[];
  /** Code units of the text inside links, and how many links there are. */
  readonly linked: number;
  readonly links: number;
  /** Whether all the words are bold or otherwise strong. */
  readonly strong: boolean;
  /** Cells, where the block is a whole table of data; their texts joined are `text`. */
  readonly rows?: readonly (readonly string[])[];
  readonly hasHeader?: boolean;
};

const inlineKinds: Readonly<Record<string, InlineKind>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  del: 'strike',
  s: 'strike',
  strike: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

const spaces = /[\s\u00a0]+/g;

/** Gathers one block's words, collapsing white space as a browser does. */
class Run {
  text = '';
  readonly inlines: BlockInline[] = [];
  readonly nodes: Node[] = [];
  linked = 0;
  links = 0;
  strong = 0;

  /** Whether the text is empty or ends with white space; to look at it would put it together anew each time. */
  #isSpaced = true;

  add(words: string, verbatim: boolean): void {
    const collapsed = verbatim ? words : words.replace(spaces, ' ');
    const added = !verbatim && this.#isSpaced && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (added !== '') this.#isSpaced = /[ \n]$/.test(added);
    this.text += added;
  }

  get isEmpty(): boolean {
    return this.text.trim() === '';
  }
}

/** Elements that end no line though they are no inline ones. */
const unbroken = new Set(['br', 'link', 'meta', 'math', 'source', 'track', 'param']);
/** Elements of MathJax stand within lines as those that HTML names do. */
const isInline = (tag: string): boolean => inlineTags.has(tag) || tag.startsWith('mjx-');

const hasWords = (node: Node): boolean =>
  node.kind === 'text' ? node.text.trim() !== '' : node.tag === 'hr' || node.children.some(hasWords);

/** Whether an element holds, at any depth the walk allows, an element that is no inline one. */
const holdsBlocks = (element: Element): boolean =>
  element.children.some(
    (child) =>
      child.kind === 'element' &&
      !unbroken.has(child.tag) &&
      !drawsFormula(child) &&
      (isInline(child.tag) ? holdsBlocks(child) : hasWords(child)),
  );

/** The marks a browser draws around `<q>`, unless its words have their own. */
const marksOf = (element: Element): readonly string[] => {
  if (/^\s*["“”‘’«»„']/.test(lineOf(element))) return [];
  let depth = 0;
  for (let at = element.parent; at; at = at.parent) if (at.tag === 'q') depth += 1;
  return depth % 2 === 0 ? ['“', '”'] : ['‘', '’'];
};

/** "<sup><a href="#note2">2</a></sup>": the number of a note, which would run into the word before it. */
const isNoteNumber = (element: Element): boolean =>
  /^\s*\d{1,3}\s*$/.test(lineOf(element)) &&
  elementsIn(element).some(({ tag, attributes }) => tag === 'a' && attributes.href?.startsWith('#'));

/** What stands around words set apart from their sentence: a reading above its characters, a note in the margin. */
const setApart = (element: Element): readonly string[] => {
  if (element.tag === 'rt' && element.parent?.tag !== 'rtc') return ['(', ')'];
  if (element.tag === 'q') return marksOf(element);
  if (element.tag === 'sup' && isNoteNumber(element)) return ['[', ']'];
  return isSideNote(element) ? [' [', '] '] : [];
};

const holdsTable = (element: Element): boolean =>
  elementsIn(element).some((child) => child.tag === 'table' || holdsTable(child));

/** The rows of a table of data; of one that only lays out the page, nothing. */
const rowsOf = (table: Element): { rows: string[][]; hasHeader: boolean } | undefined => {
  if (holdsTable(table)) return undefined;
  const rows: string[][] = [];
  let heads = 0;
  let longest = 0;
  const visit = (element: Element): void => {
    for (const child of elementsIn(element)) {
      if (child.tag === 'tr') {
        const cells = elementsIn(child).filter((cell) => /^t[dh]$/.test(cell.tag) && !isGutter(cell));
        if (rows.length === 0) heads = cells.filter((cell) => cell.tag === 'th').length;
        const texts = cells.map((cell) => lineOf(cell).replace(spaces, ' ').trim());
        for (const text of texts) longest = Math.max(longest, text.length);
        if (texts.some((text) => text !== '')) rows.push(texts);
      } else visit(child);
    }
  };
  visit(table);
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (rows.length < 2 || columns < 2 || longest > 200) return undefined;
  return { rows, hasHeader: heads > 1 };
};

/**
 * Cuts a page into blocks: every run of words between the boundaries of block elements, or between two line
 * breaks. A table of data is one block; a table that only lays out the page is not kept together.
 */
export const blocksOf = (root: Element): PageBlock[] => {
  const blocks: PageBlock[] = [];
  let run = new Run();
  /** A link that blocks stand in, rather than the other way round. */
  let around: Element | undefined;

  const flush = (element: Element): void => {
    if (!run.isEmpty) {
      const text = run.text.replace(/[ \n]+$/, '');
      const { inlines, nodes, linked, links } = run;
      blocks.push({
        text,
        element,
        nodes,
        linked,
        links: links + (around ? 1 : 0),
        strong: run.strong >= text.replace(spaces, '').length * 0.95,
        inlines: inlines
          .map((inline) => ({ ...inline, end: Math.min(inline.end, text.length) }))
          .filter((inline) => inline.start < inline.end),
      });
    }
    run = new Run();
  };

  const inline = (element: Element, block: Element, verbatim: boolean, outer: Node): void => {
    if (isCovered(element) || drawsFormula(element) || isGutter(element) || element.tag === 'rp') return;
    const [before, after] = setApart(element);
    if (before) run.add(before, verbatim);
    within(element, block, verbatim, outer);
    if (after) run.add(after, verbatim);
  };

  const within = (element: Element, block: Element, verbatim: boolean, outer: Node): void => {
    const kind = inlineKinds[element.tag];
    const before = run;
    const start = run.text.length;
    for (const child of element.children) {
      // What has no words, such as a box an extension of the browser put there, does not part a line.
      if (child.kind === 'element' && !isInline(child.tag) && !unbroken.has(child.tag) && !hasWords(child))
        run.add(' ', verbatim);
      else visit(child, block, verbatim, outer);
    }
    if (run !== before || !kind || run.text.length === start) return;
    const target = kind === 'link' ? element.attributes.href : undefined;
    if (kind === 'link') {
      if (target === undefined) return;
      run.linked += run.text.length - start;
      run.links++;
    }
    if (kind === 'strong') run.strong += run.text.slice(start).replace(spaces, '').length;
    run.inlines.push({ kind, start, end: run.text.length, ...(target ? { target } : {}) });
  };

  const visit = (node: Node, block: Element, verbatim: boolean, outer: Node): void => {
    if (node.kind === 'text') {
      const before = run.text.length;
      run.add(node.text, verbatim);
      if (around) run.linked += run.text.length - before;
      if (run.nodes.at(-1) !== outer) run.nodes.push(outer);
    } else if (node.tag !== 'br' && node.tag !== 'math' && unbroken.has(node.tag)) return;
    else if (node.tag === 'br' && verbatim) run.add('\n', true);
    else if (node.tag === 'math') {
      run.add(formulaText(node), verbatim);
      if (run.nodes.at(-1) !== outer) run.nodes.push(outer);
    } else if (isInline(node.tag) && !holdsBlocks(node)) inline(node, block, verbatim, outer);
    else {
      flush(block);
      const outside = around;
      if (node.tag === 'a' && node.attributes.href !== undefined) around = node;
      container(node, verbatim);
      around = outside;
    }
  };

  const container = (element: Element, verbatim: boolean): void => {
    if (element.tag === 'title' || element.tag === 'head' || isGutter(element)) return;
    if (element.tag === 'table') {
      const table = rowsOf(element);
      if (table) {
        for (const child of elementsIn(element))
          if (child.tag === 'caption') visit(child, element, verbatim, child);
        blocks.push({
          text: table.rows.map((row) => row.join('\t')).join('\n'),
          inlines: [],
          element,
          nodes: element.children,
          linked: 0,
          links: 0,
          strong: false,
          ...table,
        });
        return;
      }
    }
    const isVerbatim = verbatim || element.tag === 'pre';
    for (const child of element.children) visit(child, element, isVerbatim, child);
    flush(element);
  };

  container(root, false);
  return blocks;
};
