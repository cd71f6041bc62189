import { cleanByline } from '../../article/clean-byline.ts';
import type { PageBlock } from '../blocks.ts';
import { isHidden } from '../covered.ts';
import type { Element, Node } from '../tree.ts';
import { furniture, hints, notices } from './hints.ts';
import { namesOf } from './names.ts';
import { squash } from './shingles.ts';
import type { Surveyed } from './survey.ts';

const byTag: Readonly<Record<string, string>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'page footer',
  aside: 'aside',
  form: 'form',
  button: 'button',
  label: 'form',
  figcaption: 'caption',
  dialog: 'dialog',
};

const byHint: Readonly<Record<string, string>> = {
  related: 'related stories',
  share: 'share box',
  advert: 'advertisement',
  letter: 'sign-up box',
  comment: 'comments',
  author: 'about the author',
  media: 'caption',
  meta: 'date, tags or labels',
  title: 'title',
  chrome: 'navigation',
  hidden: 'hidden on the page',
};

const told = hints.flatMap(({ name, pattern }) => {
  const reason = byHint[name];
  return reason === undefined ? [] : [{ reason, pattern }];
});

/** Names plain enough to say of whole sentences that they are none of the article's. */
const plain: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  {
    reason: 'related stories',
    pattern:
      /\brelated|recommend|recirc|more-?(?:from|on|stories|news|articles)\b|read-?(?:more|next|also)|also-?(?:read|like)|most-?(?:read|popular|viewed)|trending|outbrain|taboola|up-?next|(?:next|prev(?:ious)?)-?(?:story|post|article)|see-?also|\bteasers?\b|\bpromo\b|carousel/,
  },
  {
    reason: 'share box',
    pattern:
      /\bshar(?:e|ing)\b|social-(?:share|links|media(?!-embed)|icons|bar)|add-?this|add-?to-?any|follow-us|toolbar/,
  },
  { reason: 'advertisement', pattern: /\bads?\b|advert|sponsor|\bdfp\b|affiliate|donat/ },
  {
    reason: 'sign-up box',
    pattern:
      /newsletter|sign-?(?:up|in)\b|log-?in\b|\bregist(?:er|ration)\b|subscri|\bforms?\b|\bcta\b|call-to-action|modal|pop-?up|overlay|cookie|consent|gdpr/,
  },
  {
    reason: 'comments',
    pattern:
      /\bcomments?\b|\bcomment-?(?:list|body|text|content|thread)|disqus|\brepl(?:y|ies)\b|\brespond\b|reader-?(?:reactions|responses)|\bdiscussions?\b/,
  },
  { reason: 'about the author', pattern: /\bauthors?\b|byline|\bbio(?:graphy)?\b|contributor|about-the-/ },
  { reason: 'caption', pattern: /caption|credits?\b/ },
  {
    reason: 'date, tags or labels',
    pattern:
      /\bmeta(?:data)?\b|breadcrumb|\btags?\b|categor|dateline|timestamp|(?:post|pub(?:lish)?(?:ed)?)-?(?:date|time)/,
  },
  {
    reason: 'navigation',
    pattern:
      /\bnav(?:igation|bar)?\b|\bmenu|footer|masthead|side-?bar|\bwidget|copyright|\blegal\b|disclaimer|pagination|\btoc\b|table-?of-?contents|skip-?(?:to|link)/,
  },
];

/**
 * What an element says of the words in it that makes them none of the article's, whatever they read like: its tag, its
 * being hidden, a name that is plain about it.
 */
export const elementReason = (element: Element): string | undefined => {
  const tagged = byTag[element.tag];
  // The footer of a block quotation says whose it is.
  if (tagged && !(element.tag === 'footer' && element.parent?.tag === 'blockquote')) return tagged;
  if (isHidden(element)) return 'hidden on the page';
  const names = namesOf(element).replaceAll('_', '-');
  return names.length > 4 ? plain.find(({ pattern }) => pattern.test(names))?.reason : undefined;
};

/** Lines that head what is not the article. */
const headings =
  /^(?:(?:related|recommended|popular|trending|latest|similar|other|more)(?: (?:stories|articles|posts|news|reading|content|topics|coverage|links|videos|from .{0,40}|on .{0,40}|in .{0,40}))?|(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|read (?:next|more|also)|see also|don.t miss|most (?:read|popular)|up next|what to read next)\b.{0,30}|(?:leave a|post a|add a|write a|join the) .{0,30}|\d* ?(?:comments?|replies|responses)(?: \(?\d+\)?)?|about the authors?|share (?:this|on|via).{0,30}|(?:sign up|subscribe|newsletter)\b.{0,40}|tags:?|filed under:?|(?:verwandte|ähnliche|weitere) (?:artikel|themen|beiträge)|mehr zum thema|kommentare?|articles (?:similaires|liés)|sur le même sujet|à lire aussi|commentaires?|artículos relacionados|noticias relacionadas|comentarios?|artigos relacionados|comentários?|articoli correlati|commenti|gerelateerde artikelen|reacties|powiązane artykuły|komentarze|похожие (?:статьи|записи|материалы)|читайте также|комментарии|отзывы|関連記事|相关(?:阅读|文章|新闻)|评论)$/i;

