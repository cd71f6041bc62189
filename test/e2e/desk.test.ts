import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder } from '../helpers/folder.ts';
import { onrecord } from '../helpers/onrecord.ts';
import { bin, journey, rowOf, usual, wide } from './journey.ts';

const folder = createFolder();
const CRANES = 'The cranes are old, and everybody in Leith harbour has known it for ten years';
const END = 'The council of Leith meets again in May.';

/** Articles of a harbour, as files with what stands on top of them. */
const news = join(folder.path, 'news');
mkdirSync(news);
const NEWS = [
  ['monday', '2016-10-10', `“${CRANES},” Maria Voss, the chief engineer, said on Monday.`],
  [
    'tuesday',
    '2016-10-11',
    `“We lost the deal,” Maria Voss said. “It is theft,” said Bill Lasko, the mayor.`,
  ],
  ['wednesday', '2016-10-12', `“${CRANES},” Maria Voss told reporters on Wednesday.`],
] as const;
for (const [name, date, words] of NEWS)
  folder.put(`news/${name}.md`, `---\ntitle: Harbour on ${name}\ndate: ${date}\n---\n\n${words}\n\n${END}\n`);
const files = NEWS.map(([name]) => join(news, `${name}.md`));

/** A library with a name to review, and with a title, an outlet and a speaker that mean harm to a terminal. */
const library = join(folder.path, 'library.sqlite');
const HOSTILE = '\u001b]0;owned\u0007\u001b[31mEvil\u202e\nPost';
const ROWS = [
  ['a', 'Port safe', 'Evening Post', '“The port is safe,” Gov. Maria Tarr said on Monday.'],
  ['b', 'Port open', 'Coast Courier', '“The port is open,” Gov. Maria Tarr said on Tuesday.'],
  ['c', 'Port closed', 'Evening Post', '“The port is closed,” Gov. Tarr said on Wednesday.'],
  ['d', HOSTILE, HOSTILE, `“The port is ours,” Bill\u001b[2J Tarr, a docker, said on Thursday.`],
] as const;
onrecord(
  ['library', 'add', '--library', library, '--input', 'jsonl', '--jobs', '1'],
  ROWS.map(([id, title, outlet, words], index) =>
    JSON.stringify({ id, title, outlet, date: `2016-10-1${index}`, text: `${words}\n\n${END}` }),
  ).join('\n'),
);

journey(
  'a folder opens as a desk: to a person, into the article at the quotation, on to the next, and back',
  { size: wide, args: [news] },
  async (terminal) => {
    const desk = await terminal.untilShows('news · 3 articles', '● Harbour on wednesday', '1/3');
    assert.ok(rowOf(desk, 'Harbour on wednesday') < rowOf(desk, 'Harbour on monday'), 'newest first');
    await terminal.press('p');
    const people = await terminal.untilShows('Maria Voss', 'Bill Lasko');
    assert.match(people.text, /Maria Voss .*3 articles/);
    await terminal.press('Enter');
    await terminal.untilShows('3 quotations · 3 articles', '2016  Oct', 'quoted with Bill Lasko 1');
    await terminal.press('j', 'Enter');
    const article = await terminal.untilShows('Harbour on tuesday', 'We lost the deal', 'J next article');
    assert.doesNotMatch(article.text, /3 quotations/);
    await terminal.press('J');
    await terminal.untilShows('Harbour on monday', 'the chief engineer');
    await terminal.press('J');
    await terminal.untilShows('this is the last of the list');
    await terminal.press('q');
    const back = await terminal.untilShows('3 quotations · 3 articles', '3/3');
    assert.match(back.text, /the same words elsewhere/);
    await terminal.press('q', 'q');
    const first = await terminal.untilShows('● Harbour on wednesday', '  Harbour on tuesday');
    assert.doesNotMatch(first.text, /● Harbour on (?:monday|tuesday)/, 'what was opened counts as read');
    await terminal.press('q');
    assert.equal((await terminal.ended()).status, 0);
  },
);

journey(
  'who said a quotation is corrected from a person’s page, which says so when one comes back',
  { size: wide, args: [news] },
  async (terminal) => {
    await terminal.untilShows('news · 3 articles');
    await terminal.press('p');
    await terminal.untilShows('Maria Voss', 'Bill Lasko');
    await terminal.press('Enter');
    await terminal.untilShows('3 quotations · 3 articles');
    await terminal.press('c');
    await terminal.untilShows('Said by', 'The cranes are old');
    await terminal.write('Ada Roe\r');
    await terminal.untilShows('Harbour on wednesday', 'told reporters', 'Ada Roe');
    await terminal.press('q');
    await terminal.untilShows('2 quotations', '1/2');
  },
);

