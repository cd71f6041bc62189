/** An address that may be linked to: http or https, with a host, without white space or control characters. */
const WEB = /^https?:\/\/[^\s/\\?#\x00-\x1F\x7F-\x9F]+(?:[/?#][^\s\x00-\x1F\x7F-\x9F]*)?$/i;

/** The address if it is http or https; `undefined` for every other scheme ("javascript:", "file:"). */
export const webAddress = (address: string | undefined): string | undefined =>
  address !== undefined && WEB.test(address) ? address : undefined;

const PARTS = /^(https?:\/\/)(?:[^/?#]*@)?([^/?#@]+)(.*)$/i;

/**
 * A web address that is safe to show and follow: without user name and password, which mislead about the host.
 * `host` is in lower case, `rest` is everything after it.
 */
export const addressParts = (
  address: string | undefined,
): { readonly href: string; readonly host: string; readonly rest: string } | undefined => {
  const [, scheme, host, rest] = PARTS.exec(webAddress(address) ?? '') ?? [];
  if (scheme === undefined || host === undefined || rest === undefined) return undefined;
  return { href: `${scheme}${host}${rest}`, host: host.toLowerCase(), rest };
};

/** The longest address written to a terminal, in code units. */
const LONGEST = 2000;

/**
 * The address for a terminal hyperlink on some words. Only words that begin with the host get one, since others could
 * pretend to lead elsewhere. The address is always printable ASCII.
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
