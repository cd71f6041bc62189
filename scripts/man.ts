/** Makes the manual page, man/onrecord.1, anew. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { manPage } from '../source/command-line/man.ts';

const folder = new URL('../man/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('onrecord.1', folder), manPage());
