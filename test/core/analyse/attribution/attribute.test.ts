import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakersOf } from './passage.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a surname stands for the full name',
    '[Q1 “We won,”] said [S1 Ada Lovelace].\n[Q2 “By a lot,”] [S2 Lovelace] added.',
    ['Ada Lovelace', 'Ada Lovelace'],
  ],
  [
    'a full name further on is found for a surname in front',
    'Blinken set for China trip\n[S1 Blinken] said [Q1 he would go]. Secretary of State Antony Blinken leaves on Sunday.',
    ['Antony Blinken'],
  ],
  [
    'an office is no part of a name',
    '[Q1 “It is time,”] said [S1 U.S. Secretary of State Antony Blinken].',
    ['Antony Blinken'],
  ],
  [
    'an apposition is no part of a name',
    '[Q1 “It is time,”] said [S1 Daniel Kritenbrink, the top U.S. diplomat for East Asia].',
    ['Daniel Kritenbrink'],
  ],
  [
    'a name after its description',
    '[Q1 “Sales fell,”] said [S1 the company’s chief executive, Anna Berg].',
    ['Anna Berg'],
  ],
  [
    '"he" is the man and "she" the woman',
    'Anna Berg met Peter Hall in Oslo. [S1 He] said [Q1 the talks went well]. [S2 She] said [Q2 they did not].',
    ['Peter Hall', 'Anna Berg'],
  ],
  [
    'two with one surname are told apart by their titles',
    'Bill Clinton and Hillary Clinton came. [S1 Mr. Clinton] said [Q1 it was good]. [S2 Mrs. Clinton] said [Q2 it was better].',
    ['Bill Clinton', 'Hillary Clinton'],
  ],
  [
    'an office stands for who holds it',
    'Sen. Marco Rubio spoke in Tampa. [Q1 “I will not run,”] [S1 the senator] said.',
    ['Marco Rubio'],
  ],
  [
    'an office of two words stands for who was introduced by it',
    'The new police chief, Anil Rawat, spoke in Tampa. [Q1 “I will not run,”] [S1 the police chief] said.',
    ['Anil Rawat'],
  ],
  [
    'an office at the head of a sentence belongs to the title behind it',
    'Prime Minister Anil Rawat spoke in Tampa. [Q1 “I will not run,”] [S1 the prime minister] said.',
    ['Anil Rawat'],
  ],
  [
    'what a clause says somebody is stands for them',
    'Anil Rawat, who is a farmer, met Ruth Ek. Ek became mayor in May. [Q1 “No,”] [S1 the farmer] said. [Q2 “Yes,”] said [S2 the mayor].',
    ['Anil Rawat', 'Ruth Ek'],
  ],
  [
    'whom somebody is doing something to is not what they are',
    'Anil Rawat was asking the farmer for eggs. [Q1 “No,”] [S1 the farmer] said.',
    ['the farmer'],
  ],
  [
    'whoever was "he" before is not "she" now',
    'Hill laughed. [Q1 “I’d just bought a boat,”] [S1 he] explains. His wife, Anna, did not. [Q2 “I cried,”] [S2 she] says.',
    ['Hill', 'Anna'],
  ],
  [
    'whoever smiles speaks next, though the verb looks like a noun',
    '[Q1 “Moss knows nothing,”] says [S1 Dan Hill]. Ruth Ek smiles at this. [Q2 “Dan was always like that.”]',
    ['Dan Hill', 'Ruth Ek'],
  ],
  [
    'a participle with a capital is nobody',
    'Dan Hill says no. Responding, [S1 the chancellor, Ruth Ek,] asks: [Q1 “Where is the money?”]',
    ['Ruth Ek'],
  ],
  [
    'an acronym stands for the name before it',
    'The World Health Organization (WHO) met. [S1 The WHO] said [Q1 cases had fallen].',
    ['World Health Organization'],
  ],
  [
    '"who" is the one before it',
    'The jury heard from Priya Nair, [S1 who] said [Q1 she saw nothing].',
    ['Priya Nair'],
  ],
  [
    'those without a name are called what the article calls them',
    '[S1 Two officials] said [Q1 the deal was off].',
    ['Two officials'],
  ],
  [
    'the speaker carries over in a paragraph',
    '[Q1 “We won,”] said [S1 Ada Byron]. [Q2 “It was close.”]',
    ['Ada Byron', 'Ada Byron'],
  ],
  ['nobody is named where nobody can be', '[Q1 “We won.”] That was all.', ['-']],
  [
    'whoever is only described is whom "she" may stand for',
    'Peter Hall owns the mill. [S1 A woman who works there] said [Q1 it was cold]. [S2 She] said [Q2 it was dark too].',
    ['A woman', 'A woman'],
  ],
  [
    'an office with a complement stands for its holder',
    'Antony Blinken, the U.S. secretary of state, flew to Oslo. [S1 The secretary of state] said [Q1 the talks went well].',
    ['Antony Blinken'],
  ],
  [
    'an office in passing is followed',
    'Judge Ruth Okoro heard Dan Price. The judge took a day. [S1 She] said [Q1 it was murder].',
    ['Ruth Okoro'],
  ],
  [
    'what opens a sentence as an object is not its subject',
    'Xi Jinping sent a signal. Receiving Bill Gates in Beijing, [S1 he] said [Q1 the two could cooperate].',
    ['Xi Jinping'],
  ],
  [
    'the report a sentence ends on',
    'Anna Berg came. The firm wants to be sure [Q1 “that it does not come to that”] by mistake, she told reporters.',
    ['Anna Berg'],
  ],
  [
    'the subject of the sentence a quotation is a part of',
    'Marco Rubio bemoaned a climate in which people [Q1 “hate each other”].',
    ['Marco Rubio'],
  ],
  [
    'the sentence that leads up to a quotation',
    'Laura Howard went on undeterred. [Q1 “Eight years ago she was the nominee.”]',
    ['Laura Howard'],
  ],
  [
    'look-alike letters do not make one of two',
    '[S1 Antony Blinken] said [Q1 yes]. [S2 Blink\u0435n] said [Q2 no].',
    ['Antony Blinken', 'Blink\u0435n'],
  ],
];

for (const [name, marked, expected] of cases)
  test(name, () => assert.deepEqual(speakersOf(marked), expected));
