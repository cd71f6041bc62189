import { childOf, childrenOf, descendantsOf, type XmlElement } from '../xml/xml-tree.ts';

/** How one level of a list is marked. */
type Level = {
  /** "1", "a", "A", "i" or "I"; '' for a bullet. */
  readonly format: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
};

const pointsOf = (size: string | undefined): number | undefined => {
  const points = /^(\d+(?:\.\d+)?)pt$/.exec(size ?? '')?.[1];
  return points === undefined ? undefined : Number(points);
};

const levelsOf = (style: XmlElement): readonly Level[] => {
  const levels: Level[] = [];
  for (const { name, attributes } of childrenOf(style)) {
    if (!/^list-level-style-/.test(name)) continue;
    levels[Math.max(1, Math.min(10, Number(attributes.level) || 1)) - 1] = {
      format: name === 'list-level-style-number' ? (attributes['num-format'] ?? '') : '',
      before: attributes['num-prefix'] ?? '',
      after: attributes['num-suffix'] ?? '',
      start: Number(attributes['start-value'] ?? 1) || 1,
    };
  }
  return levels;
};

/** What the styles of a document say, by their names. */
export type Styles = ReturnType<typeof stylesOf>;

/** Reads the styles of a document: those of its own file, and before them the common ones of `styles.xml`. */
export const stylesOf = (roots: readonly XmlElement[]) => {
  /** Points of type. */
  const sizes = new Map<string, number>();
  const looks = new Map<string, 'strong' | 'emphasis'>();
  /** The levels of a list, the outermost first. */
  const lists = new Map<string, readonly Level[]>();
  for (const root of roots) {
    for (const style of descendantsOf(root, 'style')) {
      const { name } = style.attributes;
      const properties = childOf(style, 'text-properties')?.attributes;
      if (name === undefined || properties === undefined) continue;
      const size = pointsOf(properties['font-size']);
      if (size !== undefined) sizes.set(name, size);
      if (properties['font-weight'] === 'bold') looks.set(name, 'strong');
      else if (properties['font-style'] === 'italic') looks.set(name, 'emphasis');
    }
    for (const style of descendantsOf(root, 'list-style'))
      lists.set(style.attributes.name ?? '', levelsOf(style));
  }
  return { sizes, looks, lists };
};

const ROMAN = {
  m: 1000,
  cm: 900,
  d: 500,
  cd: 400,
  c: 100,
  xc: 90,
  l: 50,
  xl: 40,
  x: 10,
  ix: 9,
  v: 5,
  iv: 4,
  i: 1,
};

const roman = (number: number): string => {
  let left = Math.min(number, 3999);
  let text = '';
  for (const [letters, value] of Object.entries(ROMAN)) {
    text += letters.repeat(Math.floor(left / value));
    left %= value;
  }
  return text;
};

/** A number as a list writes it: in figures, small Roman figures ("i") or letters ("a", ..., "z", "aa"). */
const written = (number: number, format: string): string => {
  if (number < 1) return String(number);
  if (format === 'i' || format === 'I') return roman(number);
  if (format !== 'a' && format !== 'A') return String(number);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.min(20, Math.ceil(number / 26)));
};

/** The marker of an item of a list, given its number counted from 0; '•' where items are not numbered. */
export const markerOf = (level: Level | undefined, index: number): string => {
  if (!level || level.format === '') return '•';
  const { format, before, after, start } = level;
  const number = written(start + index, format);
  return before + (/[AI]/.test(format) ? number.toUpperCase() : number) + after;
};
