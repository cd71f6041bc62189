import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headOf } from '../../../../../source/core/analyse/attribution/phrases/head.ts';
import { findNames } from '../../../../../source/core/analyse/people/find-names.ts';
import { tokenise } from '../../../../../source/core/analyse/tokens/tokenise.ts';
import { type Range, slice } from '../../../../../source/core/text/range.ts';
import { table } from '../../../../helpers/table.ts';
import { tagger } from '../../../../helpers/tagger.ts';
import { documentOf } from '../passage.ts';

/** What the words in brackets come down to: its kind, its name or noun and the words to show for it; "-" for nobody. */
const headIn = (marked: string): string => {
  const source = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const text = marked.replace(/[[\]]/g, '');
  const document = documentOf(text);
  const tokens = tokenise(document, tagger);
  const names = findNames(document, tokens);
  const nameAt = (index: number): Range => names[index]?.range ?? { start: 0, end: 0 };
  const head = headOf(tokens, names, source);
  if (!head) return '-';
  const words = slice(text, head.mention);
  switch (head.kind) {
    case 'name':
      return `name ${slice(text, nameAt(head.name))} | ${words}${head.possessive ? ' | possessive' : ''}`;
    case 'names':
      return `names ${head.names.map((index) => slice(text, nameAt(index))).join(' + ')} | ${words}`;
    case 'pronoun':
      return `pronoun ${head.word} | ${words}`;
    default:
      return `${head.plural ? 'nouns' : 'noun'} ${head.noun} | ${words}`;
  }
};

