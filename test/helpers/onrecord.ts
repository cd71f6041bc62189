import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The program as it is built. */
export const builtCli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export type Run = { readonly status: number | null; readonly out: string; readonly err: string };

/** Runs the built program to its end, without a terminal; `input` is what comes on standard input, if anything. */
export const onrecord = (argv: readonly string[], input?: string | Uint8Array): Run => {
  const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync(
    process.execPath,
    [builtCli, ...argv],
    {
      encoding: 'utf8',
      timeout: 60_000,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
      maxBuffer: 2 ** 28,
    },
  );
  return { status, out: stdout, err: stderr };
};
