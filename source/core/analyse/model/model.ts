import { ModelError, unpackSections } from './container.ts';

/** Learned weights: named sections of bytes, each read by the stage that uses it. */
export type Model = {
  /** The bytes of a section, which begin at a multiple of eight. @throws {ModelError} when it is missing. */
  readonly section: (name: string) => Uint8Array;
};

/** Reads what some bytes of a model hold once, however often it is asked for. */
export const readOnce = <T>(read: (bytes: Uint8Array) => T): ((bytes: Uint8Array) => T) => {
  const known = new WeakMap<Uint8Array, T>();
  return (bytes) => {
    const found = known.get(bytes) ?? read(bytes);
    known.set(bytes, found);
    return found;
  };
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
