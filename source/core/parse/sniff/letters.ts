import { textAt } from '../../text/at.ts';
import { asLetters } from './bytes.ts';

/** Whether the bytes begin a WebVTT file, or an SRT file (a number, then a timing). */
export const isTranscript = (head: Uint8Array): boolean =>
  /^(?:webvtt(?:[ \t\r\n]|$)|\s*\d{1,6}\s*\r?\n\s*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->)/.test(
    asLetters(head, 300),
  );

const fields =
  /^(?:received|return-path|delivered-to|message-id|mime-version|from|to|subject|date|dkim-signature|x-[a-z-]+):/;

/** Whether the bytes begin a mail message: three known header fields at least, nothing but header lines between. */
export const isMail = (head: Uint8Array): boolean => {
  if (!/^(?:[ \t]|from |[a-z][a-z0-9-]{1,60}:)/.test(asLetters(head, 200))) return false;
  let known = 0;
  const lines = asLetters(head, 8192).split(/\r?\n/);
  if (/^from \S+.*\d{4}/.test(textAt(lines, 0))) lines.shift();
  for (const line of lines) {
    if (line === '' || known >= 3) break;
    if (/^[ \t]/.test(line)) continue;
    if (!/^[a-z][a-z0-9-]{1,60}:/.test(line)) return false;
    if (fields.test(line)) known++;
  }
  return known >= 3;
};
