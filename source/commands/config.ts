import type { ConfigOptions } from '../command-line/options.ts';
import { applyFlags } from '../core/config/configuration.ts';
import { printConfig } from '../core/config/print.ts';
import { configPlaces, loadConfig, problemLines } from '../shell/config.ts';
import { printable } from '../shell/load/printable.ts';

/**
 * Prints the configuration that holds as a file, or what is wrong with the reader's.
 * @returns the exit status: 1 when anything is wrong.
 */
export const runConfig = async (
  options: ConfigOptions,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  const loaded = await loadConfig(options.config, process.env);
  const { configuration, file, problems } = loaded;
  for (const line of problemLines(loaded)) complain(line);
  if (options.kind === 'print-config') await write(printConfig(applyFlags(configuration, options)));
  else if (file === undefined) await write(`fine: there is no ${configPlaces(process.env).join(' or ')}\n`);
  else if (problems.length === 0) await write(`${printable(file)}: fine\n`);
  return problems.length === 0 ? 0 : 1;
};
