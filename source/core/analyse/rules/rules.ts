/**
 * How an answer was come to, as far as it decides how much the answer is to be trusted: each kind has a weight of its
 * own in the calibration. `found` tells how a quotation was found, which is no answer.
 */
export type RuleKind = AnswerKind | 'found';

/** The kinds of rules that say who spoke. */
export const ANSWER_KINDS = ['named', 'described', 'role', 'pronoun', 'group', 'subject', 'carried'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/**
 * One rule. `sentence` is what readers are shown. `confidence`, 0 to 1, is the chance that the rule is right: shares
 * measured on PolNeAR, rounded down. Where a rule rests on something else (the likeliest antecedent, the speaker before)
 * the two chances are multiplied. `leadIn` are words, in lower case, that lead to a source: "per", "in the words of".
 */
export type Rule = {
  readonly sentence: string;
  readonly kind: RuleKind;
  readonly confidence: number;
  readonly leadIn?: string;
};

const rule = (sentence: string, kind: RuleKind, confidence: number): Rule => ({ sentence, kind, confidence });
const leadIn = (words: string, sentence: string, confidence: number): Rule => ({
  ...rule(sentence, 'found', confidence),
  leadIn: words,
});

/** Every rule by its id. Logic takes ids; only what is shown to a reader takes the sentence. */
const TABLE = {
  // Who the words for a source stand for.
  named: rule('named', 'named', 0.97),
  'shared-name': rule('named, by a name that two people share', 'named', 0.85),
  'named-together': rule('several people named together', 'named', 0.95),
  described: rule('described without a name', 'described', 0.93),
  'hardly-described': rule('hardly described at all', 'described', 0.3),
  epithet: rule('described by origin, age or trade, most likely antecedent', 'described', 0.9),
  'only-holder': rule('role that nobody else holds', 'role', 0.8),
  'nearest-holder': rule('role, its nearest holder', 'role', 0.6),
  pronoun: rule('pronoun, most likely antecedent', 'pronoun', 1),
  'pronoun-gender-unknown': rule('pronoun, most likely antecedent, gender unknown', 'pronoun', 1),
  'group-pronoun': rule('pronoun, the last group that spoke', 'group', 0.6),
  'singular-they': rule('pronoun, the last person who acted', 'group', 0.6),
  'body-pronoun': rule('pronoun, the last organisation named', 'group', 0.6),
  'statement-pronoun': rule('pronoun for a statement, by whoever made it', 'group', 0.8),
  'no-antecedent': rule('pronoun without a likely antecedent', 'group', 0),
  'named-next': rule('pronoun, named in the sentence behind', 'pronoun', 0.8),
  'rival-antecedents': rule('pronoun that may stand for several people', 'group', 0),
  narrator: rule('the narrator, who says "I"', 'group', 0.9),
  author: rule('the author', 'group', 0.8),
  'unnamed-author': rule('the author, who is not named', 'group', 0),
  nobody: rule('no speaker is named', 'group', 0),
  'spoken-to': rule('its subject was spoken to, and the speaker is not named', 'group', 0),
  interviewee: rule('the subject of the interview', 'subject', 0.75),
  correction: rule('your correction', 'named', 1),

  // Where a quotation without a source takes one from.
  'subject-at-end': rule('the subject at the end of its sentence', 'subject', 0.9),
  'own-subject': rule('the subject of its sentence', 'subject', 0.8),
  'subject-before-colon': rule('introduced by a colon', 'subject', 0.9),

  // Which quotation's speaker is carried over to one without a source.
  'inside-another': rule('quoted inside another quotation', 'carried', 0.8),
  'same-sentence': rule('carried over in its sentence', 'carried', 0.85),
  turn: rule('no source, most likely speaker by the turns and words around', 'carried', 1),

  // How words in quotation marks were found, with what says who said them.
  'according-to': rule('"according to" beside the marks', 'found', 0.9),
  'subject-verb-after': rule('subject and verb after the marks', 'found', 0.93),
  'subject-other-verb-after': rule('subject and a verb that seldom reports after the marks', 'found', 0.8),
  'verb-subject-after': rule('verb and subject after the marks', 'found', 0.93),
  'verb-after': rule('verb after the marks', 'found', 0.7),
  'subject-verb-lead-in': rule('subject and verb lead in', 'found', 0.9),
  'subject-verb-before': rule('subject and verb before the fragment', 'found', 0.75),
  'verb-subject-lead-in': rule('verb and subject lead in', 'found', 0.8),
  'name-and-colon': rule('a name and a colon', 'found', 0.85),
  'subject-leads-in': rule('the subject of the words that lead in', 'found', 0.55),
  'sentence-before': rule('the sentence before has its subject speak', 'found', 0.6),
  announced: rule('the sentence before announces a statement', 'found', 0.85),
  'written-on': rule('words on a sign, a card or the like', 'found', 0.95),
  'end-of-sentence': rule('reported at the end of the sentence', 'found', 0.8),
  'marks-only': rule('quotation marks alone', 'found', 0.6),

  // How the form of the article shows a quotation.
  'block-quotation': rule('block quotation', 'found', 0.6),
  'introduced-block': rule('block quotation that the sentence before leads in', 'found', 0.9),
  'introduced-paragraph': rule('paragraph without marks that the sentence before leads in', 'found', 0.8),
  'credit-line': rule('a line under the quotation names the speaker', 'found', 0.92),
  'credit-at-end': rule('the paragraph ends with the speaker', 'found', 0.92),
  post: rule('a post whose author is named at its end', 'found', 0.92),
  'name-label': rule('a label in the transcript names the speaker', 'found', 0.95),
  'question-label': rule('a label in the transcript marks a question', 'found', 0.95),
  'answer-label': rule('a label in the transcript marks an answer', 'found', 0.95),

  // How words were found to be reported, with or without marks.
  learned: rule('learned from reported speech in other articles', 'found', 1),
  'per-source': leadIn('per', '"per" and a source', 0.9),
  'in-words-of': leadIn('in the words of', '"in the words of" somebody', 0.95),
  'how-somebody-puts-it': rule('"... is how" somebody puts it', 'found', 0.95),
  'for-somebody': rule('"for" somebody, who found it so', 'found', 0.8),
  headline: rule('a headline names the speaker', 'found', 0.85),
  'shared-verb': rule('says something by the verb of the speaker before', 'found', 0.85),
  'calling-verb': rule('what its verb calls something', 'found', 0.85),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof TABLE;

/** Every rule by its id. */
export const RULES: Readonly<Record<RuleId, Rule>> = TABLE;

/** The chance that a rule is right, 0 to 1. */
export const confidenceOf = (id: RuleId): number => RULES[id].confidence;

/** Words that lead to a source, in lower case, each with its rule. */
export const LEAD_INS: readonly { readonly words: readonly string[]; readonly rule: RuleId }[] =
  Object.entries(RULES).flatMap(([id, { leadIn }]) =>
    leadIn === undefined ? [] : { words: leadIn.split(' '), rule: id as RuleId },
  );

/** The kind by which an answer is calibrated: that of the first of its rules that says who spoke. */
export const kindOf = (ids: readonly RuleId[]): AnswerKind => {
  for (const id of ids) {
    const { kind } = RULES[id];
    if (kind !== 'found') return kind;
  }
  return 'group';
};

/** The rules behind an answer in words, as a reader is shown them. */
export const explain = (ids: readonly RuleId[]): string => ids.map((id) => RULES[id].sentence).join('; ');

/** The rules that words made by `explain` stand for; a sentence that is none of any rule's is left out. */
export const rulesIn = (words: string): readonly RuleId[] =>
  words.split('; ').flatMap((sentence) => {
    const ids = Object.keys(TABLE) as RuleId[];
    return ids.find((id) => RULES[id].sentence === sentence) ?? [];
  });
