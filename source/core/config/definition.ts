import { longestMeasure } from '../layout/frame.ts';

/** A setting of the configuration file; the schema, the decoder and the printed file are made from it. */
export type Setting =
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly choices: readonly string[];
      readonly usual: string;
      readonly help: string;
    }
  | {
      readonly kind: 'number';
      readonly name: string;
      readonly least: number;
      readonly most: number;
      readonly usual: number;
      readonly help: string;
    }
  | { readonly kind: 'switch'; readonly name: string; readonly usual: boolean; readonly help: string };

/** Every setting but the keys, in the order of the printed file. */
export const settings = [
  {
    kind: 'choice',
    name: 'theme',
    choices: ['auto', 'dark', 'light', 'contrast', 'mono'],
    usual: 'auto',
    help: 'Colours of the screen',
  },
  {
    kind: 'number',
    name: 'width',
    least: 20,
    most: 1000,
    usual: longestMeasure,
    help: 'Columns of an article, at most',
  },
  { kind: 'switch', name: 'justify', usual: false, help: 'Lines are filled to both edges' },
  { kind: 'switch', name: 'plain', usual: false, help: 'The article has the screen to itself at the start' },
  {
    kind: 'choice',
    name: 'hyperlinks',
    choices: ['auto', 'always', 'never'],
    usual: 'auto',
    help: 'Addresses are hyperlinks of the terminal, by itself where it is likely to show them',
  },
  {
    kind: 'switch',
    name: 'bidi',
    usual: true,
    help: 'Hebrew, Arabic and the like are put in order here; not where the terminal does so itself',
  },
  {
    kind: 'switch',
    name: 'motion',
    usual: true,
    help: 'What goes on is shown as it does; without, nothing moves by itself',
  },
  {
    kind: 'switch',
    name: 'screen-reader',
    usual: false,
    help: 'The explorer is to be heard: linear, labelled, without the other screen',
  },
  { kind: 'switch', name: 'mouse', usual: true, help: 'The mouse scrolls and clicks; with Shift it selects' },
  { kind: 'switch', name: 'outline', usual: true, help: 'The outline shows at the start' },
  { kind: 'switch', name: 'speakers', usual: true, help: 'The speakers show at the start' },
  { kind: 'switch', name: 'timeline', usual: false, help: 'The timeline shows at the start' },
  { kind: 'switch', name: 'slight', usual: false, help: 'Slight mentions (a word or two) count as quotes' },
  {
    kind: 'switch',
    name: 'state',
    usual: true,
    help: 'An article opens where it was left, and where it is left is kept',
  },
] as const satisfies readonly Setting[];

type Value<S> = S extends { readonly kind: 'choice'; readonly choices: readonly (infer C)[] }
  ? C
  : S extends { readonly kind: 'number' }
    ? number
    : boolean;

/** The value of each setting. */
export type Settings = {
  readonly [S in (typeof settings)[number] as S['name']]: Value<S>;
};

/** The names of the parts of the file that are not settings. */
export const keysPart = 'keys';
export const coloursPart = 'colours';

/** The name of the list of speakers' colours, in the part on colours. */
export const speakersName = 'speakers';