/** Lines that are a label of the page and nothing else. */
const bareLabels =
  /^(?:advert(?:s|isements?)?|ads?|sponsored(?: content)?|(?:story continues|continue reading|article continues) below(?: advertisement)?|scroll to continue.{0,30}|anzeige|werbung|publicité|pubblicità|publicidad(?:e)?|reclame|advertentie|annons|mainos|реклама|広告|广告|your browser (?:does not|doesn.t|can.?not) (?:support|play) .{0,80}|(?:©|\(c\)|copyright)(?: ?©)? ?(?:19|20)\d\d\b.{0,140}|\S+@\S+\.\S+|@\w+|(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram|x)\.com\/\S+)$/i;

/** Openings of lines that offer, credit or announce something. */
const openings =
  /^(?:(?:read|see|watch|listen)(?: (?:more|also|next|too|now))?:|(?:also|must) (?:read|see|watch)\b|read (?:more|next|also)\b|(?:more|related|recommended|previously|up next|in case you missed it)(?: (?:stories|coverage|reading|story|articles?))?\s*(?:[:–—|]|$)|see also|don.t miss|lire aussi|à lire|lea también|le[ea] (?:también|más)|leia (?:também|mais)|mehr zum thema|lesen sie (?:auch|mehr)|leggi anche|lees ook|zie ook|läs (?:också|mer)|les også|czytaj (?:też|także|również)|читайте также|смотрите также|(?:photo|image|picture|credit|video)s?(?: (?:by|credit|courtesy))?:|©|\(c\) ?\d|copyright\b|all rights reserved|advertise?ment\b|follow (?:us|me|him|her|them|@)|(?:download|get) (?:our|the) .{0,30}\bapp\b|sign up|subscribe (?:to|now|here|for)|click here|share this|join (?:us|our)|get (?:our|the) .{0,40}(?:newsletter|app|inbox)|this (?:article|story|post) (?:was|has been|is|originally|first) (?:originally|first|republished|published|produced|updated)|(?:last )?(?:posted|published|updated)(?: on|:| at)|support (?:us|our)|enjoyed this|like this (?:article|story|post))/i;

/** Whether all the words of a block stand in inline elements of such a name. */
const holdsOnly = ({ nodes }: PageBlock, name: RegExp): boolean => {
  const isNamed = (node: Node): boolean =>
    node.kind === 'text'
      ? node.text.trim() === ''
      : name.test((node.attributes.class ?? '').toLowerCase()) ||
        (node.children.length > 0 && node.children.every(isNamed));
  return nodes.some(({ kind }) => kind === 'element') && nodes.every(isNamed);
};

/** What a block's own words say against it. */
export const wordsReason = ({ block, isHeading, words }: Surveyed): string | undefined => {
  const { text, element } = block;
  if (element.tag !== 'li' && holdsOnly(block, /caption|credits?\b/)) return 'caption';
  if (bareLabels.test(text.trim())) return 'label';
  if ((isHeading || words.length < 8) && headings.test(text.trim())) return 'heading of something else';
  return openings.test(text) ? 'notice' : undefined;
};

/** Whether a block begins as a teaser does: with a link that is a headline, and a sentence behind it. */
const isTeaser = ({ text, inlines }: PageBlock): boolean => {
  const link = inlines.find(({ kind }) => kind === 'link');
  if (!link || link.start > 0 || link.end < 24 || link.end > text.length * 0.7) return false;
  return (
    /[^.,;:]$/.test(text.slice(0, link.end).trim()) &&
    /^\s*[–—:|-]?\s*["“]?\p{Lu}/u.test(text.slice(link.end))
  );
};

/** Whether a line only leads to another story: a link behind a label, one in capitals, an item that is a teaser. */
export const leadsElsewhere = ({ block, density, words, ends }: Surveyed): boolean => {
  const { text, links, element } = block;
  if (links === 0) return false;
  if (element.tag === 'li' && isTeaser(block)) return true;
  if (density > 0.4 && (openings.test(text) || /^on [\w.-]+\.(?:com|org|net|co\.uk)\b/i.test(text)))
    return true;
  return density > 0.9 && !ends && words.length > 2 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
};

/** Whether a line says no more than whose article it is, and perhaps from when. */
export const isByline = ({ block, words, key }: Surveyed, byline: string | undefined): boolean =>
  byline !== undefined &&
  words.length < 20 &&
  key.includes(squash(byline)) &&
  cleanByline(block.text) === byline;

/** Gives, in words, the plainest sign that a block is none of the article's prose; undefined where there is none. */
export const reasonsFor = (titles: readonly string[]): ((surveyed: Surveyed) => string | undefined) => {
  const titleKeys = new Set(titles.map(squash).filter((key) => key !== ''));
  const known = new Map<string, string | undefined>();
  const hintOf = (names: string): string | undefined => {
    if (!known.has(names)) known.set(names, told.find(({ pattern }) => pattern.test(names))?.reason);
    return known.get(names);
  };
  return ({ block, key }) => {
    if (titleKeys.has(key)) return 'title';
    let e: Element | undefined = block.element;
    for (let level = 0; e && level < 4; level++, e = e.parent) {
      const names = namesOf(e);
      const reason = byTag[e.tag] ?? (names.length > 4 ? hintOf(names) : undefined);
      if (reason) return reason;
    }
    if (block.linked > block.text.length / 2) return 'list of links';
    return furniture.test(block.text) || notices.test(block.text) ? 'notice' : undefined;
  };
};
