/** Why a quotation is given to its speaker. Actions in braces are shown as their keys. */
export const why = {
  noQuote: 'No quote is current: {reading.match-next-forward} goes to the next one',
  closes: '{reading.why-toggle} closes',
  beware: 'Warning',
  theName: (warning: string) => `the name ${warning}`,
  words: 'Named as',
  nobodyNamed: 'unattributed',
  cue: 'Cue',
  noCue: 'none',
  sure: 'Confidence',
  doubtful: 'doubtful',
  because: 'Reason',
};
