/** A line that defines where a label leads, or with "^" begins a note; a title may stand on the next line. */
const definition =
  /^ {0,3}\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*(\S[^\n]*)?(?:\n[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\))[ \t]*$)?/gm;
const code = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/gm;
const label = /\[((?:[^[\]\\]|\\.){1,999})\]/g;

const keyOf = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** What is put before a part of a text so that its labels are known in it. */
export type Known = {
  readonly source: string;
  /** How many notes that begins: stubs, whose words are elsewhere. */
  readonly notes: number;
};

/** Gives for each part of a text the definitions that it uses; of several of one name the first counts. */
export const definitionsIn = (text: string): ((part: string) => Known) => {
  const known = new Map<string, string>();
  if (text.includes(']:'))
    for (const [whole, name = '', target] of text.replace(code, '').matchAll(definition)) {
      const key = keyOf(name);
      if (known.has(key)) continue;
      if (name.startsWith('^')) known.set(key, `[${name}]: .`);
      else if (target !== undefined) known.set(key, whole);
    }
  return (part) => {
    if (known.size === 0) return { source: '', notes: 0 };
    const used = new Set([...part.matchAll(label)].map(([, name = '']) => keyOf(name)));
    const found = [...used].flatMap((key) => known.get(key) ?? []);
    const notes = found.filter((line) => line.startsWith('[^'));
    const others = found.filter((line) => !line.startsWith('[^'));
    return { source: [...others, ...notes].map((line) => `${line}\n\n`).join(''), notes: notes.length };
  };
};
