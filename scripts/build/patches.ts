/** A change to the text of a dependency, made while bundling. `from` must stand in the file exactly once. */
export type Change = { readonly from: string | RegExp; readonly to: string };

/** Changes to one file of one version of a package: another version must be looked at before it is changed. */
export type Patch = {
  /** The package's folder, and in it the file. */
  readonly folder: string;
  readonly file: string;
  readonly version: string;
  readonly why: string;
  readonly changes: readonly Change[];
};

const simpleWidth = "import { simpleWidth } from 'onrecord:lazy-segmenter';\n";
const lazySegmenter = "import { lazySegmenter } from 'onrecord:lazy-segmenter';\n";

const segmentersAreLazy = (folder: string, file: string, version: string, from: string): Patch => ({
  folder,
  file,
  version,
  why: 'the first Intl.Segmenter costs 7 ms, and most screens need none',
  changes: [
    { from, to: 'lazySegmenter()' },
    { from: /^/, to: lazySegmenter },
  ],
});

const stringWidth = (folder: string): Patch => ({
  folder,
  file: 'index.js',
  version: '8.3.0',
  why: 'compiling \\p{RGI_Emoji} costs 11 ms as soon as it stands in a file that is loaded',
  changes: [
    { from: 'new Intl.Segmenter()', to: 'lazySegmenter()' },
    { from: '/^\\p{RGI_Emoji}$/v', to: "lazyPattern('^\\\\p{RGI_Emoji}$')" },
    {
      from: 'let width = 0;\n\tconst eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};\n',
      to: `const simple = ambiguousIsNarrow ? simpleWidth(string) : undefined;
if (simple !== undefined) return simple;
let width = 0;
const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};
`,
    },
    {
      from: /^/,
      to: `${lazySegmenter}${simpleWidth}import { lazyPattern } from 'onrecord:lazy-pattern';\n`,
    },
  ],
});

export const PATCHES: readonly Patch[] = [
  ...['ink', 'wrap-ansi', 'widest-line', 'cli-truncate', 'slice-ansi'].map((owner) =>
    stringWidth(`${owner}/node_modules/string-width`),
  ),
  {
    folder: 'string-width',
    file: 'index.js',
    version: '9.0.0',
    why: 'as for the other version',
    changes: [
      { from: 'new Intl.Segmenter()', to: 'lazySegmenter()' },
      {
        from: '/^(?:\\p{RGI_Emoji}|\\p{Regional_Indicator}{1,2}|[\\d#*]\\u{FE0F})/v',
        to: "lazyPattern('^(?:\\\\p{RGI_Emoji}|\\\\p{Regional_Indicator}{1,2}|[\\\\d#*]\\\\u{FE0F})')",
      },
      {
        from: 'function unicodeWidth(string, ambiguousIsNarrow) {\n',
        to: `function unicodeWidth(string, ambiguousIsNarrow) {
const simple = ambiguousIsNarrow ? simpleWidth(string) : undefined;
if (simple !== undefined) return simple;
`,
      },
      {
        from: /^/,
        to: `${lazySegmenter}${simpleWidth}import { lazyPattern } from 'onrecord:lazy-pattern';\n`,
      },
    ],
  },
  segmentersAreLazy('wrap-ansi', 'index.js', '10.0.2', 'new Intl.Segmenter()'),
  segmentersAreLazy('cli-truncate', 'index.js', '6.2.0', 'new Intl.Segmenter()'),
  segmentersAreLazy(
    'slice-ansi',
    'tokenize-ansi.js',
    '10.0.1',
    "new Intl.Segmenter(undefined, {granularity: 'grapheme'})",
  ),
  segmentersAreLazy(
    'ink',
    'build/line-update.js',
    '8.0.0',
    "new Intl.Segmenter(undefined, { granularity: 'grapheme' })",
  ),
  segmentersAreLazy(
    '@alcalzone/ansi-tokenize',
    'build/tokenize.js',
    '0.3.2',
    'new Intl.Segmenter(undefined, { granularity: "grapheme" })',
  ),
  {
    folder: 'yoga-layout',
    file: 'dist/binaries/yoga-wasm-base64-esm.js',
    version: '3.2.1',
    why: 'the layout engine is unpacked by fetch(), which costs 19 ms; its bytes are handed over instead',
    changes: [
      // What remains ("") is no data: URL; the bytes move to a name of their own.
      {
        from: /^([\s\S]*)"data:application\/octet-stream;base64,([\w+/=]+)"([\s\S]*)$/,
        to: '$1""$3\nexport const bytes = "$2";\n',
      },
    ],
  },
  {
    folder: 'yoga-layout',
    file: 'dist/src/index.js',
    version: '3.2.1',
    why: 'the other half of it: instantiated at once',
    changes: [
      { from: 'import loadYoga from', to: 'import loadYoga, { bytes } from' },
      {
        from: 'await loadYoga()',
        to: `await loadYoga({
  instantiateWasm: (imports, done) => {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(bytes, 'base64')), imports);
    done(instance);
    return instance.exports;
  },
})`,
      },
    ],
  },
  {
    folder: 'signal-exit',
    file: 'index.js',
    version: '3.0.7',
    why: 'node:assert brings 27 modules with it, for one check of an argument',
    changes: [{ from: "require('assert')", to: '{ equal: function () {} }' }],
  },
  {
    folder: 'terminal-size',
    file: 'index.js',
    version: '4.0.1',
    why: 'node:child_process is needed only where the terminal does not tell its size',
    changes: [
      {
        from: "import {execFileSync} from 'node:child_process';",
        to: "const execFileSync = (...words) => process.getBuiltinModule('node:child_process').execFileSync(...words);",
      },
    ],
  },
];
