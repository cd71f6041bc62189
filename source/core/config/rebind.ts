import { actionName } from '../keys/action-name.ts';
import type { Binding, Context } from '../keys/binding.ts';
import type { Stroke } from '../keys/stroke.ts';
import type { Problem } from './problem.ts';

/** The keys that a reader binds to an action, by its stable name; an empty list unbinds it. */
export type Change = {
  readonly context: Context;
  readonly name: string;
  readonly keys: readonly Stroke[];
  readonly line?: number | undefined;
};

/** Contexts that can be active at the same time. Overlays are not among them: their keys come first on purpose. */
const together: ReadonlySet<Context> = new Set<Context>(['article', 'list', 'timeline', 'reading', 'global']);

/** Whether the same key in two contexts would hide one of its actions for good. */
export const compete = (one: Context, other: Context): boolean => {
  if (one === other) return true;
  const either = new Set([one, other]);
  const isApart = either.has('article') && (either.has('list') || either.has('timeline'));
  return together.has(one) && together.has(other) && !isApart;
};

type Claim = {
  readonly binding: Binding;
  readonly keys: readonly Stroke[];
  readonly isChanged: boolean;
  readonly line: number | undefined;
};

const nameOf = (binding: Binding): string => {
  const { context, name } = actionName(binding);
  return `${context}.${name}`;
};

/** Who gets a disputed key first: leaving, then what the reader wrote, in the order of the file, then the defaults. */
const rankOf = ({ binding, isChanged, line }: Claim): number => {
  if (binding.action.type === 'app/quit') return -1;
  return isChanged ? (line ?? 0) : Number.POSITIVE_INFINITY;
};

const whereOf = ({ isChanged, line }: Claim): string => {
  if (!isChanged) return 'its usual key';
  return line === undefined ? 'in this file' : `line ${line}`;
};

const byRank = (one: Claim, other: Claim): number => {
  const [first, second] = [rankOf(one), rankOf(other)];
  return first === second ? 0 : first - second;
};

/**
 * A table of bindings with the reader's changes. A key that two actions claim goes to the one with the lower rank, and
 * is reported with both places. The resulting table always compiles.
 */
export const rebind = (
  table: readonly Binding[],
  changes: readonly Change[],
): { readonly bindings: readonly Binding[]; readonly problems: readonly Problem[] } => {
  const changed = new Map(changes.map((change) => [`${change.context}.${change.name}`, change]));
  const claims = table.map((binding): Claim => {
    const change = changed.get(nameOf(binding));
    return {
      binding,
      keys: change?.keys ?? binding.keys,
      isChanged: change !== undefined,
      line: change?.line,
    };
  });
  const problems: Problem[] = [];
  const taken = new Map<Stroke, Claim[]>();
  const settled = new Map<Binding, Binding>();
  for (const claim of claims.toSorted(byRank)) {
    const kept = claim.keys.filter((stroke) => {
      const owners = taken.get(stroke) ?? [];
      const owner = owners.find(({ binding }) => compete(binding.context, claim.binding.context));
      if (!owner) {
        taken.set(stroke, [...owners, claim]);
        return true;
      }
      const both = `${nameOf(owner.binding)} (${whereOf(owner)}) and ${nameOf(claim.binding)} (${whereOf(claim)})`;
      problems.push({
        line: claim.line ?? owner.line,
        message: `${JSON.stringify(stroke)} means both ${both}; the first has it`,
      });
      return false;
    });
    settled.set(
      claim.binding,
      claim.isChanged || kept.length < claim.keys.length ? { ...claim.binding, keys: kept } : claim.binding,
    );
  }
  return { bindings: table.map((binding) => settled.get(binding) ?? binding), problems };
};
