import assert from 'node:assert/strict';
import { journey } from './journey.ts';
import { panesOf, untilAnalysed } from './panes.ts';
import type { Screen } from './terminal.ts';

/** A row of the quotes pane without the mark that stands before it, up to where it was cut. */
const wordsIn = (row: string): string => row.replace(/^\s*[█┃╏┊]\s*/, '').replace(/…$/, '');

journey(
  'a speaker chosen in the pane shows what they said, and a quote is gone to in its context',
  {},
  async (terminal) => {
    await untilAnalysed(terminal);
    await terminal.press('s');
    await terminal.until('the speakers to have the keys', ({ text }) => text.includes('▸Speakers'));
    await terminal.write('gj\r');
    const screen = await terminal.until('what one of them said', (now) =>
      panesOf(now).speakers.some((row) => /^ ?▸(?!Speakers)/.test(row)),
    );
    const { speakers } = panesOf(screen);
    const head = speakers.findIndex((row) => /^ ?▸/.test(row));
    const name = /▸(.*?)\s{2,}/.exec(speakers[head] ?? '')?.[1];
    assert.ok(name && speakers.slice(0, head).some((row) => row.includes(`● ${name}`)), 'the one chosen');
    const [, first = ''] = speakers.slice(head).filter((row) => /[█┃╏┊]/.test(row));
    await terminal.press('Enter');
    await terminal.until('the quote in the article', (now) =>
      panesOf(now).article.join(' ').includes(wordsIn(first)),
    );
    assert.match((await terminal.screen()).rows.at(-1) ?? '', new RegExp(name));
  },
);

/** The panel of reasons below the article, wherever that has been scrolled to. */
const reasonsOn = (screen: Screen): string => {
  const { article } = panesOf(screen);
  return article.slice(article.findIndex((row) => row.includes('Named as'))).join('\n');
};

journey(
  'n goes from quote to quote, N back, and i says who, how it is known and how surely',
  {},
  async (terminal) => {
    await untilAnalysed(terminal);
    await terminal.press('n');
    await terminal.press('i');
    await terminal.until('the reasons', (screen) => {
      const rows = panesOf(screen).article.join('\n');
      return /\bCue\b/.test(rows) && /\bReason\b/.test(rows) && /\d+ ?%/.test(rows);
    });
    const first = reasonsOn(await terminal.screen());
    await terminal.press('n');
    const second = await terminal.until('the reasons for another', (screen) => reasonsOn(screen) !== first);
    assert.match(reasonsOn(second), /\bCue\b/);
    await terminal.press('N');
    await terminal.until('the first reasons again', (screen) => reasonsOn(screen) === first);
    await terminal.press('Escape');
    await terminal.until('no reasons', (screen) => !/\bReason\b/.test(panesOf(screen).article.join('\n')));
  },
);
