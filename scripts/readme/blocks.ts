import { helpText } from '../../source/command-line/help.ts';
import { bindings } from '../../source/core/keys/bindings.ts';
import { keysAsMarkdown, keysInBrief, mouseAsMarkdown } from '../../source/core/keys/help.ts';
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

/** The parts of each document that are made from the program, by the document's path and the name of their marker. */
export const generated = (): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const keys = compileKeys(bindings);
  return {
    'README.md': {
      keys: keysInBrief(keys),
      formats: readable(),
    },
    'docs/manual.md': { tour: tourAsMarkdown(), keys: keysAsMarkdown(keys), mouse: mouseAsMarkdown() },
    'docs/scripting.md': { help: ['```text', helpText().trim(), '```'].join('\n') },
    'docs/speed.md': { speed: speedTable() },
    'docs/house.md': { rooms: rooms(), dependencies: dependencyTable() },
  };
};
