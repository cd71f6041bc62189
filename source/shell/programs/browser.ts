import type { Surroundings } from './clipboard.ts';
import { type Command, runCommand } from './spawning.ts';

const patience = 1500;

const opener = (platform: NodeJS.Platform, address: string): Command => {
  switch (platform) {
    case 'darwin':
      return ['open', address];
    case 'win32':
      return ['rundll32.exe', 'url.dll,FileProtocolHandler', address];
    default:
      return ['xdg-open', address];
  }
};

/** The address of a web page for a browser; `undefined` for every other scheme and for invalid addresses. */
export const pageAddress = (address: string): URL | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
};

/**
 * Opens a web page with the system's program. A user name and password in the address are left out.
 * @returns what to tell the reader: which host, or why not.
 */
export const openPage = async (address: string, { platform }: Surroundings): Promise<string> => {
  const url = pageAddress(address);
  if (!url) return 'only http and https addresses are opened';
  url.username = '';
  url.password = '';
  const isOpened = await runCommand(opener(platform, url.href), '', patience);
  return isOpened ? `opened at ${url.host}` : `no browser could be started; the address is ${url.href}`;
};
