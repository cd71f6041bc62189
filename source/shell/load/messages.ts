import { moreThan } from '../../core/parse/limits.ts';
import { reasonFor } from '../message-of.ts';
import { printable } from './printable.ts';

const MEGABYTE = 1024 * 1024;

const BY_CODE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  EIO: 'the device reported an error',
};

/** The line for a file or stream that cannot be read: its name, then the reason. */
export const cannotRead = (name: string, why: string): string => `cannot read ${printable(name)}: ${why}`;

/** The reason for a failed system call, in words. */
export const reasonOf = (error: unknown): string => reasonFor(error, BY_CODE);

export const isFolder = 'it is a folder; name a file in it';
export const isDevice = 'it is a device, not an article';
export const isNoText = 'it is not text';
export const isEmpty = 'it is empty';
/** The reason for texts longer than V8's longest string. */
export const isTooLongForOne = 'it is over 512 million characters, more than one text can have here';
export const isStopped = 'you stopped the reading';
export const takesTooLong = (milliseconds: number): string =>
  `reading it takes over ${Math.round(milliseconds / 1000)} seconds; --max-size allows more`;
export const takesTooMuch = (megabytes: number): string =>
  `reading it takes over ${megabytes} MB of memory; --max-size allows more`;
export const isTooLong = (limit: number): string =>
  `it is over ${Math.floor(limit / MEGABYTE)} MB; ${moreThan(limit * 4)}`;
