import { analyseAsRead, type Step } from '../../core/analyse/as-read.ts';
import type { Document } from '../../core/document/document.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import { readUnread } from '../load/unread.ts';
import { bytesOf, pack } from '../long-texts/pack.ts';
import { messageOf } from '../message-of.ts';
import { modelFor } from '../model.ts';
import type { AnalysisAnswer, AnalysisRequest } from './protocol.ts';

/** Takes an answer, with the buffers in it that may be handed over to another thread. */
export type Answer = (answer: AnalysisAnswer, handedOver?: readonly ArrayBuffer[]) => void;

/** The article, told to whoever asked where they have not read it; `undefined` where nobody can. */
const articleOf = async (request: AnalysisRequest, answer: Answer): Promise<Document | undefined> => {
  if (request.kind === 'document') return request.document;
  const { unread, known } = request;
  try {
    const document = await readUnread(unread);
    if (known === undefined) {
      const packed = pack(document);
      answer({ kind: 'read', document: packed }, bytesOf(packed));
    } else if (fingerprint(document.text) !== known)
      throw new Error('the file has changed since it was opened');
    return document;
  } catch (error) {
    answer({ kind: known === undefined ? 'unreadable' : 'failed', message: messageOf(error) });
    return undefined;
  }
};

const tell = (step: Step, answer: Answer): void => {
  if (step.kind === 'part') {
    const part = pack(step.part);
    answer({ kind: 'part', part }, bytesOf(part));
  } else if (step.kind === 'beginning' || step.kind === 'done') {
    const analysis = pack(step.analysis);
    answer({ kind: step.kind, analysis }, bytesOf(analysis));
  } else answer(step);
};

/**
 * Reads an article, where that is asked for, and analyses it.
 * @param begin called between the two; whether to go on.
 */
export const answerRequest = async (
  request: AnalysisRequest,
  answer: Answer,
  begin: () => boolean,
): Promise<void> => {
  const document = await articleOf(request, answer);
  if (!document || !begin()) return;
  try {
    const model = await modelFor(document, request.isSizeAsked);
    for (const step of analyseAsRead(document, model)) tell(step, answer);
  } catch (error) {
    answer({ kind: 'failed', message: messageOf(error) });
  }
};
