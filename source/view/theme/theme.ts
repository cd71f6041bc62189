import type { Span } from '../../core/layout/paint.ts';
import { visualLine } from '../../core/layout/visual.ts';
import {
  isRole,
  lookOf,
  noColours,
  type OwnColours,
  speakersOf,
  type ThemeName,
} from '../../core/style/palettes.ts';
import type { Style } from '../../core/style/style.ts';
import { between, type ColourLevel, sgrOf } from './style.ts';

export type { ThemeName } from '../../core/style/palettes.ts';

/** What can be asked for: a theme, or one that goes by the terminal's background. */
export type ThemeChoice = 'auto' | 'contrast' | ThemeName;

/** What a screen is drawn with: roles become a style, words with roles become text with escape codes. */
export type Theme = {
  readonly name: ThemeName;
  readonly styleOf: (roles: readonly string[]) => Style;
  readonly draw: (spans: readonly Span[]) => string;
};

/** A style whose colour is half way to a quieter one, where there is such a one. */
const subdued = (style: Style, quiet: Style): Style =>
  style.color && quiet.color ? { ...style, color: between(style.color, quiet.color) } : style;

/** A style laid over another. Words made for a background of their own keep it: no tint lies under them. */
const over = (below: Style, above: Style): Style => {
  const isOwn = below.color !== undefined && below.background !== undefined && above.color === undefined;
  return { ...below, ...above, ...(isOwn ? { background: below.background } : {}) };
};

/** A theme for a terminal with so many colours; without any, every theme is the one without colours. */
export const themeOf = (name: ThemeName, level: ColourLevel, own: OwnColours = noColours): Theme => {
  const shown = level === 0 ? 'mono' : name;
  // Where no colours are to be, a reader's own are none either.
  const { styles, speakers: ownSpeakers } = shown === 'mono' ? noColours : own;
  const speakers = ownSpeakers.length > 0 ? ownSpeakers : speakersOf(shown);
  const styleOfRole = (role: string): Style => {
    if (isRole(role)) return styles[role] ?? lookOf(shown, role);
    const [, number, quiet] = /^speaker\/(\d+)(\/quiet)?$/.exec(role) ?? [];
    const style = number ? (speakers[Number(number) % speakers.length] ?? {}) : {};
    return quiet ? subdued(style, styleOfRole('muted')) : style;
  };
  const styleOf = (names: readonly string[]): Style => names.map(styleOfRole).reduce(over, {});
  const codes = new Map<string, string>();
  const codeOf = (names: readonly string[]): string => {
    const key = names.join(' ');
    const known = codes.get(key) ?? sgrOf(styleOf(names), level);
    codes.set(key, known);
    return known;
  };
  return {
    name: shown,
    styleOf,
    draw: (spans) => {
      let drawn = '';
      for (const { text, roles: names } of spans) {
        const code = names.length === 0 ? '' : codeOf(names);
        drawn += code === '' ? text : `\u001b[${code}m${text}\u001b[0m`;
      }
      return drawn;
    },
  };
};

/** A theme that puts what runs from right to left in the order of the screen. */
export const withBidi = (theme: Theme): Theme => ({
  ...theme,
  draw: (spans) => theme.draw(visualLine(spans)),
});

/** The theme asked for; `auto` and `contrast` go by the terminal's background. */
export const themeFor = (
  choice: ThemeChoice,
  isLight: boolean,
  level: ColourLevel,
  own: OwnColours = noColours,
): Theme => {
  const ground = isLight ? 'light' : 'dark';
  const name = choice === 'auto' ? ground : choice === 'contrast' ? (`contrast-${ground}` as const) : choice;
  return themeOf(name, level, own);
};
