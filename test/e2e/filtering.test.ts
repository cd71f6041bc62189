import assert from 'node:assert/strict';
import { journey, rowOf, usual } from './journey.ts';
import { panesOf, untilAnalysed } from './panes.ts';

journey(
  'quotes are listed by kind, section and words, in another order, and all again',
  {},
  async (terminal) => {
    await untilAnalysed(terminal);
    await terminal.write('&');
    await terminal.untilShows('a kind, a section, a speaker');
    await terminal.write('direct ones\r');
    await terminal.until('the filter under the title', (screen) =>
      panesOf(screen).speakers.some((row) => row.trim() === 'direct'),
    );
    await terminal.write('&section 3\rOO');
    const { speakers } = panesOf(await terminal.untilShows('direct · § 3 · longest first'));
    const quotes = speakers.slice(speakers.findIndex((row) => row.includes('longest first')));
    assert.ok(quotes.some((row) => /direct$/.test(row)));
    assert.ok(!quotes.some((row) => /(?:mixed|indirect)$/.test(row)));
    await terminal.press('C');
    await terminal.until('all again', ({ text }) => !text.includes('longest first'));
  },
);

journey('on a small screen too', { size: usual }, async (terminal) => {
  await terminal.untilShows('Quotes', 'Everyone');
  await terminal.write('&without-such-a-word\r');
  const screen = await terminal.untilShows('No quote matches.');
  assert.ok(rowOf(screen, '“without-such-a-word”') > 0);
});
