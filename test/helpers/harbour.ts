import { analysisFrom, documentOf } from './hand-made.ts';

/** A small article with every kind of quotation, three speakers and nobody, asides, a list and a break. */
export const harbour = documentOf([
  '# Harbour vote splits the council after a long night',
  'PORT ELLERY — The council voted late on Tuesday to close the old fish market, ending a dispute that had run for eleven years and outlived two mayors.',
  '“We waited long enough,” said Mayor Ines Calloway, who had promised the vote in her first week. “The roof will not wait for us.”',
  '> READ MORE  Ten photographs of the harbour in snow',
  '# What the traders say',
  'Traders who have kept stalls there for three generations were in the gallery. Tomas Reyes said that nobody had asked him where his customers would go.',
  '“They count the roof and the drains,” Reyes told reporters on the steps. “They never count us.”',
  'An inspector’s report, read aloud before the vote, called the building “a danger to anyone who works in it”, and said repairs would cost more than a new hall.',
  '- Forty-one stalls stand empty.',
  '- Nineteen are let from month to month.',
  '- The rest belong to families who have traded since the market opened.',
  '***',
  '# Money, and who has it',
  'According to the harbour board, the new hall would be paid for by the sale of the quay. Calloway said the sale was “closer than people think”.',
  '> Sign up for our newsletter',
  '> Leave a comment',
  'Lena Okafor, who chairs the board, was more careful. “A sale is a sale when the money is in the bank,” she said.',
  '“Until then it is a conversation.”',
  '# What happens now',
  'The stalls must be cleared by the first of March. “We will be here on the second,” said Reyes.',
  'Officials said there was no plan for that.',
]);

export const harbourAnalysis = analysisFrom(harbour, [
  {
    words: '“We waited long enough,”',
    speaker: 'Ines Calloway',
    mention: 'Mayor Ines Calloway',
    cue: 'said',
  },
  {
    words: '“The roof will not wait for us.”',
    speaker: 'Ines Calloway',
    mention: 'Mayor Ines Calloway',
    cue: 'said',
  },
  {
    words: 'nobody had asked him where his customers would go',
    speaker: 'Tomas Reyes',
    mention: 'Tomas Reyes',
    cue: 'said',
    kind: 'indirect',
  },
  { words: '“They count the roof and the drains,”', speaker: 'Tomas Reyes', mention: 'Reyes', cue: 'told' },
  { words: '“They never count us.”', speaker: 'Tomas Reyes', mention: 'Reyes', cue: 'told' },
  { words: '“a danger to anyone who works in it”', cue: 'called', kind: 'mixed' },
  {
    words: 'the new hall would be paid for by the sale of the quay',
    speaker: 'the harbour board',
    mention: 'the harbour board',
    cue: 'According to',
    kind: 'indirect',
  },
  {
    words: 'the sale was “closer than people think”',
    speaker: 'Ines Calloway',
    mention: 'Calloway',
    cue: 'said',
    kind: 'mixed',
  },
  {
    words: '“A sale is a sale when the money is in the bank,”',
    speaker: 'Lena Okafor',
    mention: 'she',
    cue: 'said',
  },
  { words: '“Until then it is a conversation.”', speaker: 'Lena Okafor', confidence: 0.4 },
  { words: '“We will be here on the second,”', speaker: 'Tomas Reyes', mention: 'Reyes', cue: 'said' },
  { words: 'there was no plan for that', cue: 'said', kind: 'indirect' },
]);
