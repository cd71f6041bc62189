import { decodeHTML, decodeHTMLAttribute, decodeXML } from 'entities/decode';

/** What is told of the parts of a markup text, in their order. Comments, declarations and instructions are left out. */
export type Parts = {
  /** Words between tags, references to characters decoded. */
  readonly text: (words: string) => void;
  /** A start tag begins, as it is written; its attributes follow, then `open`. */
  readonly start: (name: string) => void;
  /** The value is '' where none is given. */
  readonly attribute: (name: string, value: string) => void;
  readonly open: (isSelfClosing: boolean) => void;
  readonly close: (name: string) => void;
  /** The words of a CDATA section. */
  readonly cdata?: (words: string) => void;
};

/** Elements of HTML whose content is text up to their end tag, and how that begins. */
const rawEnds = new Map(
  ['script', 'style', 'title', 'textarea', 'xmp'].map((name) => [
    name,
    new RegExp(`</${name}(?=[ \\n\\t\\f\\r>])`, 'gi'),
  ]),
);
const spaces = /[ \n\t\f\r]*/y;
const tagName = /[^ \n\t\f\r/>]+/y;
const closingName = /[^ \n\t\f\r>]+/y;
/** Without its value where the value's quotation mark is never closed. */
const attribute =
  /([^ \n\t\f\r/>][^ \n\t\f\r/>=]*)(?:[ \n\t\f\r]*=[ \n\t\f\r]*(?:"([^"]*)"|'([^']*)'|(?!["'])([^ \n\t\f\r>]*)))?/y;

/** The end of what a sticky pattern matches at an offset; the offset itself where it matches nothing. */
const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/**
 * Cuts HTML or XML into tags and text, in one pass and without judging whether they fit together. A tag that the text
 * ends in is left out. Never throws.
 */
export const readTokens = (markup: string, parts: Parts, { isXml = false } = {}): void => {
  const size = markup.length;
  const lastEnd = markup.lastIndexOf('>');
  const decode = (words: string, how: (words: string) => string): string =>
    words.includes('&') ? how(words) : words;
  const decodeText = isXml ? decodeXML : decodeHTML;
  const decodeValue = isXml ? decodeXML : decodeHTMLAttribute;
  const addText = (from: number, to: number): void => {
    if (from < to) parts.text(decode(markup.slice(from, to), decodeText));
  };
  /** The offset after a closing part that is looked for from an offset; the text's end where there is none. */
  const after = (closing: string, from: number): number => {
    const found = markup.indexOf(closing, from);
    return found < 0 ? size : found + closing.length;
  };

  /** Reads a start tag's attributes and its end. @returns the offset after it, and whether it closes itself. */
  const readAttributes = (from: number): { at: number; isSelfClosing: boolean } => {
    let at = from;
    for (;;) {
      at = endOf(spaces, markup, at);
      if (at >= size) return { at: size, isSelfClosing: false };
      const next = markup.charCodeAt(at);
      if (next === 62) {
        parts.open(false);
        return { at: at + 1, isSelfClosing: false };
      }
      if (next === 47) {
        at = endOf(spaces, markup, at + 1);
        if (markup.charCodeAt(at) !== 62) continue;
        parts.open(true);
        return { at: at + 1, isSelfClosing: true };
      }
      attribute.lastIndex = at;
      const found = attribute.exec(markup);
      const [whole = '', name = ''] = found ?? [];
      const value = found?.[2] ?? found?.[3] ?? found?.[4];
      at += whole.length;
      if (value === undefined && markup.charAt(endOf(spaces, markup, at)) === '=')
        return { at: size, isSelfClosing: false };
      parts.attribute(name, decode(value ?? '', decodeValue));
    }
  };

  /** Reads the text of an element that holds nothing else, up to its end tag. */
  const readRaw = (name: string, end: RegExp, from: number): number => {
    end.lastIndex = from;
    const to = end.exec(markup)?.index ?? size;
    if (name === 'title') addText(from, to);
    else if (from < to) parts.text(markup.slice(from, to));
    return to;
  };

  const isStart = (at: number): boolean => {
    const letter = markup.charCodeAt(at) | 32;
    return isXml ? endOf(tagName, markup, at) > at : letter > 96 && letter < 123;
  };

  /** Reads the tag or other part that begins with the "<" at an offset. @returns the offset after it. */
  const readTag = (from: number): number => {
    const next = markup.charAt(from + 1);
    if (isStart(from + 1) && next !== '!' && next !== '?') {
      const end = endOf(tagName, markup, from + 1);
      const name = markup.slice(from + 1, end);
      parts.start(name);
      const { at, isSelfClosing } = readAttributes(end);
      const lower = name.toLowerCase();
      const rawEnd = isXml || isSelfClosing ? undefined : rawEnds.get(lower);
      return rawEnd ? readRaw(lower, rawEnd, at) : at;
    }
    if (next === '/') {
      const start = endOf(spaces, markup, from + 2);
      const end = isStart(start) ? endOf(closingName, markup, start) : start;
      if (end > start && end < size) parts.close(markup.slice(start, end));
      if (end > start || end < lastEnd) return after('>', end);
    }
    if (markup.startsWith('!--', from + 1)) return after('-->', from + 2);
    if (markup.startsWith('![CDATA[', from + 1)) {
      const at = after(']]>', from + 9);
      parts.cdata?.(markup.slice(from + 9, markup.endsWith(']]>', at) ? at - 3 : at));
      return at;
    }
    if ((next === '!' || next === '?') && from < lastEnd) return after('>', from);
    parts.text('<');
    return from + 1;
  };

  for (let at = 0; at < size; ) {
    const tag = markup.indexOf('<', at);
    addText(at, tag < 0 ? size : tag);
    at = tag < 0 ? size : readTag(tag);
  }
};
