import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openReader } from './measure/reader.ts';
import { median } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { prose } from './measure/texts.ts';

/** Milliseconds from the first screen until the explorer stands whole, and until the whole of a long text is there. */
const AT_REST = 3000;
const ALL_READ = 1000;
/** Milliseconds in which a search is done and what was for a moment only is given back. */
const SETTLED = 3000;
const ROUNDS = 3;

const medians = (rounds: readonly (readonly number[])[]): readonly number[] =>
  (rounds[0] ?? []).map((_, index) => median(rounds.map((round) => round[index] ?? Number.NaN)));

const short = async (path: string): Promise<readonly number[]> => {
  const reader = await openReader(path, AT_REST);
  const figures = [reader.memory('VmRSS')];
  reader.close();
  return figures;
};

/** With the whole text there; at most, until all of it is analysed; then, with everything searched. */
const long = async (path: string): Promise<readonly number[]> => {
  const reader = await openReader(path, ALL_READ);
  const read = reader.memory('VmRSS');
  await reader.analysed();
  const most = reader.memory('VmHWM');
  await pause(SETTLED);
  const analysed = reader.memory('VmRSS');
  await reader.press('/minister');
  await pause(SETTLED);
  const searched = reader.memory('VmRSS');
  reader.close();
  return [read, most, analysed, searched];
};

const repeated = async (measure: () => Promise<readonly number[]>): Promise<readonly number[]> => {
  const rounds: (readonly number[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure());
  return medians(rounds);
};

/** Resident memory of the explorer (Linux only). */
export const memory = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const file = (size: number): string => {
    const path = join(folder, `${size}.txt`);
    writeFileSync(path, prose(size));
    return path;
  };
  const row = (what: string, is = Number.NaN, must = Number.NaN, aim?: number): Row => ({
    what: `resident, ${what}`,
    value: `${is.toFixed(0)} MB`,
    yardstick: '-',
    ratio: '-',
    must: aim === undefined ? `${must} MB` : `${must} / ${aim} MB`,
    limits: [{ is, must, ...(aim === undefined ? {} : { aim }) }],
  });
  try {
    const small = file(10_000);
    const large = file(10_000_000);
    const [open] = await repeated(() => short(small));
    const [read, most, analysed, searched] = await repeated(() => long(large));
    return [
      row('10 KB, analysed', open, 100, 75),
      row('10 MB, all of it there and its analysis begun', read, 400, 255),
      row('10 MB, at most while it is analysed', most, 400, 255),
      row('10 MB, analysed', analysed, 200, 132),
      row('10 MB, analysed and searched', searched, 400, 255),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
