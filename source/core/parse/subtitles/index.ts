import { compose } from '../../document/compose.ts';
import type { Document, Source } from '../../document/document.ts';
import { landmarksIn } from '../../document/landmarks.ts';
import { type FormatReader, ReadError } from '../format.ts';
import { cuesOf } from './cues.ts';
import { turnsOf } from './turns.ts';

/** "WEBVTT - Title" */
const heading = /^\uFEFF?WEBVTT[ \t]+(?:-\s*)?(\S[^\n\r]{0,200})/;

/**
 * Reads subtitles and transcripts (SubRip, WebVTT): what each speaker says is a paragraph that begins "NAME: ".
 * @throws {ReadError} when there is no caption in it.
 */
export const readSubtitles = (text: string, source: Source): Document => {
  const turns = turnsOf(cuesOf(text));
  if (turns.length === 0) throw new ReadError('this transcript has no captions with words');
  const title = heading.exec(text)?.[1]?.trim();
  const document = compose(
    turns.map((turn) => ({
      kind: 'paragraph',
      pieces: [turn.speaker === undefined ? turn.text : `${turn.speaker}: ${turn.text}`],
    })),
    { source, ...(title ? { title } : {}) },
  );
  const parts = turns.flatMap((turn) => turn.parts);
  return { ...document, landmarks: landmarksIn(document.text, 'second', parts) };
};

export const reader: FormatReader = { input: 'text', read: readSubtitles };
