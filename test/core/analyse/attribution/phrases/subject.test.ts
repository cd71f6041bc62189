import { testAnswers } from '../test-answers.ts';

testAnswers(
  'no source',
  `
  the subject of the sentence that a quotation is a part of :: Marco Rubio bemoaned a climate in which people [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  a described subject that may speak :: The senator bemoaned a climate in which people [Q1 “hate each other”]. :: The senator | The senator | own-subject described
  a subject that cannot speak is nobody :: The climate bred people who [Q1 “hate each other”]. :: - | - | nobody
  the subject in front of a relative clause :: Marco Rubio, who came late, denounced the people who [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  the subject in front of a phrase in commas :: Marco Rubio, in a bad mood, denounced people who [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  the subject in front of words in brackets :: Marco Rubio (R) denounced people who [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  the subject in front of an adverb :: Marco Rubio openly bemoaned people who [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  the subject in front of a day :: Marco Rubio on Tuesday bemoaned people who [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  the subject in front of yesterday :: Marco Rubio yesterday bemoaned people who [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  the subject behind a first clause :: When it rained, Marco Rubio bemoaned people who [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  the subject behind where it was :: In Tampa, Marco Rubio bemoaned people who [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  the subject behind a participle :: Reprising an old theme, Marco Rubio bemoaned people who [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  the subject behind a passive participle :: Pressed on it, Marco Rubio bemoaned people who [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  the subject of two verbs :: Marco Rubio came late and bemoaned people who [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  the subject of a second main clause does not count before the first :: Marco Rubio bemoaned it but Ted Cruz praised people who [Q1 “hate each other”]. :: Marco Rubio | Marco Rubio | own-subject named
  a pronoun for a subject :: Marco Rubio came late. He bemoaned people who [Q1 “hate each other”]. :: - | He | own-subject pronoun
  "it" for a subject is nobody :: The climate was bad. It bred people who [Q1 “hate each other”]. :: - | - | nobody
  two subjects are both :: Marco Rubio and Ted Cruz bemoaned the people who [Q1 “hate each other”]. :: Marco Rubio and Ted Cruz | Marco Rubio and Ted Cruz | own-subject named-together
  a report at the sentence’s end :: Anna Berg came. The firm wants to be sure [Q1 “that it does not come to that”] by mistake, she told reporters. :: Anna Berg | she | subject-at-end pronoun
  a report at the end by a name :: The firm wants to be sure [Q1 “that it does not come to that”] by mistake, Anna Berg said. :: Anna Berg | Anna Berg | subject-at-end named
  a report at the end by an office :: The firm wants to be sure [Q1 “that it does not come to that”] by mistake, the minister said. :: the minister | the minister | subject-at-end described
  a verb at the end that reports nothing does not :: Anna Berg wants to be sure [Q1 “that it does not come to that”] by mistake, Tom Reid slept. :: Anna Berg | Anna Berg | own-subject named
  a verb with no subject at the end does not :: Anna Berg wants to be sure [Q1 “that it does not come to that”] by mistake, said nobody. :: Anna Berg | Anna Berg | own-subject named
  the sentence that leads up to it with a colon :: Laura Howard went on undeterred: / [Q1 “Eight years ago she was the nominee.”] :: Laura Howard | Laura Howard | subject-before-colon named
  a group’s sentence does not lead up :: The officials went on undeterred. [Q1 “Eight years ago she was the nominee.”] :: - | - | nobody
  a body’s sentence does not lead up :: The World Bank went on undeterred. [Q1 “Eight years ago she was the nominee.”] :: - | - | nobody
  two people’s sentence does not lead up :: Laura Howard and Tom Reid went on undeterred. [Q1 “Eight years ago she was the nominee.”] :: - | - | nobody
  "they" do not lead up :: Laura Howard came. They went on undeterred. [Q1 “Eight years ago she was the nominee.”] :: Laura Howard | - | turn
  a sentence that quotes leads up to nothing :: [S1 Ada Holm] said [Q1 it was late]. [Q2 “Eight years ago she was the nominee.”] :: Ada Holm | Ada Holm | named & Ada Holm | - | turn
  a colon lets a group speak :: The officials went on undeterred: / [Q1 “Eight years ago she was the nominee.”] :: The officials | The officials | subject-before-colon described
  a sentence without a verb leads up to nothing :: A cold night in Oslo. [Q1 “Eight years ago she was the nominee.”] :: - | - | nobody
  the first sentence has none before it :: [Q1 “Eight years ago she was the nominee.”] Laura Howard went on. :: Laura Howard | - | turn
  a quotation within the next sentence is not led up to :: Laura Howard went on undeterred. It was late and [Q1 “eight years ago she was the nominee.”] :: - | - | nobody
  a source that cannot speak gives way to the subject :: Marco Rubio bemoaned a plan in which [S1 the number] says [Q1 “hate each other”]. :: the number | the number | described
  a fronted clause that holds the quotation keeps its subject :: When Marco Rubio promised that he would [Q1 “protect us”], the crowd clapped. :: Marco Rubio | Marco Rubio | own-subject named
  a participle clause without an end has no subject :: Reprising lines that people [Q1 “hate each other”]. :: - | - | nobody
  words of somebody’s quotation are no subject :: [Q1 “We won,”] said [S1 Ada Byron], [Q2 “and it was close.”] :: Ada Byron | Ada Byron | named & - | - | nobody
  a day alone is no subject :: Yesterday went on undeterred. [Q1 “Eight years ago she was the nominee.”] :: - | - | nobody
  a report at the end past an adverb :: The firm wants to be sure [Q1 “that it does not come to that”], Anna Berg later said. :: Anna Berg | Anna Berg | subject-at-end named
  what follows the sentence is not its end :: The firm wants to be sure [Q1 “that it does not come to that”]. By noon, Anna Berg said so. :: The firm | The firm | own-subject described
`,
);
