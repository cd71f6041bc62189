/** What a flag takes: nothing, one of some words, or a value named in the help text. */
export type Flag = {
  readonly name: string;
  readonly short?: string;
  /** The value's name in the help text; a flag without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: string;
};

export const FORMATS = ['text', 'json', 'jsonl', 'csv', 'md'] as const;
export type ReportFormat = (typeof FORMATS)[number];

export const THEMES = ['auto', 'dark', 'light', 'mono'] as const;
export type ThemeName = (typeof THEMES)[number];

/** Every flag, in the order of the help text. A name that starts with "no-" switches off what follows it. */
export const FLAGS: readonly Flag[] = [
  { name: 'format', value: 'FORMAT', choices: FORMATS, help: 'how a command prints (text)' },
  { name: 'limit', value: 'N', help: 'how many matches search prints (50)' },
  { name: 'show-dropped', help: 'text: list what was left out of a page, and by which rule' },
  { name: 'asides', help: 'search in "read more" boxes and the like as well' },
  { name: 'width', value: 'N', help: 'columns of an article: printed (80), or at most on the screen' },
  { name: 'theme', value: 'THEME', choices: THEMES, help: 'colours of the screen (auto)' },
  { name: 'no-color', help: 'no colours; so does NO_COLOR in the environment' },
  { name: 'encoding', value: 'NAME', help: 'character encoding of the file, where it is guessed wrong' },
  { name: 'max-size', value: 'MB', help: 'the largest input to read (256)' },
  { name: 'offline', help: 'read the copy kept of an address, and ask no server' },
  { name: 'allow-private', help: 'open addresses of this machine and of private networks too' },
  { name: 'list', help: 'name the articles that come with onrecord' },
  { name: 'sample', value: 'NAME', help: 'open one of them' },
  { name: 'help', short: 'h', help: 'this text' },
  { name: 'version', short: 'V', help: 'the version' },
];

/** The command line taken apart: what is no flag, in order, and flags by name; a value that is missing is ''. */
export type Words = {
  readonly input: readonly string[];
  readonly flags: Readonly<Record<string, string | true>>;
};
