/**
 * What class names, ids and roles say of an element, by kind. A hint counts for everything inside the element.
 * Matched against the words of the attribute, lower case.
 */
export const hints: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'body',
    pattern:
      /article-?_?(body|content|text)|(story|entry|post|page|main|rich|body|text)[-_]?(body|content|text|copy)|articlebody|storybody|bodytext|\bprose\b|caas-body/,
  },
  { name: 'article', pattern: /article|story|entry|\bpost|content|hentry|main/ },
  {
    name: 'related',
    pattern:
      /relat|recommend|recirc|more-?(from|on|stories|news|articles)|read-?(more|next|also)|also-?(read|like)|popular|trending|most-?(read|viewed)|latest|outbrain|taboola|next-?(up|story|post)|prev-?(post|story)|suggest|see-?also|teaser|upnext|carousel|\bcards?\b|promo|explore/,
  },
  {
    name: 'share',
    pattern:
      /share|social(?!-(media-)?embed)|sharing|follow|facebook|twitter(?!-tweet)|whatsapp|addthis|print|toolbar|\btools?\b|actions?\b/,
  },
  {
    name: 'advert',
    pattern:
      /\bads?\b|\bad-|-ad\b|advert|sponsor|banner|dfp|affiliate|commerce|shopping|\bbuy|paywall|subscri|donat|offer/,
  },
  {
    name: 'letter',
    pattern:
      /newsletter|sign-?up|signin|login|register|subscribe|email|\bforms?\b|\bcta\b|call-?to-?action|modal|popup|overlay|cookie|consent|gdpr|alert/,
  },
  {
    name: 'comment',
    pattern: /comment|disqus|discuss|respond|repl(y|ies)|reaction|feedback|rating|review-form|vote/,
  },
  { name: 'author', pattern: /author|byline|\bbio\b|contributor|writer|about-the|profile|avatar/ },
  {
    name: 'media',
    pattern:
      /caption|credit|photo|image|img|figure|media|gallery|slide|video|player|audio|thumb|picture|embed|wp-caption/,
  },
  {
    name: 'meta',
    pattern:
      /meta|date|time|publish|updated|tags?\b|topics?\b|keyword|categor|breadcrumb|label|kicker|eyebrow|info\b|source|dateline/,
  },
  {
    name: 'title',
    pattern:
      /headline|title|heading|\bhead\b|deck?\b|standfirst|sub-?head|summary|excerpt|intro|lead|lede|description|abstract/,
  },
  {
    name: 'chrome',
    pattern:
      /nav|menu|footer|header|masthead|sidebar|side-?bar|\baside|widget|rail\b|column-?right|right-?col|utility|skip|copyright|legal|disclaimer|search|pagination|pager|\btoc\b|table-?of-?contents|sticky|ticker|site-/,
  },
  {
    name: 'hidden',
    pattern: /hidden|sr-only|visually-?hidden|screen-?reader|offscreen|collapse|a11y|noprint|no-print/,
  },
  { name: 'embed', pattern: /tweet|instagram-media|bluesky-embed|social-(media-)?embed/ },
  { name: 'quote', pattern: /pull-?quote|blockquote|\bquote/ },
];

/** Openings of lines that come with articles but are none of their prose. */
export const furniture =
  /^(read (more|also|next|full|the)|also read|related|more (from|on|stories|news|about)|see also|share|follow|tweet|print|email|advertis|sponsored|photo|image|picture|video|watch|listen|credit|source|subscribe|sign ?up|sign ?in|log ?in|newsletter|get (the|our|more)|click|tap|download|copyright|©|\(c\)|all rights|comments?|leave a|join|view|load|skip|loading|close|menu|search|home|posted|published|updated|last (updated|modified)|by\b|written by|author|about the|tags?\b|topics?|filed under|categories|category|next|previous|prev|back to|continue|support|donate|don.t miss|you (may|might)|recommended|popular|trending|most (read|popular)|what to read|here are|this (article|story|post) (was|is|has|originally|first)|contact|correction|editor.s note|disclaimer|disclosure|file photo|getty|reuters|ap photo|\d+ (comments?|shares?|min))/i;

/** Phrases of notices, offers and boxes, wherever in a line they stand. */
export const notices =
  /cookies?\b|privacy policy|terms (of|and) |newsletter|in(to|) your inbox|subscri|sign(ed)? up|follow (us|me|him|her|them)\b|on (twitter|facebook|instagram)|\bapp store|our app\b|click here|all rights reserved|advertis|sponsor|copyright|reproduc|permission|contributed to this|get in touch|email (us|me|him|her)|may be reached|reached at|affiliate|commission|free trial|delivered|e-?mail address/i;

/** Very common words, by which running prose is told from labels, in the languages met most. */
export const commonWords: ReadonlySet<string> = new Set(
  'the of and to in a is that for it was on as with be by at this have from or had are not but what all were when we there can an your which their if will each how them then many some so these would has her his he she they i you my our who been its than about into also after said could do ist und der die das nicht ein eine zu den dem von mit sich auf für im es an auch als am dass wird sind aus bei nach war haben hat oder wie nur einer des le la les un une et est que qui dans pour pas sur avec il elle ce par plus au du en ne se sont été aux mais comme el los las y en una por con para como es lo su al del más o pero sus le ha sin sobre este ya entre cuando todo esta ser son dos também não uma os um com ao pela mais dos das foi il che di è non per un del della sono con anche come ma dei nel più alla gli et het een van dat op te niet zijn met voor er aan ook maar om och att det som på är av för den till inte i'.split(
    ' ',
  ),
);
