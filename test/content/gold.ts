import { readFileSync } from 'node:fs';

/** A quotation as a reader finds it: its pieces, marks included, as they stand in the article, and who says it. */
export type GoldQuotation = {
  readonly speaker: string | null;
  readonly mention: string;
  readonly pieces: readonly string[];
};

/** What is known of a bundled article: bounds for its words and headed sections, and all it quotes. */
export type Gold = {
  readonly article: string;
  readonly words: readonly [least: number, most: number];
  readonly sections: readonly [least: number, most: number];
  readonly quotations: readonly GoldQuotation[];
  readonly notQuotations: readonly string[];
};

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The gold for a bundled article, by the name of its sample. */
export const goldOf = (name: string): Gold => JSON.parse(read(`./${name}.gold.json`)) as Gold;

/** The Markdown a bundled article is written in. */
export const markdownOf = (name: string): string => read(`../../content/${name}.md`);
