import { parseStyle } from './notation.ts';
import type { Style } from './style.ts';

/** Every theme, in the order of the columns of `looks`. */
const names = ['dark', 'light', 'mono', 'contrast-dark', 'contrast-light'] as const;
export type ThemeName = (typeof names)[number];

/**
 * The look of each role words can play, in the notation of readers' own colours: a column for each theme, where the
 * last one given holds for the themes after it as well. Speakers are roles too, "speaker/" and a number, with colours
 * of their own. `mono` has no colours: weight, slant and underline carry what matters. In the themes of high contrast
 * nothing is dim, and every colour has a contrast of seven to one (WCAG 2.2, 1.4.6).
 */
const looks = {
  muted: '#a0a7b2 / #585858 / dim / plain',
  faint: '#4a4f57 / #bcbcbc / dim / #b2b2b2 / #4e4e4e',
  accent: '#e5c07b / #7a5500 / bold / bold #ffff00 / bold #0000af',
  title: 'bold',
  'pane-title': '#a0a7b2 / #585858 / plain / bold',
  'pane-title-focused':
    'bold #e5c07b / bold #7a5500 / bold underline / bold underline #ffff00 / bold underline #0000af',
  selected: 'bold on #313741 / bold on #dedede / inverse / bold inverse',
  followed: 'on #2a2d33 / on #eeeeee / bold / bold underline',
  'heading/1': 'bold underline #ece4d0 / bold underline #3f4b57 / bold underline',
  'heading/2': 'bold #ece4d0 / bold #3f4b57 / bold / bold underline',
  'heading/3': 'bold italic #ece4d0 / bold italic #3f4b57 / bold',
  emphasis: 'italic',
  strong: 'bold',
  strike: 'dim / dim / dim / plain',
  code: '#d7afaf / #870000 / plain',
  link: 'underline',
  'note-reference': '#a0a7b2 / #585858 / dim / plain',
  'block-quotation': 'italic',
  caption: 'italic #a0a7b2 / italic #585858 / dim italic / italic',
  aside: '#9ba2ad / #5c5c5c / dim / italic',
  dateline: 'bold #a0a7b2 / bold #585858 / bold',
  margin: '#a0a7b2 / #585858 / plain',
  direct: 'plain',
  mixed: 'plain',
  fragment: 'bold / bold / plain / bold',
  indirect: 'italic',
  mention: 'bold',
  cue: 'underline',
  dimmed: '#9ba2ad / #5c5c5c / dim / #b2b2b2 / #4e4e4e',
  current: 'bold on #34332a / bold on #fff3c4 / bold underline',
  highlight: 'underline on #3a3210 / underline on #ffec99 / underline',
  cursor: 'bold on #31353d / bold on #dfe4ec / bold',
  selection: 'inverse',
  match:
    '#1c1c1c on #ffd75f / #000000 on #ffd75f / bold inverse / bold #000000 on #ffff00 / bold #ffffff on #0000af',
  key: '#e5c07b / #7a5500 / bold / bold #ffff00 / bold #0000af',
  notice: '#ffaf87 / #a03500 / bold / bold #ffaf00 / bold #870000',
  caret: 'inverse',
};

export type Role = keyof typeof looks;

/** Every role words can play but a speaker's. */
export const roles = Object.keys(looks) as readonly Role[];

export const isRole = (name: string): name is Role => Object.hasOwn(looks, name);

/** How a reader wants roles to look, over a theme; without speakers' colours, those of the theme. */
export type OwnColours = {
  readonly styles: Readonly<Partial<Record<Role, Style>>>;
  readonly speakers: readonly Style[];
};

export const noColours: OwnColours = { styles: {}, speakers: [] };

/** Colours told apart from one another and from the text; speakers take them in turn. */
const speakers: Readonly<Record<ThemeName, string>> = {
  dark: '#87afff #ffaf5f #87d787 #ff8787 #d7afff #5fd7d7 #d7d75f #ff87d7 #afd7ff #d7af87',
  light: '#005faf #8f4d00 #006b00 #af0000 #8700af #006a6e #626200 #af0087 #3a3a8c #5f2800',
  mono: 'plain',
  'contrast-dark': '#00ffff #ffaf00 #00ff00 #ff8787 #d7afff #ffff00 #ffafff #87d7ff #afff87 #ffd7af',
  'contrast-light': '#0000d7 #870000 #005f00 #5f00af #af0000 #005f5f #87005f #00005f #5f0000 #303030',
};

const styleIn = (written = ''): Style => {
  const read = parseStyle(written);
  if ('unknown' in read) throw new SyntaxError(`no style: ${written}`);
  return read.style;
};

/** The style of a role in a theme. */
export const lookOf = (theme: ThemeName, role: Role): Style => {
  const columns = looks[role].split(' / ');
  return styleIn(columns[Math.min(names.indexOf(theme), columns.length - 1)]);
};

/** The styles that speakers have in a theme, in turn. */
export const speakersOf = (theme: ThemeName): readonly Style[] => speakers[theme].split(' ').map(styleIn);
