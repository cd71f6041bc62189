import assert from 'node:assert/strict';
import { journey, usual } from './journey.ts';
import { outlineOf, panesOf, startsWith, untilAnalysed } from './panes.ts';

const title = 'Blinken heads to Beijing';

journey('onrecord opens the bundled article beside its outline and its speakers', {}, async (terminal) => {
  const screen = await untilAnalysed(terminal);
  const { outline, article, speakers, footer } = panesOf(screen);
  assert.ok(screen.rows[0]?.includes(title));
  assert.match(outline.join('\n'), /Outline[\s\S]*What Washington wants[\s\S]*What Beijing answers/);
  assert.match(article.join('\n'), /BEIJING — Antony Blinken, the U.S. secretary/);
  assert.match(speakers.join('\n'), /Speakers[\s\S]*Xi Jinping[\s\S]*Quotes/);
  assert.match(footer, /\/ search .* 0%$/);
});

journey('jjj in one write moves three lines, and 3k moves back', {}, async (terminal) => {
  const before = panesOf(await untilAnalysed(terminal)).article;
  await terminal.write('jjj');
  await terminal.until('three lines down', (screen) => panesOf(screen).article[0] === before[3]);
  assert.deepEqual(panesOf(await terminal.screen()).article.slice(0, -3), before.slice(3));
  await terminal.write('3k');
  await terminal.until('the start', (screen) => panesOf(screen).article[0] === before[0]);
});

journey('Space and b turn pages, G and g go to the ends', {}, async (terminal) => {
  const before = panesOf(await untilAnalysed(terminal)).article;
  const last = before.findLast((row) => row !== '') ?? '';
  await terminal.press('Space');
  await terminal.until('a page on', (screen) => {
    const now = panesOf(screen).article;
    return now[0] !== before[0] && now.slice(0, 4).includes(last);
  });
  await terminal.press('b');
  await terminal.until('the first page', (screen) => panesOf(screen).article[0] === before[0]);
  await terminal.press('G');
  await terminal.until('the end', ({ rows }) => rows.at(-1)?.endsWith('100%') ?? false);
  assert.match(panesOf(await terminal.screen()).article.join('\n'), /None of that will be settled/);
  await terminal.press('g');
  await terminal.until('the start', (screen) => panesOf(screen).article[0] === before[0]);
});

journey('] and [ go from section to section, and a number goes to one', {}, async (terminal) => {
  const sections = outlineOf(await untilAnalysed(terminal));
  const [, second, third, fourth] = sections;
  assert.ok(second && third && fourth, 'the outline shows at least four sections');
  await terminal.press(']');
  await terminal.until('the second section', startsWith(second.title));
  await terminal.write('2]');
  await terminal.until('the fourth section', startsWith(fourth.title));
  await terminal.press('[');
  await terminal.until('the third section', startsWith(third.title));
  await terminal.write(`${second.number}\r`);
  await terminal.until('the second section again', startsWith(second.title));
  await terminal.write(`:${fourth.number}\r`);
  await terminal.until('the fourth section again', startsWith(fourth.title));
  await terminal.press('C-o');
  await terminal.until('where the jump began', startsWith(second.title));
});

journey('a pending number shows in the footer until a key uses it or Esc drops it', {}, async (terminal) => {
  const before = await untilAnalysed(terminal);
  await terminal.write('42');
  await terminal.until('the number', ({ rows }) => rows.at(-1)?.includes('42') ?? false);
  await terminal.press('Escape');
  await terminal.until('no number', ({ text }) => text === before.text);
});

journey(':50% goes to the middle', { size: usual }, async (terminal) => {
  await terminal.untilShows(title, 'BEIJING —');
  await terminal.write(':50%\r');
  await terminal.until('the middle', ({ rows }) => /\b(?:4[5-9]|5[0-5])%/.test(rows.at(-1) ?? ''));
});

journey('the outline takes the keys, and goes to the section chosen in it', {}, async (terminal) => {
  const third = outlineOf(await untilAnalysed(terminal)).at(2);
  assert.ok(third);
  await terminal.press('t');
  await terminal.until('the outline to have the keys', ({ text }) => text.includes('▸Outline'));
  await terminal.write('jj\r');
  await terminal.until('the third section', startsWith(third.title));
});
