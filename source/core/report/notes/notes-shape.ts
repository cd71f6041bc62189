import { dateInWords } from '../../text/date-in-words.ts';
import { escaped } from '../markdown.ts';
import { beyond, counted, oneLine } from '../printed-text.ts';
import { fields, headline, type Shape, table } from '../shape.ts';
import type { NoteReport, NotesReport } from './notes-report.ts';

const who = ({ name, mention }: NonNullable<NoteReport['speaker']>): string =>
  name !== null && mention !== null && oneLine(mention) !== name
    ? `${name} (${oneLine(mention)})`
    : oneLine(name ?? mention ?? '');

const datesInWords = ({ created, modified }: NoteReport): readonly string[] => {
  const [made, changed] = [created, modified].map((date) => date && dateInWords(date));
  return [
    ...(made === undefined ? [] : [made]),
    ...(changed === undefined || changed === made ? [] : [`note changed ${changed}`]),
  ];
};

/** Who said it, where it stands, whether the text was edited there, and when it was marked, in words. */
export const standing = (note: NoteReport): string => {
  const { speaker, section, start, end, moved, was } = note;
  return [
    ...(speaker ? [who(speaker)] : []),
    ...(section === null ? [] : [`section ${section}`]),
    start === null ? 'its sentence is gone' : `${start}–${end}`,
    ...(moved ? ['moved: other words are around it'] : []),
    ...(was === undefined ? [] : [`changed since, was: ${oneLine(was)}`]),
    ...datesInWords(note),
  ].join(', ');
};

export const summaryOfNotes = ({ highlights }: NotesReport): string =>
  `${counted(highlights.length, 'highlight')}, ${counted(highlights.filter(({ note }) => note !== '').length, 'note')}`;

const linesOf = (note: string): readonly string[] => (note === '' ? [] : note.split('\n'));

/** The highlights as Markdown, without a heading. */
export const notesAsMarkdown = ({ highlights }: NotesReport): readonly string[] =>
  highlights.map((one) => {
    const note = linesOf(one.note).map(escaped).join('  \n');
    const whole = beyond(one.text, one.sentence);
    return [
      `> ${escaped(oneLine(one.text))}\n>\n> — ${escaped(standing(one))}\n`,
      ...(whole === undefined ? [] : [`In: ${escaped(whole)}\n`]),
      ...(note === '' ? [] : [`${note}\n`]),
    ].join('\n');
  });

export const notesShape: Shape<NotesReport> = {
  ...table(({ highlights }: NotesReport) => highlights, {
    source: (_, { source }) => source.name,
    ...fields('id', 'text', 'note'),
    tags: ({ tags }) => tags.join(' '),
    ...fields('created', 'modified'),
    speaker: ({ speaker }) => speaker?.name,
    mention: ({ speaker }) => speaker?.mention,
    sentence: ({ sentence }) => sentence?.text,
    ...fields('section', 'start', 'end'),
  }),
  markdown: (report) =>
    [
      `# ${escaped(oneLine(headline(report)))}\n\n${summaryOfNotes(report)}\n`,
      ...notesAsMarkdown(report),
    ].join('\n'),
  text: (report) =>
    [
      `${oneLine(headline(report))}\n${summaryOfNotes(report)}\n`,
      ...report.highlights.map((one) =>
        [
          oneLine(one.text),
          `    — ${standing(one)}`,
          ...linesOf(one.note).map((line) => `    ${line}`),
          '',
        ].join('\n'),
      ),
    ].join('\n'),
};
