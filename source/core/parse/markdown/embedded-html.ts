/** Elements whose content no one reads. */
const UNREAD = ['script', 'style', 'template', 'iframe', 'noscript', 'svg'];
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const endOf = (html: string, from: number, mark: string): number => {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
};

/** Where the tag, comment or unread element that begins at an offset ends. */
const skip = (html: string, lower: string, at: number): number => {
  if (html.startsWith('<!--', at)) return endOf(html, at + 4, '-->');
  const unread = UNREAD.find((name) => lower.startsWith(`<${name}`, at));
  if (unread) return endOf(html, endOf(lower, at + 1, `</${unread}`), '>');
  return endOf(html, at, '>');
};

/** The words of HTML inside Markdown, without its tags, comments and scripts. One pass, whatever the damage. */
export const wordsOfHtml = (html: string): string => {
  const lower = html.toLowerCase();
  const words: string[] = [];
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag < 0) break;
    words.push(html.slice(at, tag));
    if (!/[a-z/!?]/.test(lower.charAt(tag + 1))) {
      words.push('<');
      at = tag + 1;
      continue;
    }
    words.push(' ');
    at = skip(html, lower, tag);
  }
  words.push(html.slice(at));
  return words.join('').replace(/&(\w{2,4});/g, (whole, name: string) => ENTITIES[name] ?? whole);
};
