import type { Draft } from '../../document/draft.ts';
import { joinedPieces } from '../article/cells.ts';
import { resolveLink } from '../html/links.ts';
import { codePageOf, lettersIn, SYMBOLS } from './code-pages.ts';
import { characters, codePages, harmless, hidden, shown } from './controls.ts';
import { Paragraphs, type Setting } from './paragraphs.ts';
import { stylesOf } from './styles.ts';
import { rtfTokens } from './tokens.ts';

/** What holds within a group, and ends with it. */
type Look = Setting & {
  readonly isHidden: boolean;
  /** How many letters a reader that knows `\u` passes over after it. */
  readonly skip: number;
  /** The number of the font; the file's usual one where none is set. */
  readonly font: number | undefined;
  /** Where words of this group go: the text, the number of a list's item, the metadata, what a field says to do, nowhere. */
  readonly into: 'text' | 'marker' | 'title' | 'author' | 'fonts' | 'field' | 'nowhere';
};

/** A group that has not ended, with what held before it, and where words went where it has a place of its own. */
type Group = { readonly look: Look; outer?: { readonly paragraphs: Paragraphs; readonly isNote: boolean } };

const plain: Look = {
  isBold: false,
  isItalic: false,
  isHidden: false,
  size: 24,
  skip: 1,
  font: undefined,
  into: 'text',
};
const deepest = 2000;

/** The address in a field's instruction: `HYPERLINK "https://a.example"`; links within the document have none. */
const targetOf = (instruction: string): string | undefined => {
  const [, target] = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]{1,2000})"/i.exec(instruction) ?? [];
  return target === undefined || /\\l\s/.test(instruction.slice(0, 40))
    ? undefined
    : resolveLink(target, undefined);
};

const WESTERN = 1252;

/**
 * What an RTF file says, given one code unit a byte (see the RTF 1.9.1 specification): its blocks, what of it is set large,
 * and what it states of itself.
 */