journey(
  'the same words in two articles are a family, first seen first, and lead into each',
  { size: usual, args: files },
  async (terminal) => {
    await terminal.untilShows('3 places · 3 articles', '1/3');
    await terminal.press('w');
    await terminal.untilShows('The cranes are old', 'first: 2016-10-10', '2×');
    await terminal.press('Enter');
    const family = await terminal.untilShows('Same words', 'Voss  2016-10-12', '1/2');
    assert.ok(rowOf(family, 'Voss  2016-10-10') < rowOf(family, 'Voss  2016-10-12'));
    await terminal.press('j', 'Enter');
    await terminal.untilShows('Harbour on wednesday', 'told reporters');
    await terminal.press('q');
    await terminal.untilShows('Same words', '2/2');
  },
);

journey(
  'a kept library is searched as one types, filtered and ordered; hostile names reach no terminal',
  { size: wide, args: ['library', '--library', library] },
  async (terminal) => {
    const desk = await terminal.untilShows('Library · 4 articles', 'Evil', '1/4');
    assert.doesNotMatch(desk.text, /\u001b|\u202e|\u0007/);
    assert.equal(await terminal.ask('pane_title').then((title) => title.includes('owned')), false);
    await terminal.press('s');
    await terminal.write('@maria saf');
    const found = await terminal.untilShows('/ @maria saf', 'The port is safe', '1/1');
    assert.doesNotMatch(found.text, /The port is open/);
    await terminal.press('Enter');
    await terminal.untilShows('Port safe', 'said on Monday');
    await terminal.press('q');
    await terminal.untilShows('/ @maria saf', '1/1');
    await terminal.press('Escape');
    await terminal.untilShows('Enter open');
    await terminal.press('q');
    await terminal.untilShows('Port open', 'newest first');
    await terminal.write('/courier\r');
    await terminal.untilShows('Filter courier', 'Port open', '1/1');
    await terminal.press('q', 'O');
    const oldest = await terminal.untilShows('oldest first', '1/4');
    assert.ok(rowOf(oldest, 'Port safe') < rowOf(oldest, 'Port closed'));
  },
);

journey(
  'names are reviewed on the screen, an answer holds and is taken back',
  { size: usual, args: ['library', '--library', library] },
  async (terminal) => {
    await terminal.untilShows('To review 1');
    await terminal.press('r');
    await terminal.untilShows('Gov. Tarr  =  Maria Tarr ?', 'The port is closed', 'against');
    await terminal.press('y');
    await terminal.untilShows('“Gov. Tarr” and “Maria Tarr” are one person', 'nothing to decide');
    await terminal.press('p');
    await terminal.until('three articles of hers', ({ text }) => /Maria Tarr +.*3 articles/.test(text));
    await terminal.press('r', 'U');
    await terminal.untilShows('the last decision is taken back', 'Gov. Tarr  =  Maria Tarr ?');
    await terminal.press('n');
    await terminal.untilShows('“Gov. Tarr” and “Maria Tarr” are two people');
    await terminal.press('U');
    await terminal.untilShows('the last decision is taken back');
  },
);

journey(
  'who names nothing to read is offered what they read last beside the bundled articles',
  {
    size: usual,
    command: ['sh', '-c', `"$NODE" "$BIN" "$FILE"; exec "$NODE" "$BIN"`],
    environment: { NODE: process.execPath, BIN: bin, FILE: files[0] ?? '' },
  },
  async (terminal) => {
    await terminal.untilShows('Harbour on monday', 'Maria Voss', 'q quit');
    await terminal.press('q');
    const desk = await terminal.untilShows('Read last', 'Harbour on monday', 'Blinken');
    assert.doesNotMatch(desk.text, /cannot/);
  },
);

journey(
  'with no library yet the desk shows the bundled articles, and says how to keep others',
  { size: usual, args: ['library'] },
  async (terminal) => {
    await terminal.untilShows('Articles that come with onrecord', 'Blinken', 'nothing is kept yet');
  },
);

const failures: readonly (readonly [what: string, argv: readonly string[], words: RegExp])[] = [
  [
    'a library that is not there',
    ['library', '--library', 'none.sqlite'],
    /^onrecord: there is no library at \S*none\.sqlite/m,
  ],
  [
    'files that are not there',
    ['one.txt', 'two.txt'],
    /^onrecord: cannot read one\.txt: there is no such file\nonrecord: cannot read two\.txt/m,
  ],
  ['a Node without SQLite', ['library'], /^onrecord: a library needs a Node with node:sqlite and FTS5/m],
];
for (const [what, argv, words] of failures) {
  const flags = what.includes('Node') ? ['--no-experimental-sqlite'] : [];
  const line = [process.execPath, ...flags, bin, ...argv].map((word) => `'${word}'`).join(' ');
  journey(
    `${what}: one line and the terminal as it was`,
    { size: wide, command: ['sh', '-c', `${line}; echo "status $?"; exec cat`] },
    async (terminal) => {
      assert.match((await terminal.untilShows('status 1')).text, words);
      assert.equal(await terminal.ask('alternate_on'), '0');
    },
  );
}
