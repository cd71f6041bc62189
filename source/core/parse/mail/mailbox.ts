const lineFeed = 10;
const from = [0x46, 0x72, 0x6f, 0x6d, 0x20];

const isFrom = (bytes: Uint8Array, at: number): boolean => from.every((byte, i) => bytes[at + i] === byte);

/** Messages of a mailbox that are read; a longer one is an archive, not an article. */
const most = 500;

/** Cuts an mbox file into its messages at lines that begin "From "; a file of one message is that message. */
export const messagesIn = (bytes: Uint8Array): readonly Uint8Array[] => {
  if (!isFrom(bytes, 0)) return [bytes];
  const starts: number[] = [];
  for (let at = 0; at >= 0 && at < bytes.length && starts.length <= most; ) {
    const isFirst = at === 0 || bytes[at - 2] === lineFeed || (bytes[at - 2] === 13 && bytes[at - 4] === 13);
    if (isFrom(bytes, at) && isFirst) starts.push(at);
    const end = bytes.indexOf(lineFeed, at);
    at = end < 0 ? -1 : end + 1;
  }
  return starts.slice(0, most).map((start, i) => {
    const line = bytes.indexOf(lineFeed, start);
    return bytes.subarray(line < 0 ? bytes.length : line + 1, starts[i + 1] ?? bytes.length);
  });
};
