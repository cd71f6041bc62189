import { ModelError, unpackSections } from './container.ts';

/** Learned weights: named sections of bytes, each read by the stage that owns it. */
export type Model = {
  /** The bytes of a section, which begin at a multiple of eight. @throws {ModelError} when there is none of that name. */
  readonly section: (name: string) => Uint8Array;
};

/** Opens a packed model. Nothing is copied or parsed beyond its table. @throws {ModelError} when the bytes are no sound model. */
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
