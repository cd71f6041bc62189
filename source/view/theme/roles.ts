import type { Style } from './style.ts';

/** Every role words can play but a speaker's, which is "speaker/" and a number. */
export const roles = [
  'muted',
  'faint',
  'accent',
  'title',
  'pane-title',
  'pane-title-focused',
  'selected',
  'followed',
  'heading/1',
  'heading/2',
  'heading/3',
  'emphasis',
  'strong',
  'strike',
  'code',
  'link',
  'note-reference',
  'block-quotation',
  'caption',
  'aside',
  'dateline',
  'margin',
  'direct',
  'mixed',
  'fragment',
  'indirect',
  'mention',
  'cue',
  'dimmed',
  'current',
  'match',
  'key',
  'notice',
  'caret',
] as const;

export type Role = (typeof roles)[number];

export type Palette = {
  readonly name: 'dark' | 'light' | 'mono' | 'contrast-dark' | 'contrast-light';
  readonly styles: Readonly<Record<Role, Style>>;
  /** Colours told apart from one another and from the text; speakers take them in turn. */
  readonly speakers: readonly Style[];
};
