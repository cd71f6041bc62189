import { nameOfStroke } from '../../source/core/keys/stroke.ts';

/** A step of the tour through the bundled article: what to press, what that does, and what shows then. */
export type Step = {
  /** Strokes, as the table of keys writes them; words that are typed stand in one after the stroke that asks for them. */
  readonly press: readonly string[];
  readonly tells: string;
  /** Words on the screen, at 120 by 40, once it is done. */
  readonly sees: readonly string[];
};

export type Stop = { readonly title: string; readonly steps: readonly Step[] };

/** The manual shows it, and a journey of the tests takes it. */
export const tour: readonly Stop[] = [
  {
    title: 'Look around',
    steps: [
      {
        press: [],
        tells: 'the outline on the left, the article in the middle, and on the right who speaks in it',
        sees: ['Outline', 'Speakers', 'Everyone', 'Antony Blinken'],
      },
      { press: ['space', 'b'], tells: 'a page on, and back', sees: ['BEIJING — Antony Blinken'] },
      { press: ['3', 'enter'], tells: 'straight to section 3', sees: ['§ 3'] },
      { press: ['['], tells: 'back a section', sees: ['§ 2'] },
    ],
  },
  {
    title: 'Who said what',
    steps: [
      {
        press: ['n'],
        tells: 'the next quotation; the foot of the screen says whose it is, and of what kind',
        sees: ['Antony Blinken mixed 1/'],
      },
      {
        press: ['i'],
        tells: 'why onrecord thinks so: the cue, the words for the speaker, the rule, how sure it is',
        sees: ['Reason', 'Cue', 'Confidence'],
      },
      { press: ['escape', 'n'], tells: 'one quotation on', sees: ['2/'] },
      {
        press: ['enter'],
        tells: 'follow this speaker: everybody else is dimmed',
        sees: ['● Antony Blinken'],
      },
      { press: ['Z'], tells: 'paragraphs without them are dimmed as well', sees: ['others are dimmed'] },
      { press: ['Z', 'escape'], tells: 'everyone again', sees: ['Antony Blinken'] },
    ],
  },
  {
    title: 'The whole record',
    steps: [
      { press: ['s', 'j'], tells: 'the list of speakers, and the first of them', sees: ['▸Speakers'] },
      {
        press: ['E'],
        tells: 'everything they said, one after the other',
        sees: ['Everything Xi Jinping said'],
      },
      { press: ['E', 'S'], tells: 'how the article is sourced, in a note', sees: ['Sourcing', 'Who speaks'] },
      { press: ['S', 'T'], tells: 'a timeline: who speaks where', sees: ['Timeline'] },
      { press: ['T', 'escape'], tells: 'back to the article, and to everyone', sees: ['Speakers'] },
    ],
  },
  {
    title: 'Find things',
    steps: [
      {
        press: ['/', 'kritenbrnk'],
        tells: 'search as you type; a typo is forgiven',
        sees: ['Sections', 'Daniel Kritenbrink'],
      },
      {
        press: ['escape', ':', '50%', 'enter'],
        tells: 'half-way through, by name or number',
        sees: ['His foreign minister'],
      },
      {
        press: ['m', 'a', 'G', "'", 'a'],
        tells: 'mark this place, go to the end, and come back',
        sees: ['ⓐ'],
      },
    ],
  },
  {
    title: 'Make it yours',
    steps: [
      { press: ['n', 'H'], tells: 'highlight the quotation', sees: ['▍'] },
      { press: ['L'], tells: 'the list of what you have highlighted', sees: ['Highlights and notes'] },
      {
        press: ['escape', 'c', 'Jane Doe', 'enter'],
        tells: 'put right who said it',
        sees: ['said by Jane Doe'],
      },
      { press: ['U'], tells: 'and take that back', sees: ['taken back'] },
      { press: ['<', '='], tells: 'narrower lines, filled to both edges', sees: ['lines are filled'] },
      { press: ['=', '>', 'z'], tells: 'only the article', sees: ['only the article'] },
      { press: ['z', 'e'], tells: 'what can be taken with you, and in which form', sees: ['Markdown'] },
      {
        press: ['escape', '?'],
        tells: 'every key there is; Esc leads back, Q out',
        sees: ['Keys', 'Down one line'],
      },
    ],
  },
];

const isStroke = (written: string): boolean => {
  try {
    nameOfStroke(written);
    return true;
  } catch {
    return false;
  }
};

/** A stroke or words to type, as the manual shows them. */
const shown = (written: string): string => `\`${isStroke(written) ? nameOfStroke(written) : written}\``;

/** The tour as Markdown. */
export const tourAsMarkdown = (): string =>
  tour
    .map(({ title, steps }) =>
      [
        `**${title}.**`,
        '',
        ...steps.map(({ press, tells }) =>
          press.length === 0 ? `- You see ${tells}.` : `- ${press.map(shown).join(' ')}: ${tells}.`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
