import { sanitise } from '../../core/text/sanitise.ts';

/** Control, bidirectional and other invisible characters, which could forge or hide part of a line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A name from outside made safe to print on one line: unseen characters are replaced, long names clipped. */
export const printable = (name: string): string => {
  const seen = sanitise(name.replace(UNSEEN, '\uFFFD'));
  return seen.length > 200 ? `${seen.slice(0, 199)}…` : seen;
};
