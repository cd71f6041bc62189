/** A candidate as a pronoun's antecedent, in plain numbers and flags; who it is never enters. */
export type Candidate = {
  readonly sentences: number;
  readonly paragraphs: number;
  /** Its place among the candidates by recency, the nearest first. */
  readonly rank: number;
  readonly count: number;
  readonly isMostNamed: boolean;
  readonly isSubject: boolean;
  readonly isFirstInSentence: boolean;
  readonly isPossessive: boolean;
  readonly isOblique: boolean;
  readonly byPronoun: boolean;
  /** Whether the paragraph brought them in as somebody new: "A welder who worked there ...". */
  readonly isNewcomer: boolean;
  readonly isInOwnWords: boolean;
  readonly onlyInQuotes: boolean;
  readonly isInTitle: boolean;
  readonly isKnownPerson: boolean;
  readonly isFullName: boolean;
  readonly agrees: boolean;
  readonly isOnly: boolean;
  readonly saidLast: boolean;
  readonly saidBeforeLast: boolean;
  readonly saidHere: boolean;
  readonly isTopic: boolean;
  /** Whether it is the last of the candidates that was a subject. */
  readonly isNearestSubject: boolean;
  /** Whether nobody else it may stand for is mentioned in the pronoun's paragraph. */
  readonly isAloneInParagraph: boolean;
  /** Whether a heading stands between. */
  readonly isAcrossHeading: boolean;
};

/** Where the pronoun stands. */
export type Place = {
  readonly opensSentence: boolean;
  readonly opensParagraph: boolean;
  readonly afterQuote: boolean;
};

const bucket = (value: number): string =>
  value <= 3 ? String(value) : value <= 6 ? '4-6' : value <= 12 ? '7-12' : '13+';

/** The names of the features that hold; each has one weight. */
export const featuresOf = (candidate: Candidate, place: Place): readonly string[] => {
  const on: string[] = [
    `sentences=${bucket(candidate.sentences)}`,
    `paragraphs=${bucket(candidate.paragraphs)}`,
    `rank=${candidate.rank > 4 ? '5+' : candidate.rank}`,
    `count=${candidate.count > 12 ? '13+' : candidate.count > 5 ? '6-12' : candidate.count > 2 ? '3-5' : candidate.count}`,
    candidate.agrees ? 'agrees' : 'gender-unknown',
  ];
  const flag = (is: boolean, name: string): void => {
    if (is) on.push(name);
  };
  flag(candidate.isMostNamed, 'most-named');
  flag(candidate.isSubject, 'subject');
  flag(candidate.isFirstInSentence, 'first');
  flag(candidate.isPossessive, 'possessive');
  flag(candidate.isOblique, 'oblique');
  flag(candidate.byPronoun, 'by-pronoun');
  flag(candidate.isNewcomer, 'newcomer');
  flag(candidate.isInOwnWords, 'in-own-words');
  flag(candidate.onlyInQuotes, 'only-in-quotes');
  flag(candidate.isInTitle, 'in-title');
  flag(candidate.isKnownPerson, 'known-person');
  flag(candidate.isFullName, 'full-name');
  flag(candidate.isOnly, 'only');
  flag(candidate.saidLast, 'said-last');
  flag(candidate.saidBeforeLast, 'said-before-last');
  flag(candidate.saidHere, 'said-here');
  flag(candidate.isTopic, 'topic');
  flag(candidate.isNearestSubject, 'nearest-subject');
  flag(candidate.isAcrossHeading, 'across-heading');
  flag(candidate.isAloneInParagraph, 'alone-in-paragraph');
  flag(candidate.isKnownPerson && !candidate.agrees, 'known-person&gender-unknown');
  const where = place.afterQuote
    ? 'after-quote'
    : place.opensParagraph
      ? 'opens-paragraph'
      : place.opensSentence
        ? 'opens-sentence'
        : 'inside';
  const distance = candidate.sentences === 0 ? 'same' : candidate.sentences === 1 ? 'last' : 'far';
  on.push(`${where}&${distance}`);
  if (candidate.isSubject) on.push(`${where}&${distance}&subject`);
  if (candidate.isFirstInSentence) on.push(`${where}&${distance}&first`);
  if (candidate.isSubject && candidate.isFirstInSentence) on.push(`${where}&${distance}&subject&first`);
  if (candidate.isAloneInParagraph) on.push(`${where}&alone-in-paragraph`);
  if (candidate.saidLast)
    on.push(`${where}&said-last`, `said-last&paragraphs=${bucket(candidate.paragraphs)}`);
  if (candidate.saidLast)
    on.push(
      candidate.isNearestSubject ? 'said-last&nearest-subject' : 'said-last&not-nearest',
      `said-last&rank=${candidate.rank > 2 ? '3+' : candidate.rank}`,
    );
  if (candidate.isNearestSubject) on.push(`${where}&nearest-subject`, `${distance}&nearest-subject`);
  if (candidate.isTopic)
    on.push(`${where}&topic`, candidate.isSubject ? 'topic&subject' : 'topic&not-subject');
  if (candidate.isPossessive) on.push(`${distance}&possessive`);
  if (candidate.byPronoun) on.push(`${distance}&by-pronoun`, `${where}&by-pronoun`);
  return on;
};
