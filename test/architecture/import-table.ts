/** A room of the house: what its files may import from the rest of `source`, and which packages. */
export type Room = {
  /** A folder of `source`, or one file of it. A file belongs to the longest room its path begins with. */
  readonly room: string;
  /** Rooms, or single files that hold only types or a number. A room may always import from itself. */
  readonly may: readonly string[];
  /** Packages; `node:*` stands for node's own modules. */
  readonly packages: readonly string[];
};

const shared = {
  analysis: 'core/analyse/analysis.ts',
  unsure: 'core/analyse/unsure.ts',
  rules: 'core/analyse/rules',
  entry: 'core/search/entry.ts',
  filter: 'core/search/filter.ts',
} as const;

/** Written once, for the test that holds it and the README that shows it. */
export const importTable: readonly Room[] = [
  { room: 'core/text', may: [], packages: ['string-width', 'approx-string-match'] },
  { room: 'core/messages', may: [], packages: [] },
  { room: 'core/style', may: [], packages: [] },
  { room: 'core/compare', may: ['core/text'], packages: [] },
  { room: 'core/transcript', may: ['core/text'], packages: [] },
  { room: 'core/document', may: ['core/text'], packages: [] },
  {
    room: 'core/parse',
    may: ['core/text', 'core/document', 'core/transcript'],
    packages: [
      '@mozilla/readability',
      'chardet',
      'fflate',
      'htmlparser2',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-frontmatter',
      'mdast-util-gfm',
      'micromark-extension-frontmatter',
      'micromark-extension-gfm',
      'postal-mime',
      'unpdf',
      'yaml',
    ],
  },
  { room: 'core/library/desk', may: ['core/text'], packages: [] },
  {
    room: 'core/library',
    may: [
      'core/library/desk',
      'core/text',
      'core/document',
      'core/analyse',
      'core/report',
      'core/rows',
      'core/compare',
    ],
    packages: [],
  },
  { room: 'core/rows', may: [], packages: [] },
  { room: 'core/analyse', may: ['core/text', 'core/document', 'core/transcript'], packages: [] },
  { room: 'core/corrections', may: ['core/text', 'core/document', shared.analysis], packages: [] },
  {
    room: 'core/check',
    may: [
      'core/text',
      'core/document',
      shared.analysis,
      'core/analyse/lexicon',
      'core/analyse/grammar',
      'core/analyse/people',
      'core/analyse/sentences',
      'core/compare',
    ],
    packages: [],
  },
  { room: 'core/highlights', may: ['core/text', 'core/document'], packages: [] },
  { room: 'core/search', may: ['core/text', 'core/document', shared.analysis], packages: ['fuse.js'] },
  { room: 'core/layout', may: ['core/text', 'core/document'], packages: ['bidi-js'] },
  {
    room: 'core/state',
    may: [
      'core/text',
      'core/messages',
      'core/document',
      shared.analysis,
      shared.unsure,
      'core/corrections',
      'core/highlights',
      'core/report/offer',
      // A reader points at sentences.
      'core/analyse/sentences',
      'core/search',
      'core/layout',
      // The explorer shows the same note on sourcing that the command prints.
      'core/report/summary',
      // ... and the same check of a draft.
      'core/report/check',
      // ... and what the desk lists.
      'core/library/desk',
    ],
    packages: [],
  },
  {
    room: 'core/keys',
    may: ['core/text', 'core/messages', 'core/report/offer', 'core/report/check', 'core/state'],
    packages: [],
  },
  {
    room: 'core/config',
    may: ['core/text', 'core/style', 'core/layout', 'core/state', 'core/keys'],
    packages: ['smol-toml'],
  },
  {
    room: 'core/report',
    may: [
      'core/compare',
      'core/check',
      'core/text',
      'core/document',
      'core/analyse',
      'core/highlights',
      'core/search',
      'core/layout',
    ],
    packages: [],
  },
  { room: 'shell/rows', may: ['core', 'shell/load'], packages: ['node:*', 'hyparquet'] },
  { room: 'shell', may: ['core'], packages: ['node:*'] },
  {
    room: 'view',
    may: [
      'core/text',
      'core/messages',
      'core/style',
      'core/document',
      'core/layout',
      'core/state',
      'core/keys',
      'core/report/check',
      'core/highlights',
      shared.analysis,
      shared.rules,
      shared.entry,
      'core/library/desk',
    ],
    packages: ['react', 'ink', 'ink-text-input'],
  },
  {
    room: 'command-line',
    may: [
      'core/text',
      shared.filter,
      'core/report/offer',
      'core/document/cast.ts',
      'core/library/desk/library-filter.ts',
    ],
    packages: ['meow'],
  },
  { room: 'commands', may: ['core', 'shell', 'command-line'], packages: ['node:*'] },
  { room: 'explorer', may: ['core', 'shell', 'view', 'command-line'], packages: ['node:*', 'react', 'ink'] },
  { room: 'cli.ts', may: ['command-line', 'commands', 'explorer', 'shell'], packages: ['node:*'] },
];

/** What one file alone may do, and the file. */
export const onlyIn = [
  { what: 'the package meow', pattern: /from 'meow'/, file: 'command-line/meow-words.ts' },
  { what: 'the package smol-toml', pattern: /from 'smol-toml'/, file: 'core/config/parse.ts' },
  {
    what: 'the package approx-string-match',
    pattern: /from 'approx-string-match'/,
    file: 'core/text/passage.ts',
  },
  { what: 'the package bidi-js', pattern: /from 'bidi-js'/, file: 'core/layout/bidi.ts' },
  { what: 'the package fuse.js', pattern: /from 'fuse\.js'/, file: 'core/search/judge.ts' },
  {
    what: 'the package ink-text-input',
    pattern: /from 'ink-text-input'/,
    file: 'view/components/text-field.tsx',
  },
  { what: "ink's useInput", pattern: /\buseInput\b/, file: 'view/use-keys.ts' },
  { what: "ink's useWindowSize", pattern: /\buseWindowSize\b/, file: 'view/app.tsx' },
  {
    what: "ink's render",
    pattern: /import \{[^}]*\brender\b[^}]*\} from 'ink'/,
    file: 'explorer/interactive.tsx',
  },
] as const;
