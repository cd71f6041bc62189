import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { journey } from './journey.ts';
import { untilAnalysed } from './panes.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const taken = join(folder, 'taken');
for (const [name, script] of [
  ['wl-copy', `cat > '${taken}'`],
  ['xdg-open', `echo "$1" > '${taken}'`],
] as const) {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}
const environment = { PATH: `${folder}:${process.env.PATH ?? ''}`, WAYLAND_DISPLAY: 'wayland-0' };

journey(
  'y copies the quote and Y the quote with its source, and the footer says so',
  { environment },
  async (terminal) => {
    await untilAnalysed(terminal);
    await terminal.write('y');
    await terminal.untilShows('go to a quote first');
    await terminal.write('ny');
    await terminal.untilShows('quote copied');
    const quote = readFileSync(taken, 'utf8');
    assert.ok(quote.length > 10 && !quote.includes('\n'));
    await terminal.write('Y');
    await terminal.untilShows('quote copied with its source');
    const [words, source = ''] = readFileSync(taken, 'utf8').split('\n');
    assert.equal(words, quote);
    assert.match(source, /^— .*Blinken heads to Beijing with a long list and modest hopes.* 17 Jun/);
  },
);

journey('o says that an article without an address has none', { environment }, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.write('o');
  await terminal.untilShows('this article has no address');
});

const page = join(folder, 'page.html');
writeFileSync(
  page,
  `<html><head><link rel="canonical" href="https://ledger.example/story?a=1&amp;b=$(id)"></head><body><article>
<h1>A short story of a bridge</h1>${'<p>The bridge was shut, “and it will stay shut,” said the engineer Ada Roe on Monday.</p>'.repeat(6)}
</article></body></html>`,
);

journey(
  'o opens the article’s address in a browser and shows its host',
  { args: [page], environment },
  async (terminal) => {
    await untilAnalysed(terminal);
    await terminal.write('o');
    await terminal.untilShows('opened at ledger.example');
    assert.equal(readFileSync(taken, 'utf8').trim(), 'https://ledger.example/story?a=1&b=$(id)');
  },
);