export const rtfContent = (rtf: string) => {
  const about = { title: '', author: '' };
  /** Half points most letters of a paragraph are set in. */
  const sizes = new Map<Draft, number>();
  const notes: Draft[] = [];
  const styles = stylesOf(rtf);
  const fonts = new Map<number, number>();
  const stack: Group[] = [];
  let paragraphs = new Paragraphs(sizes);
  let look = plain;
  let ansi = WESTERN;
  let usualFont: number | undefined;
  /** Bytes in one code page that are not decoded yet: a character may take several tokens. */
  let bytes = '';
  /** What the field being read says to do. */
  let instruction = '';
  let skip = 0;
  let isStarred = false;
  let isFirst = false;
  let tooDeep = 0;

  const write = (text: string): void => {
    if (text === '' || look.isHidden) return;
    if (look.into === 'text') paragraphs.write(text, look);
    else if (look.into === 'marker') paragraphs.marker += text;
    else if (look.into === 'field') instruction += text;
    else if (look.into === 'title' || look.into === 'author') about[look.into] += text;
  };
  const writeBytes = (): void => {
    const text = bytes;
    bytes = '';
    if (text === '' || look.into === 'nowhere' || look.into === 'fonts') return;
    const characterSet = fonts.get(look.font ?? usualFont ?? 0);
    write(
      characterSet === SYMBOLS
        ? text.replace(look.into === 'marker' ? /\S/g : /[\x80-\xff]/g, '•')
        : lettersIn(text, codePageOf(characterSet ?? 1) ?? ansi),
    );
  };
  /** From here to the end of the group words are gathered apart. */
  const setApart = (isNote: boolean): void => {
    const group = stack.at(-1);
    if (!group || group.outer) return;
    group.outer = { paragraphs, isNote };
    paragraphs = new Paragraphs(sizes);
    look = { ...plain, skip: look.skip, font: look.font };
  };
  const endGroup = (): void => {
    const group = stack.pop();
    look = group?.look ?? plain;
    if (!group?.outer) return;
    const drafts = paragraphs.close();
    paragraphs = group.outer.paragraphs;
    if (!group.outer.isNote) {
      paragraphs.addAfter(drafts);
      return;
    }
    const label = String(notes.length + 1);
    notes.push({ kind: 'footnote', label, pieces: joinedPieces(drafts) });
    paragraphs.add({ kind: 'note-reference', pieces: [`[${label}]`] });
  };

  const setLook = (name: string, value: number | undefined): boolean => {
    if (name === 'b') look = { ...look, isBold: value !== 0 };
    else if (name === 'i') look = { ...look, isItalic: value !== 0 };
    else if (name === 'v' || name === 'deleted') look = { ...look, isHidden: value !== 0 };
    else if (name === 'plain') look = { ...plain, into: look.into, skip: look.skip, link: look.link };
    else if (name === 'fs') look = { ...look, size: value ?? plain.size };
    else if (name === 'f') look = { ...look, font: value };
    else if (name === 'uc') look = { ...look, skip: Math.max(0, value ?? 1) };
    else return false;
    return true;
  };
  const setFile = (name: string, value: number | undefined): boolean => {
    if (name === 'ansicpg') ansi = value || WESTERN;
    else if (codePages[name] !== undefined) ansi = codePages[name];
    else if (name === 'deff') usualFont = value;
    else if (name === 'fonttbl') look = { ...look, into: 'fonts' };
    else if (name === 'fcharset' && look.into === 'fonts') fonts.set(look.font ?? 0, value ?? 0);
    else return false;
    return true;
  };
  const setParagraph = (name: string, value: number | undefined): void => {
    if (name === 's') paragraphs.outline = styles.get(value ?? 0) ?? paragraphs.outline;
    else if (name === 'pard') {
      paragraphs.outline = undefined;
      paragraphs.isInTable = false;
      paragraphs.depth = 0;
    } else if (name === 'intbl' || name === 'trowd') paragraphs.isInTable = true;
    else if (name === 'ilvl') paragraphs.depth = Math.max(0, Math.min(8, value ?? 0));
    else if (name === 'outlinelevel')
      paragraphs.outline = value !== undefined && value >= 0 && value < 9 ? value : undefined;
    else if (name === 'par' || name === 'sect' || name === 'page' || name === 'nestcell') paragraphs.end();
    else if (name === 'cell') paragraphs.endCell();
    else if (name === 'row') paragraphs.endRow();
    else if (name === 'line') paragraphs.add({ kind: 'line-break' });
    else if (name === 'footnote') setApart(true);
    else if (name === 'listtext' || name === 'pntext') look = { ...look, into: 'marker' };
  };
  const control = (name: string, value: number | undefined): void => {
    if (name === '*') {
      isStarred = isFirst;
      return;
    }
    const isIgnored = isStarred && !harmless.has(name);
    isStarred = false;
    if (name === 'fldinst') {
      instruction = '';
      look = { ...look, into: 'field' };
    } else if (name === 'fldrslt') look = { ...look, link: targetOf(instruction) };
    else if (name === 'ud' && look.into === 'nowhere') look = { ...look, into: 'text' };
    else if (name === 'shptxt') setApart(false);
    else if (name === 'title' || name === 'author') {
      if (look.into === 'nowhere') look = { ...look, into: name };
    } else if (hidden.has(name) || (isIgnored && !shown.has(name) && name !== 'fonttbl'))
      look = { ...look, into: 'nowhere' };
    else if (setLook(name, value) || setFile(name, value)) return;
    else if (name === 'u' && value !== undefined) {
      write(String.fromCharCode(value & 0xffff));
      skip = look.skip;
    } else if (characters[name] !== undefined) write(characters[name]);
    else if (look.into === 'text') setParagraph(name, value);
  };

  for (const token of rtfTokens(rtf)) {
    if (token.kind === 'bytes') {
      bytes += token.text.slice(skip);
      skip = Math.max(0, skip - token.text.length);
      isFirst = false;
      continue;
    }
    writeBytes();
    if (token.kind === 'control') control(token.name, token.value);
    else if (token.kind === 'text') write(token.text);
    else {
      if (token.kind === 'close' && tooDeep > 0) tooDeep--;
      else if (token.kind === 'close') endGroup();
      else if (stack.length >= deepest) tooDeep++;
      else stack.push({ look });
      skip = 0;
      isStarred = false;
    }
    isFirst = token.kind === 'open';
  }
  writeBytes();
  while (stack.length > 0) endGroup();
  return { drafts: [...paragraphs.close(), ...notes], sizes, ...about };
};
