/** Choices of whom a pronoun stands for and of who speaks, with who was meant. */
import type { Option } from '../../source/core/analyse/attribution/antecedents/choose.ts';
import { inQuotesOf } from '../../source/core/analyse/attribution/quoted.ts';
import type { AntecedentWeights, Watcher } from '../../source/core/analyse/attribution/reader.ts';
import { resolveSources } from '../../source/core/analyse/attribution/resolve.ts';
import { formFirst, mergeWorded } from '../../source/core/analyse/combine.ts';
import { wordAt } from '../../source/core/analyse/grammar/token.ts';
import type { Model } from '../../source/core/analyse/model/model.ts';
import { type Cast, castNames } from '../../source/core/analyse/people/cast.ts';
import { findNames } from '../../source/core/analyse/people/find-names.ts';
import type { Member } from '../../source/core/analyse/people/member.ts';
import { findQuoted } from '../../source/core/analyse/quotes/find-quoted.ts';
import type { Reported } from '../../source/core/analyse/reported.ts';
import { findReported } from '../../source/core/analyse/reporting/find-reported.ts';
import { findStructural } from '../../source/core/analyse/structural/find-structural.ts';
import type { Tokens } from '../../source/core/analyse/tokens/tokens.ts';
import type { Document } from '../../source/core/document/document.ts';
import { hull, intersect, lengthOf } from '../../source/core/text/range.ts';
import { asDocument } from '../as-document.ts';
import { readDocument } from '../eval/stages.ts';
import { type GoldReported, goldReported } from '../gold-reported.ts';
import type { Article } from '../polnear.ts';
import type { Story } from './litbank.ts';
import type { MadeUp } from './made-up.ts';
import { Votes } from './votes.ts';

export type Example = {
  readonly question: 'pronoun' | 'quotation' | 'description';
  readonly genre: 'news' | 'story';
  readonly options: readonly Option[];
  /** The place of whoever is meant among the options: -1 for none. */
  readonly meant: number;
  readonly weight: number;
  /** The article or passage it is from. */
  readonly from: string;
};

/** A text as the stages before attribution hand it on. */
type Read = { readonly document: Document; readonly tokens: Tokens; readonly reported: readonly Reported[] };
export type ReadStory = Read & { readonly story: Story };
export type ReadNews = Read & {
  readonly article: Article;
  /** The corpus's quotations as they would be found without a mistake, and for each one found which of these it is. */
  readonly gold: readonly GoldReported[];
  readonly matches: readonly (GoldReported | undefined)[];
};

const read = (text: string, model: Model): Read => {
  const { document, tokens, marks } = readDocument(asDocument(text), model);
  const worded = mergeWorded(findReported(tokens, marks, model), findQuoted(tokens, marks), marks);
  return { document, tokens, reported: formFirst(findStructural(document, tokens), worded) };
};

export const readStory = (story: Story, model: Model): ReadStory => ({ story, ...read(story.text, model) });

export const readNews = (article: Article, model: Model): ReadNews =>
  withGold(article, read(article.text, model));

/** Matches what was found in an article with what the corpus has. */
export const withGold = (article: Article, found: Read): ReadNews => {
  const gold = goldReported(article);
  const matches = found.reported.map(({ spans }) => {
    const range = hull(spans);
    const shared = gold.map((each) =>
      lengthOf(intersect(hull(each.reported.spans), range) ?? { start: 0, end: 0 }),
    );
    const most = Math.max(0, ...shared);
    const best = gold[shared.indexOf(most)];
    return best && most * 2 > Math.min(lengthOf(range), lengthOf(hull(best.reported.spans)))
      ? best
      : undefined;
  });
  return { ...found, article, gold, matches };
};

const run = (
  { document, tokens, reported }: Read,
  isStory: boolean,
  weights: AntecedentWeights,
  watch: (cast: Cast) => Watcher,
): void => {
  const names = findNames(document, tokens);
  const cast = castNames(names, document.text);
  const inQuotes = inQuotesOf(reported);
  resolveSources({ document, tokens, names, cast, reported, inQuotes, isStory, weights }, watch(cast));
};

/** How much a pronoun in passing counts, beside a quotation's. */
const PASSING = 0.3;

/** The choices a passage of LitBank asks for. Who a candidate is, the chain tells that most of its mentions belong to. */
export const storyExamples = (
  { story, ...read }: ReadStory,
  weights: AntecedentWeights,
): readonly Example[] => {
  const { tokens, reported } = read;
  const smallest = mentionFinder(story);
  const found: {
    readonly question: Example['question'];
    readonly options: readonly Option[];
    readonly chain: string;
    readonly weight: number;
  }[] = [];
  const votes = new Votes<number>();
  const options: Watcher = {
    mention: (person, first, last) => {
      const chain = smallest(tokens.starts[first] ?? 0, tokens.ends[last - 1] ?? 0);
      if (chain === undefined) return;
      votes.add(person, chain, last - first > 1 || /^\p{Lu}/u.test(wordAt(tokens, first)) ? 3 : 1);
    },
    quotation: (index, options, isPronoun) => {
      const said = reported[index];
      const gold =
        said &&
        story.quotes.find(({ spans }) =>
          spans.some(([start, end]) => start < hull(said.spans).end && hull(said.spans).start < end),
        );
      if (gold?.chain !== undefined)
        found.push({ question: isPronoun ? 'pronoun' : 'quotation', options, chain: gold.chain, weight: 1 });
    },
    passing: (token, options) => {
      const chain = smallest(tokens.starts[token] ?? 0, tokens.ends[token] ?? 0);
      if (chain !== undefined) found.push({ question: 'pronoun', options, chain, weight: PASSING });
    },
    description: (token, options) => {
      const chain = smallest(tokens.starts[token] ?? 0, tokens.ends[token] ?? 0);
      if (chain !== undefined) found.push({ question: 'description', options, chain, weight: 1 });
    },
  };
  run(read, true, weights, () => options);
  const chainOf = votes.winners();
  return found.map(({ question, options, chain, weight }) => ({
    question,
    genre: 'story',
    options,
    meant: options.findIndex(({ person }) => chainOf.get(person) === chain),
    weight,
    from: story.id,
  }));
};

