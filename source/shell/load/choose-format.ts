import type { Format } from '../../core/parse/format.ts';
import { formats } from '../../core/parse/formats.ts';
import { plainText } from '../../core/parse/text-formats.ts';
import { HEAD, type Raw } from './read.ts';

/**
 * The format to read an input as: what its bytes prove, else what the server says, else what its name says, else plain
 * text.
 */
export const formatOf = ({ bytes, name, address, mediaType = '' }: Raw): Format => {
  const path = address === undefined ? name : new URL(address).pathname;
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return (
    formats.find(({ sniff }) => sniff?.(bytes.subarray(0, HEAD))) ??
    formats.find(({ mediaTypes }) => mediaTypes.includes(mediaType)) ??
    formats.find(({ extensions }) => extensions.includes(extension)) ??
    plainText
  );
};
