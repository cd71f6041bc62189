import { simpleCells } from '../text/simple-units.ts';

/** Classes of code units for line breaking. Only the segmenter can tell whether `complex` ones join their neighbours. */
export const breakClass = {
  complex: 0,
  // Equal to the widths in cells, so that the table of simple units can be copied.
  narrow: 1,
  wide: 2,
  wideOpen: 3,
  wideClose: 4,
  narrowOpen: 5,
  narrowClose: 6,
  space: 7,
  dash: 8,
  newline: 9,
  tab: 10,
} as const;

// Kinsoku: characters that may not begin a line, and those that may not end one.
const wideClosing =
  '、。，．・：；？！）］｝〕〉》」』】〙〗〟ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％';
const wideOpening = '（［｛〔〈《「『【〘〖〝';
const narrowClosing = ')]}.,;:!?%’”»…›';
const narrowOpening = '([{“‘«‹';
const dashes = '-‐‒–—';

let table: Uint8Array | undefined;

const build = (): Uint8Array => {
  const classes = simpleCells().slice();
  const set = (characters: string, value: number): void => {
    for (const character of characters) classes[character.charCodeAt(0)] = value;
  };
  set(wideClosing, breakClass.wideClose);
  set(wideOpening, breakClass.wideOpen);
  set(narrowClosing, breakClass.narrowClose);
  set(narrowOpening, breakClass.narrowOpen);
  set(dashes, breakClass.dash);
  set(' \r', breakClass.space);
  set('\n', breakClass.newline);
  set('\t', breakClass.tab);
  table = classes;
  return classes;
};

/** The line breaking class of every UTF-16 code unit; built at the first call. */
export const breakClasses = (): Uint8Array => table ?? build();
