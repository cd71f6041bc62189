/** Longer lines are never asides. */
export const LONGEST_ASIDE = 300;

const oneOf = (words: string): readonly string[] => words.split('|');

/**
 * What comes with an article and is none of it. A pattern covers a whole line; the first that fits names the reason.
 * No line fits that does not begin, after marks and figures, with one of `begins`, or has none of `hints` in it (both in
 * small letters): patterns are slow to compile, and are spared all other lines.
 */
export const ASIDES: readonly ({
  readonly reason: string;
  readonly pattern: RegExp;
} & ({ readonly begins: readonly string[] } | { readonly hints: readonly string[] }))[] = [
  {
    // Capitals, or a colon or no-break space after the label, tell the interruption from a sentence.
    reason: 'read-more',
    begins: oneOf(
      'read|also read|see also|must read|don|related|recommended|more|watch|video|photos|gallery|listen',
    ),
    pattern:
      /^(?:[»▶►→>]\s*)?(?:(?:READ MORE|READ ALSO|ALSO READ|READ NEXT|READ FULL STORY|SEE ALSO|MUST READ|DON[’']T MISS|RELATED(?: (?:STORY|STORIES|ARTICLES?|NEWS|CONTENT|COVERAGE|READING|POSTS?|VIDEOS?))?|RECOMMENDED|MORE FROM [A-Z ]{2,30}|MORE NEWS)(?:[\s:|–—-].*|$)|(?:MORE|WATCH|VIDEO|PHOTOS|GALLERY|LISTEN)\s*(?::|\u00a0)\s*\S.*$)/,
  },
  {
    reason: 'read-more',
    begins: oneOf(
      'read|also read|see also|you m|related|recommended|more |further|editor|most |trending|top stories|up next|don|suggested',
    ),
    pattern:
      /^(?:[»▶►→>]\s*)?(?:read (?:more|also|next|this next)|also read|see also|you (?:may|might) also (?:like|be interested in|enjoy)|related(?: (?:story|stories|articles?|news|content|coverage|reading|posts?|videos?|links?|topics?))?|recommended(?: (?:for you|reading|stories|articles))?|more on this story|more from (?:the )?[\w ]{2,30}|more like this|further reading|editor[’']?s[’']? picks?|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|up next|don[’']t miss|suggested reading)\s*(?:[:|»›→…\u00a0]\s*\S?.*|\.{3})?$/i,
  },
  {
    reason: 'read-more',
    begins: ['click here', 'read the', 'continue reading', 'view ', 'see more'],
    pattern:
      /^(?:\()?(?:click here (?:to|for) |read the (?:full|whole|rest of the|entire|original) (?:story|article|piece|post|report|interview|transcript)\b|continue reading\b|view (?:the )?original (?:article|post)|see more (?:stories|photos|videos)|view (?:all|more)\b)[^“”"]{0,120}$/i,
  },
  {
    reason: 'comments',
    hints: ['comment', 'repl', 'response', 'discussion', 'conversation', 'debate', 'email address'],
    pattern:
      /^(?:(?:leave|add|post|write) (?:a|your) (?:comment|reply|response)|(?:view|show|see|load|read|hide)(?: all| the| more)?(?: \d+)? comments?|comments?(?:\s*\(\d+\)|\s*:?\s*\d*)?|\d[\d,]* (?:comments?|responses?|replies)|no comments(?: yet)?|comments are closed|join the (?:conversation|discussion|debate)|be the first to comment|what do you think\? .{0,60}comments?.{0,40}|cancel reply|your email address will not be published.{0,80})[.!:…]?$/i,
  },
  {
    reason: 'sharing',
    begins: oneOf(
      'click to|opens in|share|tweet|pin|email|e-mail|print|save|copy|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pocket|flipboard|bluesky|threads|instagram|youtube|messenger|tumblr|more|like|reply|flag|loading',
    ),
    pattern:
      /^(?:click to (?:share|email|print)\b.{0,80}|opens in new window|(?:share|tweet|pin|email|e-mail|print|save|copy link|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|pocket|flipboard|bluesky|threads|instagram|youtube|messenger|tumblr|more|like|reply|flag)(?:[\s,|/•·]+(?:share|tweet|pin|email|e-mail|print|save|copy link|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|pocket|flipboard|bluesky|threads|instagram|youtube|messenger|tumblr|more|like|reply|flag|on|this|via|link)){1,12}|(?:share|tweet|email|print|save|pin|like) (?:this|the) (?:article|story|post|page|video|image)?(?: (?:on|via|with|to) [\w ,]{2,40})?|share(?: this)? (?:on|via|with) [\w ,/]{2,60}|share|tweet|share this|like this|loading|copy(?: the)? link(?: to clipboard)?)\s*[:.…]{0,3}$/i,
  },
  {
    reason: 'follow',
    begins: ['please', 'follow', 'like', 'find', 'join', 'tweet'],
    pattern:
      /^\(?(?:(?:please )?(?:follow|like|find|join) (?:us|me|him|her|them|@\w+|[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){0,3}|[\p{Lu}][\p{L} ]{2,30}[’']s? [\w ]{2,30}) on (?:twitter|facebook|instagram|x|tiktok|youtube|linkedin|threads|bluesky|telegram|whatsapp|google|flipboard|social media)\b[^“”"]{0,120}|(?:follow|tweet) @\w+\b[^“”"]{0,80})\)?$/iu,
  },
  {
    reason: 'newsletter',
    hints: ['sign', 'subscri', 'register', 'mail', 'inbox', 'log in', 'newsletter'],
    pattern:
      /^\(?(?:(?:please )?(?:sign up|subscribe|register)\b(?=.*\b(?:newsletters?|inbox|e-?mails?|alerts?|updates?|podcast|channel|today|free|here|now|briefing|digest)\b)[^“”"]{0,220}|(?:get|receive|have) [^“”"]{2,160}\b(?:delivered|sent|straight|right|direct(?:ly)?)\b[^“”"]{0,30}\b(?:inbox|e-?mail)\b[^“”"]{0,60}|(?:sign up|subscribe|subscribe now|sign up now|enter your e-?mail(?: address)?|email address|thank you for subscribing|already a subscriber\??.{0,40}|log in|sign in|newsletter)[.!:]?)\)?$/i,
  },
  {
    reason: 'advertisement',
    begins: oneOf(
      'advertisement|sponsored|paid content|promoted|article|story|report|post|scroll|skip|continue reading|after',
    ),
    pattern:
      /^(?:(?:—|-|\[|\()?\s*)?(?:advertisements?|advertisement - scroll to continue|sponsored(?: content| post)?|paid content|promoted(?: content| stories)?|(?:article|story|report|post) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video|promotion))?|scroll (?:down )?(?:for more|to continue(?: reading)?)|skip (?:ad|advert|advertisement|(?:to )?(?:main )?(?:content|navigation)|past newsletter promotion)|continue reading(?: below| the main story)?|after (?:newsletter )?promotion)(?:\s*(?:—|-|\]|\)))?[.:]?$/i,
  },
  {
    reason: 'tags',
    begins: ['tag', 'filed', 'posted', 'topic', 'categor', 'keywords', 'in this article', 'explore more'],
    pattern:
      /^(?:tags?|tagged|filed (?:under|in)|posted (?:in|under)|topics?|categor(?:y|ies)|keywords|in this article|explore more on these topics)\s*(?::\s*\S[^“”"]*|:|in)?$/i,
  },
  {
    reason: 'copyright',
    hints: ['copyright', '©', '(c)', 'all rights reserved', 'may not be'],
    pattern:
      /^(?:(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}|by\b)[^“”"]{0,240}|[^“”"]{0,160}\ball rights reserved\.?(?: [^“”"]{0,120})?|this (?:material|article|story|content) may not be (?:published|reproduced|copied)[^“”"]{0,160})$/i,
  },
  {
    reason: 'cookies',
    hints: ['cookie', 'by continuing', 'by using', 'by clicking', 'privacy policy', 'terms of'],
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site|[\w.]{2,30}) (?:and our partners )?uses? cookies\b[^“”"]{0,220}|by (?:continuing|using|clicking)[^“”"]{2,80}(?:you (?:agree|accept|consent))[^“”"]{0,160}|(?:accept|reject|manage)(?: all)? cookies|cookie (?:policy|settings|preferences)|(?:privacy policy|terms of (?:use|service))(?:[\s|•·]+(?:privacy policy|terms of (?:use|service)|cookie policy))*)\.?$/i,
  },
];
