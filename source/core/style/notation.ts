import type { Style } from './style.ts';

/** Colours that go by a name, as terminals' own palettes usually have them. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  red: '#cd3131',
  green: '#0dbc79',
  yellow: '#e5e510',
  blue: '#2472c8',
  magenta: '#bc3fbc',
  cyan: '#11a8cd',
  white: '#e5e5e5',
  grey: '#808080',
};

const attributes = ['bold', 'dim', 'italic', 'underline', 'inverse'] as const;

/** Colours by name and words for the rest, as the notation knows them. */
export const styleWords: readonly string[] = ['plain', ...attributes, ...Object.keys(named)];

const colourOf = (word: string): string | undefined => {
  if (/^#[\da-f]{6}$/.test(word)) return word;
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(word);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  return Object.hasOwn(named, word) ? named[word] : undefined;
};

/** What a style is written as, or the first word of it that means nothing. */
export type ReadStyle = { readonly style: Style } | { readonly unknown: string };

/** Reads a style written like "bold #1c1c1c on #ffd75f"; the colour after "on" is the background's. */
export const parseStyle = (written: string): ReadStyle => {
  let style: Style = {};
  let isBackground = false;
  for (const word of written.toLowerCase().split(/\s+/).filter(Boolean)) {
    const attribute = attributes.find((one) => one === word);
    const colour = colourOf(word);
    if (isBackground && colour === undefined) return { unknown: `on ${word}` };
    if (colour !== undefined) style = { ...style, [isBackground ? 'background' : 'color']: colour };
    else if (attribute) style = { ...style, [attribute]: true };
    else if (word !== 'on' && word !== 'plain') return { unknown: word };
    isBackground = word === 'on';
  }
  return isBackground ? { unknown: 'on' } : { style };
};

/** A style as it is written; `parseStyle` reads it back. */
export const writeStyle = (style: Style): string => {
  const words = [
    ...attributes.filter((attribute) => style[attribute]),
    ...(style.color ? [style.color] : []),
    ...(style.background ? ['on', style.background] : []),
  ];
  return words.length > 0 ? words.join(' ') : 'plain';
};
