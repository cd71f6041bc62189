#!/usr/bin/env node
// The bin. Written in the JavaScript every Node understands, so that an old one can say what is wrong in one line.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 13)) {
  await import('./main.js');
} else {
  // In a checkout the development dependencies carry a current Node; a published package has none beside it.
  const current = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (existsSync(current)) {
    const { status } = spawnSync(current, process.argv.slice(1), { stdio: 'inherit' });
    process.exitCode = status === null ? 1 : status;
  } else {
    process.stderr.write(`onrecord needs Node 22.13 or later; this is ${process.version}\n`);
    process.exitCode = 1;
  }
}
