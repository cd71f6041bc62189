import assert from 'node:assert/strict';
import { journey } from './journey.ts';
import { panesOf, untilAnalysed } from './panes.ts';

journey('results come as one types, in groups, with the speaker of each quote', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.write('/');
  await terminal.write('veer');
  const { text } = await terminal.untilShows('/ veer', 'Quotes', 'doesn’t veer into conflict');
  assert.match(text, /Antony Blinken.*veer|veer.*Antony Blinken/);
});

journey(
  'a misspelt name, typed with its slash and Enter in one burst, goes to the speaker',
  {},
  async (terminal) => {
    await untilAnalysed(terminal);
    await terminal.write('G');
    await terminal.until('the end', ({ rows }) => rows.at(-1)?.endsWith('100%') ?? false);
    await terminal.write('/blnken\r');
    await terminal.until(
      'Blinken in the article',
      (screen) =>
        panesOf(screen).article.join(' ').includes('Blinken') && !screen.rows.at(-1)?.endsWith('100%'),
    );
  },
);

journey(
  'a misspelt name and Enter, typed while the quotes are still being found, go to the speaker',
  {},
  async (terminal) => {
    await terminal.untilShows('Blinken');
    await terminal.write('/blnken\r');
    await terminal.until('Blinken’s quotes', (screen) =>
      panesOf(screen).speakers.some((row) => row.includes('● Antony Blinken')),
    );
  },
);

journey('Esc leaves the search, and the reader is where they were', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.write('5j');
  const before = await terminal.until('five lines down', ({ text }) => !text.includes('BEIJING —'));
  await terminal.write('/Taiwan');
  await terminal.untilShows('/ Taiwan');
  await terminal.press('Escape');
  await terminal.until(
    'the article',
    (screen) => panesOf(screen).article.join() === panesOf(before).article.join(),
  );
});

journey('@name narrows to what one speaker said', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.write('/@xi countries');
  const { text } = await terminal.untilShows('benefit our two countries');
  assert.doesNotMatch(text, /Indian Ocean/);
});

journey('Ctrl+U clears the field and Ctrl+W takes a word away', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.write('/balloon nonsense');
  await terminal.untilShows('/ balloon nonsense');
  await terminal.press('C-w');
  await terminal.until(
    'the word gone',
    ({ text }) => text.includes('/ balloon') && !text.includes('nonsense'),
  );
  await terminal.press('C-u');
  await terminal.until('an empty field', ({ text }) => !text.includes('/ balloon'));
});

journey('after Enter the matches stay lit, and n goes from one to the next', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.write('/hacking\r');
  const first = await terminal.until('a match', (screen) =>
    panesOf(screen).article.join(' ').includes('hacking'),
  );
  assert.equal((await terminal.coloured()).includes('hacking'), true);
  await terminal.press('Escape');
  await terminal.until('the matches out', (screen) => screen.rows.at(-1) !== first.rows.at(-1));
});
