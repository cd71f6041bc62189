import { testAnswers } from './test-answers.ts';

testAnswers(
  'a source',
  `
  a name that two share is the likelier one’s :: Ada Holm met Tom Holm. [S1 Holm] said [Q1 no]. :: Tom Holm | Holm | shared-name
  a reported source that speaks is kept :: Ada Holm read the report. [S1 The report] said [Q1 it was late]. :: The report | The report | described
  "my" is the author’s :: In [S1 my] words, [Q1 it was late]. :: - | my | unnamed-author
  "theirs" is the last group’s :: [S1 Two officials] said [Q1 no]. The words were [S2 theirs]: [Q2 it was late]. :: Two officials | Two officials | described & Two officials | theirs | group-pronoun
  "them" is the last group’s :: [S1 Two officials] said [Q1 no]. To [S2 them], [Q2 it was late]. :: Two officials | Two officials | described & Two officials | them | group-pronoun
  "itself" is the last body’s :: The World Bank met. By [S1 itself], [Q1 it was late]. :: World Bank | itself | body-pronoun
  a place named in somebody’s words is no "it" :: [S1 Ada Holm] said [Q1 “China came”]. [S2 It] said [Q2 it was late]. :: Ada Holm | Ada Holm | named & - | It | no-antecedent
  the body of long ago is no "it" :: The World Bank met. It rained.*3 [S1 It] said [Q1 it was late]. :: - | It | no-antecedent
  the body of two sentences ago is "it" :: The World Bank met. It rained. [S1 It] said [Q1 it was late]. :: World Bank | It | body-pronoun
  of two bodies "it" is the last :: The World Bank met. China came. [S1 It] said [Q1 it was late]. :: China | It | body-pronoun
  a group that is described is no "it" :: [S1 Two officials] said [Q1 no]. [S2 It] said [Q2 it was late]. :: Two officials | Two officials | described & - | It | no-antecedent
  a body that is described is no "they" :: [S1 The ministry] said [Q1 no]. [S2 They] said [Q2 it was late]. :: The ministry | The ministry | described & - | They | no-antecedent
  whoever was told did not speak :: [S1 Peter Lowndes] [C1 was told] [Q1 that he had pulled a muscle]. :: - | - | spoken-to
  whoever was also told did not speak :: [S1 Peter Lowndes] [C1 was also told] [Q1 that he had pulled a muscle]. :: - | - | spoken-to
  whoever told others did :: [S1 Peter Lowndes] [C1 told] reporters [Q1 that he had pulled a muscle]. :: Peter Lowndes | Peter Lowndes | named
  whoever is asked at the start of a sentence did not speak :: [C1 Asked] [Q1 whether he would go], Peter Lowndes left. :: - | - | spoken-to
  whoever asks in the middle of one did :: [S1 Peter Lowndes] [C1 asked] [Q1 whether he would go]. :: Peter Lowndes | Peter Lowndes | named
  whoever gets asked did not speak :: [S1 Peter Lowndes] [C1 gets asked] [Q1 whether he will go]. :: - | - | spoken-to
  by whom he was told is who spoke :: Peter Lowndes [C1 was told] by [S1 Dr Shirin Rao] [Q1 that he had pulled a muscle]. :: Shirin Rao | Dr Shirin Rao | named
  a cue that tells nothing of whom it is told to :: [S1 Peter Lowndes] [C1 was quoted as saying] [Q1 that he had pulled a muscle]. :: Peter Lowndes | Peter Lowndes | named
  a quotation without its mention keeps its speaker :: [Q1 “I am [S1 Ada Holm],”] it said. :: Ada Holm | - | named
`,
);
