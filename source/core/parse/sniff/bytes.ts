/**
 * The first bytes as lower-case text, one letter a byte; only those of ASCII, so that neither UTF-16 nor a byte order
 * mark stands in the way.
 */
export const asLetters = (head: Uint8Array, length = 1024): string => {
  let text = '';
  for (const byte of head.subarray(0, length)) if (byte > 0 && byte < 0x80) text += String.fromCharCode(byte);
  return text.toLowerCase();
};

/**
 * The first letter of the bytes that is no white space, as `asLetters` has it; '' where there is none among so many
 * bytes. Most of what is asked of a text is answered by it.
 */
export const firstLetter = (head: Uint8Array, length = 1024): string => {
  const byte = head.subarray(0, length).find((one) => one > 0x20 && one < 0x80);
  return byte === undefined ? '' : String.fromCharCode(byte).toLowerCase();
};

/** Whether the bytes are a ZIP archive. */
export const isZip = (head: Uint8Array): boolean => startsWith(head, 0x50, 0x4b, 0x03, 0x04);

/** Whether the bytes begin with these. */
export const startsWith = (head: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => head[i] === byte);

/** Whether the bytes are a PDF's; some have a few bytes of something else in front. */
export const isPdf = (head: Uint8Array): boolean =>
  head.subarray(0, 1024).includes(0x25) && asLetters(head).includes('%pdf-');

export const isRtf = (head: Uint8Array): boolean => asLetters(head, 16).startsWith('{\\rtf');
