/** Makes the generated parts of README.md and of the documents beside it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { generated } from './readme/blocks.ts';
import { fill } from './readme/fill.ts';

for (const [path, blocks] of Object.entries(generated())) {
  const file = new URL(`../${path}`, import.meta.url);
  writeFileSync(file, fill(readFileSync(file, 'utf8'), blocks));
}
