import { messages } from '../messages/messages.ts';

/** A key as pressed, written like "j", "G", "ctrl+d", "shift+tab", "alt+o", "f1", "space". */
export type Stroke = string;

/** How keys without a character are written for people, by their names. */
const shown: Readonly<Record<string, string>> = messages.keyboard;
const isNamed = (key: string): boolean => Object.hasOwn(shown, key);
const modifiers = ['ctrl', 'alt', 'shift'] as const;

/** The parts of a stroke. */
export type Parts = {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** A name ("pageup") or the typed character. */
  readonly key: string;
};

/** Formats a stroke, with modifiers in a fixed order. */
export const formatStroke = ({ ctrl, alt, shift, key }: Parts): Stroke =>
  `${ctrl ? 'ctrl+' : ''}${alt ? 'alt+' : ''}${shift ? 'shift+' : ''}${key === ' ' ? 'space' : key}`;

/** Whether a key is one grapheme. The segmenter is slow to make, so a single code point is not segmented. */
const isCharacter = (key: string): boolean =>
  [...key].length === 1 || [...new Intl.Segmenter().segment(key)].length === 1;

/** Parses a stroke. @throws {SyntaxError} when it is malformed. */
export const parseStroke = (stroke: Stroke): Parts => {
  let key = stroke;
  const found = { ctrl: false, alt: false, shift: false };
  for (const modifier of modifiers) {
    if (key.startsWith(`${modifier}+`) && key.length > modifier.length + 1) {
      found[modifier] = true;
      key = key.slice(modifier.length + 1);
    }
  }
  if (!isNamed(key) && (key === ' ' || !isCharacter(key)))
    throw new SyntaxError(`not a key: ${JSON.stringify(stroke)}`);
  return { ...found, key };
};

/** The character that a stroke types into a field; `undefined` when it types none. */
export const typedBy = (stroke: Stroke): string | undefined => {
  if (stroke === 'space') return ' ';
  if (isNamed(stroke)) return undefined;
  const isChord = modifiers.some(
    (modifier) => stroke.startsWith(`${modifier}+`) && stroke.length > modifier.length + 1,
  );
  return isChord ? undefined : stroke;
};

/** A stroke as people write it: "Ctrl+D", "PgUp". */
export const nameOfStroke = (stroke: Stroke): string => {
  const { ctrl, alt, shift, key } = parseStroke(stroke);
  const name = shown[key] ?? (ctrl || alt ? key.toUpperCase() : key);
  return `${ctrl ? 'Ctrl+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${name}`;
};
