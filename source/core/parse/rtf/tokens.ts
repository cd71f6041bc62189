import { numberAt } from '../../text/at.ts';
/** A step through an RTF file. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\name` or `\name123`. */
  | { readonly kind: 'control'; readonly name: string; readonly value?: number }
  | { readonly kind: 'text'; readonly text: string };

/** What Windows-1252 has where Latin-1 has control characters; 0 where it has nothing. */
const windows = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e,
  0x178,
];

const letterOf = (byte: number): string => {
  const code = byte >= 0x80 && byte <= 0x9f ? numberAt(windows, byte - 0x80) : byte;
  return code === 0 ? '' : String.fromCharCode(code);
};

/** Escaped signs that stand for a character. */
const signs: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  _: '-',
  '-': '',
};

const step = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/gi;

/** Cuts an RTF file into tokens. Bytes above ASCII are read as Windows-1252. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  for (const [, name, value, hex, sign, brace, text] of rtf.matchAll(step)) {
    if (name !== undefined) {
      yield {
        kind: 'control',
        name: name.toLowerCase(),
        ...(value === undefined ? {} : { value: Number(value) }),
      };
    } else if (hex !== undefined) yield { kind: 'text', text: letterOf(Number.parseInt(hex, 16)) };
    else if (sign === '*') yield { kind: 'control', name: '*' };
    else if (sign === '\n' || sign === '\r') yield { kind: 'control', name: 'par' };
    else if (sign !== undefined) yield { kind: 'text', text: signs[sign] ?? '' };
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (text !== undefined) yield { kind: 'text', text };
  }
}
