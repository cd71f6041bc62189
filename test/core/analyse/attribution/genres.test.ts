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
};

for (const [genre, cases] of Object.entries(genres)) {
  describe(genre, () => {
    for (const [name, marked, expected] of cases)
      test(name, () => assert.deepEqual(speakersOf(marked), expected));
  });
}
