import type { Analysis } from '../core/analyse/analysis.ts';
import { analyse } from '../core/analyse/index.ts';
import type { Document } from '../core/document/document.ts';
import { modelFor } from './model.ts';
import { hasRoom } from './room.ts';

/** Analyses on a new thread with all the memory of the machine: the limit of a running thread cannot be raised. */
const analyseWithRoom = async (document: Document): Promise<Analysis> => {
  const { startAnalysis } = await import('./worker/analysis-client.ts');
  return new Promise((resolve, reject) => {
    startAnalysis({
      article: { kind: 'document', document, isSizeAsked: true },
      onDone: resolve,
      onFailed: (message) => reject(new Error(message)),
    });
  });
};

/**
 * Analyses an article, for a command that waits for it. `allowed` is the memory limit of this thread in megabytes.
 * @throws {Error} with one sentence, when there is too little memory or the model is missing or damaged.
 */
export const analysisOf = async (
  document: Document,
  { isSizeAsked = false }: { readonly isSizeAsked?: boolean },
  allowed?: number,
): Promise<Analysis> =>
  isSizeAsked && !hasRoom(document, allowed)
    ? analyseWithRoom(document)
    : analyse(document, await modelFor(document));
