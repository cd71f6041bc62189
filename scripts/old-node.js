// What the bin does on a Node that is too old for the program.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// In a checkout the development dependencies carry a current Node; a published package has none beside it.
const current = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
if (existsSync(current)) {
  const { status } = spawnSync(current, process.argv.slice(1), { stdio: 'inherit' });
  process.exitCode = status === null ? 1 : status;
} else {
  process.stderr.write(`onrecord needs Node 22.13 or later; this is ${process.version}\n`);
  process.exitCode = 1;
}
