import type { Role } from '../../core/style/roles.ts';
import type { Style } from '../../core/style/style.ts';

export type Palette = {
  readonly name: 'dark' | 'light' | 'mono' | 'contrast-dark' | 'contrast-light';
  readonly styles: Readonly<Record<Role, Style>>;
  /** Colours told apart from one another and from the text; speakers take them in turn. */
  readonly speakers: readonly Style[];
};
