import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder } from '../helpers/folder.ts';
import { bin, journey } from './journey.ts';

for (const size of [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 40, rows: 12 },
]) {
  const folder = createFolder();
  const decisions = join(folder.path, 'decisions.jsonl');
  const words = `cd "${folder.path}" && exec "$0" "$1" check --sample harbour-draft --allow decisions.jsonl`;
  journey(
    `a draft is checked, a quotation followed into its source, another accepted, the report written (${size.columns}x${size.rows})`,
    {
      size,
      command: ['sh', '-c', words, process.execPath, bin],
      environment: { XDG_CACHE_HOME: folder.path },
    },
    async (terminal) => {
      await terminal.untilShows('≠ altered', 'never', 'by 2018,”');
      // The quotation that the report opens with is the current one.
      await terminal.untilShows('█≠');
      await terminal.write('n');
      await terminal.untilShows('⇄ other speaker', 'Lasko');
      await terminal.write('\r');
      const isSource = ({ text }: { readonly text: string }) =>
        /No ship was turned/.test(text) && !/other speaker/.test(text);
      await terminal.until('the source', isSource);
      await terminal.write('qq');
      await terminal.untilShows('⇄ other speaker');
      await terminal.write('W');
      await terminal.write('asked her');
      await terminal.untilShows('asked her');
      await terminal.write('\r');
      await terminal.untilShows('accepted: asked her');
      await terminal.write('t');
      await terminal.untilShows('cannot check');
      await terminal.write('theft\r');
      await terminal.untilShows('∅ not found');
      await terminal.write('e');
      await terminal.untilShows('The report');
      await terminal.write('html\r');
      await terminal.untilShows('-check.html');
      await terminal.write('\r');
      await terminal.untilShows('wrote');
      await terminal.write('Q');
      assert.match(readFileSync(decisions, 'utf8'), /"note":"asked her"/);
      assert.ok(readdirSync(folder.path).some((name) => name.endsWith('-check.html')));
    },
  );
}
