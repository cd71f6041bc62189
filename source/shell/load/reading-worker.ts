import { enableCompileCache, flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { formats } from '../../core/parse/formats.ts';
import { messageOf } from '../message-of.ts';
import { readRaw } from './read.ts';
import type { ReadingAnswer, ReadingTask } from './read-apart.ts';

const { raw, format: name, options }: ReadingTask = workerData;

// A thread does not take part in the program's cache of compiled code by itself.
enableCompileCache();

const read = async (): Promise<ReadingAnswer> => {
  try {
    const format = formats.find((one) => one.name === name);
    if (!format) throw new Error(`there is no reader of ${name}`);
    return { document: await readRaw(raw, format, options) };
  } catch (error) {
    return { problem: messageOf(error) };
  }
};

parentPort?.postMessage(await read());
flushCompileCache();
