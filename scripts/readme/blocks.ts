import { helpText } from '../../source/command-line/help.ts';
import { bindings } from '../../source/core/keys/bindings.ts';
import { keysAsMarkdown } from '../../source/core/keys/help.ts';
import { compileKeys } from '../../source/core/keys/keymap.ts';
import { formats } from '../../source/core/parse/formats.ts';
import { importTable } from '../../test/architecture/import-table.ts';
import { dependencyTable } from './dependency-table.ts';
import { speedTable } from './speed-table.ts';
import { tourAsMarkdown } from './tour.ts';

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ') || '–';

const rooms = (): string =>
  [
    '| Room | May import | Packages |',
    '| --- | --- | --- |',
    ...importTable.map(({ room, may, packages }) => `| \`${room}\` | ${code(may)} | ${code(packages)} |`),
  ].join('\n');

const readable = (): string =>
  [
    '| Format | Files |',
    '| --- | --- |',
    ...formats.map(({ name, extensions }) => `| ${name} | ${code(extensions.map((one) => `.${one}`))} |`),
  ].join('\n');

/** The parts of the README that are made from the program, by the name of their marker. */
export const readmeBlocks = (): Readonly<Record<string, string>> => ({
  tour: tourAsMarkdown(),
  formats: readable(),
  keys: keysAsMarkdown(compileKeys(bindings)),
  help: ['```text', helpText().trim(), '```'].join('\n'),
  rooms: rooms(),
  speed: speedTable(),
  dependencies: dependencyTable(),
});
