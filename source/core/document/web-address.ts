/** An address that may be linked to: http or https, with a host, without white space or control characters. */
const WEB = /^https?:\/\/[^\s/\\?#\x00-\x1F\x7F-\x9F]+(?:[/?#][^\s\x00-\x1F\x7F-\x9F]*)?$/i;

/** The address, where it is one of the web's; every other scheme ("javascript:", "file:") gives `undefined`. */
export const webAddress = (address: string | undefined): string | undefined =>
  address !== undefined && WEB.test(address) ? address : undefined;

const PARTS = /^(https?:\/\/)(?:[^/?#]*@)?([^/?#@]+)(.*)$/i;

/**
 * An address of the web as it may be shown and followed: without a name and password, which mislead about the host.
 * `host` is in small letters, `rest` all that comes after it.
 */
export const addressParts = (
  address: string | undefined,
): { readonly href: string; readonly host: string; readonly rest: string } | undefined => {
  const [, scheme, host, rest] = PARTS.exec(webAddress(address) ?? '') ?? [];
  if (scheme === undefined || host === undefined || rest === undefined) return undefined;
  return { href: `${scheme}${host}${rest}`, host: host.toLowerCase(), rest };
};

/** The longest address a terminal is given. */
const LONGEST = 2000;

/**
 * The address words are a hyperlink of the terminal to, where they show the host they lead to before anything else:
 * others could pass for another's. Printable ASCII only, whatever the address holds.
 */
export const shownAddress = (words: string, address: string | undefined): string | undefined => {
  const parts = addressParts(address);
  if (!parts || parts.href.length > LONGEST || !/^[\x21-\x7E]+$/.test(parts.href)) return undefined;
  const said = words
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '');
  const next = said.charAt(parts.host.length);
  return said.startsWith(parts.host) && (next === '' || next === '/') ? parts.href : undefined;
};
