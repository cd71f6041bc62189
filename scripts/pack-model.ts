/**
 * Packs files of learned weights into one model, each under the name of its section.
 *
 *     node --import=tsx scripts/pack-model.ts assets/model.bin tokens/tagger=TAGGER.bin quotes/marks=MARKS.bin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import { packSections } from '../source/core/analyse/model/container.ts';

const [, , output, ...parts] = argv;
if (!output || parts.length === 0 || parts.some((part) => !part.includes('='))) {
  stderr.write('usage: pack-model OUTPUT SECTION=FILE ...\n');
  exit(2);
}
const sections = parts.map((part): readonly [string, Uint8Array] => {
  const at = part.indexOf('=');
  return [part.slice(0, at), readFileSync(part.slice(at + 1))];
});
writeFileSync(output, packSections(new Map(sections)));
