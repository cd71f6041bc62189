import { parse } from 'yaml';
import type { ParseYaml } from './front-matter.ts';

/** Reads YAML as JSON's types and no others. Aliases are not followed: a few of them can stand for gigabytes. */
export const parseYaml: ParseYaml = (yaml) =>
  parse(yaml, { schema: 'core', logLevel: 'error', maxAliasCount: 0, uniqueKeys: false });
