import type { Binding } from '../keys/binding.ts';
import { bindings } from '../keys/bindings.ts';
import { noColours, type OwnColours } from '../style/palettes.ts';
import { type Settings, settings } from './definition.ts';

/** The whole configuration, as the explorer takes it. */
export type Configuration = {
  readonly settings: Settings;
  /** The reader's own colours, which override the theme. */
  readonly colours: OwnColours;
  /** The table of keys with the reader's changes. */
  readonly bindings: readonly Binding[];
};

/** The configuration without a file: all defaults. */
export const usual: Configuration = {
  settings: Object.fromEntries(settings.map(({ name, usual: value }) => [name, value])) as Settings,
  colours: noColours,
  bindings,
};

/** Flags and variables of the environment that override a configuration file. */
export type Flags = {
  readonly theme?: Settings['theme'];
  readonly width?: number;
  readonly forgets?: true;
};

/** The configuration with what the command line overrides. */
export const applyFlags = (
  { settings: own, ...rest }: Configuration,
  { theme, width, forgets }: Flags,
): Configuration => ({
  settings: {
    ...own,
    theme: theme ?? own.theme,
    width: width ?? own.width,
    state: own.state && forgets !== true,
  },
  ...rest,
});
