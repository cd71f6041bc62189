/**
 * Mutation testing: makes one small change after another in some files, and tells which of them no test notices.
 *
 *     npm run mutate -- source/core/state [more folders or files] [--tests=GLOB] [--every=N]
 *
 * `--every=10` tries each tenth mutant only, `--from=3` begins with the third. What no test notices is shown to the
 * compiler at the end: a change that it refuses would not have come as far as the tests.
 */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parsed } from './bare-code.ts';
import { attempt } from './mutate/attempt.ts';
import { instrumented } from './mutate/instrument.ts';
import { type Mutant, mutantsOf } from './mutate/mutants.ts';
import { type Place, refusedOf } from './mutate/refused.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string', default: 'test/{core,accuracy}/**/*.test.ts' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});

type Placed = Mutant & Place & { readonly number: number };
type TestFile = {
  readonly path: string;
  readonly reached: ReadonlySet<number>;
  readonly milliseconds: number;
};

/** Data is checked by what it leads to; a change of a number in it is no fault of logic. */
const hasLogic = (code: string): boolean => /=>|\bfunction\b/.test(code);

const filesUnder = (path: string): readonly string[] =>
  path.endsWith('.ts') ? [path] : globSync(`${path}/**/*.ts`);

const mutants: Placed[] = [];
const code: Record<string, string> = {};
for (const path of globSync(['source/**/*.ts', 'test/**/*.ts'])) {
  code[resolve(path)] = parsed(readFileSync(path, 'utf8')).code;
}
for (const path of positionals.flatMap(filesUnder).sort()) {
  const { code: bare, tree } = parsed(readFileSync(path, 'utf8'));
  if (!hasLogic(bare)) continue;
  const here = mutantsOf(bare, tree).map((mutant, index) => ({
    ...mutant,
    path,
    index,
    number: mutants.length + index,
  }));
  mutants.push(...here);
  code[resolve(path)] = instrumented(bare, here);
}

/** What each test file reaches when nothing is changed. */
const testFiles: TestFile[] = [];
for (const path of globSync(values.tests).sort()) {
  const outcome = await attempt({ code, testFiles: [resolve(path)] }, 120_000);
  if (!outcome?.passed) console.log(`set aside, for it fails with nothing changed: ${path}`);
  else testFiles.push({ path, reached: new Set(outcome.reached), milliseconds: outcome.milliseconds });
}
testFiles.sort((a, b) => a.milliseconds - b.milliseconds);

/** The quickest test files first, up to one that notices. */
const isNoticed = async ({ number }: Placed): Promise<boolean> => {
  const reaching = testFiles.filter(({ reached }) => reached.has(number));
  if (reaching.length === 0) return false;
  const usual = reaching.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const outcome = await attempt(
    { code, testFiles: reaching.map(({ path }) => resolve(path)), mutant: number },
    5_000 + 5 * usual,
  );
  return !outcome?.passed;
};

const shown = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 100);

const tried = mutants.filter(({ number }) => number % Number(values.every) === Number(values.from));
const unnoticed: Placed[] = [];
const totals = { tried: 0, noticed: 0 };
for (const path of new Set(tried.map((mutant) => mutant.path))) {
  const here = tried.filter((mutant) => mutant.path === path);
  const source = readFileSync(path, 'utf8');
  let noticed = 0;
  const survivors: string[] = [];
  for (const mutant of here) {
    if (await isNoticed(mutant)) noticed += 1;
    else {
      unnoticed.push(mutant);
      const line = source.slice(0, mutant.start).split('\n').length;
      const place = testFiles.some(({ reached }) => reached.has(mutant.number)) ? '' : ' (not reached)';
      survivors.push(
        `  ${path}:${line}${place}  ${shown(source.slice(mutant.start, mutant.end))}  =>  ${shown(mutant.text)}`,
      );
    }
  }
  console.log(`${path}: ${noticed} of ${here.length} noticed`);
  for (const survivor of survivors) console.log(survivor);
  totals.tried += here.length;
  totals.noticed += noticed;
}
const percent = (count: number): string => `${((100 * count) / Math.max(1, totals.tried)).toFixed(1)} %`;
console.log(`${totals.noticed} of ${totals.tried} noticed: ${percent(totals.noticed)}`);
const refused = refusedOf(unnoticed);
for (const { path, start, end, text } of refused) {
  const source = readFileSync(path, 'utf8');
  const line = source.slice(0, start).split('\n').length;
  console.log(`  refused: ${path}:${line}  ${shown(source.slice(start, end))}  =>  ${shown(text)}`);
}
console.log(
  `${refused.size} of the others are refused by the compiler: with them ${percent(totals.noticed + refused.size)}`,
);
