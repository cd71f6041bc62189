import assert from 'node:assert/strict';
import { assertRestored, journey, shell, shellEnvironment } from './journey.ts';

const environment = { ...shellEnvironment, INK_SCREEN_READER: 'true' };

journey(
  'through a screen reader the explorer is lines of words on the usual screen, and lists say what is selected',
  { size: { columns: 120, rows: 40 }, command: shell, environment },
  async (terminal) => {
    await terminal.write('clear; "$NODE" "$ONRECORD" --no-state\r');
    const opened = await terminal.until(
      'the quotes found',
      ({ text }) => text.includes('Section 1: ') && !text.includes('finding'),
    );
    assert.match(opened.text, /% read\./);
    assert.doesNotMatch(opened.text, /[│─┃▐]/);
    assert.equal(await terminal.ask('alternate_on'), '0');
    await terminal.write('n');
    await terminal.untilShows('Quote 1 of', '[quote by ', '[end of quote]');
    await terminal.write('s');
    await terminal.untilShows('Speakers', 'list: ', 'listitem: (selected) Everyone');
    await terminal.write('j');
    await terminal.until('the next speaker', ({ text }) => /\(selected\) Xi Jinping/.test(text));
    await terminal.press('Escape');
    await terminal.until('the article', ({ text }) => !text.includes('listitem'));
    await terminal.write('/kritenbrink');
    await terminal.untilShows('Search: kritenbrink', '(selected)');
    await terminal.press('Escape');
    await terminal.until('the article', ({ text }) => !text.includes('Search:'));
    await terminal.write('Q');
    await assertRestored(terminal);
  },
);

journey(
  'an article is read out in plain lines, speakers and quotes announced, and nothing is opened',
  { size: { columns: 120, rows: 40 }, command: shell, environment: shellEnvironment },
  async (terminal) => {
    await terminal.write('clear; "$NODE" "$ONRECORD" --screen-reader | head -n 30; echo done\r');
    const { text } = await terminal.until('all of it', (screen) => /^done$/m.test(screen.text));
    assert.match(text, /Speaker: .+, \d+ quotes?\./);
    assert.doesNotMatch(text, /[│┃▐]/);
    assert.equal(await terminal.ask('alternate_on'), '0');
  },
);
