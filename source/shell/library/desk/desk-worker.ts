import { parentPort, workerData } from 'node:worker_threads';
import { openDeskLibrary } from './desk-library.ts';
import type { DeskRequestOf } from './desk-protocol.ts';

const opening = openDeskLibrary(workerData, (news) => parentPort?.postMessage(news));

parentPort?.on('message', async (request: DeskRequestOf) => (await opening)(request));
