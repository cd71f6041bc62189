/** How many bytes are looked at. */
const SAMPLE = 4096;
/** In UTF-16 of a Latin script nearly every other byte is zero; a few are not, in any script. */
const MANY = 0.3;
const FEW = 0.02;
/** Fewer characters tell nothing. */
const FEWEST = 8;

/** The byte order of UTF-16 without a byte order mark, told by where its zero bytes stand; `undefined` for other bytes. */
export const wideEncoding = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  const pairs = Math.floor(sample.length / 2);
  if (pairs < FEWEST) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  if (odd >= pairs * MANY && even <= pairs * FEW) return 'utf-16le';
  if (even >= pairs * MANY && odd <= pairs * FEW) return 'utf-16be';
  return undefined;
};
