import { bindings } from '../keys/bindings.ts';
import { isFields } from '../text/fields.ts';
import { type Configuration, usual } from './configuration.ts';
import { decodeColours } from './decode-colours.ts';
import { decodeKeys } from './decode-keys.ts';
import { coloursPart, keysPart, type Setting, type Settings, settings } from './definition.ts';
import { type Notation, parseConfig } from './parse.ts';
import { type Problem, plain, problemsIn } from './problem.ts';
import { rebind } from './rebind.ts';

/** A decoded configuration, and the problems in the order of the file. A setting with a problem has its default. */
export type Decoded = { readonly configuration: Configuration; readonly problems: readonly Problem[] };

/** Names the JSON schema, for editors that use it. */
const schemaName = '$schema';

/** What a setting accepts, in words, when it does not accept the value; else `undefined`. */
const wanted = ({ choices, range }: Setting, value: unknown): string | undefined => {
  if (choices) {
    const all = choices.map((choice) => `"${choice}"`).join(', ');
    return choices.some((choice) => choice === value) ? undefined : `one of ${all}`;
  }
  if (!range) return typeof value === 'boolean' ? undefined : 'true or false';
  const { least, most } = range;
  const isWithin = Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
  return isWithin ? undefined : `a whole number from ${least} to ${most}`;
};

const shown = (value: unknown): string => (typeof value === 'string' ? `"${plain(value)}"` : plain(value));

const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));

/** Decodes the text of a configuration file. Never throws. */
export const decodeConfig = (text: string, notation: Notation): Decoded => {
  const parsed = parseConfig(text, notation);
  if (parsed.kind === 'broken') return { configuration: usual, problems: [parsed.problem] };
  const { value, locate } = parsed;
  if (!isFields(value)) return { configuration: usual, problems: [{ message: 'give an object: {…}' }] };
  const { problems, complain } = problemsIn(locate);
  const read: Record<string, unknown> = { ...usual.settings };
  for (const [name, given] of Object.entries(value)) {
    if (name === keysPart || name === coloursPart || name === schemaName) continue;
    const setting = settings.find((one) => one.name === name);
    const want = setting && wanted(setting, given);
    if (!setting) {
      const known = [...settings.map((one) => one.name), coloursPart, keysPart].join(', ');
      complain([name], `no such setting; there are ${known}`);
    } else if (want !== undefined) {
      complain([name], `give ${want}, not ${shown(given)}`);
    } else read[name] = given;
  }
  const { colours, problems: wrongColours } = decodeColours(value[coloursPart], locate);
  const keys = decodeKeys(value[keysPart], locate);
  const rebound = rebind(bindings, keys.changes);
  return {
    // Safe: every setting was checked against its kind.
    configuration: { settings: read as Settings, colours, bindings: rebound.bindings },
    problems: inOrder([...problems, ...wrongColours, ...keys.problems, ...rebound.problems]),
  };
};
