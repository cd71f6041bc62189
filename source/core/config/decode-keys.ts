import { actionName } from '../keys/action-name.ts';
import type { Binding } from '../keys/binding.ts';
import { bindings } from '../keys/bindings.ts';
import { textContexts } from '../keys/keymap.ts';
import { formatStroke, parseStroke, type Stroke, typedBy } from '../keys/stroke.ts';
import { attempt } from '../text/attempt.ts';
import type { Fields } from '../text/fields.ts';
import { isFields } from '../text/fields.ts';
import { sanitise } from '../text/sanitise.ts';
import { keysPart } from './definition.ts';
import type { Locate } from './locate.ts';
import { type Problem, plain, problemsIn } from './problem.ts';
import type { Change } from './rebind.ts';

/** The longest key, in code units: three modifiers and a name, or a joined emoji. */
const longestStroke = 40;

const strokeOf = (written: unknown): Stroke | undefined => {
  if (typeof written !== 'string' || written.length > longestStroke || sanitise(written) !== written) {
    return undefined;
  }
  return attempt(() => formatStroke(parseStroke(written)));
};

/** Whether an action depends on which key was pressed, as the digits of a count do: it can lose keys, but not get others. */
const goesByKey = ({ action }: Binding): boolean =>
  action.type === 'count/digit' || action.type === 'letter/take' || action.type === 'link/take';

/** Why a key cannot be bound to an action; `undefined` when it can. */
const objection = (binding: Binding, stroke: Stroke): string | undefined => {
  if (textContexts.has(binding.context) && typedBy(stroke) !== undefined) {
    return `is typed there: take one such as "ctrl+${stroke}"`;
  }
  if (goesByKey(binding) && !binding.keys.includes(stroke)) return 'cannot stand for itself there';
  return undefined;
};

const byContext = (): ReadonlyMap<string, ReadonlyMap<string, Binding>> => {
  const all = new Map<string, Map<string, Binding>>();
  for (const binding of bindings) {
    const { context, name } = actionName(binding);
    all.set(context, (all.get(context) ?? new Map<string, Binding>()).set(name, binding));
  }
  return all;
};

/** Decodes the keys of a file: those that can be read, and the problems of the rest. */
export const decodeKeys = (
  value: unknown,
  locate: Locate,
): { readonly changes: readonly Change[]; readonly problems: readonly Problem[] } => {
  const changes: Change[] = [];
  const { problems, complain } = problemsIn(locate);

  const strokes = (place: readonly string[], binding: Binding, written: readonly unknown[]) => {
    const read = written.map((one) => {
      const stroke = strokeOf(one);
      const why = stroke === undefined ? 'is no key' : objection(binding, stroke);
      if (why !== undefined) complain(place, `"${plain(one)}" ${why}`);
      return why === undefined ? stroke : undefined;
    });
    return read.includes(undefined) ? undefined : [...new Set(read.filter((one) => one !== undefined))];
  };

  const change = (place: readonly string[], binding: Binding, given: unknown): void => {
    if (typeof given !== 'string' && !Array.isArray(given)) {
      complain(place, `give a list of keys, such as ["ctrl+d"], not ${plain(given)}`);
      return;
    }
    const keys = strokes(place, binding, Array.isArray(given) ? given : [given]);
    if (keys?.length === 0 && binding.action.type === 'app/quit') complain(place, 'needs a key');
    else if (keys) changes.push({ ...actionName(binding), keys, line: locate(place) });
  };

  const tables: Fields = isFields(value) ? value : {};
  if (value !== undefined && !isFields(value)) complain([keysPart], `give tables such as [keys.reading]`);
  const known = byContext();
  for (const [context, table] of Object.entries(tables)) {
    const place = [keysPart, context];
    const names = known.get(context);
    if (!names) complain(place, `unknown; there are ${[...known.keys()].join(', ')}`);
    else if (!isFields(table)) complain(place, `give a table: [keys.${context}]`);
    else {
      for (const [name, given] of Object.entries(table)) {
        const binding = names.get(name);
        if (binding) change([...place, name], binding, given);
        else complain([...place, name], 'unknown; onrecord --print-config names all there are');
      }
    }
  }
  return { changes, problems };
};
