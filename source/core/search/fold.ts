/** Marks and spaces that have a plain form on every keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '\u00A0': ' ', '\u2009': ' ', '\u202F': ' ',
  '\n': ' ', '\r': ' ', '\t': ' ', ł: 'l', đ: 'd', ø: 'o', ħ: 'h', ŧ: 't', ı: 'i',
}; // biome-ignore format: rows of pairs read better

const ASCII = 128;

const foldUnit = (code: number): number => {
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  const [base = lower, ...marks] = lower.normalize('NFD');
  const bare = base.length === 1 && marks.every((mark) => /\p{M}/u.test(mark)) ? base : lower;
  const plain = PLAIN[bare] ?? bare;
  return plain.length === 1 ? plain.charCodeAt(0) : code;
};

let table: Uint16Array | undefined;

/** What code units fold to, once that is known; 0 where it is not yet. */
const known = (): Uint16Array => {
  if (!table) {
    table = new Uint16Array(0x10000);
    for (let code = 1; code < ASCII; code++) table[code] = foldUnit(code);
  }
  return table;
};

/** One UTF-16 code unit as searching compares it: lower case, without its accent, typographic marks made plain. */
export const foldCode = (code: number): number => {
  const table = known();
  const folded = table[code] ?? 0;
  if (folded !== 0 || code === 0) return folded;
  const found = foldUnit(code);
  table[code] = found;
  return found;
};

/** A text as searching compares it, code unit for code unit: an offset into one is an offset into the other. */
export const fold = (text: string): string => {
  let out = '';
  for (let at = 0; at < text.length; at++) out += String.fromCharCode(foldCode(text.charCodeAt(at)));
  return out;
};

/** The folded code units of a text. */
export const foldedCodes = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => foldCode(text.charCodeAt(at)));
