import { parentPort, workerData } from 'node:worker_threads';
import { analyseArticle } from './analyse-article.ts';
import type { ArticleSettings, ArticleTask } from './article-tasks.ts';

const settings: ArticleSettings = workerData;

/** One article after another, in the order they come. */
parentPort?.on('message', async (task: ArticleTask) =>
  parentPort?.postMessage(await analyseArticle(task, settings)),
);
