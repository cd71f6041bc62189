import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMANDS } from '../../source/command-line/commands.ts';
import { FLAGS } from '../../source/command-line/flags.ts';
import { helpText } from '../../source/command-line/help.ts';
import { meowWords } from '../../source/command-line/meow-words.ts';
import { type Facts, interpret, type Options } from '../../source/command-line/options.ts';

const terminal: Facts = {
  screen: true,
  piped: false,
  noColor: false,
  isThere: (path) => path === 'texts',
  isFolder: (path) => path === 'folder',
};
const pipe: Facts = { ...terminal, screen: false };

const ask = (line: string, facts = terminal): Options =>
  interpret(
    meowWords(
      line.split(' ').filter((word) => word !== ''),
      import.meta,
    ),
    facts,
  );

const wrong: readonly (readonly [line: string, message: RegExp])[] = [
  ['--fromat json', /^unknown flag --fromat; did you mean --format\?$/],
  ['--colour', /^unknown flag --colour/],
  ['-x', /^unknown flag -x$/],
  ['quotes --format', /^--format needs a value: --format FORMAT$/],
  [
    'quotes --format jsn a.txt',
    /^--format jsn: onrecord quotes prints text, json, jsonl, csv, md, html, annotations, gold; did you mean json\?$/,
  ],
  [
    'a.txt --format json',
    /^--format goes with a command: quotes, notes, summary, cite, outline, text, search, check, compare, library$/,
  ],
  ['text a.txt --format csv', /^--format csv: onrecord text prints text, json, jsonl, md, html$/],
  ['--width wide', /^--width wide: give a whole number of at least 20$/],
  ['--width 3', /^--width 3: give a whole number of at least 20$/],
  ['--theme pink', /^--theme pink: choose from auto, dark, light, contrast, mono$/],
  ['--sample x a.txt', /^--sample x and a\.txt: give one of them$/],
  ['a.txt -', /^standard input is one article; give FILEs alone to open many$/],
  ['a.txt b.txt --watch', /^--watch goes with a FILE$/],
  ['search', /^search needs words to look for: /],
  ['search roof', /^search needs a FILE, an address, or an article on standard input$/],
  ['quotes', /^quotes needs a FILE, an address, or an article on standard input$/],
  ['summary --format json', /^summary needs a FILE/],
  ['cite', /^cite needs a FILE/],
  ['--max-size -1', /^--max-size/],
  ['cite a.txt --format html', /^--format html: onrecord cite prints text, bibtex, csl, ris$/],
  ['outline a.txt --speaker pell', /^--speaker goes with onrecord quotes, check, library$/],
  ['a.txt --show-dropped', /^--show-dropped goes with onrecord text$/],
  ['quotes a.txt --min-confidence 2', /^--min-confidence 2: give a number from 0 to 1$/],
  ['quotes a.txt --section two', /^--section two: give a number as onrecord outline prints it/],
  ['quotes a.txt --kind quoted', /^--kind quoted: choose from direct, mixed, indirect$/],
  ['--config a.toml --no-config', /--config/],
  ['--check-config a.toml', /^--check-config takes no FILE; --config FILE/],
  ['completions', /^completions needs a shell: onrecord completions bash\|zsh\|fish$/],
  ['completions csh', /^completions needs a shell/],
  ['qoutes a.txt', /^qoutes: no file and no command is called that; did you mean onrecord quotes\?$/],
  ['help', /did you mean onrecord --help\?$/],
  ['library frobnicate', /^library frobnicate: choose from add, list, people/],
  [
    'ftp://example.org/a',
    /^ftp:\/\/example\.org\/a: give an address that begins with http:\/\/ or https:\/\//,
  ],
];

for (const [line, message] of wrong) {
  test(`“${line}” is wrong usage, and says which word`, () => {
    assert.throws(() => ask(line), { name: 'UsageError', message });
  });
}

const reading = { maxSize: 256 * 1024 * 1024 };

