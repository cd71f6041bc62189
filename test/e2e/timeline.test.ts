import assert from 'node:assert/strict';
import { journey, rowOf, shell, shellEnvironment, usual } from './journey.ts';
import { untilAnalysed } from './panes.ts';
import type { Screen } from './terminal.ts';

const place = (screen: Screen): number => screen.rows[rowOf(screen, 'Timeline')]?.indexOf('▼') ?? -1;

journey('the timeline shows who speaks where, and goes along what one of them said', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.press('T');
  const shown = await terminal.untilShows('▸Timeline');
  assert.ok(shown.rows.some((row) => /^ Xi Jinping .*[▁▂▃▄▅▆▇█]/.test(row)));
  await terminal.write('jll');
  const along = await terminal.untilShows('Xi Jinping direct');
  assert.ok(place(along) > place(shown));
  await terminal.press('T');
  await terminal.until('the timeline to go', ({ text }) => !text.includes('Timeline'));
});

journey(
  'the timeline can show from the start',
  { size: usual, command: shell, environment: shellEnvironment },
  async (terminal) => {
    await terminal.write(
      'cd; echo "timeline = true" > c.toml; "$NODE" "$ONRECORD" --no-state --config c.toml\r',
    );
    await terminal.until('a strip', ({ rows }) =>
      rows.some((row) => /^ Antony Blinken .*[▁▂▃▄▅▆▇█]/.test(row)),
    );
  },
);
