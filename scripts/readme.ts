/** Makes anew what is generated: parts of README.md and the documents beside it, the manual page, the schema of the configuration. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generated } from './readme/blocks.ts';
import { generatedFiles } from './readme/files.ts';
import { fill } from './readme/fill.ts';

const placeOf = (path: string): URL => new URL(`../${path}`, import.meta.url);

for (const [path, blocks] of Object.entries(generated()))
  writeFileSync(placeOf(path), fill(readFileSync(placeOf(path), 'utf8'), blocks));
mkdirSync(placeOf('man'), { recursive: true });
for (const [path, text] of Object.entries(generatedFiles())) writeFileSync(placeOf(path), text);
