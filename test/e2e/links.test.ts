import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder } from '../helpers/folder.ts';
import { journey, rowOf } from './journey.ts';

const folder = createFolder().path;
const article = join(folder, 'links.md');
const opened = join(folder, 'opened');
const trap = join(folder, 'trap');
mkdirSync(join(folder, 'bin'), { recursive: true });
writeFileSync(join(folder, 'bin', 'xdg-open'), `#!/bin/sh\nprintf '%s' "$*" > '${opened}'\n`);
chmodSync(join(folder, 'bin', 'xdg-open'), 0o755);
writeFileSync(
  article,
  `# Links

A [report](https://example.org/;touch%20${trap}?a=$(touch${trap})&b=\`touch${trap}\`) was read.[^n]

${Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1}.`).join('\n\n')}

Whole: [example.org/whole](https://example.org/whole).

[^n]: The note itself.
`,
);
const environment = { PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}` };

journey(
  'f follows links and notes by letters; what an address holds is never run',
  { args: ['--no-state', article], environment },
  async (terminal) => {
    await terminal.untilShows('Paragraph 3.');
    await terminal.press('f');
    await terminal.untilShows('Aareport', 'example.org/;touch', 'note n');
    await terminal.press('a');
    await terminal.untilShows('opened at example.org');
    assert.match(readFileSync(opened, 'utf8'), /^https:\/\/example\.org\/;touch%20/);
    assert.ok(!existsSync(trap));
    await terminal.write('fb');
    await terminal.untilShows('The note itself.');
    await terminal.write("''");
    assert.ok(rowOf(await terminal.untilShows('A report'), 'A report') >= 0);
  },
);
