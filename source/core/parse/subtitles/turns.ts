import { textAt } from '../../text/at.ts';
import type { Cue } from './cues.ts';

type Line = { readonly speaker?: string; readonly text: string; readonly isNew: boolean };

/** Those that are a sign to read; the others only say which way to. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};
const plain = (text: string): string =>
  text
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/\{\\[^{}]{0,100}\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[♪♫]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const voice = /<v(?:\.[^\s>]{0,60})?\s+([^>]{1,80})>/;
/** "MARY TERN:", "Dr. Moor:", "INTERVIEWER 2:" */
const label =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]{0,30})(?:\s(?:\p{Lu}|\d|of|de|van|von)[\p{L}\p{M}\d.'’-]{0,30}){0,4}):\s+/u;

const readLine = (raw: string): Line => {
  const voiced = voice.exec(raw)?.[1]?.trim();
  const text = plain(raw);
  // ">>" and a dash say that somebody else speaks, though not who.
  const bare = text.replace(/^(?:>>+|[-–—]\s?)\s*/, '');
  if (voiced) return { speaker: voiced, text: bare, isNew: true };
  const named = label.exec(bare);
  const isNew = bare !== text;
  if (!named) return { text: bare, isNew };
  return { speaker: textAt(named, 1).trim(), text: bare.slice(named[0].length), isNew: true };
};

/** A silence that ends a paragraph, in seconds, and the length after which any sentence end does. */
const silence = 4;
const long = 600;

const endsSentence = (text: string): boolean => /[.!?…。！？]["”’)\]]*$/.test(text);

const areNamed = (cues: Iterable<Cue>): boolean => {
  for (const { lines } of cues) if (lines.some((line) => readLine(line).speaker !== undefined)) return true;
  return false;
};

/**
 * Joins cues into turns: a new one begins with another speaker or a mark that somebody else speaks and, where nobody
 * is named, with a long silence or once a paragraph has grown long. Lines shown twice (rolling captions) are read once.
 */
export const turnsOf = (cues: Iterable<Cue>) => {
  /** Of each its captions' words, and the second each begins at; no speaker where the transcript names nobody. */
  const turns: { speaker?: string; parts: { value: number; words: string }[]; size: number }[] = [];
  const namesSpeakers = areNamed(cues);
  let last = '';
  let end = 0;
  for (const cue of cues) {
    for (const [i, raw] of cue.lines.entries()) {
      const line = readLine(raw);
      if (line.text === '' || line.text === last) continue;
      last = line.text;
      const turn = turns.at(-1);
      const isOther = line.speaker !== undefined && line.speaker !== turn?.speaker;
      const isPause =
        i === 0 &&
        !namesSpeakers &&
        turn !== undefined &&
        endsSentence(turn.parts.at(-1)?.words ?? '') &&
        (cue.start - end > silence || turn.size > long);
      const part = { value: Math.floor(cue.start), words: line.text };
      const isUnnamed = line.isNew && line.speaker === undefined;
      if (!turn || isOther || isPause || isUnnamed) {
        turns.push({
          ...(line.speaker ? { speaker: line.speaker } : {}),
          parts: [part],
          size: line.text.length,
        });
      } else {
        turn.parts.push(part);
        turn.size += line.text.length;
      }
    }
    end = cue.end;
  }
  return turns.map(({ size: _, ...turn }) => ({
    ...turn,
    text: turn.parts.map(({ words }) => words).join(' '),
  }));
};
