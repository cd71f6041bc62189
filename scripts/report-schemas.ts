/**
 * JSON Schemas (draft 2020-12) of what the commands print; docs/ has them as files. Fields may be added within a
 * version, so none of them forbids what it does not name.
 */
import { IDENTIFICATIONS } from '../source/core/report/summary/sourcing.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const offset = { type: 'integer', minimum: 0, description: 'UTF-16 code units into the text of the article' };
const words = { type: 'string' };
const wordsOrNull = { type: ['string', 'null'] };
const offsetOrNull = { type: ['integer', 'null'], minimum: 0 };
const pairs = {
  type: 'array',
  items: { type: 'array', items: offset, minItems: 2, maxItems: 2 },
};

const record = (properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const source = record(
  {
    name: words,
    mediaType: words,
    address: words,
    encoding: words,
    title: words,
    byline: {
      ...words,
      description: 'the line the article prints ("By Jane Roe"), or else what its metadata names',
    },
    authors: { type: 'array', items: words, description: 'the names in the byline' },
    dateline: words,
    date: words,
    language: {
      ...words,
      description: 'a BCP 47 code, only of a text that is not in English: nobody is named for its quotations',
    },
  },
  ['address', 'encoding', 'title', 'byline', 'authors', 'dateline', 'date', 'language'],
);

const speaker = {
  oneOf: [
    {
      type: 'null',
      description: 'the article says nothing of who it was',
    },
    record({
      id: wordsOrNull,
      name: { ...wordsOrNull, description: 'who the mention stands for; null where nobody is named' },
      mention: { ...wordsOrNull, description: 'the words the article used' },
      start: offsetOrNull,
      end: offsetOrNull,
      rule: { ...words, description: 'what decided' },
      confidence: { type: 'number', minimum: 0, maximum: 1 },
    }),
  ],
};

const stretch = record({ text: words, start: offset, end: offset });

const quote = record(
  {
    id: words,
    type: { enum: ['direct', 'mixed', 'indirect'] },
    start: offset,
    end: offset,
    spans: { ...pairs, description: 'what was said, where it is in several parts' },
    marks: { ...pairs, description: 'the quoted fragments of a mixed quotation, marks included' },
    text: { ...words, description: 'the words of the spans, exactly, a space between two' },
    sentence: { ...stretch, description: 'what it stands in, cut where that is very long' },
    section: { ...wordsOrNull, description: 'the number of the section it begins in' },
    speaker,
    cue: { oneOf: [{ type: 'null' }, stretch] },
    communicative: {
      type: 'boolean',
      description: 'whether something is told by somebody who can speak; not so for plans, votes and beliefs',
    },
    said: { const: false, description: 'there only where the words were not said' },
    reason: { enum: ['denied', 'hypothetical', 'asked'], description: 'why the words were not said' },
  },
  ['spans', 'marks', 'said', 'reason'],
);

/** What `onrecord quotes --format json` prints. */
export const quotesSchema = {
  $schema: DRAFT,
  title: 'Quotations of an article, by onrecord',
  ...record({
    version: { const: 1 },
    source,
    speakers: {
      type: 'array',
      items: record(
        {
          id: words,
          name: words,
          kind: { enum: ['person', 'body', 'group', 'unknown'] },
          role: words,
          described: { const: true },
          alphabets: {
            type: 'array',
            items: words,
            minItems: 2,
            description: 'the alphabets the name mixes, whose letters look alike',
          },
          aliases: { type: 'array', items: words },
          quotes: { type: 'array', items: words },
        },
        ['described', 'role', 'alphabets'],
      ),
    },
    quotes: { type: 'array', items: quote },
  }),
};

const orNull = (schema: object) => ({ oneOf: [{ type: 'null' }, schema] });

/** What `onrecord notes --format json` prints. */
export const notesSchema = {
  $schema: DRAFT,
  title: 'What was highlighted in an article, and the notes on it, by onrecord',
  ...record({
    version: { const: 1 },
    source,
    highlights: {
      type: 'array',
      items: record(
        {
          id: words,
          text: { ...words, description: 'the words, exactly' },
          note: { ...words, description: 'empty for none' },
          tags: { type: 'array', items: words, description: 'the #words of the note' },
          created: { ...words, description: 'when it was highlighted, ISO 8601; older files do not say' },
          modified: { ...words, description: 'when its note was last changed' },
          start: { ...offsetOrNull, description: 'null where the words are no longer in the text' },
          end: offsetOrNull,
          was: { ...words, description: 'the words when they were highlighted, where they have changed' },
          sentence: orNull(stretch),
          section: wordsOrNull,
          quote: { ...wordsOrNull, description: 'the quotation that most of it is of' },
          speaker: orNull(record({ name: wordsOrNull, mention: wordsOrNull })),
        },
        ['was', 'created', 'modified'],
      ),
    },
  }),
};

/** What `onrecord outline --format json` prints. */
export const outlineSchema = {
  $schema: DRAFT,
  title: 'Sections of an article, by onrecord',
  ...record({
    version: { const: 1 },
    source,
    sections: {
      type: 'array',
      items: record({
        number: words,
        title: words,
        generated: { type: 'boolean' },
        level: { type: 'integer', minimum: 1 },
        start: offset,
        end: offset,
        words: { type: 'integer', minimum: 0 },
        quotes: { type: 'integer', minimum: 0 },
      }),
    },
  }),
};

const count = { type: 'integer', minimum: 0 };
const kinds = record({ direct: count, mixed: count, indirect: count });
const sourceClass = { enum: IDENTIFICATIONS };
const stances = record({ said: count, claimed: count, denied: count });
const place = { id: words, name: words, section: wordsOrNull, start: offset, end: offset };
const placeOrNull = { oneOf: [{ type: 'null', description: 'nobody could be told' }, record(place)] };
const chance = { type: 'number', minimum: 0, maximum: 1 };
const weight = {
  quotations: count,
  kinds,
  quotedWords: { ...count, description: 'words that stand in quotation marks' },
  share: { ...chance, description: 'of all words that stand in quotation marks' },
  reportedWords: { ...count, description: 'words said to be theirs, in marks or not' },
  stances,
};

/** What `onrecord summary --format json` prints. */
export const summarySchema = {
  $schema: DRAFT,
  title: 'Sourcing of an article, by onrecord',
  ...record({
    version: { const: 1 },
    source,
    words: count,
    quotedWords: count,
    reportedWords: count,
    quotations: count,
    kinds,
    stances,
    classes: { type: 'array', items: record({ class: sourceClass, sources: count, ...weight }) },
    sources: {
      type: 'array',
      items: record({ id: words, name: words, role: words, class: sourceClass, ...weight }, ['role']),
    },
    unnamed: {
      type: 'array',
      items: record({
        id: words,
        name: words,
        reason: { ...words, description: 'why they are not named, in the article’s words; empty for none' },
      }),
    },
    first: placeOrNull,
    last: placeOrNull,
    onlyParaphrased: { type: 'array', items: words },
    sectionsWithoutSource: { type: 'array', items: record({ number: words, title: words }) },
    unsure: {
      type: 'array',
      items: record({ ...place, text: words, mention: wordsOrNull, confidence: chance, rule: words }),
    },
  }),
};

const changeKind = {
  enum: ['negation', 'number', 'name', 'word', 'omission', 'insertion', 'order', 'splice', 'filler'],
};
const diff = {
  type: 'array',
  items: record({ kind: { enum: ['same', 'source', 'draft'] }, text: words }),
  description: 'the words of the source, and where the draft differs',
};
const spoken = { start: offset, end: offset, text: words, speaker: wordsOrNull };
const passage = record({
  source: { type: 'integer', minimum: 0, description: 'an index into sources' },
  name: words,
  ...spoken,
  place: { ...wordsOrNull, description: 'a page or a time: "page 3", "00:12:41"' },
  section: { ...wordsOrNull, description: 'the title of the section it stands in' },
});

/** What `onrecord check --format json` prints. */
export const checkSchema = {
  $schema: DRAFT,
  title: 'Quotations of a draft checked against sources, by onrecord',
  ...record({
    version: { const: 1 },
    draft: source,
    sources: { type: 'array', items: record({ name: words, problem: words }, ['problem']) },
    checks: {
      type: 'array',
      items: record(
        {
          quote: record({ ...spoken, line: { type: 'integer', minimum: 1 } }),
          verdict: {
            enum: ['verbatim', 'trimmed', 'altered', 'other-speaker', 'not-found', 'cannot-check'],
          },
          changes: { type: 'array', items: record({ kind: changeKind, draft: words, source: words }) },
          source: orNull(passage),
          others: { type: 'array', items: passage },
          nearest: orNull(passage),
          speaker: { enum: ['same', 'other', 'unknown'] },
          confidence: chance,
          diff,
          notes: { type: 'array', items: words },
          accepted: words,
          advice: words,
        },
        ['accepted'],
      ),
    },
  }),
};

/** What `onrecord compare --format json` prints. */
export const compareSchema = {
  $schema: DRAFT,
  title: 'Quotations of two versions of an article, by onrecord',
  ...record({
    version: { const: 1 },
    old: source,
    new: source,
    changes: {
      type: 'array',
      items: record({
        what: { enum: ['same', 'added', 'removed', 'reworded', 'other-speaker'] },
        old: orNull(record(spoken)),
        new: orNull(record(spoken)),
        changes: { type: 'array', items: record({ kind: changeKind, old: words, new: words }) },
        diff,
      }),
    },
  }),
};
