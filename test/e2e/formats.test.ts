import assert from 'node:assert/strict';
import { extname } from 'node:path';
import { galleryFiles, galleryPath } from '../helpers/gallery-files.ts';
import { journey } from './journey.ts';
import { panesOf, untilAnalysed } from './panes.ts';

/** The first file of each format there is in the gallery. */
const files = new Map(
  Object.entries(galleryFiles)
    .toReversed()
    .map(([name, expected]) => [extname(name), { name, ...expected }]),
);

/** As much of a title as the outline has room for on its first row. */
const shown = (title: string): string => title.slice(0, 10).trimEnd();

for (const [format, { name, title = name, outline, quotations }] of files) {
  journey(
    `a ${format} file opens with its title and its outline`,
    { args: [galleryPath(name)] },
    async (terminal) => {
      const isFeed = format === '.rss' || format === '.atom';
      if (isFeed) {
        await terminal.untilShows(title, ...outline.slice(0, 1));
        await terminal.press('Escape');
      }
      const opened = await terminal.until(title, ({ rows }) => rows[0]?.includes(title) === true);
      const screen = quotations.length > 0 ? await untilAnalysed(terminal) : opened;
      const rows = panesOf(screen).outline;
      for (const wanted of outline)
        assert.ok(
          rows.some((row) => row.includes(` ${shown(wanted)}`)),
          `${wanted} is not in the outline:\n${screen.text}`,
        );
      if (isFeed) return;
      await terminal.press('q');
      assert.equal((await terminal.ended()).status, 0);
    },
  );
}
