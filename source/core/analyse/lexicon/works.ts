import { wordSet } from './lists.ts';
import data from './works.json' with { type: 'json' };

/** Kinds of works, whose titles stand in quotation marks after them: "the film “Harbour Lights”". */
export const WORKS = wordSet(data.works);
/** What somebody does or is in a work: "a role in “Harbour Lights”", "the author of “Tides”". */
export const PARTS_OF_WORKS = wordSet(data.partsOfWorks);
/** Words that are spoken about, not said: "the word “woke”". */
export const TERMS = wordSet(data.terms);
/** Things that have words on them, which nobody says: "a placard that read “No more”". */
export const WRITTEN_ON = wordSet(data.writtenOn);
