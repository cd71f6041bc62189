import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where readings are kept: ONRECORD_STATE, else the state folder of the XDG base directory specification. */
export const stateFolder = (environment: Readonly<Record<string, string | undefined>>): string => {
  const { ONRECORD_STATE: own, XDG_STATE_HOME: base } = environment;
  if (own !== undefined && own !== '') return resolve(own);
  return join(base?.startsWith('/') ? base : join(homedir(), '.local', 'state'), 'onrecord');
};
