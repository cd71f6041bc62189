/** An address that may be linked to: http or https, with a host, without white space or control characters. */
const WEB = /^https?:\/\/[^\s/\\?#\x00-\x1F\x7F-\x9F]+(?:[/?#][^\s\x00-\x1F\x7F-\x9F]*)?$/i;

/** The address, where it is one of the web's; every other scheme ("javascript:", "file:") gives `undefined`. */
export const webAddress = (address: string | undefined): string | undefined =>
  address !== undefined && WEB.test(address) ? address : undefined;
