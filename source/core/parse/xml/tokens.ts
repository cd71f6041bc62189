import { Tokenizer } from 'htmlparser2';

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

/**
 * Cuts HTML or XML into tags and text, in one pass and without judging whether they fit together. A tag that the text
 * ends in is left out. Never throws.
 */
export const readTokens = (markup: string, parts: Parts, { isXml = false } = {}): void => {
  const { text, start, attribute, open, close, cdata } = parts;
  const none = (): void => undefined;
  let name = '';
  let value = '';
  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: true },
    {
      ontext: (from, to) => text(markup.slice(from, to)),
      ontextentity: (code) => text(String.fromCodePoint(code)),
      onopentagname: (from, to) => start(markup.slice(from, to)),
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag: (from, to) => close(markup.slice(from, to).trim()),
      onattribname: (from, to) => {
        name = markup.slice(from, to);
      },
      onattribdata: (from, to) => {
        value += markup.slice(from, to);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        attribute(name, value);
        value = '';
      },
      oncdata: (from, to, offset) => cdata?.(markup.slice(from, to - offset)),
      oncomment: none,
      ondeclaration: none,
      onend: none,
      onprocessinginstruction: none,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
};
