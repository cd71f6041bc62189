import { escaped } from '../markdown.ts';
import { beyond, counted, oneLine } from '../printed-text.ts';
import { headline, type Shape } from '../shape.ts';
import type { NoteReport, NotesReport } from './notes-report.ts';

const who = ({ name, mention }: NonNullable<NoteReport['speaker']>): string =>
  name !== null && mention !== null && oneLine(mention) !== name
    ? `${name} (${oneLine(mention)})`
    : oneLine(name ?? mention ?? '');

/** Who said it, where it stands, and whether the text was edited there, in words. */
export const standing = ({ speaker, section, start, end, moved, was }: NoteReport): string =>
  [
    ...(speaker ? [who(speaker)] : []),
    ...(section === null ? [] : [`section ${section}`]),
    start === null ? 'its sentence is gone' : `${start}–${end}`,
    ...(moved ? ['moved: other words are around it'] : []),
    ...(was === undefined ? [] : [`changed since, was: ${oneLine(was)}`]),
  ].join(', ');

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
  columns: [
    'source',
    'id',
    'text',
    'note',
    'tags',
    'speaker',
    'mention',
    'sentence',
    'section',
    'start',
    'end',
  ],
  rows: ({ source, highlights }) =>
    highlights.map(({ id, text, note, tags, speaker, sentence, section, start, end }) => [
      source.name,
      id,
      text,
      note,
      tags.join(' '),
      speaker?.name ?? null,
      speaker?.mention ?? null,
      sentence?.text ?? null,
      section,
      start,
      end,
    ]),
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