const right: readonly (readonly [line: string, facts: Facts, options: unknown])[] = [
  [
    'a.txt --screen-reader',
    terminal,
    { kind: 'linear', subjects: [{ kind: 'file', path: 'a.txt' }], reading },
  ],
  ['', terminal, { kind: 'explore', subject: { kind: 'bundled' }, reading }],
  ['', pipe, { kind: 'print', subjects: [{ kind: 'bundled' }], reading, width: 80 }],
  ['', { ...terminal, piped: true }, { kind: 'explore', subject: { kind: 'input' }, reading }],
  ['- --no-state', terminal, { kind: 'explore', subject: { kind: 'input' }, reading, forgets: true }],
  ['--recent', pipe, { kind: 'recent' }],
  [
    'a.txt --config my.toml',
    terminal,
    {
      kind: 'explore',
      subject: { kind: 'file', path: 'a.txt' },
      reading,
      config: { kind: 'file', path: 'my.toml' },
    },
  ],
  ['--check-config --no-config', pipe, { kind: 'check-config', config: { kind: 'none' } }],
  [
    '--print-config --theme auto --width 50',
    { ...pipe, noColor: true },
    { kind: 'print-config', theme: 'mono', width: 50 },
  ],
  ['-', terminal, { kind: 'explore', subject: { kind: 'input' }, reading }],
  [
    'a.txt --width 60 --theme light',
    terminal,
    { kind: 'explore', subject: { kind: 'file', path: 'a.txt' }, reading, theme: 'light', width: 60 },
  ],
  [
    'https://example.org/a --no-color',
    terminal,
    { kind: 'explore', subject: { kind: 'address', url: 'https://example.org/a' }, reading, theme: 'mono' },
  ],
  [
    '--sample who-says-so',
    { ...terminal, noColor: true },
    { kind: 'explore', subject: { kind: 'bundled', name: 'who-says-so' }, reading, theme: 'mono' },
  ],
  [
    'a.txt b.txt --encoding shift_jis',
    pipe,
    {
      kind: 'print',
      subjects: [
        { kind: 'file', path: 'a.txt' },
        { kind: 'file', path: 'b.txt' },
      ],
      reading: { ...reading, encoding: 'shift_jis' },
      width: 80,
    },
  ],
  [
    'search blinken a.txt --format json --limit 5 --asides',
    pipe,
    {
      kind: 'report',
      report: 'search',
      subjects: [{ kind: 'file', path: 'a.txt' }],
      reading,
      format: 'json',
      filter: {},
      query: 'blinken',
      limit: 5,
      asides: true,
      all: false,
    },
  ],
  [
    'text --show-dropped --offline --allow-private --cast names.txt https://ledger.example/',
    pipe,
    {
      kind: 'report',
      report: 'dropped',
      subjects: [{ kind: 'address', url: 'https://ledger.example/' }],
      reading: { ...reading, allowPrivate: true, offline: true, castFile: 'names.txt' },
      format: 'text',
      filter: {},
      query: '',
      limit: 50,
      asides: false,
      all: false,
    },
  ],
  [
    'quotes a.txt --speaker pell --kind direct --section 3.2 --min-confidence 0.5 --words bridge --sort length',
    pipe,
    {
      kind: 'report',
      report: 'quotes',
      subjects: [{ kind: 'file', path: 'a.txt' }],
      reading,
      format: 'text',
      filter: {
        speaker: 'pell',
        kind: 'direct',
        section: '3.2',
        minConfidence: 0.5,
        words: 'bridge',
        order: 'length',
      },
      query: '',
      limit: 50,
      asides: false,
      all: false,
    },
  ],
  ['completions zsh', terminal, { kind: 'completions', shell: 'zsh' }],
  ['--help --list', terminal, { kind: 'help' }],
  ['search --help', pipe, { kind: 'help', command: 'search' }],
  ['texts', terminal, { kind: 'explore', subject: { kind: 'file', path: 'texts' }, reading }],
  ['novel', terminal, { kind: 'explore', subject: { kind: 'file', path: 'novel' }, reading }],
  ['-V', pipe, { kind: 'version' }],
];

for (const [line, facts, options] of right) {
  test(`“${line}” on ${facts.screen ? 'a terminal' : 'a pipe'} is understood`, () => {
    assert.deepEqual(ask(line, facts), options);
  });
}

test('the help text names every flag on lines of at most 100 columns', () => {
  const help = helpText();
  for (const { name } of FLAGS) assert.ok(help.includes(`--${name}`), name);
  assert.ok(help.split('\n').every((line) => line.length <= 100));
});

for (const { name, takes, formats, examples } of COMMANDS) {
  test(`onrecord ${name} --help tells of its own flags and formats, with examples that make sense`, () => {
    const help = helpText(name);
    assert.ok(help.includes(`onrecord ${name} [FLAG ...] ${takes}\n`));
    for (const format of formats) assert.match(help, new RegExp(`\\b${format}\\b`));
    for (const { name: flag, commands } of FLAGS) {
      if (commands) assert.equal(help.includes(`--${flag} `), commands.includes(name), flag);
    }
    assert.ok(help.split('\n').every((line) => line.length <= 100));
    for (const example of examples) {
      assert.ok(help.includes(`  ${example}\n`));
      const words = [...example.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      const at = words.indexOf('onrecord');
      const end = words.findIndex((word, index) => index > at && /^[|>]/.test(word));
      const asked = interpret(meowWords(words.slice(at + 1, end < 0 ? undefined : end), import.meta), pipe);
      const report = asked.kind === 'report' ? asked.report : asked.kind;
      assert.equal(report.replace('dropped', 'text'), name);
    }
  });
}
