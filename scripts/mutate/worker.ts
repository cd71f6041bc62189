/** A trial of one mutant in a thread of its own, so that nothing a mutant left behind meets the next. */
import { registerHooks } from 'node:module';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { type Outcome, switchName, type Trial } from './protocol.ts';

const { code, testFiles, mutant } = workerData as Trial;

const reached = new Set<number>();
const isMutated =
  mutant === undefined
    ? (number: number): boolean => {
        reached.add(number);
        return false;
      }
    : (number: number): boolean => number === mutant;
Object.assign(globalThis, { [switchName]: isMutated });

const standIn = new URL('./node-test.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'node:test' ? { url: standIn, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) => {
    const source = url.startsWith('file:') ? code[fileURLToPath(url)] : undefined;
    return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true };
  },
});

/** Whether all tests pass; the first that fails ends it. */
const run = async (): Promise<boolean> => {
  // The same cases each time, and no search for the smallest that fails.
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: 1, endOnFailure: true });
  const { tests } = await import('./node-test.ts');
  try {
    for (const file of testFiles) {
      await import(pathToFileURL(file).href);
      for (const test of tests.splice(0)) await test({ diagnostic: () => undefined });
    }
    return true;
  } catch {
    return false;
  }
};

const started = performance.now();
const passed = await run();
const milliseconds = performance.now() - started;
parentPort?.postMessage({ passed, reached: [...reached], milliseconds } satisfies Outcome);
