import { wordSet } from '../lexicon/lists.ts';

/**
 * The closed classes of English, and sets made of them: every list of function words and punctuation used to find names,
 * quotations and speakers. In lower case. Data only.
 */

export const ARTICLES = wordSet('the a an');
export const POSSESSIVES = wordSet('his her its their our my your');
const DEMONSTRATIVES = wordSet('this these those');
const DUALS = wordSet('one another both each neither either');
export const INDEFINITE = wordSet('a an one another');
/** Words before a noun and its adjectives, without numbers. */
export const OPENERS_OF_PHRASES = wordSet(ARTICLES, DEMONSTRATIVES, POSSESSIVES, 'that');
/** The same, with numbers and quantities. */
export const DETERMINERS = wordSet(
  OPENERS_OF_PHRASES,
  'one two three four five six some many most several few all both another other no any each every',
);
/** Words before a noun for what somebody is. */
export const OPENERS_OF_ROLES = wordSet(ARTICLES, POSSESSIVES, 'one another');
/** Pronouns that also stand before a noun: "his campaign", "both men". */
export const DETERMINING_PRONOUNS = wordSet(POSSESSIVES, DEMONSTRATIVES, DUALS);

const PERSONS = wordSet('i you he she we they');
export const SUBJECT_PRONOUNS = wordSet(PERSONS, 'it');
export const OBJECT_PRONOUNS = wordSet('me him her us them himself herself themselves');
export const RELATIVES = wordSet('who which that whom whose');
export const PRONOUNS = wordSet(
  SUBJECT_PRONOUNS,
  OBJECT_PRONOUNS,
  DETERMINING_PRONOUNS,
  'hers theirs mine ours itself myself ourselves none nobody everyone everybody someone somebody anyone anybody',
);

const COMMON_PREPOSITIONS = wordSet('of for at from with in on to by under near');
const MORE_PREPOSITIONS = wordSet('behind about against among after before over like than');
/** Prepositions that join a phrase to a role: "a farmer in Leeds". */
export const ROLE_PREPOSITIONS = wordSet(COMMON_PREPOSITIONS, 'during since');
/** Prepositions whose complement is not the one a sentence is about. */
export const OBLIQUE_PREPOSITIONS = wordSet(COMMON_PREPOSITIONS, MORE_PREPOSITIONS, 'between');
export const PREPOSITIONS = wordSet(
  COMMON_PREPOSITIONS,
  MORE_PREPOSITIONS,
  'during since inside outside within through including as without despite',
);
/** Prepositions that join what narrows a noun down to that noun: "secretary of state". */
export const COMPLEMENTING = wordSet('of for at from in');
/** ... or a phrase to another one. */
export const LINKS = wordSet(COMPLEMENTING, 'with and &');

const CONJUNCTIONS = wordSet('when while after because since if although though');
/** Words that open a clause before the main clause. */
export const FRONTING = wordSet(CONJUNCTIONS, 'before once until unless whereas');
const FINITE = wordSet('is was are were has had said says told but');
/** Words that separate what somebody is from the clause that follows. */
export const ENDS_OF_ROLES = wordSet(RELATIVES, FINITE, 'and');
/** Words that begin a clause or its verb. */
export const CLAUSE = wordSet(RELATIVES, FINITE, PERSONS, 'have where when while then or because if');
/** Days used without a preposition. */
export const DAYS = wordSet('today yesterday tonight tomorrow');
/** Words that can be mistaken for the head of a source but do not say who it is: "today", a bare "the". */
export const NOBODY = wordSet(DAYS, ARTICLES, 'no every now then here there');

const BRACKETS_AND_MARKS = wordSet(`, ; : ( ) — – “ ” " '' \`\``);
/** Punctuation that ends a phrase within its sentence. */
export const BREAKS = wordSet(BRACKETS_AND_MARKS, '-- [ ] … -');
/** Words that may come before a source without being part of it. */
export const LEADING = wordSet(
  BREAKS,
  CONJUNCTIONS,
  'by from as for in of to with and but that according per where what how why whether',
);
/** Punctuation that ends a phrase or a sentence. */
export const STOPS = wordSet(BRACKETS_AND_MARKS, '. ? !');

/** Participles whose subject is the person being asked. */
export const QUESTIONED = wordSet('asked pressed questioned quizzed');

/** Words in lower case in a title with capitals. */
export const SMALL_IN_TITLES = wordSet('the a an of in on at to for and or with from by is as');
/** Words in lower case in a headline with capitals. */
export const SMALL_IN_HEADLINES = wordSet(SMALL_IN_TITLES, `but nor vs via into over per 's n't`);
