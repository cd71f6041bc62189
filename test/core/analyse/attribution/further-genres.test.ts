import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { speakersOf } from './passage.ts';

type Case = readonly [name: string, marked: string, expected: readonly string[]];

const genres: Readonly<Record<string, readonly Case[]>> = {
  fiction: [
    [
      'a housekeeper is a person once she speaks',
      '[Q1 “He is in,”] said [S1 the housekeeper].\nShe went up and came back. [Q2 “He says what boat,”] [S2 she] reported.',
      ['the housekeeper', 'the housekeeper'],
    ],
    [
      'what is told between two turns does not end the conversation',
      '[Q1 “You came,”] said [S1 Anna].\n[Q2 “I did,”] said [S2 Tom]. He shook the rain from his hat.\n[Q3 “All this way.”]\n[Q4 “It is not so far.”]\nThe clock struck. Anna moved the lamp to the sill.\n[Q5 “And when do you leave?”] [S5 she] asked.\n[Q6 “On Sunday.”]\n[Q7 “So soon.”]',
      ['Anna', 'Tom', 'Anna', 'Tom', 'Anna', 'Tom', 'Anna'],
    ],
    [
      'two take turns',
      '[Q1 “Where were you?”] asked [S1 Anna].\n[Q2 “Out,”] said [S2 Tom].\n[Q3 “All night?”]\n[Q4 “All night.”]',
      ['Anna', 'Tom', 'Anna', 'Tom'],
    ],
    [
      'a news quotation behind two speakers is nobody’s for sure',
      '[Q1 “We owe an apology,”] [S1 Sunita Rao] said.\n[S2 Fiona Clegg] accused them [Q2 of arrogance].\n[Q3 “They ignored us, and they ignored the public.”]\n[Q4 “They are all the same,”] [S4 Tom Okonkwo] said. [Q5 “My bin is full.”]',
      ['Sunita Rao', 'Fiona Clegg', '-', 'Tom Okonkwo', 'Tom Okonkwo'],
    ],
    [
      'she and he',
      'Elizabeth looked at Mr. Darcy. [Q1 “You are late,”] [S1 she] said. [Q2 “I am sorry,”] [S2 he] replied.',
      ['Elizabeth', 'Mr. Darcy'],
    ],
    [
      'Mrs and Mr of one name',
      '[Q1 “My dear Mr. Bennet,”] said [S1 Mrs. Bennet] one day. [Q2 “I have not heard,”] replied [S2 Mr. Bennet].',
      ['Mrs. Bennet', 'Mr. Bennet'],
    ],
    ['the old woman', '[Q1 “Come in,”] said [S1 the old woman].', ['the old woman']],
  ],
  british: [
    [
      'a vicar in commas behind his office',
      'The diocese blames money. [S1 Its spokesman, the Rev Giles Hammond,] said [Q1 three parishes shared one salary]. [S2 He] said [Q2 so twice].',
      ['Giles Hammond', 'Giles Hammond'],
    ],
    [
      'whoever was told did not say it',
      'Peter Lowndes fell in June. [S1 He] [C1 was told] [Q1 that he had pulled a muscle]. [S2 He] [C2 said] [Q2 it had hurt].',
      ['-', 'Peter Lowndes'],
    ],
    [
      'whoever told him did',
      'Peter Lowndes fell in June. He [C1 was told] by [S1 Dr Shirin Rao] [Q1 that he had pulled a muscle].',
      ['Shirin Rao'],
    ],
    [
      'who asked is not who replied',
      'Amy Cole came out at noon. [C1 Asked] [Q1 whether her client would go], [S2 she] replied: [Q2 “Ask him.”]',
      ['-', 'Amy Cole'],
    ],
    [
      'a knight by his first name',
      'Sir Keir Starmer spoke in Leeds. [S1 Sir Keir] said [Q1 the plan was fair]. [S2 The prime minister] had said [Q2 it was late].',
      ['Keir Starmer', 'The prime minister'],
    ],
    [
      'Ms and her full name',
      '[S1 Ms Badenoch] said [Q1 it was wrong]. Kemi Badenoch leads the Conservatives.',
      ['Kemi Badenoch'],
    ],
    [
      'a party',
      '[S1 The Labour Party] said [Q1 it would vote against]. [S2 Labour] said [Q2 no more].',
      ['Labour Party', 'Labour Party'],
    ],
    ['Downing Street', '[S1 Downing Street] said [Q1 the claim was false].', ['Downing Street']],
    ['a police force', '[S1 West Yorkshire Police] said [Q1 a man was held].', ['West Yorkshire Police']],
    [
      'a double-barrelled name',
      '[S1 Jacob Rees-Mogg] said [Q1 no]. [S2 Mr Rees-Mogg] said [Q2 never].',
      ['Jacob Rees-Mogg', 'Jacob Rees-Mogg'],
    ],
    [
      'an MP after the name',
      '[S1 Caroline Lucas, the Green MP for Brighton Pavilion,] said [Q1 it was shameful]. [S2 She] added [Q2 that it must stop].',
      ['Caroline Lucas', 'Caroline Lucas'],
    ],
  ],
  indian: [
    [
      'a leader of the Opposition',
      '[S1 Leader of the Opposition Anita Kumari Yadav] said [Q1 boats were late]. [S2 Ms. Yadav] said [Q2 so twice].',
      ['Anita Kumari Yadav', 'Anita Kumari Yadav'],
    ],
    [
      'a chief minister',
      '[S1 Chief Minister Mamata Banerjee] said [Q1 the bill was bad]. [S2 Ms. Banerjee] said [Q2 it would fail].',
      ['Mamata Banerjee', 'Mamata Banerjee'],
    ],
    [
      'Mr. Modi',
      'Prime Minister Narendra Modi met farmers. [S1 Mr. Modi] said [Q1 prices would rise]. [S2 He] said [Q2 so twice].',
      ['Narendra Modi', 'Narendra Modi'],
    ],
    [
      'initials',
      '[S1 M.K. Stalin] said [Q1 no]. [S2 Mr. Stalin] said [Q2 never].',
      ['M.K. Stalin', 'M.K. Stalin'],
    ],
    [
      'a ministry',
      '[S1 The External Affairs Ministry] said [Q1 talks would go on]. [S2 The ministry] said [Q2 no date was set].',
      ['External Affairs Ministry', 'External Affairs Ministry'],
    ],
    [
      'a party spokesperson',
      '[S1 Congress spokesperson Jairam Ramesh] said [Q1 it was a lie].',
      ['Jairam Ramesh'],
    ],
  ],
  'many lands': [
    [
      'the place a report comes from says nothing',
      '[S1 BRASÍLIA — President Helena Duarte] vetoed it, telling the crowd: [Q1 “The forest is not a bank account.”]',
      ['Helena Duarte'],
    ],
    [
      'the place and the agency it comes from',
      '[S1 NAIROBI (Staff) - Joseph Kiptoo] said [Q1 rates would fall].',
      ['Joseph Kiptoo'],
    ],
    [
      'a Chinese name begins with the surname',
      'President Xi Jinping spoke. [S1 Xi] said [Q1 the sea was theirs].',
      ['Xi Jinping'],
    ],
    [
      'an Arabic name',
      'Crown Prince Mohammed bin Salman spoke. [S1 Prince Mohammed] said [Q1 oil would flow]. [S2 Bin Salman] said [Q2 no more].',
      ['Mohammed bin Salman', 'Mohammed bin Salman'],
    ],
    [
      'a Spanish name',
      'Andrés Manuel López Obrador spoke. [S1 López Obrador] said [Q1 the wall was bad].',
      ['Andrés Manuel López Obrador'],
    ],
    [
      'a country and its capital',
      '[S1 China] said [Q1 it would answer]. [S2 Beijing] said [Q2 nothing].',
      ['China', 'Beijing'],
    ],
    [
      'a German woman by her surname',
      'Angela Merkel met Emmanuel Macron. [S1 Merkel] said [Q1 the talks were good]. [S2 He] said [Q2 they were long].',
      ['Angela Merkel', 'Emmanuel Macron'],
    ],
    ['a handle', '[S1 @jane_doe] wrote [Q1 that it was over].', ['@jane_doe']],
    [
      'a presidency changes hands',
      'Former President Bill Clinton spoke for Hillary Clinton. [S1 The former president] said [Q1 she was ready]. [S2 She] said [Q2 so too].',
      ['Bill Clinton', 'Hillary Clinton'],
    ],
    [
      'a junior',
      '[S1 Robert F. Kennedy Jr.] said [Q1 no]. [S2 Kennedy] said [Q2 never].',
      ['Robert F. Kennedy Jr.', 'Robert F. Kennedy Jr.'],
    ],
    [
      'a father and a son',
      'Donald Trump and Donald Trump Jr. spoke. [S1 Donald Trump Jr.] said [Q1 it was fine].',
      ['Donald Trump Jr.'],
    ],
    [
      'two who speak together',
      '[S1 Anna Berg and Peter Hall] said [Q1 they would leave].',
      ['Anna Berg and Peter Hall'],
    ],
    [
      'a name all in capitals in a headline',
      'BLINKEN GOES TO CHINA\n[S1 Antony Blinken] said [Q1 it was time]. [S2 Blinken] left.',
      ['Antony Blinken'],
    ],
  ],
};

for (const [genre, cases] of Object.entries(genres)) {
  describe(genre, () => {
    for (const [name, marked, expected] of cases)
      test(name, () => assert.deepEqual(speakersOf(marked), expected));
  });
}
