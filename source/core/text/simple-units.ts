/**
 * Code units that are always a grapheme of their own next to each other, with their width in cells: Latin,
 * Greek and Cyrillic letters, plain punctuation, box drawing, the letters in circles that marks have in the margin;
 * kana, Han and Hangul syllables, which take two. Nearly all text consists of them and needs neither a
 * segmenter nor a width table. Tests compare them with both.
 */
const RANGES: readonly (readonly [first: number, last: number, cells: 1 | 2])[] = [
  [0x20, 0x7e, 1],
  [0xa0, 0xa8, 1],
  [0xaa, 0xac, 1],
  [0xaf, 0x2ff, 1],
  [0x370, 0x377, 1],
  [0x37a, 0x37f, 1],
  [0x384, 0x38a, 1],
  [0x38e, 0x3a1, 1],
  [0x3a3, 0x482, 1],
  [0x48a, 0x52f, 1],
  [0x1e00, 0x1eff, 1],
  [0x2010, 0x2027, 1],
  [0x2030, 0x203b, 1],
  [0x20a0, 0x20bf, 1],
  [0x2190, 0x2193, 1],
  [0x2200, 0x22ff, 1],
  [0x24b6, 0x24c1, 1],
  [0x24c3, 0x24e9, 1],
  [0x2500, 0x25fc, 1],
  [0x3001, 0x3029, 2],
  [0x3041, 0x3096, 2],
  [0x309b, 0x30ff, 2],
  [0x4e00, 0x9fff, 2],
  [0xac00, 0xd7a3, 2],
  [0xff01, 0xff60, 2],
  [0xfffd, 0xfffd, 1],
];

let table: Uint8Array | undefined;

const build = (): Uint8Array => {
  table = new Uint8Array(0x10000);
  for (const [first, last, cells] of RANGES) table.fill(cells, first, last + 1);
  return table;
};

/** Cells by code unit; 0 for a unit that may combine with its neighbours, is invisible, or is half a surrogate pair. */
export const simpleCells = (): Uint8Array => table ?? build();
