import { setFlagsFromString } from 'node:v8';

/**
 * From now on the place for the youngest objects stays as large as it is, on all threads. It would double whenever much
 * of it survives, as what comes of a long analysis does, and would not be given back: a hundred megabytes that hold
 * nothing, for no gain in time that could be measured.
 */
export const keepYoungSmall = (): void => setFlagsFromString('--semi-space-growth-factor=1');
