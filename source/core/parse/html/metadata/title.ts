import { textAt } from '../../../text/at.ts';
import { squash } from '../classify/shingles.ts';

/** A title a page gives, and how much it is to be trusted where others say otherwise. */
export type Candidate = { readonly text: string | undefined; readonly weight: number };

const separator = /\s+[|»·–—-]\s+/;

/** A title without the name of the site behind it, where that is known to be one or stands behind a bar. */
const withoutSite = (title: string, site: string | undefined, isPageTitle: boolean): string => {
  const parts = title.split(separator);
  const last = textAt(parts, parts.length - 1);
  if (parts.length < 2) return title;
  const before = title.slice(0, title.length - last.length).replace(/\s+[|»·–—-]\s+$/, '');
  const isSite = site !== undefined && last.toLowerCase().includes(site.toLowerCase());
  const count = (text: string): number => text.split(/\s+/).length;
  const isLikely =
    title.includes(' | ') || (isPageTitle && count(before) > 3 && /^\p{Lu}/u.test(last) && count(last) <= 3);
  return isSite ||
    isLikely ||
    (isPageTitle && /\s[–—]\s/.test(title) && count(before) > 4 && count(last) <= 2)
    ? before
    : title;
};

/**
 * The title most of a page's own words for it agree on: each candidate counts with its weight for itself and for those
 * it only adds the site's name to. Of equals the first.
 */
export const agreedTitle = (
  candidates: readonly Candidate[],
  site: string | undefined,
  address: string | undefined,
): string | undefined => {
  const given = candidates.filter((one): one is { text: string; weight: number } => !!one.text?.trim());
  const options = given.map(({ text, weight }) => withoutSite(text, site, weight === pageTitleWeight));
  const slug = squash(decode(address)).slice(-300);
  let best: string | undefined;
  let most = 0;
  for (const option of options) {
    const key = squash(option);
    if (key === '') continue;
    let support = slug.includes(key) ? 1 : 0;
    for (const [i, { text, weight }] of given.entries()) {
      const other = squash(text);
      if (
        squash(options[i] ?? '') === key ||
        (key.length > 8 && (other.startsWith(key) || other.endsWith(key)))
      )
        support += weight;
    }
    if (support > most) {
      best = option;
      most = support;
    }
  }
  return best;
};
/** What the page's `title` element counts: it also tells candidates whose end may be the site's name. */
export const pageTitleWeight = 1.01;

const decode = (address: string | undefined): string => {
  try {
    return decodeURIComponent(address ?? '');
  } catch {
    return address ?? '';
  }
};
