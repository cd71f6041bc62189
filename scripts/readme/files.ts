import { manPage } from '../../source/command-line/man.ts';
import { configSchema } from '../config-schema.ts';
import {
  checkSchema,
  compareSchema,
  notesSchema,
  outlineSchema,
  quotesSchema,
  summarySchema,
} from '../report-schemas.ts';

const schemas = {
  check: checkSchema,
  compare: compareSchema,
  config: configSchema,
  notes: notesSchema,
  outline: outlineSchema,
  quotes: quotesSchema,
  summary: summarySchema,
};

/** The files that are made whole from the program, by their path: the manual page, and a schema for each report and the configuration. */
export const generatedFiles = (): Readonly<Record<string, string>> => ({
  'man/onrecord.1': manPage(),
  ...Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `docs/${name}.schema.json`,
      `${JSON.stringify(schema, undefined, 2)}\n`,
    ]),
  ),
});
