/** A step through an RTF file. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\name` or `\name123`. */
  | { readonly kind: 'control'; readonly name: string; readonly value?: number }
  /** One code unit a byte, in whatever code page holds there. */
  | { readonly kind: 'bytes'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** Escaped signs that stand for a character. */
const signs: Readonly<Record<string, string>> = { '~': '\u00a0', _: '-' };

const pattern =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/giy;

/** Cuts an RTF file, one code unit a byte, into tokens. The bytes of pictures (`\bin`) are passed over. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  const step = new RegExp(pattern);
  for (let match = step.exec(rtf); match; match = step.exec(rtf)) {
    const [, name, value, hex, sign, brace, text] = match;
    if (name?.toLowerCase() === 'bin') step.lastIndex += Math.max(0, Number(value ?? 0));
    else if (name !== undefined) {
      yield {
        kind: 'control',
        name: name.toLowerCase(),
        ...(value === undefined ? {} : { value: Number(value) }),
      };
    } else if (hex !== undefined)
      yield { kind: 'bytes', text: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (sign === '*') yield { kind: 'control', name: '*' };
    else if (sign === '\n' || sign === '\r') yield { kind: 'control', name: 'par' };
    else if (sign === '{' || sign === '}' || sign === '\\') yield { kind: 'bytes', text: sign };
    else if (sign !== undefined) yield { kind: 'text', text: signs[sign] ?? '' };
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (text !== undefined) yield { kind: 'bytes', text };
  }
}
