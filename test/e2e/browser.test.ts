import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { highlightOf } from '../../source/core/highlights/highlight.ts';
import { exportText } from '../../source/core/report/catalogue.ts';
import { createFolder } from '../helpers/folder.ts';
import { placeOfWords } from '../helpers/hand-made.ts';
import { harbour, harbourAnalysis } from '../helpers/harbour.ts';
import { readPage, textOf } from '../helpers/page.ts';

/** A browser that shows pages without a screen, where there is one. */
const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version'], { timeout: 30_000 }).status === 0,
);
const folder = createFolder();

const browse = (...flags: readonly string[]): string => {
  const usual = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${join(folder.path, 'profile')}`,
  ];
  const { status, stdout, stderr } = spawnSync(browser ?? '', [...usual, ...flags], {
    encoding: 'utf8',
    timeout: 90_000,
  });
  assert.equal(status, 0, stderr);
  return stdout;
};

test('a browser shows an exported page as it was written, with nothing fetched and nothing run', {
  skip: browser === undefined && 'no Chromium is installed',
  timeout: 200_000,
}, () => {
  const note = '<img src=x onerror="document.title=1"> #roof';
  const range = placeOfWords(harbour.text, '“The roof will not wait for us.”');
  const markup = exportText(
    { document: harbour, analysis: harbourAnalysis, highlights: [highlightOf(harbour.text, range, note)] },
    { what: 'record', format: 'html' },
  );
  const page = pathToFileURL(folder.put('page.html', markup)).href;
  const shown = (source: string, tag: string): readonly string[] =>
    readPage(source)
      .elements.filter(({ tagName }) => tagName === tag)
      .map(textOf);
  const dom = browse('--dump-dom', page);
  for (const tag of ['title', 'h1', 'mark', 'td', 'figure', 'img']) {
    assert.deepEqual(shown(dom, tag), shown(markup, tag), tag);
  }
  assert.equal(shown(dom, 'mark').filter((words) => words.startsWith('“')).length > 5, true);
  const picture = join(folder.path, 'page.png');
  browse('--window-size=1200,1500', `--screenshot=${picture}`, page);
  assert.equal(readFileSync(picture).subarray(1, 4).toString(), 'PNG');
});
