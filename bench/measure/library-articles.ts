import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, globSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createChance } from './texts.ts';

/** The training articles: a JSON object a line, with `id`, `publisher` and `text`; usually in a folder beside the project's. */
const TRAINING = process.env.LIBRARY_TRAINING ?? globSync('../*/eval/polnear-train.jsonl')[0] ?? '';

/** An article as `quotes --input jsonl --text` prints it, as far as it is changed here. */
export type Article = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly outlet?: string;
  readonly text: string;
  readonly quotes: readonly object[];
  readonly speakers: readonly {
    readonly name: string;
    readonly kind: string;
    readonly aliases: readonly string[];
  }[];
};

const linesOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Writes the training articles as rows with outlet and date, for `--input jsonl`; returns the file. */
const trainingRows = (folder: string): string => {
  const path = join(folder, 'training.jsonl');
  if (existsSync(path)) return path;
  if (TRAINING === '') throw new Error('LIBRARY_TRAINING must name the training articles');
  const rows = linesOf(TRAINING).map((line) => {
    const { id, publisher, text } = JSON.parse(line);
    const [title = ''] = text.split('\n', 1);
    return JSON.stringify({ id, text, title, outlet: publisher, date: /\d{4}-\d\d-\d\d/.exec(id)?.[0] });
  });
  writeFileSync(path, `${rows.join('\n')}\n`);
  return path;
};

/** The training articles with their quotations; analysed once for a folder. */
export const analysedArticles = (folder: string): readonly Article[] => {
  const path = join(folder, 'analysed.jsonl');
  if (!existsSync(path)) {
    const file = openSync(path, 'w');
    spawnSync(
      process.execPath,
      ['dist/cli.js', 'quotes', '--input', 'jsonl', '--text', '--no-corrections', trainingRows(folder)],
      { stdio: ['ignore', file, 'inherit'] },
    );
    closeSync(file);
  }
  return linesOf(path).map((line) => JSON.parse(line));
};

const SYLLABLES = 'ba der kol lin mor ras tel vin wer zan hol fer'.split(' ');

const hashOf = (words: string): number => {
  let hash = 5381;
  for (let at = 0; at < words.length; at += 1) hash = (Math.imul(hash, 33) ^ words.charCodeAt(at)) >>> 0;
  return hash;
};

/** Another surname for a surname: the same for all articles of one `cast`. */
const otherName = (surname: string, cast: number): string => {
  const chance = createChance(hashOf(`${surname}${cast}`));
  const name = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const surnamesOf = ({ speakers }: Article): readonly string[] => [
  ...new Set(
    speakers.flatMap(({ name, kind, aliases }) =>
      kind === 'person'
        ? [name, ...aliases].flatMap((all) => /^\p{Lu}.* (\p{Lu}[\p{L}'-]{2,})$/u.exec(all)?.[1] ?? [])
        : [],
    ),
  ),
];

/** Replaces words of a text; the function tells where a place of the old text is in the new one. */
const replaced = (text: string, names: ReadonlyMap<string, string>) => {
  if (names.size === 0) return { text, moved: (place: number) => place, rename: (words: string) => words };
  const pattern = new RegExp(`(?<![\\p{L}])(?:${[...names.keys()].join('|')})(?![\\p{L}])`, 'gu');
  const [ends, shifts]: [number[], number[]] = [[], []];
  let shift = 0;
  const rename = (words: string): string => words.replace(pattern, (name) => names.get(name) ?? name);
  const changed = text.replace(pattern, (name, at: number) => {
    const other = names.get(name) ?? name;
    shift += other.length - name.length;
    ends.push(at + name.length);
    shifts.push(shift);
    return other;
  });
  const moved = (place: number): number => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return place + (shifts[low - 1] ?? 0);
  };
  return { text: changed, moved, rename };
};

/** So many copies in a row give people the same changed names, so that each person is quoted in several of them. */
const COPIES_OF_CAST = 14;
const DAY = 86_400_000;

/** An article as copy number `copy` has it: with other surnames and another date, and its offsets moved to fit. */
export const copyOf = (article: Article, copy: number): Article => {
  if (copy === 0) return article;
  const cast = Math.floor(copy / COPIES_OF_CAST);
  const names = new Map(surnamesOf(article).map((name) => [name, otherName(name, cast)]));
  const { text, moved, rename } = replaced(article.text, names);
  const days = Math.floor(createChance(hashOf(`${article.id}${copy}`))() * 4000);
  const date = new Date(Date.parse(article.date) - days * DAY).toISOString().slice(0, 10);
  const change = (value: unknown, field = ''): unknown => {
    if (typeof value === 'number') return field === 'start' || field === 'end' ? moved(value) : value;
    if (Array.isArray(value))
      return value.map((one) => change(one, field === 'spans' || field === 'marks' ? 'start' : field));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one, name)]));
    return typeof value === 'string' && (field === 'name' || field === 'aliases') ? rename(value) : value;
  };
  return {
    ...article,
    id: `${article.id}#${copy}`,
    title: rename(article.title),
    date,
    text,
    quotes: change(article.quotes) as Article['quotes'],
    speakers: change(article.speakers) as Article['speakers'],
  };
};

/** Writes some copies of the articles, a line each; returns how many bytes their texts are and how many quotations they have. */
export const writeCopies = (
  path: string,
  articles: readonly Article[],
  [first, end]: readonly [first: number, end: number],
): { readonly bytes: number; readonly quotations: number; readonly articles: number } => {
  const file = openSync(path, 'w');
  let [bytes, quotations] = [0, 0];
  for (let copy = first; copy < end; copy += 1)
    for (const article of articles) {
      const changed = copyOf(article, copy);
      writeSync(file, `${JSON.stringify(changed)}\n`);
      bytes += Buffer.byteLength(changed.text);
      quotations += changed.quotes.length;
    }
  closeSync(file);
  return { bytes, quotations, articles: (end - first) * articles.length };
};
