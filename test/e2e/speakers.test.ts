import assert from 'node:assert/strict';
import { journey } from './journey.ts';
import { panesOf, untilListed } from './panes.ts';
import type { Terminal } from './terminal.ts';

const opened = (terminal: Terminal) => untilListed(terminal, 'Lloyd Austin');

const inArticle = (terminal: Terminal, words: string) =>
  terminal.until(`“${words}” in the article`, (screen) => panesOf(screen).article.join(' ').includes(words));

journey(
  'a speaker chosen in the pane shows what they said, and a quote is gone to in its context',
  {},
  async (terminal) => {
    const { speakers } = panesOf(await opened(terminal));
    const names = speakers
      .slice(
        1,
        speakers.findIndex((row) => row.includes('Quotes')),
      )
      .filter((row) => row !== '');
    const place = names.findIndex((row) => row.includes('Lloyd Austin'));
    assert.ok(place >= 0);
    await terminal.press('s');
    await terminal.until('the speakers to have the keys', ({ text }) => text.includes('▸Speakers'));
    await terminal.write('g');
    for (let row = 0; row < place; row += 1) await terminal.write('j');
    await terminal.press('Enter');
    await terminal.until('his quotes', (screen) => {
      const rows = panesOf(screen).speakers.join(' ').replace(/\s+/g, ' ');
      return rows.includes('▸Lloyd Austin') && rows.includes('meet “at some point');
    });
    await terminal.press('Enter');
    await inArticle(terminal, 'the defense secretary said');
  },
);

journey(
  'n goes from quote to quote, N back, and i says who, how it is known and how surely',
  {},
  async (terminal) => {
    await opened(terminal);
    await terminal.press('n');
    await terminal.press('i');
    await terminal.until('the reasons', (screen) => {
      const rows = panesOf(screen).article.join('\n');
      return /\bCue\b/.test(rows) && /\bBecause\b/.test(rows) && /\d+ ?%/.test(rows);
    });
    const first = panesOf(await terminal.screen()).article;
    await terminal.press('n');
    const second = await terminal.until(
      'the reasons for another',
      (screen) => panesOf(screen).article.join() !== first.join(),
    );
    assert.match(panesOf(second).article.join('\n'), /\bCue\b/);
    await terminal.press('N');
    await terminal.until(
      'the first reasons again',
      (screen) => panesOf(screen).article.join() === first.join(),
    );
    await terminal.press('Escape');
    await terminal.until('no reasons', (screen) => !/\bBecause\b/.test(panesOf(screen).article.join('\n')));
  },
);
