import { tour } from '../../scripts/readme/tour.ts';
import { journey } from './journey.ts';
import { untilAnalysed } from './panes.ts';
import type { Terminal } from './terminal.ts';

const named: Readonly<Record<string, string>> = { enter: '\r', space: ' ' };

/** Presses a stroke or types words; Esc is waited for, lest what follows make it another key. */
const press = async (terminal: Terminal, written: string): Promise<void> => {
  if (written === 'escape') {
    const { text: before } = await terminal.until('what came before', () => true);
    await terminal.press('Escape');
    await terminal.until('Esc heeded', ({ text }) => text !== before);
  } else await terminal.write(named[written] ?? written);
};

journey(
  'the manual’s tour can be taken, and shows at each step what it says',
  { size: { columns: 120, rows: 40 }, args: ['--no-state'] },
  async (terminal) => {
    await untilAnalysed(terminal);
    for (const { steps } of tour) {
      for (const { press: strokes, sees, tells } of steps) {
        for (const stroke of strokes) await press(terminal, stroke);
        await terminal.until(`${strokes.join(' ')} (${tells}): ${sees.join(', ')}`, ({ text }) =>
          sees.every((words) => text.includes(words)),
        );
      }
    }
    await press(terminal, 'escape');
    await terminal.write('Q');
  },
);
