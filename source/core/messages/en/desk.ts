import { plural } from './plural.ts';

const articles = (count: number): string =>
  plural(count, { one: '1 article', other: `${count.toLocaleString('en')} articles` });
const quotations = (count: number): string =>
  plural(count, { one: '1 quotation', other: `${count.toLocaleString('en')} quotations` });

const timeLeft = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s left`;
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min left` : `${(seconds / 3600).toFixed(1)} h left`;
};

/** How far adding has come: articles, megabytes a second, and what time is left of `allBytes`, 0 where that is not known. */
const adding = (count: number, bytes: number, allBytes: number, seconds: number): string => {
  const rate = seconds > 0 ? bytes / seconds : 0;
  const isTimed = rate > 0 && allBytes > 0;
  return [
    'adding',
    articles(count),
    ...(rate > 0 ? [`${(rate / 1e6).toFixed(rate < 1e6 ? 2 : 1)} MB/s`] : []),
    ...(isTimed ? [timeLeft(Math.max(0, allBytes - bytes) / rate)] : []),
  ].join(' · ');
};

/** The desk: many articles, who speaks in them, the same words in several, and a search through all. */
export const desk = {
  tabs: {
    articles: 'Articles',
    people: 'People',
    families: 'Same words',
    review: 'To review',
    search: 'Search',
  },
  orders: {
    newest: 'newest first',
    oldest: 'oldest first',
    unread: 'unread first',
    quotations: 'most quotations first',
    title: 'by title',
    outlet: 'by outlet',
    name: 'by name',
    times: 'in most articles first',
    articles: 'in most articles first',
    best: 'best first',
  },
  articles,
  quotations,
  outlets: (count: number) => plural(count, { one: '1 outlet', other: `${count} outlets` }),
  times: (count: number) => `${count}×`,
  span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  library: 'Library',
  bundled: 'Articles that come with onrecord',
  recent: 'Read last',
  places: (count: number) => plural(count, { one: '1 place', other: `${count} places` }),
  noLibrary: (path: string) => `there is no library at ${path}; onrecord library add makes one`,
  opening: 'opening …',
  reading: 'reading …',
  adding,
  added: (added: number, failed: readonly string[]) =>
    failed.length === 0
      ? `${articles(added)} read`
      : `${articles(added)} read; ${failed.length} could not be: ${failed[0]}`,
  empty: {
    articles: 'no articles yet',
    people: 'nobody has been quoted yet',
    families: 'no quotation stands in two articles',
    review: 'nothing to decide: no two names may be one person’s',
    search: 'words, “a phrase”, or @name and words',
    person: 'nothing said',
    family: 'no places',
  },
  nothingFound: 'nothing has these words',
  filter: 'Filter',
  untitled: '(untitled)',
  also: (names: string) => `also ${names}`,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  quotedWith: 'quoted with',
  elsewhere: 'the same words elsewhere',
  anotherSpeaker: 'another speaker',
  sure: (percent: number, mention: string) =>
    mention === '' ? `${percent} % sure` : `${percent} % sure: “${mention}”`,
  speakers: (count: number) => plural(count, { one: '1 speaker', other: `${count} speakers` }),
  firstIn: (outlet: string, date: string) =>
    `first: ${[outlet, date].filter((part) => part !== '').join(', ')}`,
  reasons: 'for',
  objections: 'against',
  nothingAgainst: 'nothing in the library',
  by: (byline: string) => `by ${byline}`,
  minutes: (minutes: number) => `${minutes} min`,
  answer:
    '{review.desk-answer-same} one person, {review.desk-answer-apart} two people, {review.desk-answer-later} later',
  whoIsSame: (name: string) => `Who is the same person as “${name}”?`,
  quotationFirst: 'put the cursor on a quotation first',
  onlyName: (name: string) => `“${name}” has no other name here; correct the speaker in the article`,
  noFullName: 'neither has a full name in the library; correct the speaker in the article',
  named: (one: string, other: string) => `“${one}” is called “${other}” now; {desk.desk-undo} takes it back`,
  merged: (one: string, other: string) =>
    `“${one}” and “${other}” are one person; {desk.desk-undo} takes it back`,
  kept: (one: string, other: string) =>
    `“${one}” and “${other}” are two people; {desk.desk-undo} takes it back`,
  undone: 'the last decision is taken back',
  nothingToUndo: 'no decision to take back',
  nowhereElse: 'these words stand in no other article',
  nobodyNamed: 'nobody is named here',
  noFurther: (isLast: boolean) => (isLast ? 'this is the last of the list' : 'this is the first of the list'),
  changed: 'the file has changed since it was added: this is the text that was added',
  nothingKept: 'nothing is kept yet: these come with onrecord; “onrecord library add FOLDER” keeps articles',
};
