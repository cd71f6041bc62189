/** The JSON Schema (draft 2020-12) of the configuration file; docs/ has it as a file. */
import {
  coloursPart,
  keysPart,
  type Setting,
  settings,
  speakersName,
} from '../source/core/config/definition.ts';
import { actionName } from '../source/core/keys/action-name.ts';
import { bindings } from '../source/core/keys/bindings.ts';
import { roles } from '../source/core/style/palettes.ts';

const shapeOf = ({ choices, range }: Setting): Readonly<Record<string, unknown>> => {
  if (choices) return { enum: choices };
  return range ? { type: 'integer', minimum: range.least, maximum: range.most } : { type: 'boolean' };
};

const closed = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  properties,
  additionalProperties: false,
});

const key = { type: 'string', minLength: 1, maxLength: 40 };
const keysOfAction = { oneOf: [key, { type: 'array', items: key }] };

const keys = closed(
  Object.fromEntries(
    [...new Set(bindings.map(({ context }) => context))].map((context) => [
      context,
      closed(
        Object.fromEntries(
          bindings
            .filter((binding) => binding.context === context)
            .map((binding) => [
              actionName(binding).name,
              { description: binding.help, default: binding.keys, ...keysOfAction },
            ]),
        ),
      ),
    ]),
  ),
);

const style = { type: 'string', maxLength: 100 };

const colours = closed({
  ...Object.fromEntries(roles.map((role) => [role, style])),
  [speakersName]: { type: 'array', items: style, maxItems: 64 },
});

export const configSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Configuration of onrecord',
  ...closed({
    $schema: { type: 'string' },
    ...Object.fromEntries(
      settings.map((setting) => [
        setting.name,
        { description: setting.help, default: setting.usual, ...shapeOf(setting) },
      ]),
    ),
    [coloursPart]: {
      description: 'Colours of the reader’s own, over the theme, by role: "bold #e5c07b on #1c1c1c"',
      ...colours,
    },
    [keysPart]: {
      description:
        'Keys such as "j", "G", "ctrl+d", "shift+tab", "pagedown", by context and action; [] unbinds',
      ...keys,
    },
  }),
};
