/** Makes the generated parts of README.md anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readmeBlocks } from './readme/blocks.ts';
import { fill } from './readme/fill.ts';

const readme = new URL('../README.md', import.meta.url);
writeFileSync(readme, fill(readFileSync(readme, 'utf8'), readmeBlocks()));
