import type { Key } from 'ink';
import { formatStroke, type Stroke } from '../core/keys/stroke.ts';
import { graphemes } from '../core/text/segment.ts';

const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const satisfies readonly (readonly [keyof Key, string])[];

const controls: Readonly<Record<string, Stroke>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u001b': 'escape',
  '\u007f': 'backspace',
  '\u001f': 'ctrl+/',
};

const strokeOfCharacter = (character: string): Stroke | undefined => {
  const control = controls[character];
  if (control) return control;
  const code = character.charCodeAt(0);
  if (code === 0) return undefined;
  if (code < 0x1b) return `ctrl+${String.fromCharCode(code + 0x60)}`;
  return code < 0x20 ? undefined : formatStroke({ ctrl: false, alt: false, shift: false, key: character });
};

/** What a terminal says its background is, where that comes too late to be read by whoever asked: no key. */
const belated = /^11;rgba?:[\da-f/]+\u0007?$/i;

/** The keys behind printable text, control characters among it: each grapheme is a key of its own. */
export const strokesOf = (text: string): readonly Stroke[] =>
  // A line end of two characters is one grapheme, and one key.
  graphemes(text).flatMap((character) => strokeOfCharacter(character === '\r\n' ? '\r' : character) ?? []);

/**
 * The keys behind one report from Ink. Printable keys that arrive in one read come as one string, control characters
 * among them; each grapheme is a key of its own. Ink does not tell function keys apart: any of them is F1.
 */
export const toStrokes = (input: string, key: Key): readonly Stroke[] => {
  if (key.eventType === 'release' || belated.test(input)) return [];
  const modifiers = { ctrl: key.ctrl, alt: key.meta, shift: false };
  const name = named.find(([flag]) => key[flag])?.[1];
  if (name === 'escape') return ['escape'];
  if (name) return [formatStroke({ ...modifiers, shift: key.shift, key: name })];
  if (input === '') return key.ctrl || key.meta || key.super || key.hyper ? [] : ['f1'];
  if (key.ctrl || key.meta) {
    // Most terminals send Ctrl+/ as the control character of "_", and Ink reads it so.
    if (key.ctrl && input === '_') return ['ctrl+/'];
    return [formatStroke({ ...modifiers, key: key.ctrl ? input.toLowerCase() : input })];
  }
  return strokesOf(input);
};
