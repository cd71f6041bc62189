import { wordSet } from '../../lexicon/lists.ts';

/** Words that part the phrase that names a source. In lower case. */

export const PRONOUNS = wordSet(
  'he she him her his hers himself herself they them their theirs themselves it its itself i me my mine myself we us our ours ourselves you your this these those one another both each neither either none nobody everyone everybody someone somebody anyone anybody',
);
/** Of these, the ones that also stand before a noun ("his campaign", "both men"). */
export const DETERMINING = wordSet(
  'his her its their our my your this these those one another both each neither either',
);
export const RELATIVES = wordSet('who which that whom whose');
export const PREPOSITIONS = wordSet(
  'of for at from with in on to by near behind during under about against among inside outside after before over within through like including as than without since despite',
);
export const BREAKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '—',
  '–',
  '--',
  '“',
  '”',
  '"',
  "''",
  '``',
  '[',
  ']',
  '…',
  '-',
]);
/** Words with which a clause begins. */
export const CLAUSE = wordSet(
  'who whom which that whose where when while is was are were has had have said says told then but or i we he she they you because if',
);
/** Words with which a clause opens that stands in front of the main one. */
export const FRONTING = wordSet(
  'when while after before if although though because since once until unless whereas',
);
/** Words that may stand in front of a source and are none of it. */
export const LEADING: ReadonlySet<string> = new Set([
  ...wordSet(
    'by from as for in of to with and but that according per when while because if after since where although though what how why whether',
  ),
  ...BREAKS,
]);
/** Days that are said without a preposition. */
export const DAYS = wordSet('today yesterday tonight tomorrow');
/** Words that are taken for a source's head but say nothing of who it is: "today", a bare "the". */
export const NOBODY: ReadonlySet<string> = new Set([
  ...DAYS,
  ...wordSet('a an the no every now then here there'),
]);
export const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your one two three four five six some many most several few all both another other no any each every',
);
