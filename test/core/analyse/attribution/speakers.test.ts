import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from '../../../helpers/table.ts';
import { describedSpeakers } from './passage.ts';

/** What the row shows, the passage, and each speaker: name, kind, role, aliases, mentions and quotations. */
const rows = table(
  3,
  `
  a person with a role in front :: U.S. Secretary of State Antony Blinken left. [S1 Blinken] said [Q1 no]. [S2 He] said [Q2 yes]. :: Antony Blinken | person | U.S. Secretary of State | Blinken, U.S. Secretary of State Antony Blinken | Antony Blinken, Blinken, He | q1 q2
  a person with a role behind :: Antony Blinken, the secretary of state, left. [S1 Mr. Blinken] said [Q1 no]. :: Antony Blinken | person | the secretary of state | Blinken, Mr. Blinken | Antony Blinken, Mr. Blinken | q1
  a role by an owner in front :: [S1 Acme’s chairman, Hugh Bell,] said [Q1 no]. :: Hugh Bell | person | Acme’s chairman | - | Hugh Bell | q1
  whoever is quoted most comes first :: [S1 Ada Holm] said [Q1 no]. [S2 Tom Reid] said [Q2 yes]. [S3 Reid] said [Q3 so twice]. :: Tom Reid | person | - | Reid | Tom Reid, Reid | q2 q3 & Ada Holm | person | - | - | Ada Holm | q1
  of those quoted as often whoever is mentioned first comes first :: Tom Reid came. [S1 Ada Holm] said [Q1 no]. [S2 Reid] said [Q2 yes]. :: Tom Reid | person | - | Reid | Tom Reid, Reid | q2 & Ada Holm | person | - | - | Ada Holm | q1
  a surname with its honorific is a name where there is no other :: [S1 Ms. Kritenbrink] said [Q1 no]. [S2 Kritenbrink] said [Q2 yes]. :: Ms. Kritenbrink | person | - | Kritenbrink | Ms. Kritenbrink, Kritenbrink | q1 q2
  a surname with an office of one word is shown with it :: [S1 Judge Okoro] said [Q1 no]. :: Judge Okoro | person | - | Okoro | Judge Okoro | q1
  a full name goes without its honorific :: [S1 Ms. Ada Holm] said [Q1 no]. :: Ada Holm | person | - | Ms. Ada Holm | Ms. Ada Holm | q1
  somebody described is called what they are called first :: [S1 A witness] said [Q1 no]. [S2 The witness] said [Q2 yes]. [S3 the witness] said [Q3 so]. :: A witness | person, described | - | The witness, the witness | A witness, The witness, the witness | q1 q2 q3
  a role makes a person of somebody described :: [S1 A nurse] said [Q1 no]. :: A nurse | person, described | - | - | A nurse | q1
  a nation makes a person of somebody described :: [S1 A Spaniard] said [Q1 no]. :: A Spaniard | person, described | - | - | A Spaniard | q1
  a body’s noun makes a body :: [S1 The ministry] said [Q1 no]. :: The ministry | body, described | - | - | The ministry | q1
  several are a group :: [S1 Two nurses] said [Q1 no]. :: Two nurses | group, described | - | - | Two nurses | q1
  police are a body :: [S1 Police] said [Q1 no]. :: Police | body, described | - | - | Police | q1
  a report is neither :: [S1 The report] said [Q1 no]. :: The report | unknown, described | - | - | The report | q1
  a pronoun is no alias :: [Q1 “No,”] said [S1 the housekeeper]. [Q2 “Yes,”] [S2 she] said. :: the housekeeper | person, described | - | - | the housekeeper, she | q1 q2
  two who speak together are a group :: [S1 Ada Holm and Tom Reid] said [Q1 no]. :: Ada Holm and Tom Reid | group | - | - | Ada Holm and Tom Reid | q1
  a country is a body :: [S1 China] said [Q1 no]. :: China | body | - | - | China | q1
  a company is a body :: [S1 Acme Corp.] said [Q1 no]. :: Acme Corp. | body | - | - | Acme Corp. | q1
  a name that tells nothing is neither :: [S1 Oduya] said [Q1 no]. :: Oduya | unknown | - | - | Oduya | q1
  mentions of a name and within it stand once :: [S1 Senator Ada Holm] said [Q1 no]. [S2 The senator] said [Q2 yes]. :: Ada Holm | person | Senator | Senator Ada Holm | Senator Ada Holm, The senator | q1 q2
  whoever says nothing is no speaker :: Ada Holm met Tom Reid. [S1 Holm] said [Q1 no]. :: Ada Holm | person | - | Holm | Ada Holm, Holm | q1
`,
);

for (const [name = '', marked = '', expected] of rows)
  test(`a speaker: ${name}`, () => assert.equal(describedSpeakers(marked).join(' & '), expected));
