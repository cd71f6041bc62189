import type { Style } from '../../core/style/style.ts';
import type { Palette } from './roles.ts';

/** What is the same on both backgrounds: the terminal's own colours, nothing dim, and signs that are no colours. */
const plain = {
  muted: {},
  title: { bold: true },
  'pane-title': { bold: true },
  selected: { inverse: true, bold: true },
  followed: { bold: true, underline: true },
  'heading/1': { bold: true, underline: true },
  'heading/2': { bold: true, underline: true },
  'heading/3': { bold: true },
  emphasis: { italic: true },
  strong: { bold: true },
  strike: {},
  code: {},
  link: { underline: true },
  'note-reference': {},
  'block-quotation': { italic: true },
  caption: { italic: true },
  aside: { italic: true },
  dateline: { bold: true },
  margin: {},
  direct: {},
  mixed: {},
  fragment: { bold: true },
  indirect: { italic: true },
  mention: { bold: true },
  cue: { underline: true },
  current: { bold: true, underline: true },
  highlight: { underline: true },
  cursor: { bold: true },
  selection: { inverse: true },
  caret: { inverse: true },
} as const;

const palette = (
  name: Palette['name'],
  colours: { readonly faint: Style; readonly accent: Style; readonly notice: Style; readonly match: Style },
  speakers: readonly string[],
): Palette => ({
  name,
  styles: {
    ...plain,
    faint: colours.faint,
    accent: { ...colours.accent, bold: true },
    'pane-title-focused': { ...colours.accent, bold: true, underline: true },
    key: { ...colours.accent, bold: true },
    notice: { ...colours.notice, bold: true },
    match: { ...colours.match, bold: true },
    dimmed: colours.faint,
  },
  speakers: speakers.map((color) => ({ color })),
});

/** High contrast on a dark background: every colour is at least seven times as light as black (WCAG 2.2, 1.4.6). */
export const contrastDark = palette(
  'contrast-dark',
  {
    faint: { color: '#b2b2b2' },
    accent: { color: '#ffff00' },
    notice: { color: '#ffaf00' },
    match: { color: '#000000', background: '#ffff00' },
  },
  [
    '#00ffff',
    '#ffaf00',
    '#00ff00',
    '#ff8787',
    '#d7afff',
    '#ffff00',
    '#ffafff',
    '#87d7ff',
    '#afff87',
    '#ffd7af',
  ],
);

/** High contrast on a light background: white is at least seven times as light as every colour. */
export const contrastLight = palette(
  'contrast-light',
  {
    faint: { color: '#4e4e4e' },
    accent: { color: '#0000af' },
    notice: { color: '#870000' },
    match: { color: '#ffffff', background: '#0000af' },
  },
  [
    '#0000d7',
    '#870000',
    '#005f00',
    '#5f00af',
    '#af0000',
    '#005f5f',
    '#87005f',
    '#00005f',
    '#5f0000',
    '#303030',
  ],
);
