import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFolder } from '../helpers/folder.ts';
import { bin, fixture, journey, usual } from './journey.ts';

type Loaded = { readonly files: readonly string[]; readonly own: readonly string[] };

const watcher = fileURLToPath(new URL('../helpers/list-start.ts', import.meta.url));
const { path: folder } = createFolder();
const list = join(folder, 'loads.json');

/** What a file of the program is called; one that only hands on what another exports counts as a part of that. */
const nameOf = (url: string): string => {
  const words = readFileSync(fileURLToPath(url), 'utf8');
  return /^export\{[^{}]*\}from"\.\/([\w-]+\.js)";$/.exec(words.trim())?.[1] ?? url.split('/').at(-1) ?? '';
};

const namesOf = ({ files }: Loaded): readonly string[] => [...new Set(files.map(nameOf))];

/** Modules of Node's own that take a millisecond or more, and that no first screen has need of. */
const SLOW = [
  'assert',
  'child_process',
  'crypto',
  'fs/promises',
  'http',
  'internal/fs/streams',
  'v8',
  'worker_threads',
  'zlib',
];

journey(
  'before a text’s first screen one file is loaded and nothing slow of Node’s own, and before Ink draws two more',
  {
    size: usual,
    command: [
      process.execPath,
      '--experimental-strip-types',
      '--no-warnings',
      `--import=${watcher}`,
      bin,
      fixture('harbour.txt'),
      '--no-state',
    ],
    environment: { ONRECORD_LOADS: list },
  },
  async (terminal) => {
    await terminal.untilShows('Everyone');
    const { painted, live }: { painted: Loaded; live: Loaded } = JSON.parse(readFileSync(list, 'utf8'));
    assert.deepEqual(namesOf(painted), ['cli.js', 'main.js']);
    assert.deepEqual(namesOf(live), ['cli.js', 'main.js', 'explorer.js', 'keys.js']);
    assert.deepEqual(
      SLOW.filter((name) => painted.own.includes(name)),
      [],
    );
  },
);
