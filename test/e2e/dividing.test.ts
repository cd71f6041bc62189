import assert from 'node:assert/strict';
import { createFolder } from '../helpers/folder.ts';
import { journey } from './journey.ts';
import { panesOf } from './panes.ts';

const folder = createFolder();
const topics = [
  'The ferry leaves the quay at noon and the captain counts the passengers before the ropes are cast off.',
  'In the garden behind the school the children water beans, peas and wheat that are sold nowhere else.',
  'The archive was flooded by a burst main, and the shelves of old court rolls stood in water for hours.',
  'A bridge over the sound would close on sixty days of the year because of the wind, the engineer warned.',
];
const article = topics.flatMap((words) =>
  Array.from({ length: 6 }, (_, i) => `${words} That was year ${i + 1}.`),
);

journey(
  'sections no author set become finer and coarser at once',
  { args: [folder.put('topics.txt', `${article.join('\n\n')}\n`)] },
  async (terminal) => {
    await terminal.untilShows('Outline', '§ 1');
    await terminal.until('the analysis', (screen) => !screen.text.includes('finding quotes'));
    await terminal.press('-', '-', '-');
    await terminal.until('coarse', ({ rows }) => /(?:still )?\d+ sections?/.test(rows.at(-1) ?? ''));
    const coarse = panesOf(await terminal.screen()).outline.join('\n');
    await terminal.press('+', '+', '+', '+', '+', '+');
    const fine = await terminal.until('fine', (screen) => panesOf(screen).outline.join('\n') !== coarse);
    assert.match(fine.rows.at(-1) ?? '', /\d+ sections/);
  },
);
