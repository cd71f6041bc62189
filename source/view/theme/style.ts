import type { Style } from '../../core/style/style.ts';

/** How many colours the terminal has: none, 16, 256, or all. */
export type ColourLevel = 0 | 1 | 2 | 3;

const channels = (hex: string): readonly [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** The colour half way between two, channel by channel. */
export const between = (one: string, other: string): string => {
  const others = channels(other);
  const mixed = channels(one).map((value, index) => Math.round((value + (others[index] ?? value)) / 2));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

const cubeSteps = [0, 95, 135, 175, 215, 255];
const nearestStep = (value: number): number => {
  let best = 0;
  cubeSteps.forEach((step, index) => {
    if (Math.abs(step - value) < Math.abs((cubeSteps[best] ?? 0) - value)) best = index;
  });
  return best;
};

/** The nearest of the 256 colours that look alike on every terminal: the 6x6x6 cube and the greys. */
export const to256 = (hex: string): number => {
  const [red, green, blue] = channels(hex);
  const [r, g, b] = [nearestStep(red), nearestStep(green), nearestStep(blue)];
  const grey = Math.max(0, Math.min(23, Math.round(((red + green + blue) / 3 - 8) / 10)));
  const level = 8 + grey * 10;
  const distance = (x: number, y: number, z: number): number =>
    (x - red) ** 2 + (y - green) ** 2 + (z - blue) ** 2;
  const ofCube = distance(cubeSteps[r] ?? 0, cubeSteps[g] ?? 0, cubeSteps[b] ?? 0);
  return distance(level, level, level) < ofCube ? 232 + grey : 16 + 36 * r + 6 * g + b;
};

const to16 = (hex: string): number => {
  const [red, green, blue] = channels(hex);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  if (most - least < 40) return most > 190 ? 97 : most > 120 ? 37 : 90;
  const isOn = (value: number): number => (value - least > (most - least) / 2 ? 1 : 0);
  return (most > 160 ? 90 : 30) + isOn(red) + 2 * isOn(green) + 4 * isOn(blue);
};

const colourCode = (hex: string, level: ColourLevel, isBackground: boolean): string => {
  if (level === 1) return String(to16(hex) + (isBackground ? 10 : 0));
  const base = isBackground ? 48 : 38;
  return level === 2 ? `${base};5;${to256(hex)}` : `${base};2;${channels(hex).join(';')}`;
};

/** The SGR parameters that make a style, without the escape around them; empty for plain text. */
export const sgrOf = (style: Style, level: ColourLevel): string => {
  const codes: string[] = [];
  if (style.bold) codes.push('1');
  if (style.dim) codes.push('2');
  if (style.italic) codes.push('3');
  if (style.underline) codes.push('4');
  if (style.inverse) codes.push('7');
  if (level > 0 && style.color) codes.push(colourCode(style.color, level, false));
  // With 16 colours a tinted background would be a glaring one.
  if (level > 1 && style.background) codes.push(colourCode(style.background, level, true));
  return codes.join(';');
};
