import { parseStroke, type Stroke } from '../../source/core/keys/stroke.ts';

/** What a terminal that speaks the kitty keyboard's protocol sends for the keys that are no character. */
const NAMED: Readonly<Record<string, readonly [code: string, final: string]>> = {
  up: ['1', 'A'],
  down: ['1', 'B'],
  right: ['1', 'C'],
  left: ['1', 'D'],
  home: ['1', 'H'],
  end: ['1', 'F'],
  f1: ['1', 'P'],
  delete: ['3', '~'],
  pageup: ['5', '~'],
  pagedown: ['6', '~'],
  tab: ['9', 'u'],
  enter: ['13', 'u'],
  escape: ['27', 'u'],
  space: ['32', 'u'],
  backspace: ['127', 'u'],
};

/** The bytes of a stroke, as a terminal with the kitty keyboard on sends them. */
export const bytesFor = (stroke: Stroke): string => {
  const { ctrl, alt, shift, key } = parseStroke(stroke);
  const modifiers = 1 + (shift ? 1 : 0) + (alt ? 2 : 0) + (ctrl ? 4 : 0);
  const [code, final] = NAMED[key] ?? [String(key.codePointAt(0)), 'u'];
  if (modifiers === 1 && NAMED[key] === undefined) return key;
  return `\u001b[${code};${modifiers}${final}`;
};
