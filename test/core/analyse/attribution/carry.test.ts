import { testAnswers } from './test-answers.ts';

testAnswers(
  'no source',
  `
  the speaker of a paragraph goes on :: [Q1 “We won,”] said [S1 Ada Byron]. [Q2 “It was close.”] :: Ada Byron | Ada Byron | named & Ada Byron | - | turn
  the speaker goes on in the next paragraph :: [Q1 “We won,”] said [S1 Ada Byron]. / [Q2 “It was close.”] :: Ada Byron | Ada Byron | named & Ada Byron | - | turn
  the speaker goes on behind words of the reporter :: [Q1 “We won,”] said [S1 Ada Byron]. The hall was full. [Q2 “It was close.”] :: Ada Byron | Ada Byron | named & Ada Byron | - | turn
  the speaker goes on behind the words that say so :: [Q1 “We won,”] said [S1 Ada Byron], [Q2 “and it was close.”] :: Ada Byron | Ada Byron | named & - | - | nobody
  what is quoted within a quotation has its subject :: [S1 Ada Byron] said [Q1 that they had won and it was [Q2 “close”]]. :: Ada Byron | Ada Byron | named & Ada Byron | Ada Byron | own-subject named
  behind a paragraph of the reporter’s nobody goes on :: [Q1 “We won,”] said [S1 Ada Byron]. / The hall was full and the band played on. / [Q2 “It was close.”] :: Ada Byron | Ada Byron | named & Ada Byron | - | turn
  of two paragraphs behind a turn of a talk the second may be the speaker’s again :: [Q1 “We won,”] said [S1 Ada Byron]. / [Q2 “It was close.”] / [Q3 “It was late.”] :: Ada Byron | Ada Byron | named & - | - | nobody & Ada Byron | - | turn
  an unnamed speaker does not go on :: [Q1 “We won.”] [Q2 “It was close.”] :: - | - | nobody & - | - | nobody
  indirect words carry over as well :: [S1 Ada Byron] said [Q1 they had won]. [Q2 It was close], too. :: Ada Byron | Ada Byron | named & Ada Byron | - | turn
  a quotation in the middle of a sentence is carried over :: [Q1 “We won,”] said [S1 Ada Byron]. It was [Q2 “close”] and late. :: Ada Byron | Ada Byron | named & - | - | nobody
  two who talk take turns :: [Q1 “You came,”] said [S1 Anna]. / [Q2 “I did,”] said [S2 Tom]. / [Q3 “All this way.”] / [Q4 “Yes.”] :: Anna | Anna | named & Tom | Tom | named & Anna | - | turn & Tom | - | turn
  the one who asks first asks again :: [Q1 “Where were you?”] asked [S1 Anna]. / [Q2 “Out,”] said [S2 Tom]. / [Q3 “All night?”] / [Q4 “All night.”] / [Q5 “Oh.”] :: Anna | Anna | named & Tom | Tom | named & Anna | - | turn & Tom | - | turn & Anna | - | turn
  what is told before the first turn leaves it open :: [Q1 “You came,”] said [S1 Anna]. / [Q2 “I did,”] said [S2 Tom]. / The clock struck. / [Q3 “All this way.”] / [Q4 “Yes.”] :: Anna | Anna | named & Tom | Tom | named & Anna | - | turn & Tom | - | turn
  a long silence leaves it open :: [Q1 “You came,”] said [S1 Anna]. / [Q2 “I did,”] said [S2 Tom]. / It rained. / It rained. / It rained. / [Q3 “All this way.”] / [Q4 “Yes.”] :: Anna | Anna | named & Tom | Tom | named & Anna | - | turn & Tom | - | turn
  long speeches are talk :: [Q1 “You came a long way to the house by the sea where nobody has lived since the old man left in the winter of that year,”] said [S1 Anna]. / [Q2 “I did and I would do it again if you were to ask me to come and see what is left of the garden and the boats,”] said [S2 Tom]. / [Q3 “There is nothing left of the garden and nothing of the boats and the house has lost its roof and all its doors and windows.”] / [Q4 “Then I shall mend the roof and hang the doors and put in the windows one by one until it is a house again for us.”] :: Anna | Anna | named & Tom | Tom | named & Anna | - | turn & Tom | - | turn
  of three who talk the last two take turns :: [Q1 “You came,”] said [S1 Anna]. / [Q2 “I did,”] said [S2 Tom]. / [Q3 “So did I,”] said [S3 Ruth]. / [Q4 “All this way.”] / [Q5 “Yes.”] :: Anna | Anna | named & Tom | Tom | named & Ruth | Ruth | named & Tom | - | turn & Ruth | - | turn
  of turns of one speaker the next may be somebody else’s :: [Q1 “You came,”] said [S1 Anna]. / [Q2 “You did,”] said [S2 Anna]. / [Q3 “All this way.”] / [Q4 “Yes.”] :: Anna | Anna | named & Anna | Anna | named & - | - | nobody & Anna | - | turn
  a turn that opens with a mark and was not found counts :: [Q1 “Where were you?”] asked [S1 Anna]. / [Q2 “Out,”] said [S2 Tom]. / “All night?” / [Q3 “Most of it.”] / [Q4 “Oh.”] :: Anna | Anna | named & Tom | Tom | named & Tom | - | turn & Anna | - | turn
  a turn within a paragraph is none :: [Q1 “You came,”] said [S1 Anna]. / [Q2 “I did,”] said [S2 Tom]. / The clock struck. [Q3 “All this way.”] / [Q4 “Yes.”] / [Q5 “Well.”] :: Anna | Anna | named & Tom | Tom | named & Anna | - | turn & Tom | - | turn & Anna | - | turn
  what is quoted within a quotation without a subject is the same speaker’s :: [S1 Ada Byron] said [Q1 that [Q2 “close”] was the word]. It was. :: Ada Byron | Ada Byron | named & Ada Byron | Ada Byron | own-subject named
  what is told between two turns does not end the talk :: [Q1 “You came,”] said [S1 Anna]. / The clock struck. / [Q2 “I did,”] said [S2 Tom]. / [Q3 “All this way.”] / [Q4 “Yes.”] :: Anna | Anna | named & Tom | Tom | named & Anna | - | turn & Tom | - | turn
  talk of four without a source is talk :: [Q1 “You came,”] said [S1 Anna]. / [Q2 “I did,”] said [S2 Tom]. / [Q3 “So.”] / [Q4 “Yes.”] / [Q5 “Well.”] / [Q6 “Well?”] :: Anna | Anna | named & Tom | Tom | named & Anna | - | turn & Tom | - | turn & Anna | - | turn & Tom | - | turn
  whoever answers a question of a talk may be somebody else :: [Q1 “You came,”] said [S1 Anna]. / [Q2 “I did,”] said [S2 Tom]. / [Q3 “Did you?”] asked [S3 Anna]. / [Q4 “Yes.”] :: Anna | Anna | named & Tom | Tom | named & Anna | Anna | named & - | - | nobody
  whoever sits down need not speak :: [Q1 “You came,”] said [S1 Anna]. / [Q2 “I did,”] said [S2 Tom]. / [Q3 “So.”] / [Q4 “Yes.”] / Tom sat down. / [Q5 “Well?”] :: Anna | Anna | named & Tom | Tom | named & Anna | - | turn & Tom | - | turn & Anna | - | turn
  a later sentence of the next paragraph is not the speaker’s :: [Q1 “We won,”] said [S1 Ada Byron]. / It rained. [Q2 “It was close.”] :: Ada Byron | Ada Byron | named & Ada Byron | - | turn
  the speaker goes on in the next paragraph where more stands in it :: [Q1 “We won,”] said [S1 Ada Byron]. / [Q2 “It was close.”] The hall was full. :: Ada Byron | Ada Byron | named & Ada Byron | - | turn
  of two fragments that "and" joins the second is the same speaker’s :: The words [Q1 “thin”] and [Q2 “late”] were used by [S1 Ada Byron]. :: Ada Byron | Ada Byron | named & Ada Byron | - | same-sentence
  of two fragments that a comma and "or" join the second is the same speaker’s :: The words [Q1 “thin”], or [Q2 “late”] were used by [S1 Ada Byron]. :: Ada Byron | Ada Byron | named & Ada Byron | - | same-sentence
  of two fragments next to each other the second is the same speaker’s :: The words [Q1 “thin”] [Q2 “late”] were used by [S1 Ada Byron]. :: Ada Byron | Ada Byron | named & Ada Byron | - | same-sentence
  of two fragments with another word between it is not :: The words [Q1 “thin”] perhaps [Q2 “late”] were used by [S1 Ada Byron]. :: Ada Byron | Ada Byron | named & - | - | nobody
  of two fragments with three words between it is not :: The words [Q1 “thin”] and, or [Q2 “late”] were used by [S1 Ada Byron]. :: Ada Byron | Ada Byron | named & - | - | nobody
  a fragment of the next sentence is not the speaker’s :: [Q1 “We won,”] said [S1 Ada Byron]. And [Q2 “late”] it was. :: Ada Byron | Ada Byron | named & - | - | nobody
  what stands in marks within a quotation is the same speaker’s :: [Q1 “We won, and [Q2 ‘late’] is no word for it,”] said [S1 Ada Byron]. :: Ada Byron | Ada Byron | named & Ada Byron | - | inside-another
  what stands in marks within the later of two is the later one’s :: [Q1 “We won,”] said [S1 Ada Byron]. [Q2 “So [Q3 ‘late’] is a word,”] said [S2 Tom Reid]. :: Ada Byron | Ada Byron | named & Tom Reid | Tom Reid | named & Tom Reid | - | inside-another
  what stands behind a longer one is not within it :: [Q1 “We won,”] said [S1 Ada Byron]. / It rained. / [Q2 “Late,”] it said. :: Ada Byron | Ada Byron | named & Ada Byron | - | turn
  behind two turns that were not found the other one speaks :: [Q1 “Where were you?”] asked [S1 Anna]. / [Q2 “Out,”] said [S2 Tom]. / “All night?” / “Yes.” / [Q3 “Most of it.”] / [Q4 “Oh.”] :: Anna | Anna | named & Tom | Tom | named & Tom | - | turn & Anna | - | turn
  behind three turns that were not found nobody is sure who speaks first :: [Q1 “Where were you?”] asked [S1 Anna]. / [Q2 “Out,”] said [S2 Tom]. / “All night?” / “Yes.” / “No.” / [Q3 “Most of it.”] / [Q4 “Oh.”] :: Anna | Anna | named & Tom | Tom | named & - | - | nobody & Anna | - | turn
  fragments make no talk :: [Q1 “You came,”] said [S1 Anna]. / [Q2 “I did,”] said [S2 Tom]. / [Q3 It was “late”], said [S3 Anna]. / [Q4 “Yes.”] :: Anna | Anna | named & Tom | Tom | named & Anna | Anna | named & Tom | - | turn
  a turn of which only words were quoted is none :: [Q1 “You came,”] said [S1 Anna]. / [S2 Tom] said [Q2 he had]. / [Q3 “I did,”] said [S3 Ruth]. / [Q4 “So.”] / [Q5 “Well.”] :: Anna | Anna | named & Tom | Tom | named & Ruth | Ruth | named & Tom | - | turn & Ruth | - | turn
`,
);
