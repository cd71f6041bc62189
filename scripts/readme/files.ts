import { manPage } from '../../source/command-line/man.ts';
import { configSchema } from '../config-schema.ts';

/** The files that are made whole from the program, by their path: the manual page and the schema of the configuration. */
export const generatedFiles = (): Readonly<Record<string, string>> => ({
  'man/onrecord.1': manPage(),
  'docs/config.schema.json': `${JSON.stringify(configSchema, undefined, 2)}\n`,
});
