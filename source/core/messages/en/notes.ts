/** What is said of highlights and notes. Actions in braces are shown as their keys. */
export const notes = {
  title: 'Highlights and notes',
  place: (at: number, count: number) => `${at} of ${count}`,
  none: 'Nothing is highlighted any more.',
  gone: 'its sentence is gone',
  moved: 'moved: other words are around it',
  changed: 'changed since',
  noteOn: 'Note on',

  noSentence: 'there is no sentence here',
  nothingToSelect: 'there is nothing here to select',
  mostSelected: 'no more can be selected at once',
  nothingMeant:
    'go to a sentence ({reading.sentence-next-forward}), a quote ({reading.match-next-forward}) or select ({reading.select-open})',
  tooLong: 'that is too long for a highlight',
  noteTooLong: (excess: number) => `a note is at most 10,000 characters long: take out ${excess}`,
  highlighted: 'highlighted; {reading.note-open} writes a note, {reading.highlights-open} lists them',
  notHighlighted: 'no longer highlighted',
  hasNote: 'there is a note on it: delete it in the list, {reading.highlights-open}',
  noneYet: 'nothing is highlighted yet: {reading.highlight-toggle} does that',
  goneFrom: 'its words are no longer in the text',
  kept: 'note kept; {reading.highlights-open} lists all',
  unstored: 'noted until you quit: this reading is not kept',
  emptied: 'the note is deleted, the highlight stays',
  unkept: 'again to drop what you wrote; {note.note-save} keeps it',
  deleted: 'deleted; {highlights.highlights-restore} brings it back',
  nothingDeleted: 'nothing was deleted',
};
