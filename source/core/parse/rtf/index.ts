import { compose } from '../../document/compose.ts';
import type { Document, Source } from '../../document/document.ts';
import type { Draft, Piece } from '../../document/draft.ts';
import { headedByLooks, topHeading } from '../article/looks.ts';
import { type FormatReader, ReadError } from '../format.ts';
import { stylesOf } from './styles.ts';
import { rtfTokens } from './tokens.ts';

/** What holds within a group, and ends with it. */
type Look = {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** In half points. */
  readonly size: number;
  /** How many letters a reader that knows `\u` passes over after it. */
  readonly skip: number;
  /** Where words of this group go: the text, a field of the metadata, nowhere. */
  readonly into: 'text' | 'title' | 'author' | 'nowhere';
};

const plain: Look = { isBold: false, isItalic: false, size: 24, skip: 1, into: 'text' };

/** Groups whose words are none of the article's. */
const hidden = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable info pict object header footer headerl headerr headerf footerl footerr footerf fldinst generator themedata datastore xmlnstbl rsidtbl latentstyles bkmkstart bkmkend annotation atnid atnauthor operator company'.split(
    ' ',
  ),
);
const characters: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
};
const deepest = 2000;

/**
 * Reads rich text (RTF): paragraphs, outline levels as headings, bold and italics.
 * @throws {ReadError} when it is no RTF, or without words.
 */
export const readRtf = (rtf: string, source: Source): Document => {
  if (!/^\s*\{\\rtf/.test(rtf)) throw new ReadError('this is no RTF file');
  const drafts: Draft[] = [];
  const about = { title: '', author: '' };
  const stack: Look[] = [];
  let look = plain;
  let pieces: Piece[] = [];
  let outline: number | undefined;
  const styles = stylesOf(rtf);
  const sizes = new Map<Draft, number>();
  /** Of the paragraph being read: letters by the size they are set in. */
  let letters = new Map<number, number>();
  let skip = 0;
  let isOptional = false;
  let tooDeep = 0;

  const flush = (): void => {
    const draft: Draft =
      outline === undefined
        ? { kind: 'paragraph', pieces }
        : { kind: 'heading', level: Math.min(6, outline + 1), pieces };
    drafts.push(draft);
    const [size] = [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
    if (size > 0) sizes.set(draft, size);
    pieces = [];
    letters = new Map();
  };
  const write = (text: string): void => {
    if (look.into === 'nowhere') return;
    if (look.into !== 'text') {
      about[look.into] += text;
      return;
    }
    letters.set(look.size, (letters.get(look.size) ?? 0) + text.length);
    const piece: Piece = look.isItalic ? { kind: 'emphasis', pieces: [text] } : text;
    pieces.push(look.isBold ? { kind: 'strong', pieces: [piece] } : piece);
  };
  const control = (name: string, value: number | undefined): void => {
    if (name === '*') isOptional = true;
    else if (name === 'title' || name === 'author') {
      if (look.into === 'nowhere') look = { ...look, into: name };
    } else if (hidden.has(name) || isOptional) look = { ...look, into: 'nowhere' };
    else if (name === 'b') look = { ...look, isBold: value !== 0 };
    else if (name === 'i') look = { ...look, isItalic: value !== 0 };
    else if (name === 'plain') look = { ...look, isBold: false, isItalic: false, size: plain.size };
    else if (name === 'fs') look = { ...look, size: value ?? plain.size };
    else if (name === 's' && look.into === 'text') outline = styles.get(value ?? 0) ?? outline;
    else if (name === 'pard') outline = undefined;
    else if (name === 'outlinelevel')
      outline = value !== undefined && value >= 0 && value < 9 ? value : undefined;
    else if (look.into === 'text' && (name === 'par' || name === 'sect' || name === 'page' || name === 'row'))
      flush();
    else if (name === 'line') pieces.push({ kind: 'line-break' });
    else if (name === 'cell') write(' | ');
    else if (name === 'uc') look = { ...look, skip: Math.max(0, value ?? 1) };
    else if (name === 'u' && value !== undefined) {
      write(String.fromCharCode(value & 0xffff));
      skip = look.skip;
    } else if (characters[name] !== undefined) write(characters[name]);
    if (name !== '*') isOptional = false;
  };

  for (const token of rtfTokens(rtf)) {
    if (token.kind === 'open') {
      if (stack.length >= deepest) tooDeep++;
      else stack.push(look);
      skip = 0;
    } else if (token.kind === 'close') {
      if (tooDeep > 0) tooDeep--;
      else look = stack.pop() ?? plain;
      skip = 0;
      isOptional = false;
    } else if (token.kind === 'control') control(token.name, token.value);
    else {
      const text = token.text.slice(skip);
      skip = Math.max(0, skip - token.text.length);
      if (text !== '') write(text);
    }
  }
  flush();
  const headed = headedByLooks(drafts, sizes);
  const title = about.title.trim() || topHeading(headed);
  const document = compose(headed, {
    ...(title && { title }),
    ...(about.author.trim() && { byline: about.author.trim() }),
    source,
  });
  if (document.text === '') throw new ReadError('this RTF file has no words');
  return document;
};

export const reader: FormatReader = { input: 'text', read: readRtf };
