import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openInTerminal } from './measure/in-terminal.ts';
import { median } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { prose } from './measure/texts.ts';

/** Milliseconds from the first screen until the explorer stands whole; the analysis of much text goes on. */
const AT_REST = 3000;

/** The processes below one: `script` runs a shell that becomes the program. */
const below = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
    .map(Number);

/** Resident memory in MB of the program soon after it has opened (Linux only). */
const resident = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { program } = openInTerminal(
      [process.execPath, 'dist/cli.js', path, '--no-state'],
      () => undefined,
    );
    program.stdout?.once('data', async () => {
      await pause(AT_REST);
      const [child] = below(program.pid ?? 0);
      const status = child === undefined ? '' : readFileSync(`/proc/${child}/status`, 'utf8');
      program.kill('SIGKILL');
      const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
      if (Number.isNaN(kilobytes)) reject(new Error('no memory to be read'));
      else resolve(kilobytes / 1024);
    });
  });

export const memory = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    const rows: Row[] = [];
    for (const [what, size, must] of [
      ['resident soon after opening, 10 KB', 10_000, '100 / 75 MB'],
      ['resident soon after opening, 10 MB, being analysed', 10_000_000, '400 / 255 MB'],
    ] as const) {
      const path = join(folder, `${size}.txt`);
      writeFileSync(path, prose(size));
      const values = [await resident(path), await resident(path), await resident(path)];
      rows.push({ what, value: `${median(values).toFixed(0)} MB`, yardstick: '-', ratio: '-', must });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
