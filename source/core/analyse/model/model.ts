import { ModelError, unpackSections } from './container.ts';

/** Learned weights: named sections of bytes, each read by the stage that uses it. */
export type Model = {
  /** The bytes of a section, which begin at a multiple of eight. @throws {ModelError} when it is missing. */
  readonly section: (name: string) => Uint8Array;
};

/** Opens a packed model. Only its table is parsed. @throws {ModelError} when the bytes are not a valid model. */
export const loadModel = (bytes: Uint8Array): Model => {
  const sections = unpackSections(bytes);
  return {
    section: (name) => {
      const found = sections.get(name);
      if (!found) throw new ModelError('section missing', name);
      return found;
    },
  };
};
