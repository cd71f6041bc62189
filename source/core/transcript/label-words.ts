/** Words that stand before a colon at the start of a paragraph and are nobody's name, in lower case. Data only. */
export const NO_SPEAKERS: ReadonlySet<string> = new Set(
  `name names age job city pay occupation employer hometown education note notes update updated correction corrections clarification warning caution read read-more learn discover explore download click buy shop related watch listen photo photos
  video gallery source sources abstract summary background context analysis opinion editor editors editor's see also
  subscribe example examples definition step question-time topic topics date time place venue where when what why how who
  name age city job pay salary occupation hometown height weight born education price cost address phone email tel fax web website score scores result results final location details tip tips
  ingredients method conclusion introduction results methods discussion references edited breaking exclusive
  live spoiler ps p.s. nb fact facts myth claim verdict rating bottom takeaway caption credit image figure table pros cons
  director starring runtime genre publisher author title chapter part section scene act appendix monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december today tomorrow
  yesterday headline lead deadline contact media press location best worst first second third last finally one two three but and
  the a an in on at to for of this that these those here there it his her their our my it's remember imagine consider`.split(
    /\s+/,
  ),
);

/** Labels of questions and answers whose speaker has no name. */
export const QUESTION_LABELS: ReadonlySet<string> = new Set(['q', 'question', 'qn']);
export const ANSWER_LABELS: ReadonlySet<string> = new Set(['a', 'answer', 'ans']);

/** Last words before a colon that lead in to a quotation: "Ada Holm, the mayor, said:" is a sentence, no label. */
export const LEADING_IN: ReadonlySet<string> = new Set(
  `said says say asked asks added adds wrote writes replied replies answered answers explained explains continued continues
  told tells warned warns tweeted posted insisted insists declared declares him her them me us reporters it this that`.split(
    /\s+/,
  ),
);
