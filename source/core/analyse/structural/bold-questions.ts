import type { Block, Document } from '../../document/document.ts';
import { lengthOf, type Range } from '../../text/range.ts';
import { type Reported, setAsWords } from '../reported.ts';

/** Blocks: an interview is announced by its title or one of the first paragraphs. */
const ANNOUNCED_WITHIN = 4;
const INTERVIEW =
  /\b(?:interviews?|interviewed|in conversation|Q\s?& ?A|sat down with|sp(?:eaks?|oke) (?:to|with)|talk(?:s|ed)? (?:to|with)|answers our questions)\b/i;
const FIRST_PERSON = /\b(?:I|me|my|mine|we|us|our|ours)\b/;
const ONESELF = /\b(?:I|me|my|mine)\b/;
const SPOKEN_TO = /\b(?:you|your|yours|yourself)\b/i;
const LEAST_QUESTIONS = 2;
/** Of the answers, so many say "I" or "we": others explain something. */
const LEAST_PERSONAL = 1 / 3;

/** Whether a paragraph, or what was taken for a heading, is a question and all of it is bold. */
const isBoldQuestion = (text: string, block: Block | undefined): boolean => {
  if (
    !(block?.kind === 'paragraph' || block?.kind === 'heading') ||
    !/\?["”’*]*\s*$/.test(text.slice(block.range.start, block.range.end))
  )
    return false;
  const bold = block.inlines
    .filter(({ kind }) => kind === 'strong')
    .reduce((sum, { range }) => sum + lengthOf(range), 0);
  return bold >= lengthOf(block.range) * 0.9;
};

/**
 * The answers of an interview whose questions are set in bold: what follows each up to the next one or a heading. Only of
 * an article that says it is an interview, and whose answers speak for somebody; or whose questions say "you" and its
 * answers "I".
 */
export const findBoldInterview = ({ text, title, blocks }: Document): readonly Reported[] => {
  const answers: { readonly question: Range; readonly spans: Range[] }[] = [];
  let isAnswer = false;
  blocks.forEach((block) => {
    if (isBoldQuestion(text, block)) {
      answers.push({ question: block.range, spans: [] });
      isAnswer = true;
    } else if (block.kind === 'heading') isAnswer = false;
    else if (isAnswer && (block.kind === 'paragraph' || block.kind === 'list-item'))
      answers.at(-1)?.spans.push(block.range);
  });
  const given = answers.filter(({ spans }) => spans.length > 0);
  if (given.length < LEAST_QUESTIONS) return [];
  const front = [
    title?.text ?? '',
    ...blocks.slice(0, ANNOUNCED_WITHIN).map(({ range }) => text.slice(range.start, range.end)),
  ];
  const answersWith = (words: RegExp): number =>
    given.filter(({ spans }) => spans.some(({ start, end }) => words.test(text.slice(start, end)))).length;
  const asked = given.filter(({ question }) => SPOKEN_TO.test(text.slice(question.start, question.end)));
  // "What did you cook?" "I made soup.": somebody is asked and answers, announced or not.
  const isTalk = Math.min(asked.length, answersWith(ONESELF)) * 2 >= given.length;
  const isAnnounced =
    front.some((words) => INTERVIEW.test(words)) &&
    answersWith(FIRST_PERSON) >= given.length * LEAST_PERSONAL;
  if (!isTalk && !isAnnounced) return [];
  return given.map(({ question, spans }) => setAsWords('answer-label', spans, { cue: question }));
};
