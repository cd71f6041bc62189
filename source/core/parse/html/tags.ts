const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without content. */
export const voidTags = set('area base br col embed hr img input link meta param source track wbr');

/** Elements whose words are not the page's. */
export const opaqueTags = set(
  'script style noscript template svg iframe object canvas video audio select textarea datalist applet noframes noembed map',
);

/** Elements that set words apart within a line; all others begin a block of their own. */
export const inlineTags = set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark math meter nobr output progress q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr',
);

/** A start tag that shows an element like `svg` or `select` was never closed. */
export const blockStarts = set('p div section article main h1 h2 h3 h4 h5 h6 ul ol table blockquote footer');

/** Elements that stand in a page's head; any other ends it. */
export const headTags = set('title base link meta style script noscript template');

/** Inline elements a damaged page leaves open or closes late. */
export const formattingTags = set(
  'a abbr b big cite code del em font i ins label mark nobr q s small span strike strong sub sup tt u var',
);

/** Elements whose inside the end tags of other elements do not reach out of. */
export const scopeTags = set('table caption tbody thead tfoot tr td th html body');

const headings = 'h1 h2 h3 h4 h5 h6';

/** Start tags, the elements of which the nearest ends at them, and those that keep it open where they stand between. */
const endings: readonly (readonly [starts: string, ends: string, within: string])[] = [
  [
    `p div ul ol dl section article aside main blockquote figure form header footer nav table pre hr address details fieldset figcaption ${headings}`,
    `p ${headings}`,
    'table td th caption button li ul ol dl div section article aside main blockquote figure form header footer nav',
  ],
  ['li', 'li', 'ul ol menu table td th'],
  ['dt dd', 'dt dd', 'dl table td th'],
  ['tr', 'tr', 'table'],
  ['td th', 'td th', 'tr table'],
  ['tbody thead tfoot', 'tbody thead tfoot', 'table'],
  ['option', 'option', ''],
  ['a', 'a', 'td th caption table'],
  ['body', 'head', ''],
];

/** Which open element a start tag ends, by HTML's rules for left-out ends. */
export const closedBy = new Map(
  endings.flatMap(([starts, ends, within]) => {
    const closing = { tags: set(ends), within: set(within) };
    return starts.split(' ').map((tag) => [tag, closing] as const);
  }),
);
