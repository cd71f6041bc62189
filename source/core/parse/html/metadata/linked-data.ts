import { attempt } from '../../../text/attempt.ts';
import { type Fields, isFields, trimmed } from '../../../text/fields.ts';

/** Linked data nests far deeper only where somebody means harm. */
const deepest = 12;
const longest = 4_000_000;

/** Some pages wrap their data in comments, or write line ends into their strings. */
const parse = (json: string): unknown => {
  const bare = json
    .replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|(?:\/\/)?\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/)?\s*\]\]>)\s*;?\s*$/, '');
  const read = (text: string): unknown => attempt(() => JSON.parse(text));
  return read(bare) ?? read(bare.replace(/[\n\r\t]+/g, ' '));
};

/** Every object in the data, outermost first. */
const objects = (root: unknown): Fields[] => {
  const found: Fields[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > deepest || found.length > 5000) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isFields(value)) {
      found.push(value);
      for (const item of Object.values(value)) visit(item, depth + 1);
    }
  };
  visit(root, 0);
  return found;
};

const typesOf = ({ '@type': type }: Fields): string => [type].flat().filter(trimmed).join(' ');

const namesOf = (value: unknown): string[] =>
  [value].flat().flatMap((item) => {
    const name = isFields(item) ? trimmed([item.name].flat()[0]) : trimmed(item);
    return name && !/^https?:/.test(name) ? [name] : [];
  });

/** What a page's `application/ld+json` says of its article. */
export type LinkedArticle = ReturnType<typeof read>;

const read = (article: Fields) => {
  const entity = article.mainEntityOfPage;
  return {
    headline: trimmed(article.headline),
    name: trimmed(article.name),
    date: trimmed(article.datePublished) ?? trimmed(article.dateCreated),
    body: trimmed(article.articleBody),
    description: trimmed(article.description),
    publisher: namesOf(article.publisher)[0],
    language: trimmed(article.inLanguage),
    address: trimmed(article.url) ?? (isFields(entity) ? trimmed(entity['@id']) : trimmed(entity)),
    authors: namesOf(article.author ?? article.creator),
  };
};

/** Reads the article out of a page's linked data; where there are several, the one with the most words of its own. */
export const linkedArticle = (scripts: readonly string[]): LinkedArticle | undefined => {
  const scoreOf = (value: Fields): number =>
    (/Article|Posting|Report/.test(typesOf(value)) ? 10 : 0) +
    (value.headline ? 2 : 0) +
    (value.articleBody ? 3 : 0) +
    (value.author ? 1 : 0);
  const [best] = scripts
    .filter(({ length }) => length <= longest)
    .flatMap((script) => objects(parse(script)))
    .filter((value) => /Article|Posting|Report|Review|Recipe|WebPage/.test(typesOf(value)))
    .sort((a, b) => scoreOf(b) - scoreOf(a));
  return best && read(best);
};
