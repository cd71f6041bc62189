import { reasonFor } from '../message-of.ts';
import { Busy } from './lock.ts';

/** More would be written than could be read again. */
export class TooLarge extends Error {
  constructor(most: number) {
    super(`they are over ${Math.floor(most / 1024 / 1024)} MB`);
  }
}

const BY_CODE: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to use the file or its folder',
  EPERM: 'you are not allowed to use the file or its folder',
  ENOTDIR: 'its folder is a file',
  EEXIST: 'its folder is a file',
};

/** Why a reading could not be kept, in a few words for the footer and for standard error. */
export const cannotKeep = (error: unknown): string => `your place and notes are not kept: ${whyOf(error)}`;

/** Why what was kept cannot be read, and that it stays as it is. */
export const cannotRead = (name: string, error: unknown): string =>
  `what was kept of this article cannot be read and stays as it is: ${name}: ${whyOf(error)}`;

const whyOf = (error: unknown): string =>
  error instanceof Busy || error instanceof TooLarge ? error.message : reasonFor(error, BY_CODE);
