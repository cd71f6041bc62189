import { dark } from './dark.ts';
import type { Palette } from './roles.ts';

const HEADING = '#3f4b57';

export const light: Palette = {
  name: 'light',
  styles: {
    ...dark.styles,
    muted: { color: '#585858' },
    faint: { color: '#bcbcbc' },
    accent: { color: '#7a5500' },
    'pane-title': { color: '#585858' },
    'pane-title-focused': { color: '#7a5500', bold: true },
    selected: { background: '#dedede', bold: true },
    followed: { background: '#eeeeee' },
    'heading/1': { color: HEADING, bold: true, underline: true },
    'heading/2': { color: HEADING, bold: true },
    'heading/3': { color: HEADING, bold: true, italic: true },
    code: { color: '#870000' },
    'note-reference': { color: '#585858' },
    caption: { color: '#585858', italic: true },
    aside: { color: '#5c5c5c' },
    dateline: { color: '#585858', bold: true },
    margin: { color: '#585858' },
    dimmed: { color: '#5c5c5c' },
    current: { background: '#fff3c4', bold: true },
    highlight: { background: '#ffec99', underline: true },
    cursor: { background: '#dfe4ec', bold: true },
    selection: { inverse: true },
    match: { color: '#000000', background: '#ffd75f' },
    key: { color: '#7a5500' },
    notice: { color: '#a03500' },
  },
  speakers: [
    { color: '#005faf' },
    { color: '#8f4d00' },
    { color: '#006b00' },
    { color: '#af0000' },
    { color: '#8700af' },
    { color: '#006a6e' },
    { color: '#626200' },
    { color: '#af0087' },
    { color: '#3a3a8c' },
    { color: '#5f2800' },
  ],
};