/** The chain of the smallest mention that ends where some words do and lies about them, or within them. */
const mentionFinder = ({ mentions }: Story): ((start: number, end: number) => string | undefined) => {
  return (start, end) => {
    let best: { readonly chain: string; readonly size: number } | undefined;
    for (const mention of mentions) {
      if (mention.start > end) break;
      if (mention.end <= start || mention.start >= end) continue;
      const isAlike =
        (mention.start <= start && mention.end >= end) || (mention.start >= start && mention.end === end);
      const size = mention.end - mention.start;
      if (isAlike && (!best || size < best.size)) best = { chain: mention.chain, size };
    }
    return best?.chain;
  };
};

/** Whether a member bears the name an antecedent is given by. */
const bears = ({ words }: Member, name: string): boolean => {
  const wanted = name
    .toLowerCase()
    .replace(/\b(?:mr|mrs|ms|dr|jr|sr)\.?(?=\s|$)/g, '')
    .trim()
    .split(/\s+/);
  if (words.at(-1) !== wanted.at(-1) && !(wanted.length === 1 && words.includes(wanted[0] ?? '')))
    return false;
  return wanted.length < 2 || words.length < 2 || words[0]?.[0] === wanted[0]?.[0];
};

/**
 * The choices an article of PolNeAR asks for: pronouns as the corpus has them, quotations without a source as they are
 * found. It tells only whom pronouns stand for that are somebody named: those described are left out of its options, for
 * it never says that one is meant.
 */
export const newsExamples = (
  { article, gold, matches, ...found }: ReadNews,
  weights: AntecedentWeights,
): readonly Example[] => {
  const examples: Example[] = [];
  const watch = (
    golds: readonly (GoldReported | undefined)[],
    question: Example['question'],
    { members }: Cast,
  ): Watcher => ({
    quotation: (index, options, isPronoun) => {
      const quote = golds[index]?.quote;
      if (!quote || isPronoun !== (question === 'pronoun')) return;
      const { silver, keys = [] } = quote;
      if (silver === undefined && (isPronoun || keys.length === 0)) return;
      const isMeant = (person: number): boolean => {
        const member = members[person];
        if (!member) return false;
        return silver === undefined ? keys.includes(member.words.at(-1) ?? '') : bears(member, silver);
      };
      const named = options.filter(({ person }) => person < members.length);
      const meant = named.findIndex(({ person }) => isMeant(person));
      examples.push({ question, genre: 'news', options: named, meant, weight: 1, from: article.id });
    },
  });
  const reported = gold.map((each) => each.reported);
  run({ ...found, reported }, false, weights, (cast) => watch(gold, 'pronoun', cast));
  run(found, false, weights, (cast) => watch(matches, 'quotation', cast));
  return examples;
};

/** How much a passage of our own counts: it teaches what novels and news teach too seldom. */
const MADE_UP = 2;

/** The choices that passages of our own ask for: the last one of each. They are news and stories in turn. */
export const madeUpExamples = (
  passages: readonly MadeUp[],
  model: Model,
  weightsOf: (genre: Example['genre']) => AntecedentWeights,
): readonly Example[] =>
  passages.flatMap(({ text, reported, meant }, number): readonly Example[] => {
    const { document, tokens } = readDocument(asDocument(text), model);
    const genre = number % 3 === 0 ? 'story' : 'news';
    const words = new Map<number, string>();
    let last: Example | undefined;
    run({ document, tokens, reported }, genre === 'story', weightsOf(genre), ({ members }) => ({
      mention: (person, first, end) => {
        if (!words.has(person)) words.set(person, tokens.lower.slice(first, end).join(' '));
      },
      quotation: (index, options, isPronoun) => {
        if (index !== reported.length - 1) return;
        const bears = (person: number): boolean =>
          meant !== undefined &&
          (members[person]
            ? members[person]?.words.at(-1) === meant.toLowerCase()
            : ` ${words.get(person) ?? ''} `.includes(` ${meant} `));
        const at = options.findIndex(({ person }) => bears(person));
        last = {
          question: isPronoun ? 'pronoun' : 'quotation',
          genre,
          options,
          meant: at,
          weight: MADE_UP,
          from: 'made up',
        };
      },
    }));
    return last ? [last] : [];
  });
