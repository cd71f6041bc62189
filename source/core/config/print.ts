import { actionName } from '../keys/action-name.ts';
import type { Binding } from '../keys/binding.ts';
import type { Configuration } from './configuration.ts';
import { keysPart, type Setting, settings } from './definition.ts';

const about = (setting: Setting): string => {
  switch (setting.kind) {
    case 'choice':
      return `${setting.help}: ${setting.choices.join(', ')}`;
    case 'number':
      return `${setting.help}: ${setting.least} to ${setting.most}`;
    case 'switch':
      return setting.help;
  }
};

/** Strings of JSON are strings of TOML too. */
const written = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]` : JSON.stringify(value);

const keyLines = (bindings: readonly Binding[]): readonly string[] =>
  [...new Set(bindings.map(({ context }) => context))].flatMap((context) => [
    '',
    `[${keysPart}.${context}]`,
    ...bindings
      .filter((binding) => binding.context === context)
      .flatMap((binding) => [`# ${binding.help}`, `${actionName(binding).name} = ${written(binding.keys)}`]),
  ]);

/** A configuration as a TOML file that says all of it. */
export const printConfig = ({ settings: own, bindings }: Configuration): string =>
  [
    ...settings.flatMap((setting) => [
      `# ${about(setting)}`,
      `${setting.name} = ${written(own[setting.name])}`,
      '',
    ]),
    '# Keys of each action, by where they hold; [] takes them all away.',
    ...keyLines(bindings),
    '',
  ].join('\n');
