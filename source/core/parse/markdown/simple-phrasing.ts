import type { PhrasingContent } from 'mdast';

/** What may begin something else than words: code, markup, entities, escapes, notes, cells, and bare addresses. */
const MAY_BE_MORE = /[`<&\\~^|@![\]*_]|:\/\/|www\./i;

/** Words set apart, or a link: each begins and ends with a letter or digit, so that no rule is in doubt. */
const APART =
  /(?<![\p{L}\p{N}*_])(?:(\*\*|__|\*|_)(?=[\p{L}\p{N}])([^`<&\\~^|@![\]*_\n]*[\p{L}\p{N}.,;:?])\1|\[([^`<&\\~^|@![\]*_\n]+)\]\((https?:\/\/[^\s()<>\\&"'*_]+)\))(?![\p{L}\p{N}*_(])/gu;

/**
 * The words of a block of simple Markdown, with emphasis and links; `undefined` where anything in them may mean more,
 * which the whole grammar is needed for.
 */
export const simplePhrasing = (words: string): PhrasingContent[] | undefined => {
  if (!MAY_BE_MORE.test(words)) return [{ type: 'text', value: words }];
  const found: PhrasingContent[] = [];
  let from = 0;
  const addText = (until: number): boolean => {
    const value = words.slice(from, until);
    if (value !== '') found.push({ type: 'text', value });
    return !MAY_BE_MORE.test(value);
  };
  for (const { 0: whole, 1: mark, 2: inner = '', 3: label, 4: url, index } of words.matchAll(APART)) {
    const isSimple = addText(index) && !/:\/\/|www\./i.test(label ?? inner);
    if (!isSimple) return undefined;
    const children: PhrasingContent[] = [{ type: 'text', value: label ?? inner }];
    if (url !== undefined) found.push({ type: 'link', url, children });
    else found.push({ type: mark === '*' || mark === '_' ? 'emphasis' : 'strong', children });
    from = index + whole.length;
  }
  return addText(words.length) ? found : undefined;
};
