/** Longer texts, in code units, are sampled. */
const whole = 1 << 20;
const samples = 64;

const digits = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');

/**
 * Sixteen hexadecimal digits that identify a text by its content, made of two FNV-1a hashes: one of the code
 * units, one with the position mixed in. It recognises an article again; it is no protection against forgery. Of a
 * long text only its length and samples from all parts are read, so that any text takes a few milliseconds at most.
 */
export const fingerprint = (text: string): string => {
  let plain = 0x811c9dc5;
  let placed = 0x811c9dc5 ^ text.length;
  const take = (start: number, end: number): void => {
    for (let i = start; i < end; i += 1) {
      const unit = text.charCodeAt(i);
      plain = Math.imul(plain ^ unit, 0x01000193);
      placed = Math.imul(placed ^ unit ^ (i << 7), 0x01000193);
    }
  };
  const size = whole / samples;
  const step = (text.length - size) / (samples - 1);
  if (text.length <= whole) take(0, text.length);
  else for (let i = 0; i < samples; i += 1) take(Math.floor(i * step), Math.floor(i * step) + size);
  return digits(plain) + digits(placed);
};
