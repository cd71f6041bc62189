/**
 * The first bytes as lower-case text, one letter a byte; only those of ASCII, so that neither UTF-16 nor a byte order
 * mark stands in the way.
 */
export const asLetters = (head: Uint8Array, length = 1024): string =>
  String.fromCharCode(...head.subarray(0, length).filter((byte) => byte > 0 && byte < 0x80)).toLowerCase();

/** Whether the bytes are a ZIP archive. */
export const isZip = (head: Uint8Array): boolean => startsWith(head, 0x50, 0x4b, 0x03, 0x04);

/** Whether the bytes begin with these. */
export const startsWith = (head: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => head[i] === byte);

/** Whether the bytes are a PDF's; some have a few bytes of something else in front. */
export const isPdf = (head: Uint8Array): boolean =>
  head.subarray(0, 1024).includes(0x25) && asLetters(head).includes('%pdf-');

export const isRtf = (head: Uint8Array): boolean => asLetters(head, 16).startsWith('{\\rtf');
