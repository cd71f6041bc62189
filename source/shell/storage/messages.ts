import { Busy } from './lock.ts';

const BY_CODE: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'its folder may not be written',
  EPERM: 'its folder may not be written',
  ENOTDIR: 'its folder is a file',
  EEXIST: 'its folder is a file',
};

/** Why a reading could not be kept, in a few words for the footer and for standard error. */
export const cannotKeep = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = error instanceof Busy ? error.message : (BY_CODE[code] ?? (code || 'an unknown error'));
  return `your place and notes are not kept: ${why}`;
};
