/** Code units a chunk has at least: more of them would cost more than they save. */
const USUAL = 1 << 12;

/** A line that begins or ends code: what stands before the fence, the fence, and what follows it. */
const FENCE = /^([^\n`~]*)(`{3,}|~{3,})([^\n]*)$/gm;
const MARKERS_ONLY = /^[\s>*+\-\d.)]+$/;
/** HTML that goes on past blank lines. */
const LONG_HTML = /^ {0,3}<(?:script|pre|style|textarea|!|\?)/gim;
/**
 * After a blank line, what neither goes on with a numbered list nor is white space; a heading or an item of a list even
 * without one, since both end what stands before.
 */
const FRESH = /\n[ \t]*\n(?=[\p{L}#>_"“‘'«„(–—]|[*+-] \S|\*{1,2}\p{L})|\n(?=#{1,6} |[-*+] \S)/gu;
/** Front matter at the very beginning; its blank lines are its own. */
export const FRONT_MATTER = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;

type Fence = { readonly at: number; readonly end: number; readonly mark: string; readonly info: string };

/**
 * Tells of offsets, asked in their order, whether the line there may belong to HTML, which goes on to the next blank line.
 */
const htmlIn = (text: string): ((at: number) => boolean) => {
  const change = /\n(?=\n)|^ {0,3}</gm;
  let isIn = false;
  let found = change.exec(text);
  return (at) => {
    for (; found && found.index < at; found = change.exec(text)) isIn = found[0] !== '\n';
    return isIn;
  };
};

/** The fences of a text, and how far it can be told what they enclose: one in a list ends with the list. */
const fencesOf = (text: string): { readonly fences: readonly Fence[]; readonly known: number } => {
  const fences: Fence[] = [];
  const isInHtml = htmlIn(text);
  for (const match of text.matchAll(FENCE)) {
    const [whole, before = '', mark = '', info = ''] = match;
    if ((before !== '' && MARKERS_ONLY.test(before)) || isInHtml(match.index))
      return { fences, known: match.index };
    if (before === '' && !(mark.startsWith('`') && info.includes('`')))
      fences.push({ at: match.index, end: match.index + whole.length, mark, info });
  }
  return { fences, known: text.length };
};

/** The stretches of code between fences. */
const codeOf = (fences: readonly Fence[], length: number): readonly (readonly [number, number])[] => {
  const code: [number, number][] = [];
  let open: Fence | undefined;
  for (const fence of fences) {
    if (!open) open = fence;
    else if (fence.mark.startsWith(open.mark) && fence.info.trim() === '') {
      code.push([open.at, fence.end]);
      open = undefined;
    }
  }
  return open ? [...code, [open.at, length]] : code;
};

/**
 * Cuts Markdown where a parser that begins anew finds what it would have found going on, outside code and HTML. A parser keeps everything it has seen, which for a book is
 * gigabytes, and takes time with the square of the containers in it. Joined, the chunks are the text.
 */
export function* chunksOf(text: string, least = USUAL): Generator<string> {
  let from = 0;
  if (text.length > least) {
    const { fences, known } = fencesOf(text);
    const code = codeOf(fences, text.length);
    LONG_HTML.lastIndex = 0;
    const html = LONG_HTML.exec(text)?.index ?? text.length;
    const front = FRONT_MATTER.exec(text)?.[0].length ?? 0;
    const isInHtml = htmlIn(text);
    let next = 0;
    for (const { index, 0: gap } of text.matchAll(FRESH)) {
      if (index > known || index > html) break;
      const at = index + gap.length;
      if (at - from < least || at < front) continue;
      while ((code[next]?.[1] ?? text.length) <= index) next += 1;
      if (index > (code[next]?.[0] ?? text.length)) continue;
      if (gap === '\n' && isInHtml(at)) continue;
      yield text.slice(from, at);
      from = at;
    }
  }
  if (from < text.length || from === 0) yield text.slice(from);
}
