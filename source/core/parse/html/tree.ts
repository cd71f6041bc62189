import { Tokenizer } from 'htmlparser2';
import {
  blockStarts,
  closedBy,
  formattingTags,
  headTags,
  inlineTags,
  opaqueTags,
  scopeTags,
  voidTags,
} from './tags.ts';

/** An element of the page, in a tree far smaller than a browser's: names and attributes in lower case. */
export type Element = {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  readonly parent: Element | undefined;
};
export type Text = { readonly kind: 'text'; text: string };
export type Node = Element | Text;

/** A page: its tree, and the data its scripts of type `application/ld+json` hold. */
export type Page = {
  readonly root: Element;
  /** How many elements the tree holds. */
  readonly elements: number;
  readonly linkedData: readonly string[];
};

/**
 * Elements nested deeper than this are read as if their parent held their words, so that no walk of the tree
 * can run out of stack; browsers do the same, at 512.
 */
const deepest = 200;
/** Attributes nothing here looks at are left out: pages carry megabytes of them. */
const isOfUse = (name: string): boolean =>
  name.length < 40 && !name.startsWith('on') && !name.startsWith('data-');

type Open = { readonly element: Element; closing: boolean };

const make = (tag: string, attributes: Record<string, string>, parent: Element | undefined): Element => ({
  kind: 'element',
  tag,
  attributes,
  children: [],
  parent,
});

/**
 * Reads HTML as forgivingly as a browser does, in one pass and with a stack of bounded depth: ends that were
 * left out are supplied where HTML says an element ends by itself, ends that match nothing are ignored, and
 * the end of an inline element never closes the block it stands in. In XHTML (`isXml`) `<a/>` is an empty element; in
 * HTML it is a start. Never throws.
 */
export const parsePage = (html: string, { isXml = false } = {}): Page => {
  const root = make('#root', {}, undefined);
  const linkedData: string[] = [];
  const stack: Open[] = [{ element: root, closing: false }];
  /** Open elements that were too deep to get a place in the tree. */
  let tooDeep = 0;
  let count = 0;
  /** Inside an element whose words are not the page's (`script`, `svg`): its name and how often it nests. */
  let opaque:
    | { readonly tag: string; depth: number; readonly keeps: boolean; readonly breaksOut: boolean }
    | undefined;
  let kept = '';
  let tag = '';
  let attributes: Record<string, string> = Object.create(null);
  let attribute = '';
  let value = '';

  const top = (): Element => (stack.at(-1) ?? { element: root }).element;

  const pop = (): void => {
    stack.pop();
    while (stack.length > 1 && stack.at(-1)?.closing) stack.pop();
  };

  const append = (text: string): void => {
    if (opaque) {
      if (opaque.keeps) kept += text;
      return;
    }
    const { children } = top();
    const last = children.at(-1);
    if (last?.kind === 'text') last.text += text;
    else children.push({ kind: 'text', text });
  };

  /** Closes what this start tag ends by itself: a paragraph before a list, an item before an item. */
  const closeImplied = (starting: string): void => {
    const ends = closedBy.get(starting);
    if (!ends) return;
    for (let i = stack.length - 1; i > 0; i--) {
      const name = stack[i]?.element.tag ?? '';
      if (ends.tags.has(name)) {
        while (stack.length > i) pop();
        return;
      }
      if (ends.within.has(name)) return;
    }
  };

  const open = (selfClosing: boolean): void => {
    if (opaque) {
      if (tag === opaque.tag && !selfClosing) opaque.depth++;
      if (!opaque.breaksOut || !blockStarts.has(tag)) return;
      opaque = undefined;
    }
    if (opaqueTags.has(tag)) {
      if (selfClosing && (isXml || tag !== 'script')) return;
      const keeps = tag === 'script' && /ld\+json/i.test(attributes.type ?? '');
      opaque = {
        tag,
        depth: 1,
        keeps,
        breaksOut: tag !== 'script' && tag !== 'style' && tag !== 'noscript' && tag !== 'template',
      };
      kept = '';
      return;
    }
    const isVoid = voidTags.has(tag) || (isXml && selfClosing);
    if (tooDeep > 0 || stack.length >= deepest) {
      if (!isVoid) tooDeep++;
      append(tag === 'br' ? '\n' : inlineTags.has(tag) ? '' : ' ');
      return;
    }
    if (top().tag === 'head' && !headTags.has(tag)) pop();
    closeImplied(tag);
    const parent = top();
    const element = make(tag, attributes, parent);
    parent.children.push(element);
    count++;
    if (!isVoid) stack.push({ element, closing: false });
  };

  const close = (name: string): void => {
    if (opaque) {
      if (name === opaque.tag && --opaque.depth <= 0) {
        if (opaque.keeps) linkedData.push(kept);
        opaque = undefined;
      }
      return;
    }
    if (voidTags.has(name)) {
      if (name === 'br') top().children.push(make('br', {}, top()));
      return;
    }
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    const isFormatting = formattingTags.has(name);
    let crossesBlock = false;
    for (let i = stack.length - 1; i > 0; i--) {
      const entry = stack[i];
      if (!entry) return;
      if (entry.element.tag === name) {
        if (isFormatting && crossesBlock) entry.closing = true;
        else while (stack.length > i) pop();
        return;
      }
      if (scopeTags.has(entry.element.tag) && !scopeTags.has(name)) return;
      crossesBlock ||= !formattingTags.has(entry.element.tag);
    }
  };

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (attribute && isOfUse(attribute) && !(attribute in attributes)) attributes[attribute] = value;
        value = '';
        attribute = '';
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
      },
      oncdata: () => undefined,
      onclosetag: (start, end) => close(html.slice(start, end).toLowerCase().trim()),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onend: () => undefined,
      onopentagend: () => open(false),
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        attributes = Object.create(null);
      },
      onprocessinginstruction: () => undefined,
      onselfclosingtag: () => open(true),
      ontext: (start, end) => append(html.slice(start, end)),
      ontextentity: (code) => append(String.fromCodePoint(code)),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { root, elements: count, linkedData };
};