const rows = table(
  3,
  `
  a full name is one :: [Ada Holm] said so. :: name Ada Holm | Ada Holm
  a title comes along with its name :: [Senator Marco Rubio of Florida] said so. :: name Marco Rubio | Senator Marco Rubio
  an honorific comes along with its name :: [Dr. Anna Berg] said so. :: name Anna Berg | Dr. Anna Berg
  a newspaper is one by its name :: [the New York Times] said so. :: name New York Times | New York Times
  what a name is described as behind it stays out :: [Marco Rubio, the senator from Florida,] said so. :: name Marco Rubio | Marco Rubio
  an adverb is no part of it :: [Ada Holm, also] said so. :: name Ada Holm | Ada Holm
  a pronoun that stresses it is no part of it :: [Ada Holm herself] said so. :: name Ada Holm | Ada Holm
  marks around it are no part of it :: [“Ada Holm”] said so. :: name Ada Holm | Ada Holm
  the day is no part of it :: [The company today] said so. :: noun company | The company
  the day of the week is no part of it :: [the minister Tuesday] said so. :: noun minister | the minister
  the day with its preposition is no part of it :: [The alliance on Tuesday] said so. :: noun alliance | The alliance
  the day that a poll came out tells which poll it is :: [a poll released Tuesday] said so. :: noun poll | a poll released Tuesday
  a surname that is also a month is no day :: [Theresa May] said so. :: name Theresa May | Theresa May
  the places it is of are part of it, also behind commas :: [the envoys of France, Japan and the Philippines, who met,] said so. :: nouns envoys | the envoys of France, Japan and the Philippines
  a name behind a comma that is no place is not :: [the envoys of France, Ada Holm and the Philippines] said so. :: nouns envoys | the envoys of France
  words in front are no part of it :: [according to Ada Holm] it rained. :: name Ada Holm | Ada Holm
  marks in front are no part of it :: [, according to the police] it rained. :: nouns police | the police
  a conjunction in front is no part of it :: [while Ada Holm] said so. :: name Ada Holm | Ada Holm
  the owner of a report is not its author :: [the report’s author] said so. :: noun author | the report’s author
  whoever works for a name is not that name :: [Ada Holm’s lawyer] said so. :: noun lawyer | Ada Holm’s lawyer
  a name with nothing of its own behind it is the name :: [Ada Holm’s] office said so. :: name Ada Holm | Ada Holm | possessive
  a body with nothing of its own behind it is the body :: [The group's] said so. :: noun group | The group
  what follows "of" is not who said it :: [the author of the report] said so. :: noun author | the author of the report
  what follows "from" is not who said it :: [the bank from Oslo] said so. :: noun bank | the bank from Oslo
  what follows "for" is not who said it :: [A spokeswoman for Acme Corp.] said so. :: noun spokeswoman | A spokeswoman for Acme Corp.
  a present participle goes on about who said it :: [a judge handling the case] said so. :: noun judge | a judge handling the case
  a past participle goes on about who said it :: [officials briefed on the plan] said so. :: nouns officials | officials briefed on the plan
  an adjective behind goes on about who said it :: [people close to the talks] said so. :: nouns people | people close to the talks
  an adjective in front is a part of it :: [a senior official with knowledge of the talks] said so. :: noun official | a senior official with knowledge of the talks
  a relative clause is no part of it :: [an official who asked not to be named] said so. :: noun official | an official
  a relative clause in commas is no part of it :: [The group, which backs the deal,] said so. :: noun group | The group
  a place in front says where they are from :: [the Oslo police] said so. :: nouns police | the Oslo police
  a place behind says where they are from :: [Police in Oslo] said so. :: nouns police | Police in Oslo
  a place by its initials says where they are from :: [U.S. officials] said so. :: nouns officials | U.S. officials
  a party in front says whose they are :: [The Labour MP] said so. :: noun mp | The Labour MP
  a name in front of a noun says whose it is :: [the Clinton campaign] said so. :: noun campaign | the Clinton campaign
  a noun in front of a name says what they are :: [Clinton campaign manager Robby Mook] said so. :: name Robby Mook | Clinton campaign manager Robby Mook
  a former president is a president :: [the former president] said so. :: noun president | the former president
  the latter is only that :: [the latter] said so. :: noun latter | the latter
  two names are two :: [Ada Holm and Tom Reid] said so. :: names Ada Holm + Tom Reid | Ada Holm and Tom Reid
  two names with what both are, are two :: [Ada Holm and Tom Reid, both of Oslo,] said so. :: names Ada Holm + Tom Reid | Ada Holm and Tom Reid
  two names with what they are of, are two :: [Ada Holm and Tom Reid of the union] said so. :: names Ada Holm + Tom Reid | Ada Holm and Tom Reid
  two names in front of a noun are not who said it :: [Ada Holm and Tom Reid supporters] said so. :: name Ada Holm | Ada Holm
  a name with somebody unnamed is the name :: [Ada Holm and her brother] said so. :: name Ada Holm | Ada Holm
  the second of two beyond what was marked is left out :: [Ada Holm and Tom] Reid said so. :: name Ada Holm | Ada Holm
  two titles of one person are one person :: [chief pollster and strategist Joel Benenson] said so. :: name Joel Benenson | strategist Joel Benenson
  two described people are the first and the other :: [a nurse and a porter] said so. :: noun nurse | a nurse and a porter
  two groups are several :: [doctors and nurses] said so. :: nouns doctors | doctors and nurses
  a meeting of a union is what it is :: [the union meeting] said so. :: noun meeting | the union meeting
  "who" behind a clause’s "that" is whom the clause is about :: She knows that voters [who] said so. :: nouns voters | voters
  "who" behind "is" is whom that is about :: The best are judges [who] said so. :: nouns judges | judges
  two of one office and one without are not one person :: [the chairman and Joel Benenson] said so. :: noun chairman | the chairman and Joel Benenson
  themselves are no part of it :: [the officials themselves] said so. :: nouns officials | the officials
  a pronoun is one :: [he] said so. :: pronoun he | he
  a pronoun with its stress is the pronoun :: [he himself] said so. :: pronoun he | he
  a pronoun with "both" is the pronoun :: [they both] said so. :: pronoun they | they
  a pronoun that only stresses is one :: [himself] said so. :: pronoun himself | himself
  a possessive pronoun by itself is one :: [his] said so. :: pronoun his | his
  a possessive pronoun before a noun says whose that is :: [his campaign] said so. :: noun campaign | his campaign
  "both" by itself is a pronoun :: [both] said so. :: pronoun both | both
  "both" with a noun is not :: [both men] said so. :: nouns men | both men
  "those" with a noun is not :: [those officials] said so. :: nouns officials | those officials
  "nobody" is one :: [nobody] said so. :: pronoun nobody | nobody
  "someone" with more behind it is described :: [someone in the crowd] said so. :: noun someone | someone in the crowd
  an article is nobody :: [the] said so. :: -
  a day is nobody :: [today] said so. :: -
  "every" without a noun is nobody :: [every] man said so. :: -
  a mark is nobody :: [,] said so. :: -
  a full stop is nobody :: [.] said so. :: -
  "who" is the name in front of it :: The jury heard from Ada Holm, [who] said so. :: name Ada Holm | Ada Holm
  "who" is the name without a comma too :: The jury heard from Ada Holm [who] said so. :: name Ada Holm | Ada Holm
  "who also" is that name as well :: The jury heard from Ada Holm, [who also] said so. :: name Ada Holm | Ada Holm
  "whom he" is that name as well :: Ada Holm, [whom he] said so. :: name Ada Holm | Ada Holm
  "who" is the name in front of what it is described as :: The jury heard from Ada Holm, a nurse from Leeds, [who] said so. :: name Ada Holm | Ada Holm
  "who" is the name in front of a bare description :: Ada Holm, nurse at Leeds, [who] said so. :: name Ada Holm | Ada Holm
  "who" is no place in front of somebody :: In Oslo, the minister [who] said so. :: noun minister | the minister
  "who" is somebody described :: The jury heard from a nurse [who] said so. :: noun nurse | a nurse
  "who" is whoever is somewhere, not where :: The jury heard from a nurse in Leeds, [who] said so. :: noun nurse | a nurse in Leeds
  "who" is voters, not where they vote :: There were voters in Ohio [who] said so. :: nouns voters | voters in Ohio
  "who" is the holder of an office, not what it is of :: He asked the governor of Ohio, [who] said so. :: noun governor | the governor of Ohio
  "who" is people without a name of a place too :: They were voters from the north [who] said so. :: nouns voters | voters from the north
  "who" is those in the boats :: The men in the boats [who] said so. :: nouns men | The men in the boats
  "who" is the doctors of whom there are many :: Many of the doctors [who] said so. :: nouns doctors | the doctors
  "which" is a place :: It went to China, [which] said so. :: name China | China
  "which" is a body :: It was built by Acme Corp., [which] said so. :: name Acme Corp. | Acme Corp.
  "which" is a body by its noun :: It was the committee of the house [which] said so. :: noun committee | the committee of the house
  "who" behind a verb is nobody yet :: She saw [who] said so. :: pronoun who | who
  "who" that opens a question is nobody yet :: [Who] said so? :: pronoun who | Who
  with nobody in front of it "who" is a place at worst :: In Oslo, [who] said so. :: name Oslo | Oslo
  "whose" is nobody yet :: [whose] lawyer said so. :: pronoun whose | whose
  "whose lawyer" is the lawyer :: Ada Holm, [whose lawyer] said so. :: noun lawyer | whose lawyer
  the place that a report comes from says nothing :: [NAIROBI — The bank] said so. :: noun bank | The bank
  the agency that a report comes from says nothing :: [NAIROBI (Staff) - The bank] said so. :: noun bank | The bank
  the country that a report comes from says nothing :: [NAIROBI, Kenya — Joseph Kiptoo] said so. :: name Joseph Kiptoo | Joseph Kiptoo
  within a sentence a place is no dateline :: He said [NAIROBI — the bank] was late. :: name NAIROBI | NAIROBI
  a name outranks its description in front :: [The company’s chief executive, Anna Berg,] said so. :: name Anna Berg | Anna Berg
  a name outranks "one of" :: [One of her advisers, Tad Lee,] said so. :: name Tad Lee | Tad Lee
  a name with a title outranks it too :: [one of the advisers, the Rev Giles Hammond,] said so. :: name Giles Hammond | Rev Giles Hammond
  one of several does not stand for all :: [its advisers, Tad Lee and others,] said so. :: nouns advisers | its advisers
  a name behind what somebody speaks for outranks that :: [A spokesman for the company, Tad Lee,] said so. :: name Tad Lee | Tad Lee
  a place in commas is no name of a spokesman :: [A spokesman for the company, Oslo,] said so. :: noun spokesman | A spokesman for the company
  words in commas are no name :: [A spokesman for the company, based in Oslo,] said so. :: noun spokesman | A spokesman for the company
  a name in commas right behind is who it is :: [Its spokesman], Giles Hammond, said so. :: name Giles Hammond | Giles Hammond
  a name in commas with an honorific is who it is :: [Its spokesman], the Rev Giles Hammond, said so. :: name Giles Hammond | Rev Giles Hammond
  a surname alone may be somebody else :: [Its spokesman], Hammond, said so. :: noun spokesman | Its spokesman
  without the second comma it may go on :: [Its spokesman], Giles Hammond of Leeds, said so. :: noun spokesman | Its spokesman
  a company in commas is no spokesman :: [Its spokesman], Acme Corp., said so. :: noun spokesman | Its spokesman
  a report has no name of a person :: [The report], Giles Hammond, said so. :: noun report | The report
  a name outranks whose relative it is :: [Mr. Clinton’s wife, Hillary Clinton,] said so. :: name Hillary Clinton | Hillary Clinton
`,
);

for (const [name = '', marked = '', expected] of rows)
  test(`a source: ${name}`, () => assert.equal(headIn(marked), expected));
