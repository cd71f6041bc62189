import { testAnswers } from '../test-answers.ts';

testAnswers(
  'a pronoun',
  `
  "he" is the man of the two :: Anna Berg met Peter Hall in Oslo. [S1 He] said [Q1 the talks went well]. :: Peter Hall | He | pronoun
  "she" is the woman of the two :: Peter Hall met Anna Berg in Oslo. [S1 She] said [Q1 the talks went well]. :: Anna Berg | She | pronoun
  of two men it is whom the sentence is about :: Peter Hall met Tom Reid in Oslo. [S1 He] said [Q1 the talks went well]. :: Peter Hall | He | pronoun
  "she" among men is nobody :: Peter Hall met Tom Reid in Oslo. [S1 She] said [Q1 the talks went well]. :: - | She | no-antecedent
  with nobody about "he" is nobody :: It rained in the night. [S1 He] said [Q1 it was cold]. :: - | He | no-antecedent
  a name that tells no gender may be he :: Oduya flew out. [S1 He] said [Q1 it was cold]. :: Oduya | He | pronoun-gender-unknown
  whoever was named behind "he" is not he :: Peter Hall spoke. [S1 He] said [Q1 he thanked Tom Reid]. :: Peter Hall | He | pronoun
  "himself" is the man :: Peter Hall met Anna Berg. [S1 Himself] said [Q1 the talks went well]. :: Peter Hall | Himself | pronoun
  the one who spoke speaks on :: Peter Hall met Tom Reid. [Q1 “We won,”] [S1 Reid] said. [Q2 “By a lot,”] [S2 he] added. :: Tom Reid | Reid | named & Tom Reid | he | pronoun
  the one who spoke last speaks on in the next paragraph :: Peter Hall met Tom Reid. [Q1 “We won,”] [S1 Reid] said. / [Q2 “By a lot,”] [S2 he] added. :: Tom Reid | Reid | named & Tom Reid | he | pronoun
  an honorific tells the gender :: Ms. Kritenbrink met Mr. Oduya. [S1 She] said [Q1 the talks went well]. :: Ms. Kritenbrink | She | pronoun
  a role tells the gender :: Spokeswoman Kritenbrink met Oduya. [S1 She] said [Q1 the talks went well]. :: Kritenbrink | She | pronoun
  a described woman is she :: A woman in the crowd laughed. [Q1 “About time,”] [S1 she] said. :: A woman | she | pronoun
  a described man is he :: A man who was waiting laughed. [Q1 “About time,”] [S1 he] said. :: A man | he | pronoun
  a man in the crowd is not she :: Ada Holm spoke. A man who was waiting laughed. [Q1 “About time,”] [S1 she] said. :: Ada Holm | she | pronoun
  someone new with a verb is who the sentence is about :: Peter Hall owns the mill. A farmer disagreed. [S1 He] said [Q1 it was cold]. :: A farmer | He | pronoun-gender-unknown
  a man called something is who bears that name :: A man named Tom Reid laughed. [S1 He] said [Q1 it was cold]. :: Tom Reid | He | pronoun
  someone asked is not someone new :: Peter Hall spoke. A reporter asked about the mill. [S1 He] said [Q1 it was cold]. :: Peter Hall | He | pronoun
  something new is nobody :: Peter Hall owns the mill. A storm came. [S1 He] said [Q1 it was cold]. :: Peter Hall | He | pronoun
  one worker is someone new :: Peter Hall owns the mill. One worker who left was angry. [S1 He] said [Q1 it was cold]. :: One worker | He | pronoun-gender-unknown
  someone new behind a preposition is found :: Peter Hall owns the mill. A woman behind the bar disagreed. [S1 She] said [Q1 it was cold]. :: A woman | She | pronoun
  "they" are the group that spoke last :: [S1 Two officials] said [Q1 no]. [S2 They] said [Q2 it was over]. :: Two officials | Two officials | described & Two officials | They | group-pronoun
  "they" are no group of long ago :: [S1 Two officials] said [Q1 no]. It rained.*3 [S2 They] said [Q2 it was over]. :: Two officials | Two officials | described & - | They | no-antecedent
  "they" are the group of two sentences ago :: [S1 Two officials] said [Q1 no]. It rained. [S2 They] said [Q2 it was over]. :: Two officials | Two officials | described & Two officials | They | group-pronoun
  "they" are not one person :: [S1 Ada Holm] said [Q1 no]. [S2 They] said [Q2 it was over]. :: Ada Holm | Ada Holm | named & - | They | no-antecedent
  "them" are the group as well :: [S1 Two officials] said [Q1 no], according to [S2 them] [Q2 it was over]. :: Two officials | Two officials | described & Two officials | them | group-pronoun
  "it" is the body just named :: The World Bank met. [S1 It] said [Q1 growth was slow]. :: World Bank | It | body-pronoun
  "it" is the country just named :: China met the press. [S1 It] said [Q1 growth was slow]. :: China | It | body-pronoun
  "it" is the body that is described :: [S1 The ministry] said [Q1 no]. [S2 It] said [Q2 it was over]. :: The ministry | The ministry | described & The ministry | It | body-pronoun
  "it" is no body in somebody’s words :: Ada Holm left. [Q1 “The World Bank is slow,”] [S1 Holm] said. [S2 It] said [Q2 growth was slow]. :: Ada Holm | Holm | named & - | It | no-antecedent
  "it" is no person :: Ada Holm left. [S1 It] said [Q1 growth was slow]. :: - | It | no-antecedent
  "I" is an author who is not named :: [S1 I] said [Q1 it was cold]. :: - | I | unnamed-author
  "we" are nobody in particular :: [S1 We] said [Q1 it was cold]. :: - | We | no-antecedent
  "who" without anybody before it is nobody :: [S1 Who] said [Q1 it was cold]? :: - | Who | no-antecedent
  "nobody" is nobody :: Ada Holm left. [S1 Nobody] said [Q1 it was cold]. :: - | Nobody | no-antecedent
  "the two" are not one of them :: Ada Holm met Tom Reid. [S1 The two] said [Q1 it was cold]. :: The two | The two | described
  two who speak together are both :: [S1 Ada Holm and Tom Reid] said [Q1 it was cold]. [S2 They] said [Q2 so twice]. :: Ada Holm and Tom Reid | Ada Holm and Tom Reid | named-together & Ada Holm and Tom Reid | They | group-pronoun
  whom a verb governs is not whom it is about :: Anna Berg thanked Maria Lund. [S1 She] said [Q1 it was late]. :: Anna Berg | She | pronoun
  whom "by" names is not whom it is about :: Maria Lund was thanked by Anna Berg. [S1 She] said [Q1 it was late]. :: Maria Lund | She | pronoun
  whoever only stands in somebody’s words is not who speaks :: Anna Berg spoke. [Q1 “I met Maria Lund,”] [S1 Berg] said. [S2 She] said [Q2 it was late]. :: Anna Berg | Berg | named & Anna Berg | She | pronoun
  whoever asked is not who answers :: Asked by Maria Lund, [S1 she] said [Q1 it was late]. Anna Berg left. :: - | she | no-antecedent
  whom the title is about is in mind :: Anna Berg to leave the mill / It was a cold day in the valley. / [S1 She] said [Q1 it was late]. :: Anna Berg | She | pronoun
  a speaker of long ago is who is left :: Anna Berg spoke first. She left. / It rained. / It rained. / [S1 She] said [Q1 it was late]. :: Anna Berg | She | pronoun
  a possessive in between does not take the floor :: Anna Berg arrived. Her car broke down. [S1 She] said [Q1 it was late]. :: Anna Berg | She | pronoun
  the one whose paragraph it is goes on :: Maria Lund sat. / Anna Berg arrived. The room stood up. [S1 She] said [Q1 it was late]. :: Anna Berg | She | pronoun
  "her" is she :: Peter Hall met Anna Berg. According to [S1 her], [Q1 it was late]. :: Anna Berg | her | pronoun
  "him" is he :: Anna Berg met Peter Hall. According to [S1 him], [Q1 it was late]. :: Peter Hall | him | pronoun
  someone new by several words is found :: Peter Hall owns the mill. An angry local farmer disagreed. [S1 He] said [Q1 it was cold]. :: An angry local farmer | He | pronoun-gender-unknown
  someone new by two offices is found :: Peter Hall owns the mill. A student nurse disagreed. [S1 He] said [Q1 it was cold]. :: A student nurse | He | pronoun-gender-unknown
  someone new by too many words is not :: Peter Hall owns the mill. A rather old and very angry local farmer disagreed. [S1 He] said [Q1 it was cold]. :: Peter Hall | He | pronoun
  someone new in somebody’s words is not :: Peter Hall owns the mill. “A nurse disagreed.” [S1 He] said [Q1 it was cold]. :: Peter Hall | He | pronoun
  someone new further behind a preposition is found :: Peter Hall owns the mill. A nurse at the far end of the room disagreed. [S1 He] said [Q1 it was cold]. :: A nurse | He | pronoun-gender-unknown
  someone known is not new :: Peter Hall owns the mill. The nurse disagreed. [S1 He] said [Q1 it was cold]. :: Peter Hall | He | pronoun
`,
);
