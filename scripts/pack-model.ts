/**
 * Puts files of learned weights into a model, each under the name of its section. Sections the model has already and
 * that are not given stay as they are; a file named .json holds weights by name.
 *
 *     node --import=tsx scripts/pack-model.ts assets/model.bin tokens/tagger=TAGGER.bin quotes/marks=MARKS.bin
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import { packNamed, packSections, withSections } from '../source/core/analyse/model/container.ts';

const [, , output, ...parts] = argv;
if (!output || parts.length === 0 || parts.some((part) => !part.includes('='))) {
  stderr.write('usage: pack-model MODEL SECTION=FILE ...\n');
  exit(2);
}
const sections = new Map(
  parts.map((part): readonly [string, Uint8Array] => {
    const at = part.indexOf('=');
    const file = part.slice(at + 1);
    const bytes = readFileSync(file);
    return [part.slice(0, at), file.endsWith('.json') ? packNamed(JSON.parse(bytes.toString())) : bytes];
  }),
);
writeFileSync(
  output,
  existsSync(output) ? withSections(readFileSync(output), sections) : packSections(sections),
);
