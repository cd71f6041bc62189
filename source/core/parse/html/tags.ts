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

type Closing = {
  /** The nearest of these ends. */
  readonly tags: ReadonlySet<string>;
  /** Unless one of these stands between. */
  readonly within: ReadonlySet<string>;
};

const cell = set('td th caption table');
const none = set('');
const headings = 'h1 h2 h3 h4 h5 h6';
const paragraph: Closing = {
  tags: set(`p ${headings}`),
  within: set(
    'table td th caption button li ul ol dl div section article aside main blockquote figure form header footer nav',
  ),
};

/** Which open element a start tag ends, by HTML's rules for left-out ends. */
export const closedBy: ReadonlyMap<string, Closing> = new Map<string, Closing>([
  ...'p div ul ol dl section article aside main blockquote figure form header footer nav table pre hr address details fieldset figcaption h1 h2 h3 h4 h5 h6'
    .split(' ')
    .map((tag): [string, Closing] => [tag, paragraph]),
  ['li', { tags: set('li'), within: set('ul ol menu table td th') }],
  ['dt', { tags: set('dt dd'), within: set('dl table td th') }],
  ['dd', { tags: set('dt dd'), within: set('dl table td th') }],
  ['tr', { tags: set('tr'), within: set('table') }],
  ['td', { tags: set('td th'), within: set('tr table') }],
  ['th', { tags: set('td th'), within: set('tr table') }],
  ['tbody', { tags: set('tbody thead tfoot'), within: set('table') }],
  ['thead', { tags: set('tbody thead tfoot'), within: set('table') }],
  ['tfoot', { tags: set('tbody thead tfoot'), within: set('table') }],
  ['option', { tags: set('option'), within: none }],
  ['a', { tags: set('a'), within: cell }],
  ['body', { tags: set('head'), within: none }],
]);
