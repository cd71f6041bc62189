import { basename } from 'node:path';
import type { Document } from '../../core/document/document.ts';
import { analysisOf } from '../analysis-of.ts';
import { loadArticle, loadStory } from '../load/index.ts';
import { printable } from '../load/printable.ts';
import { messageOf } from '../message-of.ts';
import { documentOf, keyOf } from '../rows/read-row.ts';
import type { Analysed, ArticleAnswer, ArticleSettings, ArticleTask } from './article-tasks.ts';
import { correctedRecord } from './refresh-corrections.ts';

const analysed = async (
  key: string,
  stamp: string,
  document: Document,
  { reading, corrections }: ArticleSettings,
): Promise<Analysed> => {
  const found = await analysisOf(document, reading);
  return correctedRecord({ key, stamp }, document, found, corrections.get(key));
};

/** The stories of a feed, each an article of its own; those that cannot be read give a sentence. */
const storiesOf = async (feed: Document, key: string, settings: ArticleSettings): Promise<ArticleAnswer> => {
  const articles: Analysed[] = [];
  const problems: string[] = [];
  for (const [index, { address }] of (feed.stories ?? []).entries()) {
    try {
      const story = await loadStory(feed, index + 1, settings.reading);
      articles.push(await analysed(address ?? `${key}#${index + 1}`, '', story, settings));
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  return { kind: 'analysed', articles, problems };
};

/** Reads and analyses an article, or all of a feed, with what its reader corrected. Never throws. */
export const analyseArticle = async (
  task: ArticleTask,
  settings: ArticleSettings,
): Promise<ArticleAnswer> => {
  const key = task.kind === 'row' ? keyOf(task.row) : task.key;
  try {
    const document =
      task.kind === 'row' ? await documentOf(task.row) : await loadArticle(task.place, settings.reading);
    if (document.stories) return await storiesOf(document, key, settings);
    return {
      kind: 'analysed',
      articles: [await analysed(key, task.stamp, document, settings)],
      problems: [],
    };
  } catch (error) {
    const message = messageOf(error);
    const name = task.kind === 'row' ? key : basename(key);
    return { kind: 'failed', message: message.includes(name) ? message : `${printable(name)}: ${message}` };
  }
};
