/** When words become hyperlinks of the terminal. */
export type Hyperlinks = 'auto' | 'always' | 'never';

/** Programs that name themselves and have long had hyperlinks. */
const programs = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'Tabby']);

/** The first release of the library behind GNOME's terminals that did not crash on them. */
const firstVte = 5001;

/**
 * Whether a terminal is likely to show hyperlinks (OSC 8) as such, by what the environment says of it. Within a
 * multiplexer nothing is sure, so that it is not likely there.
 */
const mayShow = (environment: NodeJS.ProcessEnv): boolean => {
  const { TERM = '', TERM_PROGRAM = '', TMUX, STY } = environment;
  if (TMUX || STY || /^(?:screen|tmux|dumb|linux)/.test(TERM)) return false;
  return (
    programs.has(TERM_PROGRAM) ||
    /^(?:xterm-kitty|alacritty|foot|xterm-ghostty|contour)/.test(TERM) ||
    Number(environment.VTE_VERSION) >= firstVte ||
    [environment.WT_SESSION, environment.KONSOLE_VERSION, environment.DOMTERM].some(Boolean)
  );
};

/** Whether to make hyperlinks of the terminal, as the reader wants it or, by themselves, where they are likely to show. */
export const makesHyperlinks = (wanted: Hyperlinks, environment: NodeJS.ProcessEnv): boolean =>
  wanted === 'always' || (wanted === 'auto' && mayShow(environment));
