/**
 * Packs the character maps of East Asian fonts, as pdf.js has them, into the one file the program reads:
 * `node scripts/pack-character-maps.ts FOLDER`, where FOLDER is `cmaps` of the package pdfjs-dist.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const [folder = 'cmaps'] = process.argv.slice(2);
const files = readdirSync(folder).sort();
const packed = zipSync(Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name))])), {
  level: 9,
  mtime: '2000-01-01',
});
writeFileSync('assets/character-maps.zip', packed);
console.log(`${files.length} files, ${packed.length} bytes`);
