import { QUESTIONED } from '../../grammar/closed-classes.ts';
import { lowerAt } from '../../grammar/token.ts';
import type { Ground } from './ground.ts';
import type { QuotationPlace } from './quotation-place.ts';
import { OTHER, type Slot, SUBJECT } from './slot.ts';

/** Added to a candidate's learned score: for the main person, for naming oneself, for answering oneself, for being asked, for entering. */
const [MAIN, NAMES_THEMSELVES, ANSWERS_THEMSELVES, ASKED, ENTERS] = [3.5, -2.5, -3, 3, 4];

const QUESTION = /^(?:ask(?:s|ed)?|put|questioned|pressed)$/;

/**
 * How much a report leans towards each candidate, or away from them, beside what was learned: towards whom the article
 * is about, where nobody else was just spoken of; away from whoever would name themselves (“Flint is kind,”)
 * or answer what they said themselves ("She said it was stolen. “A lie,” she replied").
 */
export const startLeaning = (
  { tokens, turns, main, isStory, evidence }: Ground,
  fitting: readonly Slot[],
  at: { readonly sentence: number; readonly block: number },
  quotation: QuotationPlace | undefined,
  isInMarks: boolean,
  turnEnd: number,
  topic: number,
): ((slot: Slot) => number) => {
  if (isStory) return () => 0;
  const namesThemselves = (person: number): boolean => isInMarks && quotation?.named.has(person) === true;
  const before = tokens.sentences[at.sentence - 1];
  const isOfOne = (): boolean =>
    fitting.filter(({ sentence, onlyQuoted }) => sentence === at.sentence - 1 && !onlyQuoted).length === 1 &&
    !tokens.lower.slice(before?.first, before?.last).some((word) => /^(?:him|her|them)$/.test(word));
  // Somebody named for the first time counts 2; whoever is named again enters where the sentence is about nobody else.
  const isEntering = ({ person, role, sentence, isFirst, count, block, token, asked }: Slot): boolean => {
    const isRightBefore = sentence === at.sentence - 1 && block === at.block && token > turnEnd;
    return (
      isRightBefore &&
      person < evidence.length &&
      role === SUBJECT &&
      isFirst &&
      (count <= 2 || isOfOne()) &&
      asked !== 2
    );
  };
  const isSpokenOf = ({ person, role, block, sentence, onlyQuoted }: Slot): boolean => {
    if (person === main?.person || onlyQuoted || namesThemselves(person)) return false;
    if (block !== at.block)
      return role === SUBJECT && block === at.block - 1 && turns.ago(person, at.block) === 1;
    const isActive = role === SUBJECT || role === OTHER || person === topic;
    return isActive && (at.sentence - sentence <= 1 || turns.spokeIn(person, at.block));
  };
  const isOpen = main !== undefined && !fitting.some(isSpokenOf);
  // "Shaw put it to Quinn that it had failed. “No,” she said": the one who was asked answers.
  const wasAsked = ({ asked, askedIn }: Slot): boolean => asked === 1 && at.sentence - askedIn === 1;
  const first = tokens.sentences[at.sentence - 1]?.first ?? 0;
  const isAnswer =
    quotation !== undefined &&
    fitting.filter(wasAsked).length === 1 &&
    tokens.lower.slice(first, tokens.sentences[at.sentence]?.first).some((word) => QUESTION.test(word));
  // "Asked whether she would resign, she replied": nobody else has asked.
  const isAsked = QUESTIONED.has(lowerAt(tokens, tokens.sentences[at.sentence]?.first ?? 0));
  // "Manager Phil Orme hugged him. “He was shaking,” he said": who enters as the subject right before speaks.
  const [entering, other] = quotation ? fitting.filter(isEntering) : [];
  return (slot) => {
    const { person, asked } = slot;
    const answersThemselves = quotation?.isReply && !isAsked && asked !== 1 && fitting.length > 1;
    return (
      (isOpen && person === main.person ? MAIN : 0) +
      (isAnswer && wasAsked(slot) ? ASKED : 0) +
      (slot === entering && !other ? ENTERS : 0) +
      (namesThemselves(person) ? NAMES_THEMSELVES : 0) +
      (answersThemselves && turns.ago(person, at.block) === 1 ? ANSWERS_THEMSELVES : 0)
    );
  };
};
