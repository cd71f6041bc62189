import { readFile } from 'node:fs/promises';
import { packSections } from '../core/analyse/model/container.ts';
import { loadModel, type Model } from '../core/analyse/model/model.ts';
import { packagePath } from './package-files.ts';

let loading: Promise<Model> | undefined;

/** Without the file an empty model: whoever needs a part of it says which is missing. */
const read = async (): Promise<Model> => {
  const path = packagePath('assets/model.bin');
  return loadModel(path === undefined ? packSections(new Map()) : await readFile(path));
};

/** The weights the analysis needs, read when first asked for. */
export const model = (): Promise<Model> => {
  loading ??= read();
  return loading;
};
