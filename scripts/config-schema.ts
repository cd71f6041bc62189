/** The JSON Schema (draft 2020-12) of the configuration file; docs/ has it as a file. */
import { keysPart, type Setting, settings } from '../source/core/config/definition.ts';
import { actionName } from '../source/core/keys/action-name.ts';
import { bindings } from '../source/core/keys/bindings.ts';

const shapeOf = (setting: Setting): Readonly<Record<string, unknown>> => {
  switch (setting.kind) {
    case 'choice':
      return { enum: setting.choices };
    case 'number':
      return { type: 'integer', minimum: setting.least, maximum: setting.most };
    case 'switch':
      return { type: 'boolean' };
  }
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
    [keysPart]: {
      description:
        'Keys such as "j", "G", "ctrl+d", "shift+tab", "pagedown", by context and action; [] unbinds',
      ...keys,
    },
  }),
};
