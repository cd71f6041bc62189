import { parentPort, workerData } from 'node:worker_threads';
import type { DeskAsk } from '../../../core/library/desk/desk-lists.ts';
import { openDeskLibrary } from './desk-library.ts';

const opening = openDeskLibrary(workerData, (news) => parentPort?.postMessage(news));

parentPort?.on('message', async (request: DeskAsk) => (await opening)(request));
