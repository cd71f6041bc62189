import type { DeskAsk, DeskPreview, DeskRows, DeskSummary } from '../../../core/library/desk.ts';
import type { DeskProgress } from '../../../core/state/desk/desk-form.ts';
import type { LoadOptions, Place } from '../../load/index.ts';

/** What the desk's thread is begun with: the file of a library, or articles to be held in memory for the session. */
export type DeskStart = {
  readonly path?: string | undefined;
  readonly places: readonly (string | Place)[];
  readonly reading: LoadOptions;
  /** Articles that cannot be read are passed over without a word. */
  readonly isForgiving?: boolean;
};

/** An article of a library with its text, and what it was added as. */
export type KeptArticle = Readonly<
  Record<'key' | 'title' | 'outlet' | 'byline' | 'date' | 'address' | 'text', string>
> & {
  /** Who its speakers are in the library, by their names in the article. */
  readonly people: Readonly<Record<string, number>>;
};

/** What the thread is asked; `read` says that an article has been opened, `refresh` that corrections may have changed. */
export type DeskRequestOf =
  | DeskAsk
  | { readonly ask: 'article' | 'read'; readonly key: string }
  | { readonly ask: 'refresh' };

/** What it tells of. */
export type DeskNews =
  | { readonly news: 'rows'; readonly id: number; readonly rows: DeskRows }
  | { readonly news: 'preview'; readonly preview: DeskPreview }
  | { readonly news: 'article'; readonly key: string; readonly article: KeptArticle | undefined }
  | { readonly news: 'changed'; readonly summary: DeskSummary }
  | { readonly news: 'progress'; readonly progress: DeskProgress | undefined }
  | { readonly news: 'added'; readonly added: number; readonly problems: readonly string[] }
  /** What was done, in a sentence; `person` is who is meant from then on. */
  | { readonly news: 'done'; readonly said: string; readonly person?: number | undefined }
  /** `isFatal`: there is nothing to show. */
  | { readonly news: 'problem'; readonly problem: string; readonly isFatal: boolean };
