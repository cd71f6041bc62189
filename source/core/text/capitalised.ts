/** Words with a capital at their start; a first word with a capital in it ("eBay") or a digit stays as it is. */
export const capitalised = (words: string): string =>
  /^\p{Ll}[\p{Ll}’'-]*(?:[ \u00a0]|$)/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
