/** Texts below this many bytes are read at once: that is as fast as reading only their beginning. */
export const LONG = 256 * 1024;
/** Bytes of a beginning: enough for a screen of any size and some pages more, until the rest is read. */
export const BEGINNING = 64 * 1024;
const NEWLINE = 0x0a;

export const isLongText = (bytes: Uint8Array): boolean => bytes.length >= LONG;

/** The first paragraphs of a long text, to the end of a line; `undefined` if that line is too long. */
export const beginningOf = (bytes: Uint8Array): Uint8Array | undefined => {
  const end = bytes.subarray(0, BEGINNING).lastIndexOf(NEWLINE);
  return end > 0 ? bytes.subarray(0, end + 1) : undefined;
};

/** The first lines of a text of any length; all of a short one. */
export const firstOf = (bytes: Uint8Array): Uint8Array =>
  bytes.length <= BEGINNING ? bytes : (beginningOf(bytes) ?? bytes.subarray(0, BEGINNING));
