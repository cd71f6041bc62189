import { actionName } from '../keys/action-name.ts';
import type { Binding } from '../keys/binding.ts';
import { writeStyle } from '../style/notation.ts';
import { type OwnColours, roles } from '../style/palettes.ts';
import type { Configuration } from './configuration.ts';
import { coloursPart, keysPart, type Setting, settings, speakersName } from './definition.ts';

const about = ({ help, choices, range }: Setting): string => {
  if (choices) return `${help}: ${choices.join(', ')}`;
  return range ? `${help}: ${range.least} to ${range.most}` : help;
};

/** A value in TOML: a JSON string is a TOML string too. */
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

const key = (name: string): string => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name));

/** The reader's own colours. The other roles are listed in a comment, since the theme sets them. */
const colourLines = ({ styles, speakers }: OwnColours): readonly string[] => [
  '# Colours of your own, over the theme: role = "bold #e5c07b on #1c1c1c". Roles are',
  ...lists([...roles.filter((role) => styles[role] === undefined), speakersName]),
  `[${coloursPart}]`,
  ...roles.flatMap((role) => {
    const style = styles[role];
    return style ? [`${key(role)} = ${written(writeStyle(style))}`] : [];
  }),
  ...(speakers.length > 0 ? [`${speakersName} = ${written(speakers.map(writeStyle))}`] : []),
  '',
];

/** Names in comments, several on a line. */
const lists = (names: readonly string[]): readonly string[] => {
  const lines: string[] = [];
  for (let at = 0; at < names.length; at += 8)
    lines.push(
      `#   ${names
        .slice(at, at + 8)
        .map(key)
        .join(', ')}`,
    );
  return lines;
};

/** A configuration as a TOML file with every setting. */
export const printConfig = ({ settings: own, colours, bindings }: Configuration): string =>
  [
    ...settings.flatMap((setting) => [
      `# ${about(setting)}`,
      `${setting.name} = ${written(own[setting.name])}`,
      '',
    ]),
    ...colourLines(colours),
    '# Keys of each action, by where they hold; [] takes them all away.',
    ...keyLines(bindings),
    '',
  ].join('\n');
