import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { speakersOf } from './passage.ts';

type Case = readonly [name: string, marked: string, expected: readonly string[]];

const genres: Readonly<Record<string, readonly Case[]>> = {
  court: [
    [
      'whom he names is not he',
      '[S1 Colin Marsh] said [Q1 he had telephoned three times]. [S2 He] said [Q2 they had a list].\nMrs Palmer’s son, David, wept. [S3 He] said [Q3 that Mr Marsh had done more]. [Q4 “We slept,”] [S4 he] said.',
      ['Colin Marsh', 'Colin Marsh', 'David', 'David'],
    ],
    [
      'whoever asks is not who answers',
      'A clerk who kept the books was called. [S1 She] said [Q1 they were in order].\nQuestioned by Anna Lowe, for the prosecution, [S2 she] agreed [Q2 that two pages were gone].',
      ['A clerk', 'A clerk'],
    ],
    [
      'a woman at the back',
      'Judge Miriam Okafor rose at noon. [S1 She] said [Q1 she would hear no more].\nA woman at the back of the court laughed. [Q2 “About time,”] [S2 she] said.',
      ['Miriam Okafor', 'A woman'],
    ],
    [
      'a juror without a name, and then "he"',
      'Prosecutor Daniel Webb rested on Friday. [S1 Webb] said [Q1 the case was plain].\nA juror who sat through all of it was less sure. [S2 He] said [Q2 it could have gone either way].',
      ['Daniel Webb', 'A juror'],
    ],
    [
      'a gardener is a person because of "who"',
      'Peter Hall owns the estate. [S1 Hall] said [Q1 he saw nobody].\nA gardener who lives by the gate remembers it otherwise. [Q2 “There were two cars,”] [S2 he] said.',
      ['Peter Hall', 'A gardener'],
    ],
    [
      'a judge by title, then by office',
      'Judge Miriam Okafor sentenced him on Friday. [Q1 “You showed no mercy,”] [S1 the judge] said.',
      ['Miriam Okafor'],
    ],
    [
      'a lawyer for a man is not the man',
      'Daniel Price denies murder. [Q1 “My client was at home,”] said [S1 his lawyer, Ruth Cohen].',
      ['Ruth Cohen'],
    ],
    [
      'a prosecutor and a defendant',
      'Prosecutor Elena Ruiz opened the case against Thomas Webb. [S1 She] told the jury [Q1 that Webb had planned it]. [S2 Webb] said [Q2 he was innocent].',
      ['Elena Ruiz', 'Thomas Webb'],
    ],
    [
      'a court is a body',
      'The Supreme Court ruled on Monday. [S1 The court] said [Q1 the law was void].',
      ['Supreme Court'],
    ],
    [
      'a victim by first name in the family',
      'Laura Hicks, 34, died in May. [S1 Her mother, Joan Hicks,] said [Q1 the family was broken].',
      ['Joan Hicks'],
    ],
    [
      'a witness nobody names',
      '[S1 A witness who gave her evidence behind a screen] said [Q1 she heard two shots].',
      ['A witness'],
    ],
    [
      'the other man',
      'Michael Boyd sued Karen Stone in 2019. [S1 He] said [Q1 the contract was void]; [S2 she] said [Q2 it was not].',
      ['Michael Boyd', 'Karen Stone'],
    ],
  ],
  science: [
    [
      'a start-up by an apposition',
      'Helix Bright, a start-up in Leeds that grows the cells, paid for the trial. [S1 The company] said [Q1 it had no say in it].',
      ['Helix Bright'],
    ],
    [
      'an author with a title',
      '[Q1 “The effect is small,”] said [S1 Dr. Wei Zhang of Peking University].\n[Q2 “It is real,”] [S2 Zhang] added.',
      ['Wei Zhang', 'Wei Zhang'],
    ],
    ['a study is called what it is', '[S1 The study] found [Q1 that mice slept longer].', ['The study']],
    [
      'a researcher in an apposition',
      '[S1 Maria Fernández, a marine biologist at the University of Cádiz,] said [Q1 the reef was dying]. [S2 The biologist] said [Q2 it could recover].',
      ['Maria Fernández', 'Maria Fernández'],
    ],
    [
      'an agency by its acronym',
      'The European Space Agency launched it. [S1 ESA] said [Q1 the signal was strong].',
      ['European Space Agency'],
    ],
    [
      'a surname with a particle',
      '[S1 Johan van der Berg] said [Q1 it was new]. [S2 Van der Berg] warned [Q2 that it was early].',
      ['Johan van der Berg', 'Johan van der Berg'],
    ],
    [
      'several researchers',
      '[S1 Researchers at Stanford] said [Q1 the drug worked].',
      ['Researchers at Stanford'],
    ],
  ],
  sport: [
    [
      'she laughed when it was put to her',
      'Mary Deane bowled Ruth Lowe. [S1 Lowe], who made 63, laughed when this was put to her. [Q1 “It was straight,”] [S1 she] said.',
      ['Ruth Lowe'],
    ],
    [
      'whom a participle governs is not "he"',
      'Marquez had an easy night. Facing Tom Reid, the holder, in the second round, [S1 he] said [Q1 he had hardly slept].',
      ['Marquez'],
    ],
    [
      'a club by an apposition',
      'Dock Rovers, the club from the harbour, sold two players. [S1 The club] said [Q1 it had to].',
      ['Dock Rovers'],
    ],
    [
      'a manager by office',
      'Manager Steve Bruce was calm. [Q1 “We go again,”] [S1 the manager] said.',
      ['Steve Bruce'],
    ],
    [
      'a player by her surname',
      'Serena Williams beat Maria Sakkari. [Q1 “I played well,”] [S1 Williams] said. [Q2 “She was too strong,”] said [S2 Sakkari].',
      ['Serena Williams', 'Maria Sakkari'],
    ],
    [
      'two sisters',
      'Venus Williams and Serena Williams practised. [S1 Venus] said [Q1 the court was fast]. [S2 Serena] said [Q2 it was slow].',
      ['Venus Williams', 'Serena Williams'],
    ],
    ['a club', '[S1 Manchester United] said [Q1 tickets would be refunded].', ['Manchester United']],
    [
      'a captain and a coach',
      'Coach Dave Rennie praised captain Michael Hooper. [S1 Hooper] said [Q1 he was tired]. [S2 Rennie] said [Q2 he was not].',
      ['Michael Hooper', 'Dave Rennie'],
    ],
    [
      'a nickname',
      'William Smith scored twice. [Q1 “I saw the gap,”] said [S1 Bill Smith].',
      ['William Smith'],
    ],
  ],
  business: [
    [
      'when it was said is not who said it',
      '[S1 The ruling alliance on Tuesday] said [Q1 it would not sell]. Tidewell Energy, a maker of turbines, [S2 today] announced [Q2 that it would buy].',
      ['The ruling alliance', 'Tidewell Energy'],
    ],
    [
      'a firm by an apposition, under another word for it',
      'Arrow Spans, the firm that keeps the bridge, was not told. [S1 The company] said [Q1 its checks were sound].',
      ['Arrow Spans'],
    ],
    [
      'what follows a name in commas is not always what it is',
      'Told of it by Ada Holm, the company said nothing. [S1 Holm] said [Q1 it should have]. [S2 She] said [Q2 so at once].',
      ['Ada Holm', 'Ada Holm'],
    ],
    [
      'a company with and without its suffix',
      'Shares of Acme Holdings Inc. fell. [S1 Acme] said [Q1 it would appeal].',
      ['Acme Holdings Inc.'],
    ],
    [
      'a chief executive after the company',
      '[S1 Acme’s chief executive, Sandra Lee,] said [Q1 sales were up]. [S2 Lee] said [Q2 costs were down].',
      ['Sandra Lee', 'Sandra Lee'],
    ],
    [
      'an analyst at a bank',
      '[Q1 “It is priced in,”] said [S1 Tom Hale, an analyst at Morgan Stanley].',
      ['Tom Hale'],
    ],
    [
      'a spokesperson for a company stays unnamed',
      '[S1 A spokeswoman for Acme] said [Q1 the plant was safe].',
      ['A spokeswoman for Acme'],
    ],
    [
      'the company is the one just named',
      'Orion Motors Ltd. closed a plant. [S1 The company] said [Q1 it would reopen].',
      ['Orion Motors Ltd.'],
    ],
    [
      'the company is the one said to be a firm',
      '[S1 Arrow Spans], the firm that maintains the bridge, denied [Q1 that it had seen the warning]. [S2 The company] added [Q2 that it was sound].',
      ['Arrow Spans', 'Arrow Spans'],
    ],
    [
      'people familiar with the matter',
      '[S1 Two people familiar with the matter] said [Q1 the deal was near].',
      ['Two people familiar with the matter'],
    ],
    [
      'a founder by first name and surname',
      'Elon Musk and Grimes met. [Q1 “It will fly,”] said [S1 Musk].',
      ['Elon Musk'],
    ],
  ],
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
      'a news quotation goes on with whoever spoke before',
      '[Q1 “We owe an apology,”] [S1 Sunita Rao] said.\n[S2 Fiona Clegg] accused them [Q2 of arrogance].\n[Q3 “They ignored us, and they ignored the public.”]\n[Q4 “They are all the same,”] [S4 Tom Okonkwo] said. [Q5 “My bin is full.”]',
      ['Sunita Rao', 'Fiona Clegg', 'Fiona Clegg', 'Tom Okonkwo', 'Tom Okonkwo'],
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
