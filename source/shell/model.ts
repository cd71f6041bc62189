import { readFile } from 'node:fs/promises';
import { loadModel, type Model } from '../core/analyse/model/model.ts';
import type { Document } from '../core/document/document.ts';
import { messageOf } from './message-of.ts';
import { packagePath } from './package-files.ts';
import { assertRoom, spareMemory } from './room.ts';

let loading: Promise<Model> | undefined;

const AGAIN = 'install onrecord again';

const read = async (): Promise<Model> => {
  const path = packagePath('assets/model.bin');
  if (path === undefined) throw new Error(`the language model is missing (assets/model.bin); ${AGAIN}`);
  try {
    return loadModel(await readFile(path));
  } catch (error) {
    throw new Error(`${messageOf(error)}; ${AGAIN}`);
  }
};

/**
 * The weights the analysis needs, read when first asked for.
 * @throws {Error} with one sentence, when their file is missing or damaged.
 */
export const model = (): Promise<Model> => {
  loading ??= read();
  return loading;
};

/**
 * The weights, to analyse this article with. `isSizeAsked`: no more memory can be had than this thread has.
 * @throws {Error} with one sentence, when there is too little memory for it as well.
 */
export const modelFor = async (document: Document, isSizeAsked?: boolean): Promise<Model> => {
  assertRoom(document, isSizeAsked);
  spareMemory(document);
  return model();
};
