/** Every hostile text on the screen of the explorer: shown, searched for, and left. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { loadArticle } from '../../source/shell/load/index.ts';
import { openExplorer } from '../helpers/explorer.tsx';
import { createFolder } from '../helpers/folder.ts';
import { doors } from './doors.ts';
import { hostileTexts } from './gallery.ts';
import { assertOurs, assertSeen, watch } from './terminal.ts';

const model = loadModel(readFileSync(new URL('../../assets/model.bin', import.meta.url)));
const folder = createFolder();
const [markdown] = doors.filter(({ name }) => name === 'Markdown');

for (const [name, text] of Object.entries(hostileTexts)) {
  test(`${name}: the explorer shows it and searches for it, and the terminal is its own master`, async () => {
    const path = folder.put('article.md', markdown?.carry(text.replaceAll('\0', '\x01')) ?? '');
    const document = await loadArticle({ kind: 'file', path }, { maxSize: 1 << 28 });
    const explorer = openExplorer(
      { columns: 90, rows: 24 },
      { document, analysis: analyse(document, model) },
    );
    const { terminal, reader } = explorer;
    const { deeds } = watch(terminal);
    await explorer.until('a frame', (rows) => rows.some((row) => row.includes('n quote')));
    assertSeen(terminal);
    reader.press('n i');
    await explorer.until('why', (rows) => rows.some((row) => row.includes('Reason')));
    assertSeen(terminal);
    reader.press('escape escape escape /');
    explorer.type(`\x1b[200~${text.replaceAll('\x1b[201~', '').slice(0, 60)} won\x1b[201~`);
    await explorer.until('what was pasted', (rows) => rows.some((row) => row.endsWith(' won')));
    assertSeen(terminal);
    explorer.type(text);
    explorer.type('won');
    await explorer.until('a search, or what its keys led to', () => true);
    assertSeen(terminal);
    await explorer.close();
    assert.deepEqual(deeds, []);
    assertOurs(explorer.written());
    assert.equal(terminal.buffer.active.type, 'normal', 'the main screen is back');
    assert.equal(terminal.modes.mouseTrackingMode, 'none');
    assert.equal(terminal.modes.bracketedPasteMode, false);
    assert.equal(
      explorer
        .written()
        .match(/\x1b\[\?25[hl]/g)
        ?.at(-1),
      '\x1b[?25h',
      'the cursor shows',
    );
  });
}
