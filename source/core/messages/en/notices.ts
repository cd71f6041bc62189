import { plural } from './plural.ts';

/** Sentences at the foot of the screen, gone with the next key. Actions in braces are shown as their keys. */
export const notices = {
  stillFinding: 'still finding quotes',
  stillReading: 'still reading the rest',
  onlyBeginning: (why: string) => `only the beginning could be read: ${why}`,
  quotesNotFound: (why: string) => `quotes not found: ${why}`,

  noQuotes: 'no quotes',
  nonePasses: 'no quote matches the filter; {reading.filter-clear} lists all',
  firstQuote: 'this is the first quote',
  lastQuote: 'this is the last quote',
  lastQuoteSoFar: 'the last quote found so far',
  quoteFirst: 'go to a quote first: {reading.match-next-forward}',
  noSlight: 'no slight mentions here',

  columnsWide: (columns: number) => `lines of ${columns} cells`,
  asWideAsGoes: (columns: number) => `lines of ${columns} cells, as wide as there is room for`,
  justified: 'lines are filled to both edges',
  ragged: 'lines are ragged',
  plain: 'only the article; {reading.plain-toggle} brings the rest back',
  oneSpeaker: 'others are dimmed; {reading.alone-toggle} undoes it',
  everyParagraph: 'nothing is dimmed any more',

  noSections: 'no sections yet',
  noSection: (number: string) => `no section ${number}`,
  noEarlierPlace: 'no earlier place',
  noLaterPlace: 'no later place',
  wentOnFromStart: 'search went on from the start',
  wentOnFromEnd: 'search went on from the end',

  marked: (letter: string) => `marked ${letter}: {reading.letter-await-go}${letter} comes back here`,
  markDeleted: (letter: string) => `mark ${letter} is deleted`,
  notDeletable: 'nothing here can be deleted',
  noMark: (letter: string) => `no mark ${letter}`,
  noMarks: 'no marks yet: {reading.letter-await-set} and a letter marks this place',

  speakerFirst: 'go to a speaker first: {reading.pane-toggle-speakers}',
  canBeTakenBack: (what: string) => `${what}; {reading.correction-undo} takes it back`,
  saidByNobody: 'now unattributed',
  saidBy: (name: string) => `said by ${name}`,
  notAQuote: 'no longer a quote',
  isTheSame: (name: string, other: string) => `${name} is ${other}`,
  isNowCalled: (name: string, other: string) => `${name} is now called ${other}`,
  isAnother: (words: string, name: string) => `“${words}” is ${name} from now on`,
  noParts: 'the article calls them by this name only',
  correctionOfPassage: 'a quote marked',
  takenBack: (what: string) => `taken back: ${what}`,
  nothingToTakeBack: 'no correction to take back',
  correctionOfSpeaker: 'who said a quote',
  correctionOfQuote: 'a quote taken out',
  correctionOfName: (name: string, other: string) => `${name} as ${other}`,
  correctionsLost: (count: number) =>
    plural(count, {
      one: 'one of your corrections no longer fits this text',
      other: `${count} of your corrections no longer fit this text`,
    }),

  mouseTaken:
    'the wheel scrolls and a click goes there; {global.mouse-toggle} leaves the mouse to the terminal',
  mouseLeft: 'the terminal handles the mouse now; {global.mouse-toggle} takes it back',
  noLinks: 'no links on this screen',
  noLink: (letters: string) => `no link ${letters}`,
  readingStops: 'reading …; Esc stops it',
  readingAnew: 'reading the article again …',
  readAnew: 'the article has changed; this is the new version',
  unchanged: 'the article has not changed',
  notAnew: 'this article cannot be read again',

  noDoubt: 'there are no warnings about this text',
  noAddress: 'this article has no address',
  noFeed: 'this is no feed',
  working: 'working it out …',
  dividing: 'dividing into other sections …',
  sectionsNow: (count: number) => plural(count, { one: '1 section', other: `${count} sections` }),
  sectionsStill: (count: number) =>
    plural(count, { one: 'still 1 section', other: `still ${count} sections` }),
  finestSections: 'these are the finest sections',
  coarsestSections: 'these are the coarsest sections',
  openingStory: (title: string) => `opening “${title}” …`,
  nothingLeftOut: 'nothing was left out of this text',
  leftOutShown: (count: number) =>
    plural(count, {
      one: '1 word that was left out is shown',
      other: `${count} words that were left out are shown`,
    }),
  leftOutHidden: (count: number) =>
    plural(count, { one: '1 word left out', other: `${count} words left out` }),
  nothingCalled: (typed: string) => `nothing matches “${typed}”`,
};
