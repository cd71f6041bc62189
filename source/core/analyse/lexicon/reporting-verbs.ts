import { wordSet } from './lists.ts';
import data from './reporting-verbs.json' with { type: 'json' };

/** Verbs that report speech, every form in lower case. */
export const REPORTING_VERBS = wordSet(data.verbs);
