import type { Format } from '../../core/parse/format.ts';

/** What is known about an input before it is read. */
export type Clues = {
  /** A file's name or an address's path; '' for standard input. */
  readonly name: string;
  /** As the server said, without parameters. */
  readonly mediaType?: string;
  /** The first bytes. */
  readonly head: Uint8Array;
};

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * The format to read an input as: what its bytes prove, else what the server says, else what its name says, else the
 * last one of the table, which takes any text.
 */
export const chooseFormat = (
  formats: readonly Format[],
  { name, mediaType, head }: Clues,
): Format | undefined => {
  const extension = extensionOf(name);
  return (
    formats.find(({ sniff }) => sniff?.(head)) ??
    formats.find(({ mediaTypes }) => mediaType !== undefined && mediaTypes.includes(mediaType)) ??
    formats.find(({ extensions }) => extensions.includes(extension)) ??
    formats.at(-1)
  );
};
