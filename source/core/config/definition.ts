import { longestMeasure } from '../layout/frame.ts';

/** A row of the table of settings: its name, its default, the text of the help, and for some what it is limited to. */
type Row = readonly [
  name: string,
  usual: string | number | boolean,
  help: string,
  limits?: readonly string[] | { readonly least: number; readonly most: number },
];

/** Every setting but the keys and colours, in the order of the printed file. A boolean is a switch. */
const table = [
  ['theme', 'auto', 'Colours of the screen', ['auto', 'dark', 'light', 'contrast', 'mono']],
  ['width', longestMeasure, 'Columns of an article, at most', { least: 20, most: 1000 }],
  ['justify', false, 'Lines are filled to both edges'],
  ['plain', false, 'The article has the screen to itself at the start'],
  [
    'hyperlinks',
    'auto',
    'Addresses are hyperlinks of the terminal, by itself where it is likely to show them',
    ['auto', 'always', 'never'],
  ],
  ['bidi', true, 'Hebrew, Arabic and the like are put in order here; not where the terminal does so itself'],
  ['motion', true, 'What goes on is shown as it does; without, nothing moves by itself'],
  ['screen-reader', false, 'The explorer is to be heard: linear, labelled, without the other screen'],
  ['mouse', true, 'The mouse scrolls and clicks; with Shift it selects'],
  ['outline', true, 'The outline shows at the start'],
  ['speakers', true, 'The speakers show at the start'],
  ['timeline', false, 'The timeline shows at the start'],
  ['slight', false, 'Slight mentions (a word or two) count as quotes'],
  ['state', true, 'An article opens where it was left, and where it is left is kept'],
] as const satisfies readonly Row[];

type Value<R extends Row> = R extends readonly [string, string, string, readonly (infer Choice)[]]
  ? Choice
  : R[1] extends number
    ? number
    : boolean;

/** The value of each setting. */
export type Settings = { readonly [R in (typeof table)[number] as R[0]]: Value<R> };

/** A setting of the configuration file; the schema, the decoder and the printed file are made from it. */
export type Setting = {
  readonly name: keyof Settings;
  readonly usual: string | number | boolean;
  readonly help: string;
  /** The words it is one of. */
  readonly choices?: readonly string[];
  /** The whole numbers it is between, both included. A setting without these and without choices is a switch. */
  readonly range?: { readonly least: number; readonly most: number };
};

export const settings: readonly Setting[] = table.map(([name, usual, help, limits]): Setting => {
  if (limits === undefined) return { name, usual, help };
  return 'least' in limits ? { name, usual, help, range: limits } : { name, usual, help, choices: limits };
});

/** The names of the parts of the file that are not settings. */
export const keysPart = 'keys';
export const coloursPart = 'colours';

/** The name of the list of speakers' colours, in the part on colours. */
export const speakersName = 'speakers';
