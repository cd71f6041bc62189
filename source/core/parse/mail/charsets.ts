import { strFromU8, strToU8 } from 'fflate';
import { strictUtf8 } from '../decode/decoder.ts';

/** The headers at the top of a message, or of a part of it. */
const HEADERS = /(?:^|\n--[^\n]+\n)(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/g;
const CHARSET = /(\bcharset\s*=\s*)("[^"\n]*"|[^\s;]+)/i;
const ASCII =
  /^"?(?:us-ascii|ascii|ansi_x3\.4-19\d\d|iso646-us|default|unknown[\w-]*|x-unknown|8bit|none)"?$/i;
const CODED = /content-transfer-encoding:\s*(?:base64|quoted-printable)/i;

/**
 * A message in which character sets have their true names: what is coded and called ASCII is UTF-8, and so is what is
 * not coded in a message that is sound UTF-8 throughout.
 */
export const withTrueCharsets = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const text = strFromU8(bytes, true);
  const isUtf8 = /[\x80-\xff]/.test(text) && strictUtf8(bytes) !== undefined;
  const repaired = text.replace(HEADERS, (headers) => {
    const isCoded = CODED.test(headers);
    return headers.replace(CHARSET, (whole, name: string, set: string) =>
      isCoded ? (ASCII.test(set) ? `${name}utf-8` : whole) : isUtf8 ? `${name}utf-8` : whole,
    );
  });
  return (repaired === text ? bytes : strToU8(repaired, true)) as Uint8Array<ArrayBuffer>;
};
