import type { Role } from './roles.ts';
import type { Style } from './style.ts';

/** How a reader wants roles to look, over a theme; without speakers' colours, those of the theme. */
export type OwnColours = {
  readonly styles: Readonly<Partial<Record<Role, Style>>>;
  readonly speakers: readonly Style[];
};

export const noColours: OwnColours = { styles: {}, speakers: [] };
