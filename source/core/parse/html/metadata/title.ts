import { textAt } from '../../../text/at.ts';
import { attempt } from '../../../text/attempt.ts';
import { squash } from '../classify/shingles.ts';

/** A title a page gives, and how much it is to be trusted where others say otherwise. */
export type Candidate = { readonly text: string | undefined; readonly weight: number };

const separator = /\s+[|»·–—-]\s+/;

/** A page's `title` without the name of the site behind it, where that is known to be one or looks like one. */
export const withoutSite = (title: string, site: string | undefined): string => {
  const parts = title.split(separator);
  const last = textAt(parts, parts.length - 1);
  if (parts.length < 2) return title;
  const before = title.slice(0, title.length - last.length).replace(/\s+[|»·–—-]\s+$/, '');
  const isSite = site !== undefined && last.toLowerCase().includes(site.toLowerCase());
  const count = (text: string): number => text.split(/\s+/).length;
  const isLikely =
    title.includes(' | ') ||
    (count(before) > 3 && /^\p{Lu}/u.test(last) && count(last) <= 3) ||
    (/\s[–—]\s/.test(title) && count(before) > 4 && count(last) <= 2);
  return isSite || isLikely ? before : title;
};

/** How far a page's `title` speaks for another title: fully where it begins with it, by half where it ends with it. */
const supportOf = (pageTitle: string, key: string): number => {
  if (key.length <= 8) return 0;
  return pageTitle.startsWith(key) ? 1 : pageTitle.endsWith(key) ? 0.5 : 0;
};

/**
 * The title most of a page's own words for it agree on. Each candidate counts with its weight for what it says as it
 * stands; the page's `title` without the site's name, and for those it only adds that name to. Of equals the first.
 */
export const agreedTitle = (
  candidates: readonly Candidate[],
  site: string | undefined,
  address: string | undefined,
): string | undefined => {
  const given = candidates
    .filter((one): one is { text: string; weight: number } => !!one.text?.trim())
    .map(({ text, weight }) => {
      const isPageTitle = weight === pageTitleWeight;
      const title = isPageTitle ? withoutSite(text, site) : text;
      return { title, weight, key: squash(title), page: isPageTitle ? squash(text) : '' };
    });
  const path = address?.replace(/^https?:\/\/[^/]*/i, '') ?? '';
  const slug = squash(attempt(() => decodeURIComponent(path)) ?? path).slice(-300);
  let best: string | undefined;
  let most = 0;
  for (const { title, key } of given) {
    if (key === '') continue;
    let support = slug.includes(key) ? 1 : 0;
    for (const other of given) support += other.weight * (other.key === key ? 1 : supportOf(other.page, key));
    if (support > most) {
      best = title;
      most = support;
    }
  }
  return best;
};
/** What the page's `title` element counts: it also tells candidates whose end may be the site's name. */
export const pageTitleWeight = 1.01;
