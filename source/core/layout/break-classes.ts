import { simpleCells } from '../text/simple-units.ts';

/** What a code unit is to the line breaker. `complex` ones may join their neighbours and need the segmenter. */
export const breakClass = {
  complex: 0,
  narrow: 1,
  space: 2,
  dash: 3,
  newline: 4,
  tab: 5,
  wide: 6,
  wideOpen: 7,
  wideClose: 8,
  narrowOpen: 9,
  narrowClose: 10,
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
  const simple = simpleCells();
  const classes = Uint8Array.from(simple, (cells) => (cells === 2 ? breakClass.wide : cells));
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

/** The class of every UTF-16 code unit. */
export const breakClasses = (): Uint8Array => table ?? build();
