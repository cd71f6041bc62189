import data from './communication.json' with { type: 'json' };
import { wordSet } from './lists.ts';

/** Verbs of communication in their base form, and past forms that no rule makes. */
export const COMMUNICATION_VERBS = wordSet(data.communicationVerbs);
/** Nouns for what is told, or for telling it. */
export const COMMUNICATION_NOUNS = wordSet(data.communicationNouns);
/** Verbs by which findings speak; of other things they say only what follows from them: "the map suggests". */
export const FINDING_VERBS = wordSet(data.findingVerbs);
/** What is never a speaker, whatever it is said to say: "history tells us". */
export const NEVER_SPEAK = wordSet(data.neverSpeak);
