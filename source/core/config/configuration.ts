import type { Binding } from '../keys/binding.ts';
import { bindings } from '../keys/bindings.ts';
import { noColours, type OwnColours } from '../style/own-colours.ts';
import { type Settings, settings } from './definition.ts';

/** All that can be configured, as the explorer wants it. */
export type Configuration = {
  readonly settings: Settings;
  /** What the reader's own colours are, over the theme. */
  readonly colours: OwnColours;
  /** The table of keys with the reader's changes. */
  readonly bindings: readonly Binding[];
};

/** What holds where nothing is configured. */
export const usual: Configuration = {
  settings: Object.fromEntries(settings.map(({ name, usual: value }) => [name, value])) as Settings,
  colours: noColours,
  bindings,
};

/** What the command line and the environment ask for, which comes before any file. */
export type Asked = {
  readonly theme?: Settings['theme'];
  readonly width?: number;
  readonly forgets?: true;
};

/** A configuration as it holds when something is asked for besides. */
export const withAsked = (
  { settings: own, ...rest }: Configuration,
  { theme, width, forgets }: Asked,
): Configuration => ({
  settings: {
    ...own,
    theme: theme ?? own.theme,
    width: width ?? own.width,
    state: own.state && forgets !== true,
  },
  ...rest,
});
